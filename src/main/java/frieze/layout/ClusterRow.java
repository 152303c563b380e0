package frieze.layout;

import frieze.layout.Placed.Cluster;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// The row of counted clusters at the foot of a lane. Columns are fixed to the axis, not to the window, so
/// panning moves them and changes no number but at the edges; on every step of scale they are between 44
/// and 63 px wide.
final class ClusterRow {
    private static final double COLUMN = 44;
    private static final double PILL = 42;
    private static final double PILL_HEIGHT = 18;
    private static final double LEAST_PILL = 20;
    /// Looked at before a cluster is said not to open.
    private static final int SAMPLE = 2_000;

    private final LaneItems items;
    /// The step from which an event is shown in any form.
    private final java.util.function.IntUnaryOperator firstShown;
    private final Levels levels;
    private final LabelSizes sizes;
    private final int[] fullest;
    private final Subset subset;

    ClusterRow(
            LaneItems items,
            Subset subset,
            java.util.function.IntUnaryOperator firstShown,
            Levels levels,
            LabelSizes sizes) {
        this(items, subset, firstShown, levels, sizes, new int[levels.count()]);
        for (int level = 0; level < levels.count(); level++) {
            fullest[level] = fullest(level);
        }
    }

    private ClusterRow(
            LaneItems items,
            Subset subset,
            java.util.function.IntUnaryOperator firstShown,
            Levels levels,
            LabelSizes sizes,
            int[] fullest) {
        this.items = items;
        this.subset = subset;
        this.firstShown = firstShown;
        this.levels = levels;
        this.sizes = sizes;
        this.fullest = fullest;
    }

    /// The same row for a part of its events; how strongly a cluster is tinted still tells its share of all.
    ClusterRow among(Subset part) {
        return new ClusterRow(items, part, firstShown, levels, sizes, fullest);
    }

    private int fullest(int level) {
        double column = seconds(level);
        int most = 1;
        int count = 0;
        double current = Double.NaN;
        for (int i = 0; i < items.size; i++) {
            double c = Math.floor(items.folded[i] / column);
            count = c == current ? count + 1 : 1;
            current = c;
            most = Math.max(most, count);
        }
        return most;
    }

    private double seconds(int level) {
        return sizes.px(COLUMN) / levels.scale(level);
    }

    /// @param inView events of the lane in view
    /// @param ended events of the lane that end before the view
    /// @param shown those of them that have a form of their own
    /// @param y top of the row, px
    List<Cluster> place(
            FoldedScale scale,
            int level,
            double width,
            TimeSpan visible,
            int inView,
            int ended,
            int[] shown,
            double y) {
        int hidden = inView - shown.length;
        if (hidden <= 0) {
            return List.of();
        }
        var anchorsInView = anchorsIn(visible);
        int lo = anchorsInView[0];
        int hi = anchorsInView[1];
        int shownLeft = bound(shown, lo);
        double column = seconds(level);
        var raw = new ArrayList<Column>();
        int i = lo;
        while (i < hi) {
            double number = Math.floor(items.folded[i] / column);
            int tears = items.tears[i];
            int until = columnEnd(i, hi, number, column, tears);
            int count = subset.count(i, until) - (bound(shown, until) - bound(shown, i));
            if (count > 0) {
                raw.add(new Column(i, until, count));
            }
            i = until;
        }
        int wide = hidden;
        for (var one : raw) {
            wide -= one.count;
        }
        return boxes(scale, level, width, y, raw, wide, lo, shownLeft, ended, visible);
    }

    /// How many elements lie below `value`; no element stands twice.
    private static int bound(int[] sorted, int value) {
        int at = java.util.Arrays.binarySearch(sorted, value);
        return at >= 0 ? at : -at - 1;
    }

    /// Events `from` (inclusive) to `until`, `count` of which stand in the cluster.
    private record Column(int from, int until, int count) {}

    private int columnEnd(int from, int hi, double number, double column, int tears) {
        int lo = from;
        int end = hi;
        while (lo < end) {
            int mid = (lo + end) >>> 1;
            if (items.tears[mid] <= tears && Math.floor(items.folded[mid] / column) <= number) {
                lo = mid + 1;
            } else {
                end = mid;
            }
        }
        return lo;
    }

    private int[] anchorsIn(TimeSpan visible) {
        return new int[] {anchorBound(visible.start()), anchorBound(visible.end())};
    }

