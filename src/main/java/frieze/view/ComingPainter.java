package frieze.view;

import frieze.layout.MarkPart;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import javafx.scene.canvas.GraphicsContext;

/// Draws marks of what is still to come: their outlines, dashed, in the colours of their lanes.
final class ComingPainter {
    private static final double DASH = 5;
    private static final double GAP = 4;
    private static final double LINE = 2;
    private static final double HEAD = 12;
    private static final double BEAD_LINE = 1.5;
    private static final double BEAD = 5;

    void paint(GraphicsContext gc, PlacedLane lane, Item item, double width, Look look) {
        gc.setStroke(look.tokens().lane(lane.owner(item.event()).colour()));
        gc.setLineWidth(LINE);
        gc.setLineDashes(DASH, GAP);
        double y = item.markY();
        double height = item.slim() ? Sizes.BAR / 2 : Sizes.BAR;
        for (var part : item.mark()) {
            switch (part) {
                case MarkPart.Cut _ -> {}
                case MarkPart.Arrow(double from, double tip) -> arrow(gc, from, tip, y, width);
                case MarkPart.Thread(double x1, double x2, boolean _) ->
                    gc.strokeLine(Math.clamp(x1, -LINE, width), y, Math.clamp(x2, 0, width + LINE), y);
                default -> box(gc, part.left(), part.right(), y, height, width);
            }
        }
        gc.setLineDashes();
        gc.setLineWidth(BEAD_LINE);
        double middle = item.label().y() + item.label().height() / 2;
        gc.strokeOval(item.anchorX() - BEAD, middle - BEAD, 2 * BEAD, 2 * BEAD);
    }

    private static void box(GraphicsContext gc, double from, double to, double y, double height, double width) {
        double left = Math.max(from, -HEAD);
        double right = Math.min(to, width + HEAD);
        if (right >= left) {
            gc.strokeRoundRect(left, y - height / 2, Math.max(LINE, right - left), height, 4, 4);
        }
    }

    private static void arrow(GraphicsContext gc, double from, double tip, double y, double width) {
        double inward = tip > from ? -1 : 1;
        double neck = tip + inward * HEAD;
        gc.strokeLine(Math.clamp(from, -HEAD, width + HEAD), y, Math.clamp(neck, -HEAD, width + HEAD), y);
        gc.setLineDashes();
        gc.strokePolygon(
                new double[] {tip - LINE * -inward, neck, neck}, new double[] {y, y - HEAD / 2, y + HEAD / 2}, 3);
        gc.setLineDashes(DASH, GAP);
    }
}
