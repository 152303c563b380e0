package frieze.layout;

import java.util.Arrays;

/// Who stands on which row of a dense lane, at every step of scale: finds the nearest label on a row without
/// walking over all those that only come at other steps. Each row lists its events in the order of their
/// anchors; blocks of 32 of them, and of 32 blocks, and so on, say in two words on which steps anybody of them
/// stands there.
final class RowIndex {
    private static final int SHIFT = 5;
    private static final int BLOCK = 1 << SHIFT;

    private final ActiveRanges ranges;
    private final LabelRows rows;
    private final int steps;
    /// By row.
    private final int[][] events;
    /// By row and layer; two words a block.
    private final long[][][] masks;

    RowIndex(int size, ActiveRanges ranges, int steps) {
        this.ranges = ranges;
        this.rows = ranges.rows;
        this.steps = steps;
        events = new int[rows.units][];
        masks = new long[rows.units][][];
        for (int row = 0; row < rows.units; row++) {
            events[row] = listOf(row, size);
            masks[row] = layers(row);
        }
    }

    private int[] listOf(int row, int size) {
        var list = new int[64];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (onRow(i, row)) {
                if (count == list.length) {
                    list = Arrays.copyOf(list, 2 * count);
                }
                list[count++] = i;
            }
        }
        return Arrays.copyOf(list, count);
    }

    private boolean onRow(int i, int row) {
        for (int form = ActiveRanges.DOT; form <= ActiveRanges.CARD; form++) {
            if (covers(i, form, row) && ranges.from[form][i] < ranges.until(i, form)) {
                return true;
            }
        }
        return false;
    }

    private boolean covers(int i, int form, int row) {
        int top = rows.unit[form][i];
        return row >= top && row < top + rows.height(i, form);
    }

    private boolean stands(int i, int row, int level) {
        int form = ranges.formAt(i, level);
        return form != 0 && covers(i, form, row);
    }

    private long[][] layers(int row) {
        int n = events[row].length;
        int depth = 0;
        for (int blocks = n; blocks > 0 && (depth == 0 || blocks > BLOCK); blocks = blocks(blocks)) {
            depth++;
        }
        var layers = new long[depth][];
        for (int layer = 0; layer < depth; layer++) {
            n = blocks(n);
            layers[layer] = new long[2 * n];
        }
        if (depth > 0) {
            for (int at = 0; at < events[row].length; at++) {
                for (int form = ActiveRanges.DOT; form <= ActiveRanges.CARD; form++) {
                    int i = events[row][at];
                    if (covers(i, form, row)) {
                        mark(layers[0], at >> SHIFT, ranges.from[form][i], Math.min(steps, ranges.until(i, form)));
                    }
                }
            }
        }
        for (int layer = 1; layer < depth; layer++) {
            for (int k = 0; k < layers[layer - 1].length; k++) {
                layers[layer][2 * (k >> 1 >> SHIFT) + (k & 1)] |= layers[layer - 1][k];
            }
        }
        return layers;
    }

    private static int blocks(int n) {
        return (n + BLOCK - 1) >> SHIFT;
    }

    private static void mark(long[] words, int block, int from, int until) {
        for (int level = from; level < until; level++) {
            words[2 * block + (level >> 6)] |= 1L << level;
        }
    }

    private static boolean has(long[] words, int block, int level) {
        return (words[2 * block + (level >> 6)] >> level & 1) != 0;
    }

    /// The first event from `i` on that stands on a row at a step; -1 where there is none.
    int next(int row, int level, int i) {
        var list = events[row];
        int at = bound(list, i);
        for (; at < list.length; at++) {
            if (stands(list[at], row, level)) {
                return list[at];
            }
            if ((at & BLOCK - 1) == BLOCK - 1) {
                break;
            }
        }
        var layers = masks[row];
        int node = (at >> SHIFT) + 1;
        for (int layer = 0; layer < layers.length; layer++) {
            int end = layer == layers.length - 1
                    ? layers[layer].length / 2
                    : Math.min(layers[layer].length / 2, (node | BLOCK - 1) + 1);
            // A node that begins a block of its layer belongs to the layer above.
            if (layer < layers.length - 1 && (node & BLOCK - 1) == 0) {
                end = node;
            }
            for (; node < end; node++) {
                if (has(layers[layer], node, level)) {
                    return first(row, layer, node, level);
                }
            }
            node = blocks(node);
        }
        return -1;
    }

    private int first(int row, int layer, int node, int level) {
        var layers = masks[row];
        for (int below = layer - 1; below >= 0; below--) {
            node <<= SHIFT;
            while (!has(layers[below], node, level)) {
                node++;
            }
        }
        int at = node << SHIFT;
        while (!stands(events[row][at], row, level)) {
            at++;
        }
        return events[row][at];
    }

    /// The last event before `i` that stands on a row at a step; -1 where there is none.
    int previous(int row, int level, int i) {
        var list = events[row];
        int at = bound(list, i) - 1;
        for (; at >= 0; at--) {
            if (stands(list[at], row, level)) {
                return list[at];
            }
            if ((at & BLOCK - 1) == 0) {
                break;
            }
        }
        var layers = masks[row];
        int node = (at >> SHIFT) - 1;
        for (int layer = 0; layer < layers.length && node >= 0; layer++) {
            int begin = layer == layers.length - 1 ? 0 : node & -BLOCK;
            if (layer < layers.length - 1 && (node & BLOCK - 1) == BLOCK - 1) {
                begin = node + 1;
            }
            for (; node >= begin; node--) {
                if (has(layers[layer], node, level)) {
                    return last(row, layer, node, level);
                }
            }
            node = (node + 1 >> SHIFT) - 1;
        }
        return -1;
    }

    private int last(int row, int layer, int node, int level) {
        var layers = masks[row];
        for (int below = layer - 1; below >= 0; below--) {
            node = Math.min((node << SHIFT) + BLOCK, layers[below].length / 2) - 1;
            while (!has(layers[below], node, level)) {
                node--;
            }
        }
        int at = Math.min((node << SHIFT) + BLOCK, events[row].length) - 1;
        while (!stands(events[row][at], row, level)) {
            at--;
        }
        return events[row][at];
    }

    /// Index of the first element not below `i`.
    private static int bound(int[] list, int i) {
        int at = Arrays.binarySearch(list, i);
        return at >= 0 ? at : -at - 1;
    }
}
