package frieze.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// The toolkit for tests, on the headless platform that the build sets.
final class Fx {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Fx() {}

    static synchronized void start() {
        if (STARTED.compareAndSet(false, true)) {
            var ready = new CountDownLatch(1);
            try {
                Platform.startup(ready::countDown);
                Platform.setImplicitExit(false);
                if (!ready.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the toolkit did not start");
                }
            } catch (IllegalStateException already) {
                // Another test class of the same process started it.
                Platform.setImplicitExit(false);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static <T> T on(Callable<T> work) {
        start();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException r) {
                throw r;
            }
            if (e.getCause() instanceof Error r) {
                throw r;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    static Scene scene(Parent root, double width, double height, Theme theme) {
        Fonts.ready();
        var scene = new Scene(root, width, height, Color.WHITE);
        scene.getStylesheets().setAll(theme.stylesheets());
        root.resize(width, height);
        return scene;
    }

    static WritableImage snapshot(Scene scene) {
        return scene.snapshot(null);
    }

    /// Keeps a picture beside the test results, to be looked at.
    static void keep(WritableImage image, String name) {
        try {
            var folder = Path.of("target", "pictures");
            Files.createDirectories(folder);
            Pictures.write(image, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