    /// Index of the first event whose anchor is not before `instant`.
    int anchorBound(long instant) {
        int lo = 0;
        int hi = items.size;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (items.mark[mid].anchor() < instant) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private List<Cluster> boxes(
            FoldedScale scale,
            int level,
            double width,
            double y,
            List<Column> columns,
            int wide,
            int lo,
            int shownLeft,
            int ended,
            TimeSpan visible) {
        var clusters = new ArrayList<Cluster>();
        double pill = sizes.px(PILL);
        double lastRight = Double.NEGATIVE_INFINITY;
        for (var c : columns) {
            double first = scale.x(items.mark[c.from()].anchor());
            double last = scale.x(items.mark[c.until() - 1].anchor());
            double middle = middleOfColumn(first, last, c, level, scale);
            double x = Math.clamp(middle - pill / 2, 1, Math.max(1, width - pill - 1));
            if (x < lastRight + 2) {
                x = lastRight + 2;
            }
            double w = Math.min(pill, width - x - 1);
            var span = new TimeSpan(
                    items.mark[c.from()].anchor(),
                    Math.max(items.mark[c.from()].anchor(), items.mark[c.until() - 1].anchor()) + 1);
            if (w < sizes.px(LEAST_PILL) && !clusters.isEmpty()) {
                var previous = clusters.removeLast();
                clusters.add(new Cluster(
                        previous.box(),
                        previous.count() + c.count(),
                        previous.span().union(span),
                        previous.opens() || opens(c, level),
                        previous.density()));
                continue;
            }
            clusters.add(new Cluster(
                    new Box(x, y, Math.max(w, sizes.px(LEAST_PILL)), sizes.px(PILL_HEIGHT)),
                    c.count(),
                    span,
                    opens(c, level),
                    Math.min(1.0, (double) c.count() / fullest[level])));
            lastRight = x + w;
        }
        return wide > 0 ? withWide(clusters, wide, width, y, visible, shownLeft, lo, ended) : List.copyOf(clusters);
    }

    private double middleOfColumn(double first, double last, Column c, int level, FoldedScale scale) {
        double column = seconds(level);
        double number = Math.floor(items.folded[c.from()] / column);
        double intoColumn = items.folded[c.from()] - number * column;
        double left = first - intoColumn * scale.pxPerSecond();
        double middle = left + column * scale.pxPerSecond() / 2;
        // Beside a tear the column is cut: stay with the events themselves.
        return Math.clamp(middle, Math.min(first, last) - sizes.px(PILL), Math.max(first, last) + sizes.px(PILL));
    }

    /// Long events whose anchors are out of view and which have no label of their own: counted at the edge
    /// that they come from.
    private List<Cluster> withWide(
            List<Cluster> clusters,
            int wide,
            double width,
            double y,
            TimeSpan visible,
            int shownLeft,
            int lo,
            int ended) {
        int fromLeft = Math.max(0, subset.count(0, lo) - ended - shownLeft);
        int fromRight = wide - fromLeft;
        if (fromLeft > 0) {
            addWide(clusters, fromLeft, 0, 1, y, visible);
        }
        if (fromRight > 0) {
            addWide(clusters, fromRight, clusters.size(), width - sizes.px(PILL) - 1, y, visible);
        }
        return List.copyOf(clusters);
    }

    private void addWide(List<Cluster> clusters, int count, int at, double x, double y, TimeSpan visible) {
        double pill = sizes.px(PILL);
        int neighbour = at == 0 ? 0 : at - 1;
        if (neighbour < clusters.size()) {
            var box = clusters.get(neighbour).box();
            if (box.x() < x + pill + 2 && box.right() + 2 > x) {
                var old = clusters.get(neighbour);
                clusters.set(
                        neighbour, new Cluster(old.box(), old.count() + count, old.span(), old.opens(), old.density()));
                return;
            }
        }
        clusters.add(at, new Cluster(new Box(x, y, pill, sizes.px(PILL_HEIGHT)), count, visible, false, 0.1));
    }

    /// Whether some later step shows one of them by itself.
    private boolean opens(Column c, int level) {
        for (int i = c.from(); i < Math.min(c.until(), c.from() + SAMPLE); i++) {
            int first = firstShown.applyAsInt(i);
            if (first > level && first != ActiveRanges.NEVER && subset.has(i)) {
                return true;
            }
        }
        return false;
    }
}
