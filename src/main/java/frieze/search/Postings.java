package frieze.search;

import java.util.Arrays;

/// Which documents have which key. Immutable. Those of a rare key are the distances from one to the next, the
/// first from -1, seven bits a byte, the least first; those of a frequent one are bits.
final class Postings {
    private final byte[] bytes;
    private final int[] starts;
    private final int[] keys;
    private final long[][] frequent;

    /// @param starts where each key begins in `bytes`, and where the last one ends; a frequent one takes no room
    /// @param keys the frequent ones, ascending
    /// @param frequent their documents
    Postings(byte[] bytes, int[] starts, int[] keys, long[][] frequent) {
        this.bytes = bytes;
        this.starts = starts;
        this.keys = keys;
        this.frequent = frequent;
    }

    /// Adds all documents that have a key.
    ///
    /// @param first which document of `bits` the first one here is; a multiple of 64
    void join(int key, long[] bits, int first) {
        int at = starts[key];
        int end = starts[key + 1];
        int shifted = first >> 6;
        if (at == end) {
            int number = Arrays.binarySearch(keys, key);
            if (number >= 0) {
                var those = frequent[number];
                for (int i = 0; i < those.length; i++) {
                    bits[shifted + i] |= those[i];
                }
            }
            return;
        }
        int document = first - 1;
        while (at < end) {
            int next = bytes[at++];
            int distance = next & 0x7f;
            for (int shift = 7; next < 0; shift += 7) {
                next = bytes[at++];
                distance |= (next & 0x7f) << shift;
            }
            document += distance;
            bits[document >> 6] |= 1L << (document & 63);
        }
    }

    /// Writes a number from 0 on; says where the next one begins.
    static int write(byte[] bytes, int place, int number) {
        int at = place;
        int rest = number;
        while (rest > 0x7f) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
        return at;
    }
}
