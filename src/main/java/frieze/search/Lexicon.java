package frieze.search;

import java.util.Arrays;

/// Different words, numbered as they come, and then in the order of their letters.
final class Lexicon {
    private char[] letters = new char[1 << 12];
    private int used;
    /// Where each word begins, and where the last one ends.
    private int[] starts = new int[1 << 10];
    private int count;
    /// Open addressing: hash in the upper half, number + 1 in the lower; 0 is free.
    private long[] slots = new long[1 << 11];

    int size() {
        return count;
    }

    /// The number of the present word, new or not.
    int number(Words word) {
        int mask = slots.length - 1;
        int hash = spread(word.hash());
        for (int at = hash & mask; ; at = at + 1 & mask) {
            long slot = slots[at];
            if (slot == 0) {
                return add(word, hash, at);
            }
            if ((int) (slot >>> 32) == hash && is((int) slot - 1, word)) {
                return (int) slot - 1;
            }
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private boolean is(int number, Words word) {
        int start = starts[number];
        int length = word.length();
        if (starts[number + 1] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != word.letters[i]) {
                return false;
            }
        }
        return true;
    }

    private int add(Words word, int hash, int slot) {
        if (used + word.length() > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(used + word.length(), letters.length * 2));
        }
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        System.arraycopy(word.letters, 0, letters, used, word.length());
        used += word.length();
        slots[slot] = (long) hash << 32 | count + 1;
        starts[++count] = used;
        if (count * 2 > slots.length) {
            rehash();
        }
        return count - 1;
    }

    private void rehash() {
        var old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long slot : old) {
            if (slot != 0) {
                int at = (int) (slot >>> 32) & mask;
                while (slots[at] != 0) {
                    at = at + 1 & mask;
                }
                slots[at] = slot;
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
