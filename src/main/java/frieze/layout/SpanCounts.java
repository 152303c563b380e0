package frieze.layout;

import frieze.time.TimeSpan;
import java.util.Arrays;

/// How many of a lane's events are in view, without looking at any of them: those that have begun without those
/// that have ended.
final class SpanCounts {
    private final long[] starts;
    private final long[] ends;

    SpanCounts(LaneItems items, Subset subset) {
        starts = new long[subset.size()];
        ends = new long[starts.length];
        int count = 0;
        for (int i = 0; i < items.size; i++) {
            if (subset.has(i)) {
                starts[count] = items.mark[i].start();
                ends[count++] = items.mark[i].end();
            }
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
    }

    /// Events that share a second with the view.
    int inView(TimeSpan visible) {
        return lowerBound(starts, visible.end()) - ended(visible);
    }

    /// Events that end before the view.
    int ended(TimeSpan visible) {
        return lowerBound(ends, visible.start() + 1);
    }

    private static int lowerBound(long[] sorted, long value) {
        int lo = 0;
        int hi = sorted.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (sorted[mid] < value) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }
}
