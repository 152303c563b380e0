package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.session.Consents;
import frieze.session.DocumentReader;
import frieze.session.FileWatch;
import frieze.session.Pane;
import frieze.session.Planner;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.session.Trouble;
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
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window with real events, without a display.
class WindowTest {
    private static final long PATIENCE_MILLIS = 15_000;

    @TempDir
    Path folder;

    private final List<URI> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private Path story;
    private Session session;
    private MainWindow window;
    private Stage stage;

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

    @BeforeEach
    void open() throws Exception {
        story = Files.copy(Path.of("timeline.json"), folder.resolve("story.json"));
        onWindow(() -> {
            var tasks = new Tasks(workers, Platform::runLater);
            var pulse = new FxPulse();
            var surroundings = new Surroundings();
            var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(Locale.ENGLISH));
            session = new Session(new Session.Outside(
                    DocumentReader.ofAllFormats(),
                    planner,
                    tasks,
                    pulse,
                    new FxMotion(() -> true, Runnable::run),
                    new FileWatch(),
                    Consents.forNow()));
            var commands = new TitleMenu.Commands(
                    () -> {}, session::open, List::of, session.documents()::reload, () -> {}, () -> {});
            window = new MainWindow(
                    session,
                    new MainWindow.Outside(tasks, Locale.ENGLISH, surroundings, opened::add, commands, copied::add));
            pulse.follow(window.scene());
            stage = new Stage();
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
            session.close();
            stage.hide();
            return null;
        });
        workers.shutdownNow();
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }

    private static void await(BooleanSupplier reached) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!onWindow(reached::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(10);
        }
    }

    /// Lets a few pulses pass.
    private static void pulses() throws Exception {
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

    private void press(KeyCode code) throws Exception {
        onWindow(() -> {
            var focused = window.scene().getFocusOwner();
            Event.fireEvent(
                    focused == null ? window.scene() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false));
            return null;
        });
        pulses();
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean down) throws Exception {
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

    private Optional<Button> button(String id) throws Exception {
        return onWindow(() -> {
            window.scene().getRoot().applyCss();
            return Optional.ofNullable((Button) window.scene().lookup("#" + id));
        });
    }

    private void fire(String id) throws Exception {
        var found = button(id).orElseThrow();
        onWindow(() -> {
            found.fire();
            return null;
        });
        pulses();
    }

    private TimeSpan visible() throws Exception {
        return onWindow(() -> session.plan()
                .orElseThrow()
                .scale(session.placed().get().orElseThrow().viewport())
                .visible());
    }

    private double left() throws Exception {
        return onWindow(
                () -> (double) session.camera().viewport().get().orElseThrow().second());
    }

    @Test
    void keysChooseOpenAndClose() throws Exception {
        press(KeyCode.RIGHT);
        assertThat(session.selection().get()).contains(new EventId("introduction"));
        press(KeyCode.ENTER);
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("introduction")));
        assertThat(onWindow(() -> window.shownPane().isPresent())).isTrue();
        press(KeyCode.RIGHT);
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("fda-approval")));
        press(KeyCode.ESCAPE);
        assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
        assertThat(onWindow(() -> window.shownPane().isPresent())).isFalse();
        assertThat(session.selection().get()).contains(new EventId("fda-approval"));
        press(KeyCode.ESCAPE);
        assertThat(session.selection().get()).isEmpty();
    }

    private <T extends Node> T control(Class<T> type, String id) throws Exception {
        return onWindow(() -> type.cast(window.scene().lookup("#" + id)));
    }

    private void type(String sign) throws Exception {
        onWindow(() -> {
            var focused = window.scene().getFocusOwner();
            Event.fireEvent(
                    focused == null ? window.scene() : focused,
                    new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
            return null;
        });
        pulses();
    }

    @Test
    void theKeysGoBackToTheTimelineWhenTheMenuCloses() throws Exception {
        var title = control(MenuButton.class, "title");
        onWindow(() -> {
            title.requestFocus();
            title.show();
            return null;
        });
        pulses();
        assertThat(onWindow(title::isShowing)).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(onWindow(title::isShowing)).isFalse();
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
        press(KeyCode.HOME);
        assertThat(session.selection().get()).contains(new EventId("introduction"));
    }

    @Test
    void theKeysGoBackToTheTimelineWhenAPopoverCloses() throws Exception {
        for (var id : List.of("lanes", "legend")) {
            var opener = control(Button.class, id);
            onWindow(() -> {
                opener.requestFocus();
                opener.fire();
                return null;
            });
            pulses();
            press(KeyCode.ESCAPE);
            assertThat(onWindow(() -> window.scene().getFocusOwner())).as(id).isSameAs(window.timeline());
        }
    }

    @Test
    void theKeysOfTheTimelineWorkWhileAButtonHasTheFocus() throws Exception {
        var fit = control(Button.class, "fit");
        for (var code : List.of(KeyCode.HOME, KeyCode.RIGHT, KeyCode.END, KeyCode.LEFT)) {
            onWindow(() -> {
                session.select(Optional.empty());
                fit.requestFocus();
                return null;
            });
            press(code);
            assertThat(session.selection().get()).as(code.toString()).isPresent();
        }
        onWindow(() -> {
            fit.requestFocus();
            return null;
        });
        double before = session.camera().viewport().get().orElseThrow().pxPerSecond();
        type("+");
        assertThat(session.camera().viewport().get().orElseThrow().pxPerSecond())
                .isGreaterThan(before);
    }

    @Test
    void theListOfProblemsFollowsTheFileAndClosesWithTheLastOfThem() throws Exception {
        var whole = Files.readString(story);
        Files.writeString(story, whole.substring(0, whole.length() / 2));
        await(() -> session.document().get().trouble().isPresent());
        pulses();
        fire("show-trouble");
        press(KeyCode.ESCAPE);
        assertThat(onWindow(() -> window.scene().lookup("#problems"))).isNull();
        fire("show-trouble");
        assertThat(onWindow(() -> window.scene().lookup("#problems"))).isNotNull();
        Files.writeString(story, whole);
        await(() -> session.document().get().trouble().isEmpty());
        pulses();
        assertThat(onWindow(() -> window.scene().lookup("#problems"))).isNull();
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
    }

    @Test
    void theFooterWalksThroughTime() throws Exception {
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertThat(button("previous-event").orElseThrow().isDisabled()).isTrue();
        fire("next-event");
        assertThat(session.selection().get()).contains(new EventId("fda-approval"));
        fire("close-pane");
        assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
    }

    private double footerHeight() throws Exception {
        return onWindow(() -> {
            window.scene().getRoot().layout();
            return ((javafx.scene.layout.Region) window.scene().lookup(".detail-footer")).getHeight();
        });
    }

    @Test
    void theFooterIsNoHigherAtTheEnds() throws Exception {
        onWindow(() -> {
            stage.setWidth(800);
            stage.setHeight(600);
            return null;
        });
        pulses();
        press(KeyCode.HOME);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        double between = footerHeight();
        press(KeyCode.HOME);
        assertThat(footerHeight()).isLessThanOrEqualTo(between).isLessThan(100);
        press(KeyCode.END);
        assertThat(footerHeight()).isLessThanOrEqualTo(between);
    }

    @Test
    void draggingPans() throws Exception {
        double before = left();
        mouse(MouseEvent.MOUSE_PRESSED, 600, 350, true);
        mouse(MouseEvent.MOUSE_DRAGGED, 560, 350, true);
        mouse(MouseEvent.MOUSE_DRAGGED, 500, 350, true);
        mouse(MouseEvent.MOUSE_RELEASED, 500, 350, false);
        pulses();
        assertThat(left()).isGreaterThan(before);
    }

    @Test
    void escapeClosesTheListOfKeysFirst() throws Exception {
        press(KeyCode.RIGHT);
        fire("show-keys");
        assertThat(onWindow(() -> window.scene().lookup("#keys").isVisible())).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(onWindow(() -> window.scene().lookup("#keys").isVisible())).isFalse();
        assertThat(session.selection().get()).isPresent();
    }

    @Test
    void aBrokenFileKeepsTheLastGoodPictureAndShowsThePlace() throws Exception {
        var whole = Files.readString(story);
        press(KeyCode.END);
        var timeline = session.timeline();
        var span = visible();
        Files.writeString(story, whole.substring(0, whole.length() / 2));
        await(() -> session.document().get().trouble().isPresent());
        pulses();
        assertThat(session.document().get().trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.STALE);
        assertThat(session.timeline() == timeline).isTrue();
        assertThat(visible()).isEqualTo(span);
        assertThat(onWindow(() -> window.scene().lookup("#notice-trouble"))).isNotNull();
        fire("show-trouble");
        assertThat(onWindow(() -> window.scene().lookup("#problems"))).isNotNull();
        press(KeyCode.ENTER);
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isInstanceOf(javafx.scene.control.ListView.class);
        assertThat(copied).hasSize(1);
        assertThat(copied.getFirst())
                .startsWith(story.toRealPath().getParent().getFileName() == null ? "" : "/")
                .contains("story.json:");
        press(KeyCode.ESCAPE);
        Files.writeString(story, whole);
        await(() -> session.document().get().trouble().isEmpty());
        pulses();
        assertThat(onWindow(() -> window.scene().lookup("#notice-trouble"))).isNull();
    }

    @Test
    void savingKeepsThePlaceAndTheChosenEvent() throws Exception {
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        pulses();
        var before = session.camera().viewport().get().orElseThrow();
        Files.writeString(
                story, Files.readString(story).replace("Approved as a general anaesthetic", "Approved at last"));
        await(() -> session.timeline().events().stream().anyMatch(e -> e.title().equals("Approved at last")));
        pulses();
        assertThat(session.selection().get()).contains(new EventId("fda-approval"));
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("fda-approval")));
        assertThat(session.camera().viewport().get().orElseThrow().pxPerSecond())
                .isEqualTo(before.pxPerSecond());
    }

    @Test
    void aFileThatCannotBeReadHasAPageOfItsOwn() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"title\": oops\n}\n");
        onWindow(() -> {
            session.open(broken);
            return null;
        });
        await(() -> session.document().get().trouble().isPresent());
        assertThat(session.document().get().file()).contains(story);
        assertThat(session.document()
                        .get()
                        .trouble()
                        .orElseThrow()
                        .decisive()
                        .orElseThrow()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void anUnexpectedErrorIsShownInABarAndTheWindowGoesOn() throws Exception {
        onWindow(() -> {
            window.unexpected(new IllegalStateException("a wheel came off"));
            return null;
        });
        pulses();
        assertThat(onWindow(() -> window.scene().lookup("#notice-failure").getAccessibleText()))
                .contains("a wheel came off");
        press(KeyCode.RIGHT);
        assertThat(session.selection().get()).isPresent();
    }

    @Test
    void everythingThatTakesTheFocusHasAName() throws Exception {
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        fire("show-keys");
        var nameless = onWindow(() -> {
            var found = new ArrayList<String>();
            collect(window.scene().getRoot(), found);
            return found;
        });
        assertThat(nameless).isEmpty();
    }

    private static void collect(Node node, List<String> nameless) {
        if (node.isFocusTraversable()) {
            var name = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
            boolean scrolls = node instanceof javafx.scene.control.ScrollPane;
            if (!scrolls && (name == null || name.toString().isBlank())) {
                nameless.add(node.toString());
            }
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }
}
