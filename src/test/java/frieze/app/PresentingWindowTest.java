package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Viewport;
import frieze.present.Show;
import frieze.present.Show.Curtain;
import frieze.present.Tool;
import frieze.session.Mode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Presenting in real windows, by keys, with the speaker's window beside the class's and without it.
class PresentingWindowTest extends OpenWindow {
    private Stage classWindow() throws Exception {
        return onWindow(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> each != stage)
                .findFirst()
                .orElseThrow());
    }

    private void begin(String screen) throws Exception {
        onWindow(() -> {
            classScreen.set(screen);
            return null;
        });
        press(KeyCode.F5);
        await(() -> room.isOpen());
        pulses();
    }

    private void press(Scene scene, KeyCode code) throws Exception {
        send(scene, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false));
    }

    private void type(Scene scene, String sign) throws Exception {
        send(scene, new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void send(Scene scene, KeyEvent key) throws Exception {
        onWindow(() -> {
            var focused = scene.getFocusOwner();
            Event.fireEvent(focused == null ? scene : focused, key);
            return null;
        });
        pulses();
    }

    private Show show() throws Exception {
        return onWindow(() -> room.presentation().orElseThrow().show().get());
    }

    /// What the band shows once its camera has come to rest.
    private Optional<Viewport> landed() throws Exception {
        var camera = onWindow(() -> room.presentation().orElseThrow().strip().camera());
        await(() -> camera.target().equals(camera.viewport().get()));
        return onWindow(() -> camera.viewport().get());
    }

    private void expect(Predicate<Show> seen) throws Exception {
        assertThat(show()).matches(seen);
    }

    @Test
    void theProgramsWindowIsTheSpeakersUntilTheEnd() throws Exception {
        var scene = onWindow(stage::getScene);
        var before = onWindow(() -> List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        var view = onWindow(() -> session.camera().viewport().get());
        begin(ClassScreen.RIGHT);
        assertThat(onWindow(() -> session.mode().get())).isInstanceOf(Mode.Presenting.class);
        var speakers = onWindow(stage::getScene);
        assertThat(speakers).isNotSameAs(scene);
        press(speakers, KeyCode.PAGE_DOWN);
        press(classWindow().getScene(), KeyCode.ESCAPE);
        assertThat(onWindow(() -> room.isOpen())).isFalse();
        assertThat(onWindow(() -> session.mode().get())).isInstanceOf(Mode.Browsing.class);
        assertThat(onWindow(stage::getScene)).isSameAs(scene);
        pulses();
        assertThat(onWindow(() -> List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())))
                .isEqualTo(before);
        assertThat(onWindow(() -> session.camera().viewport().get())).isEqualTo(view);
    }

    @Test
    void everyRemotesKeysStepAlongTheTourInBothWindows() throws Exception {
        begin(ClassScreen.RIGHT);
        var windows = List.of(onWindow(stage::getScene), classWindow().getScene());
        for (var scene : windows) {
            for (var on : List.of(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER)) {
                press(scene, KeyCode.HOME);
                expect(show -> show.at() == 0 && show.page() == 0);
                press(scene, on);
                expect(show -> show.at() + show.page() == 1);
            }
            for (var back : List.of(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.BACK_SPACE)) {
                press(scene, KeyCode.END);
                int last = show().tour().size() - 1;
                expect(show -> show.at() == last);
                press(scene, back);
                expect(show -> show.at() == last - 1);
            }
            type(scene, "3");
            press(scene, KeyCode.ENTER);
            expect(show -> show.at() == 2);
            for (var black : List.of("b", ".")) {
                type(scene, black);
                expect(show -> show.curtain() == Curtain.BLACK);
                type(scene, black);
                expect(show -> show.curtain() == Curtain.OPEN);
            }
            type(scene, "w");
            expect(show -> show.curtain() == Curtain.WHITE);
            press(scene, KeyCode.PAGE_DOWN);
            expect(show -> show.curtain() == Curtain.OPEN && show.at() == 2);
        }
    }

    @Test
    void aDetourEndsWhereItBegan() throws Exception {
        begin(ClassScreen.SAME);
        var scene = classWindow().getScene();
        press(scene, KeyCode.PAGE_DOWN);
        var there = landed();
        type(scene, "+");
        type(scene, "t");
        expect(show -> show.away() && show.wide());
        press(scene, KeyCode.BACK_SPACE);
        expect(show -> !show.isDetour());
        assertThat(landed()).isEqualTo(there);
    }

    @Test
    void withOneScreenTheClassHasItAndTheProgramStaysBehind() throws Exception {
        var scene = onWindow(stage::getScene);
        begin(ClassScreen.AUTO);
        assertThat(onWindow(stage::getScene)).isSameAs(scene);
        assertThat(classWindow().isShowing()).isTrue();
        press(classWindow().getScene(), KeyCode.F5);
        assertThat(onWindow(() -> room.isOpen()))
                .as("a second F5 of a remote does no harm")
                .isTrue();
        press(classWindow().getScene(), KeyCode.ESCAPE);
        assertThat(onWindow(() -> room.isOpen())).isFalse();
    }

    @Test
    void toolsAreTakenByKeysAndPutAwayWithEscBeforeTheLessonEnds() throws Exception {
        begin(ClassScreen.RIGHT);
        var scene = classWindow().getScene();
        press(scene, KeyCode.END);
        var tools = onWindow(() -> room.presentation().orElseThrow().tools());
        type(scene, "p");
        assertThat(onWindow(() -> tools.tool().get())).isEqualTo(Tool.PEN);
        type(scene, "2");
        assertThat(onWindow(() -> tools.colour().get())).isEqualTo(2);
        type(scene, "r");
        assertThat(onWindow(() -> tools.tool().get())).isEqualTo(Tool.RULER);
        assertThat(onWindow(() -> tools.drawing().get()))
                .as("laid between events")
                .isPresent();
        press(scene, KeyCode.LEFT);
        expect(show -> show.at() == show.tour().size() - 1);
        press(scene, KeyCode.ESCAPE);
        assertThat(onWindow(() -> tools.tool().get())).isEqualTo(Tool.NONE);
        type(scene, "m");
        assertThat(onWindow(() -> tools.meanwhile().isOpen())).isTrue();
        press(scene, KeyCode.ESCAPE);
        assertThat(onWindow(() -> tools.meanwhile().isOpen())).isFalse();
        assertThat(onWindow(() -> room.isOpen())).isTrue();
        press(scene, KeyCode.ESCAPE);
        assertThat(onWindow(() -> room.isOpen())).isFalse();
    }
}
