package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Where the keys go while other things than the timeline have, or had, the focus.
class WindowKeysTest extends OpenWindow {
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
    void lettersMeanTheSameWithShiftAndCapsLock() throws Exception {
        int folded = onWindow(() -> session.plan().orElseThrow().folds().gaps().size());
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        type("F");
        await(() -> session.plan().orElseThrow().folds().gaps().size() != folded);
    }
}
