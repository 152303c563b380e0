package frieze.view;

import java.util.Arrays;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Short marks along the top of the overview, where the hits of a search stand: one a column, however many stand
/// there.
final class HitTicks {
    private static final double WIDTH = 2;
    private static final double HEIGHT = 8;
    private static final double EDGE = 1;

    private HitTicks() {}

    /// @param ticks instants, ascending in each list
    /// @param top of the strip, px
    static void paint(GraphicsContext gc, List<long[]> ticks, OverviewScale scale, double top, Look look) {
        if (ticks.isEmpty()) {
            return;
        }
        double y = top + 2;
        int columns = (int) (scale.width() / WIDTH);
        for (boolean edge : new boolean[] {true, false}) {
            double out = edge ? EDGE : 0;
            gc.setFill(edge ? look.tokens().raised() : look.tokens().ink());
            for (int i = 0; i < columns; i++) {
                double x = scale.from() + i * WIDTH;
                if (isTicked(ticks, scale.instant(x), scale.instant(x + WIDTH))) {
                    gc.fillRect(x - out, y - out, WIDTH + 2 * out, HEIGHT + 2 * out);
                }
            }
        }
    }

    private static boolean isTicked(List<long[]> ticks, long from, long to) {
        for (var list : ticks) {
            if (hasBetween(list, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBetween(long[] list, long from, long to) {
        int at = Arrays.binarySearch(list, from);
        int first = at < 0 ? -at - 1 : at;
        return first < list.length && list[first] < to;
    }
}
