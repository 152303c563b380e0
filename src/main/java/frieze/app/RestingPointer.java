package frieze.app;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Hides a pointer that rests from a class.
final class RestingPointer {
    private static final double REST_MILLIS = 2_500;

    private RestingPointer() {}

    static void hide(Scene scene) {
        var rest = new PauseTransition(Duration.millis(REST_MILLIS));
        rest.setOnFinished(_ -> scene.setCursor(Cursor.NONE));
        scene.addEventFilter(MouseEvent.ANY, _ -> {
            scene.setCursor(Cursor.DEFAULT);
            rest.playFromStart();
        });
        rest.play();
    }
}
