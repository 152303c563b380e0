package frieze.search;

/// Walks through the words of a text in UTF-8, as [Words] does through those of a string: the same words, for
/// the making of an index, where no places are asked for.
final class Utf8Words {
    private static final char[] PLAIN = new char[128];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = Letters.of(c);
        }
    }

    final char[] letters = new char[Words.LONGEST + 8];
    private byte[] text = {};
    private int at;
    private int to;
    private int count;
    private long hash;

    /// Begins a text.
    ///
    /// @param utf8 valid
    void begin(byte[] utf8, int from, int to) {
        text = utf8;
        at = from;
        this.to = to;
    }

    /// Goes to the next word; false where there is none.
    boolean next() {
        int i = at;
        int n = 0;
        long h = 0;
        var text = this.text;
        var plain = PLAIN;
        int to = this.to;
        var letters = this.letters;
        while (i < to) {
            int b = text[i];
            if (b >= 0) {
                i++;
                char letter = plain[b];
                if (letter > Letters.SEVERAL) {
                    if (n < Words.LONGEST) {
                        letters[n++] = letter;
                        h = h * 31 + letter;
                    }
                } else if (n > 0 && letter == Letters.BREAK) {
                    break;
                }
                continue;
            }
            int size = b < -32 ? 2 : b < -16 ? 3 : 4;
            int added = foreign(i, size, n);
            if (added < 0) {
                i += added == STOP_BEFORE ? 0 : size;
                if (added == ALONE) {
                    n = 1;
                    h = letters[0];
                    break;
                }
                if (n > 0) {
                    break;
                }
                continue;
            }
            i += size;
            for (int k = 0; k < added; k++) {
                h = h * 31 + letters[n++];
            }
        }
        at = i;
        count = n;
        hash = h;
        return n > 0;
    }

    /// The sign parts words.
    private static final int PARTS = -1;
    /// The sign is a word of its own.
    private static final int ALONE = -2;
    /// The sign is a word of its own, which begins behind the present one.
    private static final int STOP_BEFORE = -3;

    /// Adds the letters of a sign beyond ASCII behind the first `n`; says how many, or what it is instead.
    private int foreign(int i, int size, int n) {
        if (size == 4) {
            int sign = (text[i] & 7) << 18 | (text[i + 1] & 63) << 12 | (text[i + 2] & 63) << 6 | text[i + 3] & 63;
            if (!Character.isLetterOrDigit(sign)) {
                return PARTS;
            }
            int room = Math.min(2, Math.max(0, Words.LONGEST - n));
            letters[n] = Character.highSurrogate(sign);
            letters[n + 1] = Character.lowSurrogate(sign);
            return room;
        }
        char written = (char)
                (size == 2
                        ? (text[i] & 31) << 6 | text[i + 1] & 63
                        : (text[i] & 15) << 12 | (text[i + 1] & 63) << 6 | text[i + 2] & 63);
        char letter = Letters.of(written);
        if (letter > Letters.SEVERAL) {
            if (letter >= 0x0e00 && Letters.standsAlone(letter)) {
                if (n > 0) {
                    return STOP_BEFORE;
                }
                letters[0] = letter;
                return ALONE;
            }
            letters[n] = letter;
            return n < Words.LONGEST ? 1 : 0;
        }
        if (letter == Letters.SEVERAL) {
            var several = Letters.several(written);
            int room = Math.min(several.length(), Math.max(0, Words.LONGEST - n));
            several.getChars(0, room, letters, n);
            return room;
        }
        return letter == Letters.NOTHING ? 0 : PARTS;
    }

    /// Letters of the present word.
    int length() {
        return count;
    }

    /// The same for the same letters, and as good as always another for others.
    long hash() {
        return hash;
    }
}
