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
        for (int shift = 0; shift < Long.SIZE && range >>> shift != 0; shift += BITS) {
            pass(keys, least, shift);
        }
    }

    private void pass(long[] keys, long least, int shift) {
        var starts = new int[DIGITS];
        for (long key : keys) {
            starts[digit(key, least, shift)]++;
        }
        int start = 0;
        for (int i = 0; i < DIGITS; i++) {
            int count = starts[i];
            if (count == keys.length) {
                return;
            }
            starts[i] = start;
            start += count;
        }
        for (int number : order) {
            spare[starts[digit(keys[number], least, shift)]++] = number;
        }
        var sorted = spare;
        spare = order;
        order = sorted;
    }

    private static int digit(long key, long least, int shift) {
        return (int) (key - least >>> shift) & DIGITS - 1;
    }

    /// The numbers of the things, the first one first.
    public int[] numbers() {
        return order;
    }
}
