package frieze.view;

import frieze.layout.MarkPart;
import frieze.layout.Placed;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import javafx.scene.canvas.GraphicsContext;

/// Draws events that are held back: outlines that say no more than that there is something.
final class BlankPainter {
    private static final double BEAD = 5;
    private static final double ROUND = 8;
    /// Beyond the edges of the view, so that no outline ends inside it.
    private static final double BEYOND = 10;

    private BlankPainter() {}

    /// @param blank the events that are held back
    static void paint(GraphicsContext gc, Placed blank, double width, Look look) {
        gc.save();
        gc.setStroke(look.tokens().lineStrong());
        gc.setLineWidth(1.5);
        gc.setLineDashes(4, 3);
        for (var lane : blank.lanes()) {
            for (var item : lane.items()) {
                mark(gc, item, width);
                if (item.form() == Form.CARD) {
                    card(gc, item, look);
                } else if (!item.pinned()) {
                    bead(gc, item);
                }
            }
        }
        gc.restore();
    }

    private static void mark(GraphicsContext gc, Item item, double width) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (var part : item.mark()) {
            if (!(part instanceof MarkPart.Cut)) {
                left = Math.min(left, part.left());
                right = Math.max(right, part.right());
            }
        }
        left = Math.max(left, -BEYOND);
        right = Math.min(right, width + BEYOND);
        if (right > left) {
            double height = item.slim() ? 5 : Sizes.BAR;
            gc.strokeRoundRect(left, item.markY() - height / 2, Math.max(3, right - left), height, 4, 4);
        }
    }

    private static void card(GraphicsContext gc, Item item, Look look) {
        var box = item.label();
        double foot = item.markY() - Sizes.POLE_ENDS_ABOVE_MARK;
        if (!item.pinned() && foot > box.bottom()) {
            gc.strokeLine(item.anchorX(), box.bottom(), item.anchorX(), foot);
        }
        gc.setFill(look.tokens().surface());
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * ROUND, 2 * ROUND);
        gc.strokeRoundRect(box.x() + 0.75, box.y() + 0.75, box.width() - 1.5, box.height() - 1.5, 2 * ROUND, 2 * ROUND);
    }

    private static void bead(GraphicsContext gc, Item item) {
        double y = item.label().y() + item.label().height() / 2;
        gc.strokeOval(item.anchorX() - BEAD, y - BEAD, 2 * BEAD, 2 * BEAD);
    }
}
