package frieze.layout;

import frieze.time.TimeSpan;

/// A scale on the way from one to another: every instant stands at the same part of its way. As both grow with
/// time, so does their mixture; nothing overtakes anything else.
///
/// @param part of the way, 0 to 1
/// @param width of the view, px
record MixedScale(TimeScale from, TimeScale to, double part, double width) implements TimeScale {
    @Override
    public double x(long instant) {
        return between(from.x(instant), to.x(instant));
    }

    double between(double here, double there) {
        return here + (there - here) * part;
    }

    /// Found by halving: of the two scales' answers one lies left and one right.
    @Override
    public long instant(double x) {
        long a = from.instant(x);
        long b = to.instant(x);
        long low = Math.min(a, b);
        long high = Math.max(a, b);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (x(middle) < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public double pxPerSecond() {
        return between(from.pxPerSecond(), to.pxPerSecond());
    }

    @Override
    public TimeSpan visible() {
        long start = instant(0);
        return new TimeSpan(start, Math.max(start, FoldedAxis.saturatedAdd(instant(width), 1)));
    }
}
