package frieze.layout;

import java.util.Arrays;

/// A set of indices that finds a neighbour in a handful of steps however far away it is: words of 64 bits, and
/// above each layer another that says which of its words are not empty (a 64-ary trie of bitmaps). A plain bit
/// set walks through every empty word on the way.
final class IndexSet {
    private final long[][] layers;

    /// @param size indices from 0 to `size - 1`
    IndexSet(int size) {
        int depth = 1;
        for (int words = words(size); words > 1; words = words(words)) {
            depth++;
        }
        layers = new long[depth][];
        int bits = size;
        for (int layer = 0; layer < depth; layer++) {
            layers[layer] = new long[Math.max(1, words(bits))];
            bits = layers[layer].length;
        }
    }

    private static int words(int bits) {
        return (bits + 63) >>> 6;
    }

    void set(int index) {
        for (long[] layer : layers) {
            int word = index >>> 6;
            boolean wasEmpty = layer[word] == 0;
            layer[word] |= 1L << index;
            if (!wasEmpty) {
                return;
            }
            index = word;
        }
    }

    void clear(int index) {
        for (long[] layer : layers) {
            int word = index >>> 6;
            layer[word] &= ~(1L << index);
            if (layer[word] != 0) {
                return;
            }
            index = word;
        }
    }

    void clear() {
        for (long[] layer : layers) {
            Arrays.fill(layer, 0);
        }
    }

    /// The least member at or above `index`; -1 where there is none. `index` may lie beyond the last.
    int next(int index) {
        for (int layer = 0; layer < layers.length; layer++) {
            int word = index >>> 6;
            if (word >= layers[layer].length) {
                return -1;
            }
            long rest = layers[layer][word] & (-1L << index);
            if (rest != 0) {
                int found = (word << 6) + Long.numberOfTrailingZeros(rest);
                while (layer-- > 0) {
                    found = (found << 6) + Long.numberOfTrailingZeros(layers[layer][found]);
                }
                return found;
            }
            index = word + 1;
        }
        return -1;
    }

    /// The greatest member at or below `index`; -1 where there is none. `index` may be -1.
    int previous(int index) {
        for (int layer = 0; layer < layers.length && index >= 0; layer++) {
            int word = index >>> 6;
            long rest = layers[layer][word] & (-1L >>> (63 - (index & 63)));
            if (rest != 0) {
                int found = (word << 6) + 63 - Long.numberOfLeadingZeros(rest);
                while (layer-- > 0) {
                    found = (found << 6) + 63 - Long.numberOfLeadingZeros(layers[layer][found]);
                }
                return found;
            }
            index = word - 1;
        }
        return -1;
    }
}
