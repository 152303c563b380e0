package frieze.layout;

/// The order of many things by whole numbers, in time that grows with their count alone: stable radix sort from
/// the least significant digit on (Knuth, TAOCP volume 3, 5.2.5), digits in which no two keys differ left out.
public final class RadixOrder {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private int[] order;
    private int[] spare;

    /// @param count of the things, which are numbered from 0 and stand in the order of their numbers
    public RadixOrder(int count) {
        order = new int[count];
        spare = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
    }

    /// Brings what comes first under these keys to the front; what has equal keys keeps its order.
    ///
    /// @param keys of each thing, by its number
    public void by(long[] keys) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long key : keys) {
            least = Math.min(least, key);
            most = Math.max(most, key);
        }
        // as an unsigned number, so that keys may lie further apart than the largest long
        long range = keys.length == 0 ? 0 : most - least;
        // whole days are told apart by fewer digits than their seconds
        long step = range <= 0 ? 1 : step(keys, least);
        var steps = new long[keys.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step == 1 ? keys[i] - least : (keys[i] - least) / step;
        }
        long digits = step == 1 ? range : range / step;
        for (int shift = 0; shift < Long.SIZE && digits >>> shift != 0; shift += BITS) {
            pass(steps, shift);
        }
    }

    /// The largest number of which all keys are multiples, counted from the least of them.
    private static long step(long[] keys, long least) {
        long step = 0;
        for (long key : keys) {
            long above = key - least;
            if (step == 0 || above % step != 0) {
                step = divisor(step, above);
                if (step == 1) {
                    return 1;
                }
            }
        }
        return step;
    }

    /// The greatest common divisor (Euclid).
    private static long divisor(long a, long b) {
        long large = a;
        long small = b;
        while (small != 0) {
            long rest = large % small;
            large = small;
            small = rest;
        }
        return large;
    }

    private void pass(long[] steps, int shift) {
        var starts = new int[DIGITS];
        for (long step : steps) {
            starts[digit(step, shift)]++;
        }
        int start = 0;
        for (int i = 0; i < DIGITS; i++) {
            int count = starts[i];
            if (count == steps.length) {
                return;
            }
            starts[i] = start;
            start += count;
        }
        for (int number : order) {
            spare[starts[digit(steps[number], shift)]++] = number;
        }
        var sorted = spare;
        spare = order;
        order = sorted;
    }

    private static int digit(long step, int shift) {
        return (int) (step >>> shift) & DIGITS - 1;
    }

    /// The numbers of the things, the first one first.
    public int[] numbers() {
        return order;
    }
}
