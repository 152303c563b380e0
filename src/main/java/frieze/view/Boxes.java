package frieze.view;

import frieze.layout.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Pills: boxes that are round at either end, filled and outlined.
final class Boxes {
    private final Stamps stamps;

    /// @param stamps what lays small shapes down
    Boxes(Stamps stamps) {
        this.stamps = stamps;
    }

    /// Draws a pill.
    ///
    /// @param chosen outlined strongly, and then as wide outside the box as inside it
    void pill(GraphicsContext gc, Box box, boolean chosen, Color fill, Color stroke) {
        double round = box.height();
        if (stamps.isUsed() && !chosen) {
            var caps = stamps.caps(round, round / 2, 1, fill, stroke);
            if (caps.fits(box.width())) {
                caps.draw(gc, box.x(), box.y(), box.width());
                return;
            }
        }
        gc.setFill(fill);
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        gc.setStroke(stroke);
        gc.setLineWidth(chosen ? 2 : 1);
        gc.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, round - 1, round - 1);
    }
}
