package frieze.view;

import javafx.scene.canvas.GraphicsContext;

/// Cuts what is painted next at the edges of a rectangle, which are moved to whole px from 0 on: at those JavaFX
/// cuts at no cost. Anywhere else, left of 0 too, it paints everything that follows thing by thing by way of a
/// mask of the whole canvas, some milliseconds each (`Path2D.checkAndGetIntRect`).
final class Clip {
    private static final double OFF_CANVAS = 30_000;

    private Clip() {}

    /// To be followed by `restore`. Nothing may be to be seen left of or above the context's origin.
    static void to(GraphicsContext gc, double x, double y, double width, double height) {
        double k = gc.getTransform().getMxx();
        double left = Math.max(0, Math.round(x * k)) / k;
        double top = Math.max(0, Math.round(y * k)) / k;
        double right = Math.round((x + width) * k) / k;
        double bottom = Math.round((y + height) * k) / k;
        gc.save();
        gc.beginPath();
        if (right > left && bottom > top) {
            gc.rect(left, top, right - left, bottom - top);
        } else {
            // nothing is to be seen; a rectangle without an inside would be a mask again
            gc.rect(OFF_CANVAS, OFF_CANVAS, 1, 1);
        }
        gc.clip();
    }
}
