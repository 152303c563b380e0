package frieze.view;

import frieze.document.LaneShape;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The lanes' shapes, 10 px across at size 1, centred on a point. The same outlines as [Icons#bead] gives to
/// nodes.
final class Beads {
    private static final double[] CROSS = {
        -1.8, -5, 1.8, -5, 1.8, -1.8, 5, -1.8, 5, 1.8, 1.8, 1.8, 1.8, 5, -1.8, 5, -1.8, 1.8, -5, 1.8, -5, -1.8, -1.8,
        -1.8
    };
    private static final double[] DIAMOND = {0, -6, 6, 0, 0, 6, -6, 0};
    private static final double[] HEXAGON = {-2.9, -5, 2.9, -5, 5.8, 0, 2.9, 5, -2.9, 5, -5.8, 0};
    private static final double[] TRIANGLE = {0, -5.6, 5.6, 4.4, -5.6, 4.4};
    private static final double[] DOWN = {0, 5.6, 5.6, -4.4, -5.6, -4.4};
    private static final double RADIUS = 5;

    private final double[] xs = new double[12];
    private final double[] ys = new double[12];

    private final Stamps stamps;

    /// @param stamps what lays small shapes down
    Beads(Stamps stamps) {
        this.stamps = stamps;
    }

    /// A shape as it is filled, about the origin.
    ///
    /// @param size 1 for 10 px
    static Outline outline(LaneShape shape, double size) {
        return switch (shape) {
            case CIRCLE -> Outline.Box.disc(0, 0, RADIUS * size);
            case SQUARE -> new Outline.Box(-4.5 * size, -4.5 * size, 4.5 * size, 4.5 * size, 0);
            case RING -> new Outline.Ring(Outline.Box.disc(0, 0, 5.2 * size), Outline.Box.disc(0, 0, 2.4 * size));
            case CROSS, DIAMOND, HEXAGON, TRIANGLE, DOWN -> Outline.Polygon.of(corners(shape), size);
        };
    }

    /// Fills a bead.
    ///
    /// @param size 1 for 10 px
    void fill(GraphicsContext gc, LaneShape shape, double x, double y, double size, Color colour) {
        if (stamps.isUsed() && shape != LaneShape.SQUARE) {
            stamps.bead(gc, shape, x, y, size, colour);
            return;
        }
        gc.setFill(colour);
        switch (shape) {
            case CIRCLE -> gc.fillOval(x - RADIUS * size, y - RADIUS * size, 2 * RADIUS * size, 2 * RADIUS * size);
            case SQUARE -> gc.fillRect(x - 4.5 * size, y - 4.5 * size, 9 * size, 9 * size);
            case RING -> {
                gc.setStroke(colour);
                gc.setLineWidth(2.8 * size);
                gc.strokeOval(x - 3.8 * size, y - 3.8 * size, 7.6 * size, 7.6 * size);
            }
            case CROSS, DIAMOND, HEXAGON, TRIANGLE, DOWN -> gc.fillPolygon(xs, ys, place(shape, x, y, size));
        }
    }

    /// Clears the ground round a bead, so that it stands apart from pole and bar.
    void halo(GraphicsContext gc, LaneShape shape, double x, double y, double size, Color ground) {
        gc.setStroke(ground);
        gc.setLineWidth(3);
        switch (shape) {
            case CIRCLE, RING ->
                gc.strokeOval(x - RADIUS * size, y - RADIUS * size, 2 * RADIUS * size, 2 * RADIUS * size);
            case SQUARE -> gc.strokeRect(x - 4.5 * size, y - 4.5 * size, 9 * size, 9 * size);
            case CROSS, DIAMOND, HEXAGON, TRIANGLE, DOWN -> gc.strokePolygon(xs, ys, place(shape, x, y, size));
        }
    }

    private int place(LaneShape shape, double x, double y, double size) {
        var points = corners(shape);
        int count = points.length / 2;
        for (int i = 0; i < count; i++) {
            xs[i] = x + points[2 * i] * size;
            ys[i] = y + points[2 * i + 1] * size;
        }
        return count;
    }

    private static double[] corners(LaneShape shape) {
        return switch (shape) {
            case CROSS -> CROSS;
            case DIAMOND -> DIAMOND;
            case HEXAGON -> HEXAGON;
            case TRIANGLE -> TRIANGLE;
            case DOWN -> DOWN;
            case CIRCLE, SQUARE, RING -> throw new IllegalArgumentException(shape + " has no corners");
        };
    }
}
