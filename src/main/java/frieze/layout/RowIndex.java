package frieze.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Who stands on which row of a dense lane, at every step of scale: finds the nearest label on a row in a handful
/// of steps, however many only come at other scales. Each row lists its events in the order of their anchors;
/// places in that list are *positions*, and for every step a set says which of them are taken.
final class RowIndex {
    /// There is none.
    static final int NONE = -1;

    /// By row: events in the order of their anchors.
    private final int[][] events;
    /// By row and step; null where nobody stands.
    private final @Nullable IndexSet[][] taken;

    /// @param size of the lane
    /// @param steps of scale
    RowIndex(int size, ActiveRanges ranges, int steps) {
        int rows = ranges.rows.units;
        events = new int[rows][];
        taken = new IndexSet[rows][steps];
        for (int row = 0; row < rows; row++) {
            events[row] = onRow(row, size, ranges);
            for (int at = 0; at < events[row].length; at++) {
                for (int form = ActiveRanges.DOT; form <= ActiveRanges.CARD; form++) {
                    int i = events[row][at];
                    if (covers(i, form, row, ranges.rows)) {
                        take(row, at, ranges.from[form][i], Math.min(steps, ranges.until(i, form)));
                    }
                }
            }
        }
    }

    private static int[] onRow(int row, int size, ActiveRanges ranges) {
        var list = new int[64];
        int count = 0;
        for (int i = 0; i < size; i++) {
            boolean ever = false;
            for (int form = ActiveRanges.DOT; form <= ActiveRanges.CARD && !ever; form++) {
                ever = covers(i, form, row, ranges.rows) && ranges.from[form][i] < ranges.until(i, form);
            }
            if (ever) {
                if (count == list.length) {
                    list = Arrays.copyOf(list, 2 * count);
                }
                list[count++] = i;
            }
        }
        return Arrays.copyOf(list, count);
    }

    private static boolean covers(int i, int form, int row, LabelRows rows) {
        int top = rows.unit[form][i];
        return row >= top && row < top + rows.height(i, form);
    }

    private void take(int row, int position, int from, int until) {
        for (int step = from; step < until; step++) {
            var set = taken[row][step];
            if (set == null) {
                set = new IndexSet(events[row].length);
                taken[row][step] = set;
            }
            set.set(position);
        }
    }

    /// The position of the first event from `i` on, whoever stands.
    int position(int row, int i) {
        int at = Arrays.binarySearch(events[row], i);
        return at >= 0 ? at : -at - 1;
    }

    /// The event at a position.
    int event(int row, int position) {
        return events[row][position];
    }

    /// The first position from here on that is taken at a step; [#NONE] where there is none.
    int next(int row, int step, int position) {
        var set = taken[row][step];
        return set == null || position >= events[row].length ? NONE : set.next(position);
    }

    /// The last position up to here that is taken at a step; [#NONE] where there is none.
    int previous(int row, int step, int position) {
        var set = taken[row][step];
        return set == null || position < 0 ? NONE : set.previous(position);
    }
}
