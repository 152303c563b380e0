package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.app.present.SpeakerMemory;
import frieze.session.Consents;
import frieze.session.DocumentReader;
import frieze.session.FileWatch;
import frieze.session.Planner;
import frieze.session.Session;
import frieze.session.TableMemory;
import frieze.session.Tasks;
import frieze.store.Settings;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A window that shows the story, without a display, and hands that give it real events.
abstract class OpenWindow {
    private static final long PATIENCE_MILLIS = 15_000;

    @TempDir
    Path folder;

    final List<URI> opened = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final ExecutorService workers =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    /// Where a copy is to be saved, by the suggested name.
    Function<String, Optional<Path>> target = _ -> Optional.empty();
    TableMemory tables = TableMemory.forNow();
    Path story;
    Session session;
    MainWindow window;
    Stage stage;
    Surroundings surroundings;
    ClassRoom room;
    ByItself byItself = ByItself.of(Settings.Kiosk.USUAL);
    final StringProperty classScreen = new SimpleStringProperty(ClassScreen.AUTO);

    @BeforeAll
    static void start() throws InterruptedException {
        var ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(ready::countDown);
        }
        assertThat(ready.await(30, TimeUnit.SECONDS)).isTrue();
        Platform.setImplicitExit(false);
    }

    /// Whether the reader's system asks for less movement.
    boolean asksForLessMotion() {
        return true;
    }

    @BeforeEach
    void open() throws Exception {
        story = Files.copy(Path.of("timeline.json"), folder.resolve("story.json"));
        onWindow(() -> {
            var tasks = new Tasks(workers, Platform::runLater);
            var pulse = new FxPulse();
            surroundings = new Surroundings();
            var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(Locale.ENGLISH));
            session = new Session(new Session.Outside(
                    DocumentReader.ofAllFormats(tables),
                    planner,
                    tasks,
                    pulse,
                    new FxMotion(this::asksForLessMotion, change -> window.dissolve(change)),
                    new FileWatch(),
                    Consents.forNow()));
            var commands = new TitleMenu.Commands(
                    () -> {},
                    () -> {},
                    session::open,
                    List::of,
                    session.documents()::reload,
                    () -> room.begin(),
                    classScreen,
                    () -> room.playByItself(),
                    () -> byItself.leave().getDisplayText(),
                    () -> {},
                    () -> {});
            window = new MainWindow(
                    session,
                    new MainWindow.Outside(
                            tasks,
                            Locale.ENGLISH,
                            surroundings,
                            opened::add,
                            commands,
                            tables,
                            (_, _, _, suggested) -> target.apply(suggested),
                            copied::add));
            pulse.follow(window.scene());
            stage = new Stage();
            room = new ClassRoom(
                    session,
                    new ClassRoom.Outside(
                            stage,
                            tasks,
                            Locale.ENGLISH,
                            surroundings,
                            classScreen::get,
                            () -> byItself,
                            SpeakerMemory.forNow(),
                            opened::add,
                            window::unexpected,
                            window::focusTimeline));
            stage.setScene(window.scene());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(700);
            stage.show();
            session.open(story);
            return null;
        });
        await(() -> session.placed().get().isPresent());
        pulses();
    }

    @AfterEach
    void close() throws Exception {
        onWindow(() -> {
            room.end();
            session.close();
            stage.hide();
            return null;
        });
        workers.shutdownNow();
    }

    static <T> T onWindow(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }

    static void await(BooleanSupplier reached) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!onWindow(reached::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(10);
        }
    }

    /// Lets a few pulses pass.
    static void pulses() throws Exception {
        var passed = new CountDownLatch(3);
        onWindow(() -> {
            new javafx.animation.AnimationTimer() {
                @Override
                public void handle(long now) {
                    passed.countDown();
                    if (passed.getCount() == 0) {
                        stop();
                    }
                }
            }.start();
            return null;
        });
        assertThat(passed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
    }

    void press(KeyCode code) throws Exception {
        onWindow(() -> {
            var focused = window.scene().getFocusOwner();
            Event.fireEvent(
                    focused == null ? window.scene() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false));
            return null;
        });
        pulses();
    }

    void mouse(EventType<MouseEvent> type, double x, double y, boolean down) throws Exception {
        onWindow(() -> {
            Node target = window.timeline();
            var at = target.localToScene(x, y);
            Event.fireEvent(
                    target,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
            return null;
        });
    }

    Optional<Button> button(String id) throws Exception {
        return onWindow(() -> {
            window.scene().getRoot().applyCss();
            return Optional.ofNullable((Button) window.scene().lookup("#" + id));
        });
    }

    void fire(String id) throws Exception {
        var found = button(id).orElseThrow();
        onWindow(() -> {
            found.fire();
            return null;
        });
        pulses();
    }

    TimeSpan visible() throws Exception {
        return onWindow(() -> session.plan()
                .orElseThrow()
                .scale(session.placed().get().orElseThrow().viewport())
                .visible());
    }

    double left() throws Exception {
        return onWindow(
                () -> (double) session.camera().viewport().get().orElseThrow().second());
    }

    <T extends Node> T control(Class<T> type, String id) throws Exception {
        return onWindow(() -> type.cast(window.scene().lookup("#" + id)));
    }

    void type(String sign) throws Exception {
        onWindow(() -> {
            var focused = window.scene().getFocusOwner();
            Event.fireEvent(
                    focused == null ? window.scene() : focused,
                    new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
            return null;
        });
        pulses();
    }
}
