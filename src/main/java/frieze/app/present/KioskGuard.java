package frieze.app.present;

import frieze.session.KioskPlay;
import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Stands before the window of a tour that plays by itself: whatever hands do makes it wait, and of the keys only those
/// get through by which one looks around, and the one that ends it.
public final class KioskGuard {
    /// What visitors may do by keys.
    private static final Set<KeyCode> VISITORS = EnumSet.of(
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.BACK_SPACE);

    private static final String VISITORS_SIGNS = "+-0123456789";

    private final KioskPlay play;
    private final KeyCombination leave;
    private final Runnable left;
    private Point2D pointer = Point2D.ZERO;

    /// @param leave the key that ends it
    /// @param left ends it
    public KioskGuard(KioskPlay play, KeyCombination leave, Runnable left) {
        this.play = play;
        this.leave = leave;
        this.left = left;
    }

    /// On the window, before anything in it hears of a key.
    public void install(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        window.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        window.addEventFilter(InputEvent.ANY, this::touched);
    }

    private void touched(InputEvent event) {
        if (event instanceof MouseEvent mouse) {
            // what moves under a pointer at rest is no touch
            var place = new Point2D(mouse.getScreenX(), mouse.getScreenY());
            boolean rests = place.equals(pointer) && mouse.getEventType() != MouseEvent.MOUSE_PRESSED;
            pointer = place;
            boolean moved = mouse.getEventType() == MouseEvent.MOUSE_MOVED
                    || mouse.getEventType() == MouseEvent.MOUSE_DRAGGED
                    || mouse.getEventType() == MouseEvent.MOUSE_PRESSED
                    || mouse.getEventType() == MouseEvent.MOUSE_RELEASED;
            if (rests || !moved) {
                return;
            }
        }
        play.touch();
    }

    private void pressed(KeyEvent key) {
        if (leave.match(key)) {
            key.consume();
            left.run();
            return;
        }
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        if (!plain || !VISITORS.contains(key.getCode())) {
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        if (key.getCharacter().isEmpty() || !VISITORS_SIGNS.contains(key.getCharacter())) {
            key.consume();
        }
    }
}
