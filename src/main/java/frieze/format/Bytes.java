package frieze.format;

import java.util.Arrays;

/// Looks at text as bytes of ASCII.
final class Bytes {
    private Bytes() {}

    /// Whether `wanted` stands at this place, all of it.
    static boolean match(byte[] wanted, byte[] in, int at) {
        return Arrays.equals(wanted, 0, wanted.length, in, at, at + wanted.length);
    }

    /// The first place from here on that is no blank of JSON; `end` where there is none.
    static int skipBlanks(byte[] in, int from, int end) {
        int at = Math.min(from, end);
        while (at < end && (in[at] == ' ' || in[at] == '\n' || in[at] == '\r' || in[at] == '\t')) {
            at++;
        }
        return at;
    }

    /// The place after the string that begins here; -1 where it does not end before `end`.
    static int skipString(byte[] in, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            if (in[at] == '"') {
                return at + 1;
            }
            if (in[at] == '\\') {
                at++;
            }
        }
        return -1;
    }

    /// The place after the object or list that begins here, if it is sound; -1 where it does not end before
    /// `end`.
    static int skipNested(byte[] in, int from, int end) {
        int depth = 0;
        int at = from;
        while (at >= 0 && at < end) {
            switch (in[at]) {
                case '"' -> at = skipString(in, at, end);
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                    if (depth == 0) {
                        return at;
                    }
                }
                default -> at++;
            }
        }
        return -1;
    }
}
