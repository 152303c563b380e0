package frieze.layout;

import frieze.time.Instants;
import frieze.time.TimeSpan;

/// The scale of one viewport on a folded axis. All sums are taken relative to the left edge, so that an hour is
/// as sharp beside the Big Bang as it is today.
final class FoldedScale implements TimeScale {
    /// Places farther out than this are all the same to a screen, px.
    static final double FAR = 1.0e7;

    private final FoldedAxis axis;
    private final double scale;
    private final long second;
    private final double fraction;
    private final long originFolded;
    private final double originTears;
    private final boolean originInGap;
    private final double width;

    FoldedScale(FoldedAxis axis, Viewport v) {
        this.axis = axis;
        this.scale = v.pxPerSecond();
        this.second = v.second();
        this.fraction = v.fraction();
        this.width = v.width();
        this.originFolded = axis.folded(second);
        int gap = axis.gapAtOrAfter(second);
        this.originInGap = gap < axis.gaps() && axis.gapStart(gap) <= second;
        double within = originInGap ? fraction / (axis.gapEnd(gap) - axis.gapStart(gap)) : 0;
        this.originTears = axis.tears(second) + within;
    }

    @Override
    public double x(long instant) {
        if (Instants.isOpen(instant)) {
            return instant < 0 ? -FAR : FAR;
        }
        if (axis.gaps() == 0) {
            return Math.clamp((FoldedAxis.difference(instant, second) - fraction) * scale, -FAR, FAR);
        }
        double seconds = FoldedAxis.difference(axis.folded(instant), originFolded) - (originInGap ? 0 : fraction);
        double x = seconds * scale + (axis.tears(instant) - originTears) * Folds.TEAR_WIDTH;
        return Math.clamp(x, -FAR, FAR);
    }

    @Override
    public long instant(double x) {
        return place(x).second();
    }

    /// The exact place at `x`: a whole second and a fraction of one.
    Place place(double x) {
        int gap = firstGapEndingRightOf(x);
        if (gap < axis.gaps()) {
            double left = x(axis.gapStart(gap));
            if (left <= x) {
                double length = (double) axis.gapEnd(gap) - axis.gapStart(gap);
                return Place.of(axis.gapStart(gap), (x - left) / Folds.TEAR_WIDTH * length);
            }
        }
        // Straight from the nearest known point of this stretch, so that nothing is lost to large numbers.
        if (!originInGap && sameStretch(gap)) {
            return Place.of(second, fraction + x / scale);
        }
        if (gap > 0) {
            long from = axis.gapEnd(gap - 1);
            return Place.of(from, (x - x(from)) / scale);
        }
        long to = axis.gapStart(gap);
        return Place.of(to, (x - x(to)) / scale);
    }

    private boolean sameStretch(int gap) {
        return axis.gapAtOrAfter(second) == gap;
    }

    private int firstGapEndingRightOf(double x) {
        int lo = 0;
        int hi = axis.gaps();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (x(axis.gapEnd(mid)) <= x) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    @Override
    public double pxPerSecond() {
        return scale;
    }

    @Override
    public TimeSpan visible() {
        long end = instant(width);
        return new TimeSpan(second, Math.max(second, FoldedAxis.saturatedAdd(end, 1)));
    }

    /// An instant with a fraction of a second, in [0, 1).
    record Place(long second, double fraction) {
        static Place of(long base, double offset) {
            double floor = Math.floor(offset);
            return new Place(FoldedAxis.saturatedAdd(base, floor), Math.clamp(offset - floor, 0, Math.nextDown(1.0)));
        }
    }
}
