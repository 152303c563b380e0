package frieze.app.present;

import frieze.session.Consents;
import frieze.session.DocumentReader;
import frieze.session.Motion;
import frieze.session.Planner;
import frieze.session.Presentation;
import frieze.session.Pulse;
import frieze.session.Session;
import frieze.session.TableMemory;
import frieze.session.Tasks;
import frieze.time.DateWording;
import frieze.view.ClassBand;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import frieze.view.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A class's screen of any size, without a window: everything happens at once.
final class ClassScreen implements AutoCloseable {
    final Session session;
    final Presentation presentation;
    final ClassView view;
    final Scene scene;

    /// On the JavaFX thread.
    ClassScreen(Path file, Locale reader, double width, double height, Theme theme) {
        Fonts.ready();
        var tasks = Tasks.inLine();
        var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(reader));
        session = new Session(new Session.Outside(
                DocumentReader.ofAllFormats(TableMemory.forNow()),
                planner,
                tasks,
                Pulse.AT_ONCE,
                Motion.NONE,
                (_, _) -> () -> {},
                Consents.forNow()));
        session.open(file);
        presentation = new Presentation(
                session,
                new Presentation.Outside(
                        planner,
                        settings -> settings.withMarksAlone(ClassBand.LANES),
                        planner,
                        Motion.NONE,
                        Pulse.AT_ONCE,
                        tasks,
                        problem -> {
                            throw new AssertionError(problem);
                        }));
        view = new ClassView(presentation, tasks, reader);
        view.reducedMotionProperty().set(true);
        view.themeProperty().set(theme);
        scene = new Scene(view, width, height, Color.MAGENTA);
        scene.getStylesheets().setAll(theme.stylesheets());
        view.resize(width, height);
        view.layout();
    }

    WritableImage picture() {
        view.layout();
        return scene.snapshot(null);
    }

    @Override
    public void close() {
        view.close();
        presentation.close();
        session.close();
    }

    static void start() throws InterruptedException {
        var ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(ready::countDown);
        }
        if (!ready.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the toolkit did not start");
        }
        Platform.setImplicitExit(false);
    }

    static <T> T on(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(300, TimeUnit.SECONDS);
    }

    static void keep(ClassScreen screen, String name) {
        try {
            keep(screen.picture(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void keep(WritableImage image, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pictures", "class"));
        frieze.view.Pictures.write(image, folder.resolve(name));
    }
}
