package frieze.app;

import frieze.app.search.PalettePane;
import frieze.view.TimelineActions;
import frieze.view.TimelineKeys;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.ToggleSwitch;

/// The keys that work wherever the focus is. Those of the menu are its own; those of the timeline work while
/// nothing else wants them: no text that is written, no list, no menu.
///
/// @param window closes and opens what lies over it
record Shortcuts(MainWindow window, TimelineActions actions, TimelineKeys timeline) {
    private static final Set<KeyCode> ALONG =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.KP_LEFT, KeyCode.KP_RIGHT);
    private static final Set<KeyCode> ACROSS = EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.KP_UP, KeyCode.KP_DOWN);

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> first(key, scene.getFocusOwner()));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Keys that must not reach what has the focus: lists take Esc without doing anything with it, and buttons
    /// would hand the focus on by arrows, for which there is Tab. Radio buttons choose by arrows, as everywhere.
    private void first(KeyEvent key, Node focused) {
        if (key.getCode() == KeyCode.F && key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown()) {
            window.find().focus();
            key.consume();
        } else if (PalettePane.isKey(key)) {
            window.togglePalette();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            actions.dismiss();
            key.consume();
        } else if (!window.study().isOpen() && walksByArrows(key.getCode(), focused)) {
            pressed(key);
        }
    }

    private static boolean walksByArrows(KeyCode code, Node focused) {
        boolean button =
                focused instanceof ButtonBase && !(focused instanceof RadioButton) || focused instanceof ToggleSwitch;
        return button && (ALONG.contains(code) || ACROSS.contains(code) && !(focused instanceof MenuButton));
    }

    private void pressed(KeyEvent key) {
        if (isElsewhere(key) || window.lists(key.getTarget())) {
            return;
        }
        timeline.pressed(key);
        if (key.isConsumed()) {
            window.focusTimeline();
        }
    }

    private void typed(KeyEvent key) {
        if (isElsewhere(key)) {
            return;
        }
        if ("?".equals(key.getCharacter())) {
            window.showKeys();
            key.consume();
        } else if ("/".equals(key.getCharacter())) {
            window.find().focus();
            key.consume();
        } else if (isLetter(key, "c")) {
            window.timeline().goToClusters();
            key.consume();
        } else if (isLetter(key, "m")) {
            window.toggleMoment();
            key.consume();
        } else if (!window.lists(key.getTarget())) {
            timeline.typed(key);
        }
    }

    /// Whatever Shift and Caps Lock make of it.
    private static boolean isLetter(KeyEvent key, String letter) {
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        return plain && letter.equals(key.getCharacter().toLowerCase(Locale.ROOT));
    }

    /// Whether a text is written, or questions are answered.
    private boolean isElsewhere(KeyEvent key) {
        return key.getTarget() instanceof TextInputControl || window.study().isOpen();
    }
}
