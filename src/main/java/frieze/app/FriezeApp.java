package frieze.app;

import frieze.session.FileWatch;
import frieze.session.Planner;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.time.DateWording;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The program with a window. Its first argument, if any, is the file to open.
public final class FriezeApp extends Application {
    /// Ends the program after the first complete picture, for measuring and for training the start-up cache.
    public static final String EXIT_AFTER_FIRST_PICTURE = "frieze.exitAfterFirstPicture";

    private static final int WORKERS = 2;

    private Session session;
    private MainWindow window;

    @Override
    public void start(Stage stage) {
        var reader = Locale.getDefault(Locale.Category.DISPLAY);
        var surroundings = new Surroundings();
        var workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().daemon().name("worker-", 1).factory());
        var tasks = new Tasks(workers, Platform::runLater);
        var pulse = new FxPulse();
        var motion = new FxMotion(surroundings::reducedMotion, change -> window.dissolve(change));
        var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(reader));
        session = new Session(new Session.Outside(new FileReader(), planner, tasks, pulse, motion, new FileWatch()));
        new Uncaught(session.documents()::tell).install();
        var recent = new Recent();
        var picker = new FxFilePicker(stage, reader);
        var commands = new TitleMenu.Commands(
                () -> picker.pick(session.document().get().file()).ifPresent(session::open),
                session::open,
                recent::files,
                session.documents()::reload,
                () -> {},
                () -> stage.setFullScreen(!stage.isFullScreen()),
                () -> {},
                () -> quit(stage));
        window = new MainWindow(
                session,
                new MainWindow.Outside(tasks, reader, surroundings, address -> getHostServices().showDocument(address.toString()), commands, text -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
                }));
        pulse.follow(window.scene());
    }
}
