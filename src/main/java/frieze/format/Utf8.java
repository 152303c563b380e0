package frieze.format;

/// Characters of UTF-8 beyond ASCII (The Unicode Standard, table 3-7: well-formed byte sequences).
final class Utf8 {
    /// The longest character, bytes.
    static final int LONGEST = 4;

    private Utf8() {}

    /// How many bytes the character has that begins here, beyond ASCII; 0 where there is none.
    static int length(byte[] in, int at) {
        int first = in[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        if (first < 0xE0) {
            return follows(in, at + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (first < 0xF0) {
            // neither what is shorter nor half a pair of surrogates
            boolean sound = follows(in, at + 1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
            return sound && follows(in, at + 2, 0x80, 0xBF) ? 3 : 0;
        }
        boolean sound = follows(in, at + 1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return sound && follows(in, at + 2, 0x80, 0xBF) && follows(in, at + 3, 0x80, 0xBF) ? 4 : 0;
    }

    private static boolean follows(byte[] in, int at, int least, int most) {
        return at < in.length && (in[at] & 0xFF) >= least && (in[at] & 0xFF) <= most;
    }

    /// Writes a character that is no surrogate; how many bytes it took.
    static int put(char c, byte[] to, int at) {
        if (c < 0x80) {
            to[at] = (byte) c;
            return 1;
        }
        if (c < 0x800) {
            to[at] = (byte) (0xC0 | c >> 6);
            to[at + 1] = (byte) (0x80 | c & 0x3F);
            return 2;
        }
        to[at] = (byte) (0xE0 | c >> 12);
        to[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at + 2] = (byte) (0x80 | c & 0x3F);
        return 3;
    }
}
