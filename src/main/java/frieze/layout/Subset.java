package frieze.layout;

import frieze.document.Event;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which of a lane's events a choice leaves: a bit for each, and before every word of bits how many there are.
final class Subset {
    private final long[] bits;
    private final int[] before;

    private Subset(long[] bits) {
        this.bits = bits;
        before = new int[bits.length + 1];
        for (int word = 0; word < bits.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(bits[word]);
        }
    }

    /// Of a choice that leaves everything.
    static Subset all(LaneItems items) {
        var bits = none(items);
        Arrays.fill(bits, -1);
        bits[bits.length - 1] = (1L << items.size) - 1;
        return new Subset(bits);
    }

    private static long[] none(LaneItems items) {
        return new long[(items.size >> 6) + 1];
    }

    /// Of every lane, asking about all events in one go and in the order of the file, in which they most likely lie
    /// in memory: to ask about the titles of a million in another order takes ten times as long.
    ///
    /// @param events all of the timeline
    /// @param lanes by number; null for those that do not matter. They need not hold all their events
    /// @return by number of the lane
    static @Nullable Subset[] of(
            List<Event> events, Grouping grouping, @Nullable LaneItems[] lanes, Predicate<Event> kept) {
        var bits = new long[lanes.length][];
        for (int lane = 0; lane < lanes.length; lane++) {
            bits[lane] = lanes[lane] == null ? null : none(lanes[lane]);
        }
        // how many of each lane have been met
        var met = new int[lanes.length];
        for (var event : events) {
            int lane = grouping.laneOf(event);
            var items = lanes[lane];
            if (items == null || met[lane] == items.size) {
                continue;
            }
            int i = items.inFile[met[lane]];
            if (items.event[i] == event) {
                met[lane]++;
                if (kept.test(event)) {
                    bits[lane][i >> 6] |= 1L << i;
                }
            }
        }
        return Arrays.stream(bits)
                .map(lane -> lane == null ? null : new Subset(lane))
                .toArray(Subset[]::new);
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
