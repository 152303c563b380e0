package frieze.view;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that move through a timeline. They can be asked wherever the focus is: a window passes on to
/// them what nothing else in it wants.
///
/// @param actions what the keys call
public record TimelineKeys(TimelineActions actions) {
    /// How far Ctrl with an arrow scrolls the lanes, and how far a page is, as parts of the height in view.
    private static final double LITTLE = 0.15;

    private static final double PAGE = 0.85;

    /// Arrows, Home, End, back and forward with Alt; PageUp, PageDown and Ctrl with up and down scroll the
    /// lanes.
    ///
    /// @param event of the type `KEY_PRESSED`; consumed where it is one of these keys
    public void pressed(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            if (scroll(event.getCode(), LITTLE)) {
                event.consume();
            }
            return;
        }
        if (event.isControlDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        if (event.isAltDown() ? journey(event.getCode()) : move(event.getCode())) {
            event.consume();
        }
    }

    private boolean scroll(KeyCode code, double part) {
        switch (code) {
            case UP, KP_UP -> actions.scroll(-part);
            case DOWN, KP_DOWN -> actions.scroll(part);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean journey(KeyCode code) {
        switch (code) {
            case LEFT -> actions.back();
            case RIGHT -> actions.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyCode code) {
        switch (code) {
            case LEFT, KP_LEFT -> actions.selectInTime(-1);
            case RIGHT, KP_RIGHT -> actions.selectInTime(1);
            case UP, KP_UP -> actions.selectInLane(-1);
            case DOWN, KP_DOWN -> actions.selectInLane(1);
            case PAGE_UP -> actions.scroll(-PAGE);
            case PAGE_DOWN -> actions.scroll(PAGE);
            case HOME -> actions.selectFirst();
            case END -> actions.selectLast();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Zoom, fit and fold: signs, not keys, as where they lie depends on the keyboard.
    ///
    /// @param event of the type `KEY_TYPED`; consumed where it is one of these signs
    public void typed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        // a letter is meant, whatever Shift and Caps Lock make of it
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "+" -> actions.zoomIn();
            case "-" -> actions.zoomOut();
            case "0" -> actions.fit();
            case "f" -> actions.foldNearest();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
