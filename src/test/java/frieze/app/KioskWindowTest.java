package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.store.Settings;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A tour that plays by itself, in a window that one key alone closes.
class KioskWindowTest extends OpenWindow {
    private Stage begin() throws Exception {
        onWindow(() -> {
            room.playByItself();
            return null;
        });
        pulses();
        return onWindow(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> each != stage)
                .findFirst()
                .orElseThrow());
    }

    private static void press(Scene scene, KeyCode code, boolean shift, boolean control, boolean alt) throws Exception {
        onWindow(() -> {
            var focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, shift, control, alt, false));
            return null;
        });
    }

    private static void type(Scene scene, String sign) throws Exception {
        onWindow(() -> {
            var focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene : focused,
                    new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
            return null;
        });
    }

    private int at() throws Exception {
        return onWindow(() -> room.presentation().orElseThrow().show().get().at());
    }

    @Test
    void onlyItsKeyEndsIt() throws Exception {
        var kiosk = begin();
        var scene = onWindow(kiosk::getScene);
        assertThat(onWindow(stage::isShowing)).isFalse();
        for (var code : KeyCode.values()) {
            if (code != KeyCode.UNDEFINED) {
                press(scene, code, false, false, false);
                press(scene, code, false, true, false);
                press(scene, code, false, false, true);
                if (code != KeyCode.K) {
                    press(scene, code, true, true, false);
                }
            }
        }
        for (var sign : List.of("b", "w", "p", "/", "?", "q", "n", ".")) {
            type(scene, sign);
        }
        onWindow(() -> {
            Event.fireEvent(kiosk, new WindowEvent(kiosk, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
        assertThat(onWindow(() -> room.isOpen())).isTrue();
        assertThat(onWindow(kiosk::isShowing)).isTrue();
        var tools =
                onWindow(() -> room.presentation().orElseThrow().tools().tool().get());
        assertThat(tools).isEqualTo(frieze.present.Tool.NONE);
        press(scene, KeyCode.K, true, true, false);
        assertThat(onWindow(() -> room.isOpen())).isFalse();
        assertThat(onWindow(stage::isShowing)).isTrue();
        assertThat(onWindow(kiosk::isShowing)).isFalse();
    }

    @Test
    void anotherKeyOfTheSettingsEndsItInstead() throws Exception {
        byItself = ByItself.of(new Settings.Kiosk("F12", 20, 60));
        var scene = begin().getScene();
        press(scene, KeyCode.K, true, true, false);
        assertThat(onWindow(() -> room.isOpen())).isTrue();
        press(scene, KeyCode.F12, false, false, false);
        assertThat(onWindow(() -> room.isOpen())).isFalse();
    }

    @Test
    void itStepsByItselfAndVisitorsMayStep() throws Exception {
        byItself = ByItself.of(new Settings.Kiosk("F12", 1, 0));
        byItself = new ByItself(
                new frieze.present.Kiosk.Times(
                        java.time.Duration.ofSeconds(1),
                        java.time.Duration.ofSeconds(1),
                        java.time.Duration.ofSeconds(0)),
                byItself.leave());
        var scene = begin().getScene();
        await(() -> room.presentation().orElseThrow().show().get().at() > 0);
        press(scene, KeyCode.END, false, false, false);
        assertThat(at())
                .isEqualTo(onWindow(() -> room.presentation()
                                .orElseThrow()
                                .show()
                                .get()
                                .tour()
                                .size())
                        - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "Ctrl+Shift+K, 20, 60, 20, 60",
        "no such key, 0, -5, 1, 0",
        "Ctrl+Ctrl+K, 20, 60, 20, 60",
        "Ctrl+, 20, 60, 20, 60",
        "+, 20, 60, 20, 60",
        "'', 9999999, 9999999, 86400, 86400"
    })
    void settingsThatMakeNoSenseDoNoHarm(String key, int stop, int pause, int stops, int pauses) {
        var made = ByItself.of(new Settings.Kiosk(key, stop, pause));
        assertThat(made.leave()).isEqualTo(ByItself.of(Settings.Kiosk.USUAL).leave());
        assertThat(made.times().stop()).hasSeconds(stops);
        assertThat(made.times().pause()).hasSeconds(pauses);
    }
}
