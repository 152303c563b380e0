package frieze.search;

import java.util.function.IntPredicate;

/// Words in the order of their letters. Immutable.
final class Vocabulary {
    private final char[] letters;
    private final int[] starts;

    /// @param starts where each word begins, and where the last one ends
    Vocabulary(char[] letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
    }

    int size() {
        return starts.length - 1;
    }

    /// Words that follow each other: from `first`, before `end`.
    record Range(int first, int end) {
        boolean isEmpty() {
            return first == end;
        }
    }

    /// The words that begin with these letters; the word itself, where there is one, is the first.
    Range beginning(String prefix) {
        int first = first(0, size(), word -> compare(word, prefix) >= 0);
        return new Range(first, first(first, size(), word -> !begins(word, prefix)));
    }

    boolean is(int word, String letters) {
        return word < size() && length(word) == letters.length() && begins(word, letters);
    }

    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /// The letter at a place of a word; -1 behind its last.
    int letter(int word, int at) {
        return at < length(word) ? letters[starts[word] + at] : -1;
    }

    String word(int word) {
        return new String(letters, starts[word], length(word));
    }

    /// The first number from `from` on, before `to`, of which this is true; it is true of all that follow. `to`
    /// where it is true of none.
    static int first(int from, int to, IntPredicate there) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (there.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int compare(int word, String other) {
        int shared = Math.min(length(word), other.length());
        for (int i = 0; i < shared; i++) {
            int difference = letters[starts[word] + i] - other.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length(word) - other.length();
    }

    private boolean begins(int word, String prefix) {
        if (length(word) < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (letters[starts[word] + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
