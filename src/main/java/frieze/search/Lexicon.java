package frieze.search;

import java.util.Arrays;

/// Different words, numbered as they come, and then in the order of their letters. Words are told apart by 64
/// bits: two of a million different ones are taken for one in one of ten million lexicons.
final class Lexicon {
    private char[] letters = new char[1 << 12];
    private int used;
    /// Where each word begins, and where the last one ends.
    private int[] starts = new int[1 << 10];
    private int count;
    /// Open addressing, two to a slot: the mixed hash, and number + 1; 0 is free.
    private long[] slots = new long[1 << 12];

    int size() {
        return count;
    }

    /// The number of the present word, new or not.
    int number(Utf8Words word) {
        long hash = mixed(word);
        int mask = slots.length - 2;
        for (int at = (int) (hash >>> 32) << 1 & mask; ; at = at + 2 & mask) {
            long number = slots[at + 1];
            if (number == 0) {
                return add(word, hash, at);
            }
            if (slots[at] == hash) {
                return (int) number - 1;
            }
        }
    }

    /// The finalizer of SplitMix64 (Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators*, 2014).
    private static long mixed(Utf8Words word) {
        long h = word.hash() + 0x9E3779B97F4A7C15L * word.length();
        h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
        h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
        return h ^ h >>> 31;
    }

    private int add(Utf8Words word, long hash, int slot) {
        if (used + word.length() > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(used + word.length(), letters.length * 2));
        }
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        System.arraycopy(word.letters, 0, letters, used, word.length());
        used += word.length();
        slots[slot] = hash;
        starts[++count] = used;
        slots[slot + 1] = count;
        if (count * 4 > slots.length) {
            rehash();
        }
        return count - 1;
    }

    private void rehash() {
        var old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 2;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int at = (int) (old[i] >>> 32) << 1 & mask;
                while (slots[at + 1] != 0) {
                    at = at + 2 & mask;
                }
                slots[at] = old[i];
                slots[at + 1] = old[i + 1];
            }
        }
    }

    /// The numbers of all words in the order of their letters.
    int[] order() {
        var order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        sort(order, 0, count, 0);
        return order;
    }

    /// Quicksort in three ways, letter by letter (Bentley and Sedgewick, *Fast Algorithms for Sorting and
    /// Searching Strings*, 1997). Words are no longer than [Words#LONGEST], which bounds the depth of equal ones;
    /// of the unequal parts the larger is sorted in place.
    private void sort(int[] order, int from, int to, int depth) {
        while (to - from > 1) {
            int pivot = letter(order[from + to >>> 1], depth);
            int less = from;
            int at = from;
            int more = to;
            while (at < more) {
                int letter = letter(order[at], depth);
                if (letter < pivot) {
                    swap(order, less++, at++);
                } else if (letter > pivot) {
                    swap(order, at, --more);
                } else {
                    at++;
                }
            }
            if (pivot >= 0) {
                sort(order, less, more, depth + 1);
            }
            if (less - from < to - more) {
                sort(order, from, less, depth);
                from = more;
            } else {
                sort(order, more, to, depth);
                to = less;
            }
        }
    }

    private int letter(int number, int depth) {
        int at = starts[number] + depth;
        return at < starts[number + 1] ? letters[at] : -1;
    }

    private static void swap(int[] order, int a, int b) {
        int kept = order[a];
        order[a] = order[b];
        order[b] = kept;
    }

    /// All words in this order.
    Vocabulary inOrder(int[] order) {
        var sorted = new char[used];
        var begins = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            int length = starts[order[i] + 1] - starts[order[i]];
            System.arraycopy(letters, starts[order[i]], sorted, at, length);
            at += length;
            begins[i + 1] = at;
        }
        return new Vocabulary(sorted, begins);
    }
}
