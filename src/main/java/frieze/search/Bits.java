package frieze.search;

/// Sets of numbers as bits, 64 to a `long`: bit `n & 63` of `bits[n >> 6]` says whether `n` is in it.
final class Bits {
    private Bits() {}

    /// An empty set of numbers below `size`.
    static long[] none(int size) {
        return new long[(size + 63) >> 6];
    }

    /// All numbers below `size`.
    static long[] all(int size) {
        var bits = none(size);
        java.util.Arrays.fill(bits, -1L);
        if ((size & 63) != 0) {
            bits[bits.length - 1] = (1L << (size & 63)) - 1;
        }
        return bits;
    }

    static boolean has(long[] bits, int number) {
        return (bits[number >> 6] & 1L << (number & 63)) != 0;
    }

    static void add(long[] bits, int number) {
        bits[number >> 6] |= 1L << (number & 63);
    }

    /// Adds all of `more`.
    static void join(long[] bits, long[] more) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= more[i];
        }
    }

    /// Keeps what is in `other` too.
    static void keep(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= other[i];
        }
    }

    /// Removes what is in `other`.
    static void remove(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~other[i];
        }
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// The least number from `from` on; -1 where there is none.
    static int next(long[] bits, int from) {
        int at = from >> 6;
        if (at >= bits.length) {
            return -1;
        }
        long word = bits[at] & -1L << (from & 63);
        while (word == 0) {
            if (++at == bits.length) {
                return -1;
            }
            word = bits[at];
        }
        return (at << 6) + Long.numberOfTrailingZeros(word);
    }
}
