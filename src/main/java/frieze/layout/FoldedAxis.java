package frieze.layout;

import frieze.time.Instants;
import frieze.time.TimeSpan;
import java.util.Arrays;

/// The axis with its folded gaps taken out: every instant has a *folded second* (seconds that are left of it,
/// gaps not counted) and a number of tears before it (a fraction inside a gap). A place in px is `folded *
/// scale + tears * TEAR_WIDTH`.
final class FoldedAxis {
    private final long[] starts;
    private final long[] ends;
    /// Seconds folded away before gap `i`.
    private final long[] before;

    /// The first stated date of all; [Instants#OPEN_START] where that makes no difference.
    private final long first;

    FoldedAxis(Folds folds) {
        this(folds, Instants.OPEN_START);
    }

    FoldedAxis(Folds folds, long first) {
        this.first = first;
        int n = folds.gaps().size();
        starts = new long[n];
        ends = new long[n];
        before = new long[n + 1];
        for (int i = 0; i < n; i++) {
            TimeSpan gap = folds.gaps().get(i);
            starts[i] = gap.start();
            ends[i] = gap.end();
            before[i + 1] = before[i] + (gap.end() - gap.start());
        }
    }

    long first() {
        return first;
    }

    int gaps() {
        return starts.length;
    }

    long gapStart(int i) {
        return starts[i];
    }

    long gapEnd(int i) {
        return ends[i];
    }

    /// The folded second of an instant; inside a gap that of its edge. Saturates at the ends of the axis.
    long folded(long instant) {
        if (Instants.isOpen(instant)) {
            return instant;
        }
        int i = gapAtOrAfter(instant);
        long t = i < starts.length && starts[i] < instant ? starts[i] : instant;
        long shift = before[i];
        return t < Long.MIN_VALUE + shift + 1 ? Long.MIN_VALUE + 1 : t - shift;
    }

    /// Tears left of an instant; inside a gap a fraction of its own.
    double tears(long instant) {
        int i = gapAtOrAfter(instant);
        if (i < starts.length && starts[i] < instant) {
            return i + ((double) instant - starts[i]) / ((double) ends[i] - starts[i]);
        }
        return i;
    }

    /// The instant that stands at a folded second, left of a tear there.
    long unfold(long folded) {
        int lo = 0;
        int hi = starts.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (starts[mid] - before[mid] < folded) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return saturatedAdd(folded, before[lo]);
    }

    /// The nearest instant that is not inside a gap.
    long outsideGaps(long instant) {
        int i = gapAtOrAfter(instant);
        if (i < starts.length && starts[i] < instant) {
            return instant - starts[i] < ends[i] - instant ? starts[i] : ends[i];
        }
        return instant;
    }

    /// Index of the first gap that ends after `instant`; the number of gaps where there is none.
    int gapAtOrAfter(long instant) {
        int i = Arrays.binarySearch(ends, instant);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /// `a - b` as a real number, exact to the last second wherever a `long` holds it.
    static double difference(long a, long b) {
        long d = a - b;
        boolean overflow = ((a ^ b) & (a ^ d)) < 0;
        return overflow ? (double) a - (double) b : d;
    }

    static long saturatedAdd(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            return a < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
        }
        return sum;
    }

    static long saturatedAdd(long a, double b) {
        if (Math.abs(b) < 9.0e18) {
            return saturatedAdd(a, (long) b);
        }
        return b < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
    }
}
