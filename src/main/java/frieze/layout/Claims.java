package frieze.layout;

import frieze.time.Instants;
import java.util.Arrays;

/// The events that take a form on one step of scale, and how far they reach: what a smaller form must keep
/// clear of that is there before them.
final class Claims {
    /// The farthest that two labels reach towards each other, short lines included, px at 100 %.
    private static final double LABELS = 500;

    /// Ascending.
    final int[] list;

    private final int form;
    private final LaneItems items;
    private final LabelRows rows;
    private final double labels;
    /// Those of them whose reserved lines never end: few, for each has a row to itself.
    private final int[] endless;
    /// The earliest start of any reserved line from here on; the latest end of any up to here. Folded seconds;
    /// dense lanes only.
    private final long[] earliest;
    private final long[] latest;

    Claims(int form, int[] list, LaneItems items, LabelRows rows, LabelSizes sizes) {
        this.form = form;
        this.list = list;
        this.items = items;
        this.rows = rows;
        labels = sizes.px(LABELS);
        endless = Arrays.stream(list)
                .filter(i -> rows.reserved[form][i] && isEndless(i))
                .toArray();
        int n = rows.dense ? list.length : 0;
        earliest = new long[n];
        latest = new long[n];
        for (int k = 0; k < n; k++) {
            long end = isBounded(list[k]) ? items.endFolded[list[k]] : Long.MIN_VALUE;
            latest[k] = k == 0 ? end : Math.max(latest[k - 1], end);
        }
        for (int k = n - 1; k >= 0; k--) {
            long start = isBounded(list[k]) ? items.startFolded[list[k]] : Long.MAX_VALUE;
            earliest[k] = k == n - 1 ? start : Math.min(earliest[k + 1], start);
        }
    }

    /// Whether the line is reserved and has two ends.
    private boolean isBounded(int i) {
        return rows.reserved[form][i] && !isEndless(i);
    }

    private boolean isEndless(int i) {
        return Instants.isOpen(items.mark[i].start()) || Instants.isOpen(items.mark[i].end());
    }

    /// Whether one of them would meet `i` in a smaller form at its place.
    boolean meet(int i, int smaller, double scale) {
        for (int j : endless) {
            if (j != i && rows.meet(i, smaller, j, form, scale)) {
                return true;
            }
        }
        int at = Arrays.binarySearch(list, i);
        int right = at >= 0 ? at + 1 : -at - 1;
        int left = (at >= 0 ? at : -at - 1) - 1;
        boolean line = rows.reserved[smaller][i];
        double ownRight = labels + (line ? FoldedAxis.difference(items.endFolded[i], items.folded[i]) * scale : 0);
        double ownLeft = labels + (line ? FoldedAxis.difference(items.folded[i], items.startFolded[i]) * scale : 0);
        for (int k = right; k < list.length && mayReachBack(k, i, ownRight, scale); k++) {
            if (rows.meet(i, smaller, list[k], form, scale)) {
                return true;
            }
        }
        for (int k = left; k >= 0 && mayReachOn(k, i, ownLeft, scale); k--) {
            if (rows.meet(i, smaller, list[k], form, scale)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayReachBack(int k, int i, double reach, double scale) {
        return items.distance(i, list[k], scale) <= reach
                || rows.dense && FoldedAxis.difference(earliest[k], items.folded[i]) * scale <= reach;
    }

    private boolean mayReachOn(int k, int i, double reach, double scale) {
        return items.distance(list[k], i, scale) <= reach
                || rows.dense && FoldedAxis.difference(items.folded[i], latest[k]) * scale <= reach;
    }
}
