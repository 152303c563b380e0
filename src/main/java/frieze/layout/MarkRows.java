package frieze.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Gives every mark of a sparse lane a row of its own wherever it would meet another: brief ones on top, long
/// ones below, so that a running arrow never lies over another event's bar. Where even that fails, the less
/// important mark waits for a larger scale.
final class MarkRows {
    /// Half a bead and some air, px.
    private static final double BEAD = 8;

    /// Between two bars on one row, px.
    private static final double AIR = 2;
    /// The same where bars may touch: their outlines make one line.
    private static final double TOUCHING = -3;

    final byte[] row;
    /// The step from which a mark is shown, [ActiveRanges#NEVER] where none is enough.
    final byte[] from;
    final int rows;
    private final double air;

    /// @param most rows that a sparse lane may have
    /// @return null where the marks need more
    static @Nullable MarkRows of(LaneItems items, Levels levels, int most) {
        return of(items, levels, most, AIR);
    }

    /// The same where bars may touch each other.
    static @Nullable MarkRows touching(LaneItems items, Levels levels, int most) {
        return of(items, levels, most, TOUCHING);
    }

    private static @Nullable MarkRows of(LaneItems items, Levels levels, int most, double air) {
        var rows = new MarkRows(items, levels, most, air);
        return rows.rows > most ? null : rows;
    }

    private MarkRows(LaneItems items, Levels levels, int most, double air) {
        this.air = air;
        int n = items.size;
        row = new byte[n];
        from = new byte[n];
        var byLength = new Integer[n];
        for (int i = 0; i < n; i++) {
            byLength[i] = i;
        }
        Arrays.sort(byLength, (a, b) -> Double.compare(length(items, a), length(items, b)));
        double nominal = levels.scale(levels.nominal());
        int used = 0;
        for (int k = 0; k < n && used <= most; k++) {
            int i = byLength[k];
            int r = 0;
            while (r < used && !free(items, byLength, k, i, r, nominal)) {
                r++;
            }
            row[i] = (byte) r;
            used = Math.max(used, r + 1);
        }
        rows = used;
        for (int p = 0; p < n; p++) {
            int i = items.priority[p];
            int level = 0;
            for (int q = 0; q < p; q++) {
                int j = items.priority[q];
                if (row[j] == row[i]) {
                    level = Math.max(level, firstApart(items, levels, i, j));
                }
            }
            from[i] = (byte) Math.min(level, ActiveRanges.NEVER);
        }
    }

    private boolean free(LaneItems items, Integer[] order, int count, int i, int r, double scale) {
        for (int k = 0; k < count; k++) {
            int j = order[k];
            if (row[j] == r && !apart(items, i, j, scale)) {
                return false;
            }
        }
        return true;
    }

    private int firstApart(LaneItems items, Levels levels, int i, int j) {
        for (int level = 0; level < levels.count(); level++) {
            if (apart(items, i, j, levels.scale(level))) {
                return level;
            }
        }
        return ActiveRanges.NEVER;
    }

    private boolean apart(LaneItems items, int i, int j, double scale) {
        int a = Math.min(i, j);
        int b = Math.max(i, j);
        if (items.endFolded[a] > items.startFolded[b] && items.endFolded[b] > items.startFolded[a]) {
            return false;
        }
        // The one whose stretch ends first stands left, wherever its anchor is.
        int left = items.endFolded[a] <= items.startFolded[b] ? a : b;
        int right = left == a ? b : a;
        double between = FoldedAxis.difference(items.startFolded[right], items.endFolded[left]) * scale
                + Math.max(0, items.startTears[right] - items.endTears[left]) * Folds.TEAR_WIDTH;
        boolean bars = between >= items.mark[left].rightPx() + items.mark[right].leftPx() + air;
        boolean beads = Math.abs(items.distance(a, b, scale)) >= 2 * BEAD;
        return bars && beads;
    }

    private static double length(LaneItems items, int i) {
        var mark = items.mark[i];
        return mark.start() == Long.MIN_VALUE || mark.end() == Long.MAX_VALUE
                ? Double.POSITIVE_INFINITY
                : FoldedAxis.difference(mark.end(), mark.start());
    }
}
