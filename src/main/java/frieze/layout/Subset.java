package frieze.layout;

import frieze.document.Event;
import java.util.function.Predicate;

/// Which of a lane's events a choice leaves: a bit for each, and before every word of bits how many there are.
final class Subset {
    private final long[] bits;
    private final int[] before;

    Subset(LaneItems items, Predicate<Event> kept) {
        bits = new long[(items.size >> 6) + 1];
        before = new int[bits.length + 1];
        // in the order of the file, in which events most likely lie in memory: walking through a million of them in
        // another order takes several times as long
        for (int i : items.inFile) {
            if (kept.test(items.event[i])) {
                bits[i >> 6] |= 1L << i;
            }
        }
        for (int word = 0; word < bits.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(bits[word]);
        }
    }

    boolean has(int i) {
        return (bits[i >> 6] >> i & 1) != 0;
    }

    /// How many there are.
    int size() {
        return before[bits.length];
    }

    /// How many there are from `from` (inclusive) to `until`.
    int count(int from, int until) {
        return rank(until) - rank(from);
    }

    private int rank(int i) {
        return before[i >> 6] + Long.bitCount(bits[i >> 6] & (1L << i) - 1);
    }
}
