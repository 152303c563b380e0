package frieze.app;

import frieze.session.Session;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work wherever the focus is. Those of the menu are its own; those of the timeline work while
/// nothing else wants them.
///
/// @param window closes and opens what lies over it
record Shortcuts(MainWindow window, Session session) {
    void install(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            if (!window.dismissOverlay()) {
                session.dismiss();
            }
            key.consume();
        } else if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
            session.camera().back();
            key.consume();
        } else if (key.isAltDown() && key.getCode() == KeyCode.RIGHT) {
            session.camera().forward();
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        if ("?".equals(key.getCharacter()) && !(key.getTarget() instanceof TextInputControl)) {
            window.showKeys();
            key.consume();
        }
    }
}
