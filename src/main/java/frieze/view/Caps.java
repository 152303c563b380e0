package frieze.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Boxes with round corners, of one height and look and any width: two stamped ends and rectangles between them.
final class Caps {
    private static final double LONG = 1_000;

    private final double height;
    private final double radius;
    private final double line;
    private final int reach;
    private final Color fill;
    private final Color stroke;
    private final Stamps.Phases left;
    private final Stamps.Phases right;

    /// @param radius of the outer corners, px
    /// @param line width of the outline, inside the box, px; 0 for none
    Caps(double height, double radius, double line, Color fill, Color stroke) {
        this.height = height;
        this.radius = radius;
        this.line = line;
        this.fill = fill;
        this.stroke = stroke;
        reach = (int) Math.ceil(Math.max(radius, line)) + 1;
        left = new Stamps.Phases(layers(0, LONG, radius), new Stamps.Range(Integer.MIN_VALUE, reach), Stamps.Range.ALL);
        right = new Stamps.Phases(
                layers(-LONG, 0, radius), new Stamps.Range(1 - reach, Integer.MAX_VALUE), Stamps.Range.ALL);
    }

    private List<Stamp.Layer> layers(double from, double to, double radius) {
        var outer = new Outline.Box(from, 0, to, height, Math.min(radius, height / 2));
        var layers = new ArrayList<Stamp.Layer>();
        layers.add(new Stamp.Layer(outer, fill));
        if (line > 0) {
            var inner =
                    new Outline.Box(from + line, line, to - line, height - line, Math.max(0, outer.radius() - line));
            layers.add(new Stamp.Layer(new Outline.Ring(outer, inner), stroke));
        }
        return layers;
    }

    /// Whether these are the ends of boxes like that.
    boolean are(double height, double radius, double line, Color fill, Color stroke) {
        return fill == this.fill
                && stroke == this.stroke
                && height == this.height
                && radius == this.radius
                && line == this.line;
    }

    /// Whether a box is wide enough to have two ends.
    boolean fits(double width) {
        return width >= 2 * reach + 1;
    }

    /// Draws a box that is wide enough, to an eighth of a px.
    void draw(GraphicsContext gc, double x, double y, double width) {
        double top = Math.floor(y * Stamps.PARTS + 0.5) / Stamps.PARTS;
        double from = (double) Stamps.whole(x) + reach;
        double to = (double) Stamps.whole(x + width) + 1 - reach;
        left.draw(gc, x, top);
        right.draw(gc, x + width, top);
        if (to > from) {
            gc.setFill(fill);
            gc.fillRect(from, top, to - from, height);
            if (line > 0) {
                gc.setFill(stroke);
                gc.fillRect(from, top, to - from, line);
                gc.fillRect(from, top + height - line, to - from, line);
            }
        }
    }
}
