package frieze.app.present;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Darkens all but a round part of the screen.
final class SpotlightNode extends Group {
    /// px at a height of 1080.
    private static final double RADIUS = 170;
    private static final double DARKNESS = 0.72;

    SpotlightNode() {
        setMouseTransparent(true);
    }

    /// @param px of the screen for one px at a height of 1080
    void show(Point2D middle, double px, double width, double height) {
        var shade = Shape.subtract(
                new Rectangle(0, 0, width, height), new Circle(middle.getX(), middle.getY(), RADIUS * px));
        shade.setFill(Color.BLACK.deriveColor(0, 1, 1, DARKNESS));
        getChildren().setAll(shade);
    }
}
