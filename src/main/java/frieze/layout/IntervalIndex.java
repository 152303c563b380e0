package frieze.layout;

import java.util.function.IntConsumer;

/// Finds the intervals that meet a stretch, at a cost of what it finds and a logarithm. An implicit balanced
/// tree over the intervals in the order of their starts, each node knowing the latest end below it (Cormen,
/// Leiserson, Rivest, Stein, *Introduction to Algorithms*, 14.3).
final class IntervalIndex {
    private final int[] item;
    private final long[] start;
    private final long[] end;
    private final long[] latest;

    /// @param items identifiers
    /// @param starts inclusive, by identifier
    /// @param ends exclusive, by identifier
    IntervalIndex(int[] items, Span starts, Span ends) {
        int n = items.length;
        var order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = items[i];
        }
        java.util.Arrays.sort(order, (a, b) -> Long.compare(starts.at(a), starts.at(b)));
        item = new int[n];
        start = new long[n];
        end = new long[n];
        latest = new long[n];
        for (int i = 0; i < n; i++) {
            item[i] = order[i];
            start[i] = starts.at(item[i]);
            end[i] = ends.at(item[i]);
        }
        fill(0, n);
    }

    /// A bound by identifier.
    interface Span {
        long at(int item);
    }

    private long fill(int lo, int hi) {
        if (lo >= hi) {
            return Long.MIN_VALUE;
        }
        int mid = (lo + hi) >>> 1;
        latest[mid] = Math.max(end[mid], Math.max(fill(lo, mid), fill(mid + 1, hi)));
        return latest[mid];
    }

    /// Calls `found` for every interval that shares a second with `[from, to)`, in the order of their starts.
    void overlapping(long from, long to, IntConsumer found) {
        visit(0, item.length, from, to, found);
    }

    private void visit(int lo, int hi, long from, long to, IntConsumer found) {
        if (lo >= hi) {
            return;
        }
        int mid = (lo + hi) >>> 1;
        if (latest[mid] <= from) {
            return;
        }
        visit(lo, mid, from, to, found);
        if (start[mid] < to) {
            if (end[mid] > from) {
                found.accept(item[mid]);
            }
            visit(mid + 1, hi, from, to, found);
        }
    }
}
