package frieze.app.present;

import frieze.view.Tokens;
import javafx.scene.canvas.Canvas;

/// How far the tour has come: a piece for each stop, at the foot of the screen.
final class ProgressStrip extends Canvas {
    /// Pieces narrower than this stand without gaps, px.
    private static final double LEAST = 5;

    /// @param at which stop, from 0
    /// @param gap between two pieces, px
    void show(int at, int stops, double gap, Tokens tokens) {
        var gc = getGraphicsContext2D();
        gc.setFill(tokens.surface());
        gc.fillRect(0, 0, getWidth(), getHeight());
        double each = getWidth() / stops;
        double between = each - gap < LEAST ? 0 : gap;
        for (int stop = 0; stop < stops; stop++) {
            gc.setFill(stop < at ? tokens.inkMuted() : stop == at ? tokens.ink() : tokens.line());
            double left = Math.round(stop * each);
            double right = stop == stops - 1 ? getWidth() : Math.round((stop + 1) * each) - between;
            gc.fillRect(left, 0, Math.max(1, right - left), getHeight());
        }
    }
}
