package frieze.search;

import java.util.ArrayList;
import java.util.List;

/// Walks through the words of a text as they are compared (see [Letters]). One object serves many texts, one
/// after the other; it is for one thread.
final class Words {
    /// Of a longer word only so many letters count.
    static final int LONGEST = 64;

    private char[] text = new char[256];
    private int length;
    private int at;

    /// The letters of the present word; the first [#length()] of them.
    final char[] letters = new char[LONGEST + 8];

    /// Where each letter ends in the text.
    private final int[] ends = new int[LONGEST + 8];

    private int count;
    private int start;
    private int end;

    /// Begins a text.
    void begin(String next) {
        length = next.length();
        if (text.length < length) {
            text = new char[Math.max(length, text.length * 2)];
        }
        next.getChars(0, length, text, 0);
        at = 0;
    }

    /// Goes to the next word; false where there is none.
    boolean next() {
        int i = at;
        int n = 0;
        while (i < length) {
            char written = text[i];
            char letter = Letters.of(written);
            if (letter > Letters.SEVERAL) {
                if (isHalf(letter) && !isLetterAt(i)) {
                    letter = Letters.BREAK;
                } else {
                    if (letter >= 0x0e00 && Letters.standsAlone(letter)) {
                        if (n > 0) {
                            break;
                        }
                        start = i;
                        letters[0] = letter;
                        ends[0] = i + 1;
                        return found(1, i + 1);
                    }
                    if (n == 0) {
                        start = i;
                    }
                    if (n < LONGEST) {
                        letters[n] = letter;
                        ends[n++] = i + 1;
                    }
                }
            } else if (letter == Letters.SEVERAL) {
                if (n == 0) {
                    start = i;
                }
                var several = Letters.several(written);
                for (int k = 0; k < several.length() && n < LONGEST; k++) {
                    letters[n] = several.charAt(k);
                    ends[n++] = i + 1;
                }
            } else if (letter == Letters.NOTHING && n > 0 && n <= LONGEST) {
                ends[n - 1] = i + 1;
            }
            if (letter == Letters.BREAK && n > 0) {
                break;
            }
            i++;
        }
        return n > 0 ? found(n, i) : end(i);
    }

    private boolean end(int i) {
        at = i;
        count = 0;
        return false;
    }

    private boolean found(int letters, int next) {
        count = letters;
        end = next;
        at = next;
        return true;
    }

    private static boolean isHalf(char letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    /// Whether the half of a pair at a place belongs to a letter or digit.
    private boolean isLetterAt(int i) {
        int whole = Character.isHighSurrogate(text[i])
                ? Character.codePointAt(text, i, length)
                : i > 0 ? Character.codePointAt(text, i - 1, length) : 0;
        return whole > 0xffff && Character.isLetterOrDigit(whole);
    }

    /// Letters of the present word.
    int length() {
        return count;
    }

    /// Where the word begins in the text, in UTF-16 units.
    int start() {
        return start;
    }

    /// Where it ends.
    int end() {
        return end;
    }

    /// Where its first `letters` end in the text.
    int endOf(int letters) {
        return letters >= count ? end : ends[letters - 1];
    }

    /// Whether the word begins with these letters.
    boolean begins(String prefix) {
        if (count < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (letters[i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the word has these letters and no more.
    boolean is(String word) {
        return count == word.length() && begins(word);
    }

    String word() {
        return new String(letters, 0, count);
    }

    /// All words of a text.
    static List<String> of(String text) {
        var words = new Words();
        words.begin(text);
        var all = new ArrayList<String>();
        while (words.next()) {
            all.add(words.word());
        }
        return List.copyOf(all);
    }
}
