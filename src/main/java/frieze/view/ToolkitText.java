package frieze.view;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Has the toolkit measure text. Scripts whose letters join or stack are laid out by Pango on Linux, and two
/// threads that have it do so at once end the process. The JavaFX thread lays out the text of every label, so
/// such text is measured there, whoever asks.
final class ToolkitText {
    /// The toolkit is asked again so long after it did not answer, ms.
    private static final long SILENCE = 2_000;
    /// How long its answer is waited for, ms.
    private static final long PATIENCE = 1_000;

    private static final ReentrantLock ALONE = new ReentrantLock();
    private static final AtomicInteger LENT = new AtomicInteger();
    private static final AtomicLong SILENT_UNTIL = new AtomicLong(Long.MIN_VALUE);

    private ToolkitText() {}

    /// The width of a text, px. May be asked on any thread.
    ///
    /// @param simple whether letters stand side by side, so that any thread may measure them
    static double width(String text, Font font, boolean simple) {
        return simple || isToolkitThread() || LENT.get() > 0 || now() < SILENT_UNTIL.get()
                ? here(text, font)
                : there(text, font);
    }

    /// Does work for which the JavaFX thread waits: other threads may measure meanwhile, one at a time. On the
    /// JavaFX thread.
    static <T> T lent(Supplier<T> work) {
        LENT.incrementAndGet();
        try {
            return work.get();
        } finally {
            LENT.decrementAndGet();
        }
    }

    private static double here(String text, Font font) {
        ALONE.lock();
        try {
            var node = new Text(text);
            node.setFont(font);
            return node.getLayoutBounds().getWidth();
        } finally {
            ALONE.unlock();
        }
    }

    private static double there(String text, Font font) {
        var task = new FutureTask<>(() -> here(text, font));
        try {
            Platform.runLater(task);
        } catch (IllegalStateException notStarted) {
            return here(text, font);
        }
        try {
            return task.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException busyOrGone) {
            // whoever holds the JavaFX thread for so long lays out no labels
            SILENT_UNTIL.set(now() + SILENCE);
            return here(text, font);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return here(text, font);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    /// Asking a toolkit that was never started would load it.
    private static boolean isToolkitThread() {
        return Thread.currentThread().getName().equals("JavaFX Application Thread");
    }
}
