package frieze.app;

import frieze.app.media.LinkOpener;
import frieze.app.present.ClassView;
import frieze.app.present.KioskGuard;
import frieze.app.present.NotesOverlay;
import frieze.app.present.OneScreen;
import frieze.app.present.PresenterPane;
import frieze.app.present.PresentingKeys;
import frieze.app.present.PresentingOverlay;
import frieze.app.present.SpeakerMemory;
import frieze.app.present.ToolKeys;
import frieze.session.KioskPlay;
import frieze.session.Mode;
import frieze.session.Motion;
import frieze.session.Planner;
import frieze.session.Presentation;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.ClassBand;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import frieze.view.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/// Opens the class's window and the speaker's, and closes them again. With two screens the speaker's takes the
/// place of the program's window until then; with one there is the class's alone.
final class ClassRoom {
    /// What it needs besides the session.
    ///
    /// @param main the program's window
    /// @param choice of the class's screen, see [ClassScreen]
    /// @param byItself how a tour plays by itself
    /// @param failed hears what went wrong inside the program
    record Outside(
            Stage main,
            Tasks tasks,
            Locale reader,
            Surroundings surroundings,
            Supplier<String> choice,
            Supplier<ByItself> byItself,
            SpeakerMemory memory,
            LinkOpener links,
            Consumer<Throwable> failed,
            Runnable ended) {}

    private final Session session;
    private final Outside outside;
    private final Messages texts;
    private Optional<Open> open = Optional.empty();

    /// A presentation under way.
    ///
    /// @param notes over what the class sees, where there is no other screen for them
    /// @param kiosk what plays it, where it plays by itself
    private record Open(
            Presentation presentation,
            Stage stage,
            ClassView view,
            Optional<Speaker> speaker,
            Optional<NotesOverlay> notes,
            Optional<KioskPlay> kiosk) {}

    /// The program's window as the speaker's.
    ///
    /// @param before what it was
    private record Speaker(Before before, PresenterPane pane, ClassView mirror, PresentingOverlay overlay) {}

    private record Before(Scene scene, WindowBounds bounds, boolean maximised, boolean fullScreen) {}

    ClassRoom(Session session, Outside outside) {
        this.session = session;
        this.outside = outside;
        texts = Messages.of(ClassRoom.class, outside.reader());
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /// What is presented.
    Optional<Presentation> presentation() {
        return open.map(Open::presentation);
    }

    /// Begins to present what is open; does nothing where that has no events or something is presented already.
    void begin() {
        begin(Optional.empty());
    }

    /// Plays the tour of what is open by itself, over and over, until the key for that is pressed; visitors see nothing
    /// else of the program.
    void playByItself() {
        begin(Optional.of(outside.byItself().get()));
    }

    private void begin(Optional<ByItself> byItself) {
        if (isOpen() || session.timeline().events().isEmpty()) {
            return;
        }
        var screen = ClassScreen.choose(outside.choice().get(), screens(), bounds(outside.main()));
        var pulse = new FxPulse();
        var motion = new FxMotion(outside.surroundings()::reducedMotion, Runnable::run);
        var presentation = presentation(pulse, motion);
        var view = view(presentation);
        var notes = screen.apart() ? Optional.<NotesOverlay>empty() : Optional.of(notes(presentation));
        var seen = notes.<Region>map(over -> new OneScreen(view, over)).orElse(view);
        var overlay = overlay(seen, presentation, true);
        var scene = new Scene(overlay, screen.bounds().width(), screen.bounds().height());
        pulse.follow(scene);
        scene.getStylesheets().setAll(view.themeProperty().get().stylesheets());
        view.themeProperty().addListener((_, _, theme) -> scene.getStylesheets().setAll(theme.stylesheets()));
        var tools = new ToolKeys(
                presentation,
                view.tools(),
                () -> open.flatMap(Open::speaker).map(Speaker::overlay).orElse(overlay));
        var keys = new PresentingKeys(presentation, new Desk(tools));
        keys.install(scene);
        RestingPointer.hide(scene);
        var stage = stage(scene, screen);
        boolean apart = screen.apart() && byItself.isEmpty();
        var speaker = apart ? Optional.of(makeRoom(presentation, keys, screen)) : Optional.<Speaker>empty();
        var kiosk = byItself.map(wanted -> guarded(presentation, stage, wanted));
        open = Optional.of(new Open(presentation, stage, view, speaker, notes, kiosk));
        session.enter(new Mode.Presenting(presentation));
        stage.show();
        stage.setFullScreen(screen.whole());
        if (byItself.isPresent()) {
            outside.main().hide();
        }
        if (apart) {
            Platform.runLater(outside.main()::requestFocus);
        } else {
            stage.requestFocus();
        }
    }

    /// Plays a presentation by itself in a window that nothing but a key closes.
    private KioskPlay guarded(Presentation presentation, Stage stage, ByItself wanted) {
        var play = new KioskPlay(presentation, wanted.times(), () -> System.nanoTime() / 1_000_000, ClassRoom::after);
        new KioskGuard(play, wanted.leave(), this::end).install(stage);
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(Event::consume);
        return play;
    }

    private static Runnable after(long millis, Runnable work) {
        var wait = new PauseTransition(Duration.millis(millis));
        wait.setOnFinished(_ -> work.run());
        wait.play();
        return wait::stop;
    }

    private Presentation presentation(FxPulse pulse, Motion motion) {
        var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(outside.reader()));
        return new Presentation(
                session,
                new Presentation.Outside(
                        planner,
                        settings -> settings.withMarksAlone(ClassBand.LANES),
                        planner,
                        motion,
                        pulse,
                        outside.tasks(),
                        outside.failed()));
    }

