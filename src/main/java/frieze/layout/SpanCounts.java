package frieze.layout;

import frieze.time.TimeSpan;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// How many of a lane's events are in view, without looking at any of them: those that have begun without those
/// that have ended.
final class SpanCounts {
    private final long[] starts;
    private final long[] ends;

    /// Which events these are.
    private final int[] byStart;

    private final int[] byEnd;

    /// All events of a lane.
    SpanCounts(LaneItems items) {
        starts = new long[items.size];
        ends = new long[items.size];
        byStart = sort(i -> items.mark[i].start(), starts);
        byEnd = sort(i -> items.mark[i].end(), ends);
    }

    private SpanCounts(SpanCounts whole, Subset part) {
        starts = new long[part.size()];
        ends = new long[part.size()];
        byStart = among(whole.starts, whole.byStart, part, starts);
        byEnd = among(whole.ends, whole.byEnd, part, ends);
    }

    /// Of a part of the events.
    SpanCounts among(Subset part) {
        return new SpanCounts(this, part);
    }

    /// @param sorted takes the instants in order
    /// @return whose they are
    private static int[] sort(IntToLongFunction instant, long[] sorted) {
        var instants = new long[sorted.length];
        Arrays.setAll(instants, instant);
        var order = new RadixOrder(instants.length);
        order.by(instants);
        int[] numbers = order.numbers();
        Arrays.setAll(sorted, k -> instants[numbers[k]]);
        return numbers;
    }

    /// @param kept takes the instants of the part
    /// @return which events these are
    private static int[] among(long[] instants, int[] events, Subset part, long[] kept) {
        var which = new int[kept.length];
        int count = 0;
        for (int k = 0; k < instants.length; k++) {
            if (part.has(events[k])) {
                kept[count] = instants[k];
                which[count++] = events[k];
            }
        }
        return which;
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
