package frieze.app;

import java.util.function.Consumer;
import javafx.application.Platform;

/// What becomes of an error that nobody expected: it goes to the terminal in full, and the window says that it
/// happened.
///
/// @param told hears of it on the window's thread
record Uncaught(Consumer<Throwable> told) implements Thread.UncaughtExceptionHandler {
    void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
        Thread.currentThread().setUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        synchronized (System.err) {
            System.err.println("Unexpected error in thread \"" + thread.getName() + "\":");
            problem.printStackTrace();
        }
        Platform.runLater(() -> told.accept(problem));
    }
}
