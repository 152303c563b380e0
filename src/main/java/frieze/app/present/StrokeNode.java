package frieze.app.present;

import frieze.present.Mark.Stroke;
import frieze.present.Spot;
import frieze.view.Tokens;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// A line of the pen, with a rim of paper, so that it is seen over whatever lies below it.
final class StrokeNode {
    /// px at a height of 1080.
    private static final double WIDTH = 6;
    private static final double RIM = 3;

    private StrokeNode() {}

    /// @param place where something is fastened
    /// @param px of the screen for one px at a height of 1080
    static Node of(Stroke stroke, Function<Spot, Point2D> place, double px, Tokens tokens) {
        var points = stroke.spots().stream().map(place).toList();
        return new Group(
                line(points, (WIDTH + 2 * RIM) * px, tokens.surface()),
                line(points, WIDTH * px, colour(stroke.colour(), tokens)));
    }

    private static Color colour(int number, Tokens tokens) {
        return switch (number) {
            case 1 -> tokens.bad();
            case 2 -> tokens.focus();
            default -> tokens.ink();
        };
    }

    private static Polyline line(List<Point2D> points, double width, Color colour) {
        var line = new Polyline();
        for (var point : points) {
            line.getPoints().addAll(point.getX(), point.getY());
        }
        if (points.size() == 1) {
            // a touch of the pen is a dot
            line.getPoints()
                    .addAll(points.getFirst().getX() + 0.01, points.getFirst().getY());
        }
        line.setStroke(colour);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return line;
    }
}
