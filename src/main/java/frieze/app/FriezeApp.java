package frieze.app;

import frieze.cli.Invocation;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.session.DocumentReader;
import frieze.session.DocumentState;
import frieze.session.FileWatch;
import frieze.session.Planner;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.session.TourShelf;
import frieze.store.SettingsFolder;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

/// The program with a window. Its arguments, if any, are the files to open, several on one axis; without one the
/// timeline that comes with it.
public final class FriezeApp extends Application {
    private static final int WORKERS = 2;
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128);
    private static final String STORY = "/frieze/timeline.json";

    /// Begins when this class is first named, before [#open] launches the toolkit; the toolkit makes the
    /// instance itself, so nothing can be handed to it.
    private static final HeadStart HEAD_START =
            HeadStart.begin(FriezeApp::story, Locale.getDefault(Locale.Category.DISPLAY));

    private final Locale reader = Locale.getDefault(Locale.Category.DISPLAY);
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("worker-", 1).factory());

    /// Opens the window; comes back when it has been closed.
    ///
    /// @param arguments the files to open, if any
    public static void open(String... arguments) {
        Application.launch(FriezeApp.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        var texts = Messages.of(FriezeApp.class, reader);
        var surroundings = new Surroundings();
        var tasks = new Tasks(workers, Platform::runLater);
        var memory = new Memory(
                SettingsFolder.here(),
                (work, pause) -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, workers)
                        .execute(work));
        var tables = memory.tables();
        var tours = new TourShelf(Optional.of(SettingsFolder.here()));
        var pulse = new FxPulse();
        var later = new Later();
        var motion = new FxMotion(
                surroundings::reducedMotion, change -> later.window().dissolve(change));
        var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(reader));
        var session = new Session(
                new Session.Outside(
                        DocumentReader.ofAllFormats(tables, tours),
                        planner,
                        tasks,
                        pulse,
                        motion,
                        new FileWatch(),
                        memory),
                memory.lanes());
        new Uncaught(problem -> later.window().unexpected(problem)).install();
        memory.follow(session);
        memory.follow(surroundings);
        memory.followList(surroundings);
        var picker = new FxFilePicker(stage, texts);
        var commands = new TitleMenu.Commands(
                () -> session.documents()
                        .openTogether(picker.pick(session.document().get().file())),
                () -> session.documents()
                        .openBeside(picker.pick(session.document().get().file())),
                session::open,
                memory::recent,
                session.documents()::reload,
                () -> later.room().begin(),
                memory.classScreen(),
                () -> later.room().playByItself(),
                () -> memory.byItself().leave().getDisplayText(),
                () -> stage.setFullScreen(!stage.isFullScreen()),
                () -> quit(stage, session, memory, later));
        var kept = new KeptNotes(
                SettingsFolder.here().resolve("notes"), workers, Platform::runLater, InstantSource.system());
        later.notes = Optional.of(kept);
        var window = new MainWindow(
                session,
                new MainWindow.Outside(
                        tasks,
                        reader,
                        surroundings,
                        address -> getHostServices().showDocument(address.toString()),
                        commands,
                        tables,
                        new FxTargets(stage, texts),
                        FriezeApp::copy,
                        tours,
                        kept));
        later.window = Optional.of(window);
        later.room = Optional.of(new ClassRoom(
                session,
                new ClassRoom.Outside(
                        stage,
                        tasks,
                        reader,
                        surroundings,
                        commands.classScreen()::get,
                        memory::byItself,
                        memory.speaker(),
                        address -> getHostServices().showDocument(address.toString()),
                        window::unexpected,
                        window::focusTimeline)));
        pulse.follow(window.scene());
        Drops.accept(window.scene(), window::dropped);
        new FirstPicture(session, () -> quit(stage, session, memory, later)).await();
        open(session, window, tours);
        stage.setScene(window.scene());
        stage.setTitle(texts.get("window.title"));
        stage.setMinWidth(WindowBounds.LEAST_WIDTH);
        stage.setMinHeight(WindowBounds.LEAST_HEIGHT);
        memory.place(stage);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit(stage, session, memory, later);
        });
        session.document().addListener(_ -> stage.setTitle(title(session, texts)));
        stage.show();
        if (Invocation.wantsKiosk(getParameters().getRaw())) {
            playWhenRead(session, later);
        }
        // after the first picture: nobody waits for an icon
        Platform.runLater(() -> ICONS.forEach(size -> stage.getIcons().add(icon(size))));
    }

    private void open(Session session, MainWindow window, TourShelf tours) {
        var named = Invocation.files(getParameters().getRaw());
        if (named.isEmpty()) {
            session.documents().show(tours.withKept(List.of(), HEAD_START.story()));
            return;
        }
        try {
            session.documents().openTogether(named.stream().map(Path::of).toList());
        } catch (InvalidPathException noName) {
            window.unexpected(noName);
            session.documents().show(tours.withKept(List.of(), HEAD_START.story()));
        }
    }

    /// Plays by itself as soon as all has been read.
    private static void playWhenRead(Session session, Later later) {
        new ChangeListener<DocumentState>() {
            void look(DocumentState now) {
                if (now.whole() && !now.timeline().events().isEmpty()) {
                    session.document().removeListener(this);
                    Platform.runLater(() -> later.room().playByItself());
                }
            }

            @Override
            public void changed(
                    ObservableValue<? extends DocumentState> document, DocumentState before, DocumentState now) {
                look(now);
            }

            void await() {
                session.document().addListener(this);
                look(session.document().get());
            }
        }.await();
    }

    /// The timeline that comes with the program.
    private static ReadResult story() {
        try (var in = FriezeApp.class.getResourceAsStream(STORY)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + STORY);
            }
            return Format.readAny(Input.of("timeline.json", in.readAllBytes()), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Image icon(int size) {
        return new Image(FriezeApp.class.getResource("icon-" + size + ".png").toExternalForm());
    }

    private static String title(Session session, Messages texts) {
        var document = session.document().get();
        var name = document.timeline().title().isBlank()
                ? document.file().map(file -> file.getFileName().toString()).orElse("")
                : document.timeline().title();
        return name.isEmpty() ? texts.get("window.title") : texts.get("window.title.of", name);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void quit(Stage stage, Session session, Memory memory, Later later) {
        later.window.ifPresent(MainWindow::end);
        later.notes.ifPresent(KeptNotes::flush);
        memory.keep(stage);
        session.close();
        workers.shutdownNow();
        Closing.exit();
    }

    /// The window that what is made before it needs.
    private static final class Later {
        private Optional<MainWindow> window = Optional.empty();
        private Optional<ClassRoom> room = Optional.empty();
        private Optional<KeptNotes> notes = Optional.empty();

        MainWindow window() {
            return window.orElseThrow();
        }

        ClassRoom room() {
            return room.orElseThrow();
        }
    }
}
