package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.present.Mark;
import frieze.present.Tool;
import frieze.session.Tools;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The tools of a presentation in real windows, by their keys.
class PresentingToolsWindowTest extends OpenWindow {
    private Scene begin(String screen) throws Exception {
        onWindow(() -> {
            classScreen.set(screen);
            return null;
        });
        press(KeyCode.F5);
        await(() -> room.isOpen());
        pulses();
        return onWindow(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .filter(each -> each != stage)
                .findFirst()
                .orElseThrow()
                .getScene());
    }

    private void send(Scene scene, KeyEvent key) throws Exception {
        onWindow(() -> {
            var focused = scene.getFocusOwner();
            Event.fireEvent(focused == null ? scene : focused, key);
            return null;
        });
        pulses();
    }

    private void press(Scene scene, KeyCode code, boolean control) throws Exception {
        send(
                scene,
                new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, control, false, false));
    }

    private void type(Scene scene, String sign) throws Exception {
        send(scene, new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private Tools tools() {
        return room.presentation().orElseThrow().tools();
    }

    private void drag(Scene scene, double fromX, double toX, double y) throws Exception {
        onWindow(() -> {
            for (var step : List.of(
                    mouse(MouseEvent.MOUSE_PRESSED, fromX, y),
                    mouse(MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, y),
                    mouse(MouseEvent.MOUSE_DRAGGED, toX, y),
                    mouse(MouseEvent.MOUSE_RELEASED, toX, y))) {
                var over = scene.getRoot().lookup(".tool-layer");
                Event.fireEvent(over, step);
            }
            return null;
        });
        pulses();
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void aStrokeIsDrawnTakenBackAndGoneWithEsc() throws Exception {
        var scene = begin(ClassScreen.SAME);
        type(scene, "p");
        assertThat(onWindow(() -> tools().tool().get())).isEqualTo(Tool.PEN);
        type(scene, "2");
        drag(scene, 300, 500, onWindow(scene::getHeight) * 0.7);
        var stroke = onWindow(() -> tools().seen());
        assertThat(stroke).hasSize(1);
        assertThat(((Mark.Stroke) stroke.getFirst()).colour()).isEqualTo(2);
        press(scene, KeyCode.Z, true);
        assertThat(onWindow(() -> tools().seen())).isEmpty();
        drag(scene, 300, 500, onWindow(scene::getHeight) * 0.7);
        press(scene, KeyCode.ESCAPE, false);
        assertThat(onWindow(() -> tools().seen())).isEmpty();
        assertThat(onWindow(() -> room.isOpen())).isTrue();
        press(scene, KeyCode.ESCAPE, false);
        assertThat(onWindow(() -> room.isOpen())).isFalse();
    }

    @Test
    void arrowsMoveTheRulerAndPageKeysStillStep() throws Exception {
        var scene = begin(ClassScreen.SAME);
        press(scene, KeyCode.END, false);
        type(scene, "r");
        var first = onWindow(() -> tools().seen());
        assertThat(first).hasSize(1);
        int stop = onWindow(() -> room.presentation().orElseThrow().show().get().at());
        press(scene, KeyCode.LEFT, false);
        assertThat(onWindow(() -> tools().seen())).hasSize(1).isNotEqualTo(first);
        assertThat(onWindow(() -> room.presentation().orElseThrow().show().get().at()))
                .isEqualTo(stop);
        press(scene, KeyCode.HOME, false);
        assertThat(onWindow(() -> room.presentation().orElseThrow().show().get().at()))
                .isZero();
    }

    @Test
    void theSearchOpensBesideTheSpeakerAndTakesTheLetters() throws Exception {
        var classes = begin(ClassScreen.RIGHT);
        var speakers = onWindow(stage::getScene);
        type(classes, "/");
        var field = onWindow(() -> (TextField) speakers.getRoot().lookup("#class-search .text-field"));
        assertThat(onWindow(field::isFocused)).isTrue();
        type(speakers, "b");
        String written = onWindow(field::getText);
        assertThat(written).isEqualTo("b");
        press(speakers, KeyCode.ESCAPE, false);
        assertThat(onWindow(() -> field.getParent().isVisible())).isFalse();
        assertThat(onWindow(() -> room.isOpen())).isTrue();
        type(speakers, "?");
        assertThat(onWindow(() -> speakers.getRoot().lookup("#class-keys").isVisible()))
                .isTrue();
        press(speakers, KeyCode.ESCAPE, false);
        assertThat(onWindow(() -> speakers.getRoot().lookup("#class-keys").isVisible()))
                .isFalse();
        assertThat(onWindow(() -> room.isOpen())).isTrue();
    }

    @Test
    void whatWentOnMeanwhileIsSaidAndClosed() throws Exception {
        var scene = begin(ClassScreen.SAME);
        press(scene, KeyCode.END, false);
        type(scene, "m");
        var cursor = onWindow(() -> tools().meanwhile());
        assertThat(onWindow(cursor::isOpen)).isTrue();
        press(scene, KeyCode.ESCAPE, false);
        assertThat(onWindow(cursor::isOpen)).isFalse();
        assertThat(onWindow(() -> room.isOpen())).isTrue();
    }
}
