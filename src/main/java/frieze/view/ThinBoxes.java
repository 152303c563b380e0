package frieze.view;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The lines of dense lanes, some px high, with corners so small that no curve is to be seen in them: made of
/// rectangles, which cost next to nothing to paint, and cut where their row has no more room without a clip of the
/// context. What a round corner leaves out, the first and the last line of px leave out at their ends.
final class ThinBoxes {
    /// Of the square about a quarter of a disc, the part outside the disc.
    private static final double OUTSIDE = 1 - Math.PI / 4;

    private double from = Double.NEGATIVE_INFINITY;
    private double to = Double.POSITIVE_INFINITY;

    /// From now on everything ends at whole px.
    ///
    /// @param left px
    /// @param right px
    void cut(double left, double right) {
        from = Math.max(0, Math.round(left));
        to = Math.round(Math.max(left, right));
    }

    /// From now on nothing is cut.
    void whole() {
        from = Double.NEGATIVE_INFINITY;
        to = Double.POSITIVE_INFINITY;
    }

    /// Fills a rectangle, as far as it is not cut, with the colour that the context has.
    void fill(GraphicsContext gc, double x, double y, double width, double height) {
        double left = Math.max(from, x);
        double right = Math.min(to, x + width);
        if (right > left) {
            gc.fillRect(left, y, right - left, height);
        }
    }

    /// Fills a box with the opaque colour that the context has: lines that only touched would leave a seam.
    ///
    /// @param radius of its corners, up to 2 px
    void rounded(GraphicsContext gc, double x, double y, double width, double height, double radius) {
        double notch = OUTSIDE * radius * radius;
        fill(gc, x + notch, y, width - 2 * notch, height);
        fill(gc, x, y + 1, width, height - 2);
    }

    /// Fills a box and draws its outline inside it.
    ///
    /// @param radius of its outer corners, up to 2 px
    /// @param line width of the outline, px
    void outlined(
            GraphicsContext gc,
            double x,
            double y,
            double width,
            double height,
            double radius,
            double line,
            Color fill,
            Color stroke) {
        double notch = OUTSIDE * radius * radius / line;
        gc.setFill(fill);
        fill(gc, x, y, width, height);
        gc.setFill(stroke);
        fill(gc, x + notch, y, width - 2 * notch, line);
        fill(gc, x + notch, y + height - line, width - 2 * notch, line);
        fill(gc, x, y + line, line, height - 2 * line);
        fill(gc, x + width - line, y + line, line, height - 2 * line);
    }
}
