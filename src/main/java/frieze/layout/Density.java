package frieze.layout;

import frieze.time.TimeSpan;

/// How many events stand where, over the whole document: computed once into fine columns, added up for any
/// width.
final class Density {
    private static final int FINE = 4_096;

    private final TimeSpan extent;
    /// By lane: events that begin in or reach into each fine column.
    private final int[][] fine;

    Density(TimeSpan extent, java.util.List<LaneLayout> lanes) {
        this.extent = extent;
        fine = lanes.parallelStream().map(this::columns).toArray(int[][]::new);
    }

    private int[] columns(LaneLayout lane) {
        var columns = new int[FINE + 1];
        var items = lane.items();
        var subset = lane.subset();
        for (int i = 0; i < items.size; i++) {
            if (!subset.has(i)) {
                continue;
            }
            var mark = items.mark[i];
            boolean open = frieze.time.Instants.isOpen(mark.start()) || frieze.time.Instants.isOpen(mark.end());
            int from = column(open ? mark.anchor() : mark.start());
            int to = column(open ? mark.anchor() : Math.max(mark.start(), mark.end() - 1));
            columns[from]++;
            columns[to + 1]--;
        }
        for (int c = 1; c <= FINE; c++) {
            columns[c] += columns[c - 1];
        }
        return columns;
    }

    private int column(long instant) {
        double part = FoldedAxis.difference(instant, extent.start())
                / Math.max(1, FoldedAxis.difference(extent.end(), extent.start()));
        return Math.clamp((int) (part * FINE), 0, FINE - 1);
    }

    /// The largest count within each column, by lane.
    int[][] columns(int columns) {
        var result = new int[fine.length][columns];
        for (int lane = 0; lane < fine.length; lane++) {
            for (int c = 0; c < columns; c++) {
                int from = (int) ((long) c * FINE / columns);
                int to = Math.max(from + 1, (int) ((long) (c + 1) * FINE / columns));
                for (int f = from; f < Math.min(to, FINE); f++) {
                    result[lane][c] = Math.max(result[lane][c], fine[lane][f]);
                }
            }
        }
        return result;
    }
}