    private Stage stage(Scene scene, ClassScreen screen) {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle(texts.get("window.class"));
        stage.setScene(scene);
        stage.setX(screen.bounds().x());
        stage.setY(screen.bounds().y());
        stage.setWidth(screen.bounds().width());
        stage.setHeight(screen.bounds().height());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(request -> {
            request.consume();
            end();
        });
        return stage;
    }

    /// The program's window becomes the speaker's.
    private Speaker makeRoom(Presentation presentation, PresentingKeys keys, ClassScreen screen) {
        var main = outside.main();
        var before = new Before(main.getScene(), bounds(main), main.isMaximized(), main.isFullScreen());
        var mirror = view(presentation);
        var pane = new PresenterPane(
                presentation,
                new PresenterPane.Outside(
                        outside.reader(),
                        Clock.systemDefaultZone(),
                        () -> screen.whole() ? texts.get("class.screen", screen.number()) : texts.get("class.half"),
                        new PresenterPane.Mirror(
                                mirror,
                                mirror.themeProperty(),
                                screen.bounds().width(),
                                screen.bounds().height()),
                        outside.memory(),
                        outside.links(),
                        Surroundings.textScale(),
                        keys::press,
                        this::end));
        var overlay = overlay(pane, presentation, false);
        var scene = new Scene(overlay, before.scene().getWidth(), before.scene().getHeight());
        keys.install(scene);
        main.setFullScreen(false);
        main.setMaximized(false);
        main.setScene(scene);
        if (screen.whole()) {
            place(main, bounds(main).within(List.of(screen.speaker())));
            main.setMaximized(true);
        } else {
            place(main, screen.speaker());
        }
        return new Speaker(before, pane, mirror, overlay);
    }

    private NotesOverlay notes(Presentation presentation) {
        return new NotesOverlay(
                presentation,
                outside.reader(),
                Clock.systemDefaultZone(),
                outside.memory(),
                outside.links(),
                Surroundings.textScale());
    }

    private ClassView view(Presentation presentation) {
        var view = new ClassView(presentation, outside.tasks(), outside.reader());
        view.themeProperty().bind(outside.surroundings().theme());
        view.reducedMotionProperty().set(outside.surroundings().reducedMotion());
        return view;
    }

    private PresentingOverlay overlay(Region content, Presentation presentation, boolean beforeClass) {
        var overlay = new PresentingOverlay(content, presentation, outside.reader(), beforeClass);
        if (beforeClass) {
            overlay.themeProperty().bind(outside.surroundings().theme());
        } else {
            // as all of the speaker's window
            overlay.themeProperty().set(Theme.DARK);
        }
        return overlay;
    }

    /// Ends what is presented: everything is as it was before.
    void end() {
        open.ifPresent(now -> {
            open = Optional.empty();
            now.kiosk().ifPresent(play -> {
                play.close();
                outside.main().show();
            });
            now.stage().hide();
            now.speaker().ifPresent(speaker -> {
                restore(speaker.before());
                speaker.pane().close();
                speaker.mirror().close();
            });
            now.notes().ifPresent(NotesOverlay::close);
            now.view().close();
            now.presentation().close();
            session.enter(new Mode.Browsing());
            outside.main().requestFocus();
            outside.ended().run();
        });
    }

    private void restore(Before before) {
        var main = outside.main();
        main.setMaximized(false);
        main.setScene(before.scene());
        place(main, before.bounds());
        main.setMaximized(before.maximised());
        main.setFullScreen(before.fullScreen());
    }

    private static void place(Stage stage, WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    private static WindowBounds bounds(Stage stage) {
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// All screens, px on the desktop.
    static List<WindowBounds> screens() {
        return Screen.getScreens().stream()
                .map(Screen::getBounds)
                .map(ClassRoom::bounds)
                .toList();
    }

    private static WindowBounds bounds(Rectangle2D r) {
        return new WindowBounds(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight(), false);
    }

    /// What the keys ask for.
    private final class Desk implements PresentingKeys.Desk {
        private final ToolKeys tools;

        private Desk(ToolKeys tools) {
            this.tools = tools;
        }

        @Override
        public void dismiss() {
            if (!tools.dismiss() && pane().filter(PresenterPane::dismiss).isEmpty()) {
                end();
            }
        }

        private Optional<PresenterPane> pane() {
            return open.flatMap(Open::speaker).map(Speaker::pane);
        }

        @Override
        public void notes() {
            open.flatMap(Open::notes).ifPresent(NotesOverlay::toggle);
        }

        @Override
        public boolean typed(String sign) {
            return tools.typed(sign) || pane().filter(pane -> pane.typed(sign)).isPresent();
        }

        @Override
        public boolean pressed(KeyEvent key) {
            return tools.pressed(key);
        }
    }
}
