package frieze.bench;

import frieze.layout.Plan;
import frieze.layout.Viewport;
import frieze.view.TimelineView;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/// Plays frames in a window, one a pulse.
final class PathPlayer {
    private PathPlayer() {}

    /// Draws something new in each of `frames` pulses and waits for the last.
    ///
    /// @param frame is called on the JavaFX thread with 0 to `frames` - 1
    /// @return when each pulse began, ns; one more than frames, so that there are as many intervals
    static long[] play(int frames, IntConsumer frame) throws InterruptedException {
        // not the pulse's own number: that one is rounded to the beat
        return play(frames, System::nanoTime, frame);
    }

    /// As [#play(int, IntConsumer)], by another clock.
    ///
    /// @param clock is asked on the JavaFX thread
    /// @return what the clock said when each pulse began
    static long[] play(int frames, LongSupplier clock, IntConsumer frame) throws InterruptedException {
        var done = new CompletableFuture<long[]>();
        Toolkit.on(() -> {
            new Frames(frames, clock, frame, done).start();
            return true;
        });
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// Walks once along the [FixedPath] in a view that is on the screen.
    static long[] walk(Plan plan, TimelineView view) throws InterruptedException {
        var at = new Viewport[1];
        return play(FixedPath.FRAMES, frame -> {
            if (frame == 0) {
                at[0] = FixedPath.start(
                        plan,
                        view.timeAreaWidthProperty().get(),
                        view.lanesAreaHeightProperty().get());
            }
            at[0] = FixedPath.step(plan, at[0], frame);
            view.placedProperty().set(plan.place(at[0]));
        });
    }

    /// Bytes that are still reachable once everything has come to rest.
    static double liveHeap() throws InterruptedException {
        play(30, _ -> {});
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static final class Frames extends AnimationTimer {
        private final LongSupplier clock;
        private final IntConsumer frame;
        private final CompletableFuture<long[]> done;
        private final long[] began;
        private int next;

        Frames(int frames, LongSupplier clock, IntConsumer frame, CompletableFuture<long[]> done) {
            this.clock = clock;
            this.frame = frame;
            this.done = done;
            began = new long[frames + 1];
        }

        @Override
        public void handle(long pulse) {
            began[next] = clock.getAsLong();
            if (next == began.length - 1) {
                stop();
                done.complete(began);
            } else {
                frame.accept(next);
                next++;
            }
        }
    }
}
