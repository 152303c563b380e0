package frieze.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads strings of JSON from bytes to bytes: checks that they are UTF-8, and resolves what is escaped.
final class StringBytes {
    private final byte[] in;
    /// Strings in which something is escaped, without that.
    private byte[] resolved = new byte[256];

    private int used;

    /// Where the next byte of the string stands; -1 where it is not plain.
    private int at;

    StringBytes(byte[] in) {
        this.in = in;
    }

    /// The text of a string: in the file or, where something is escaped, beside it.
    static final class Stretch {
        private static final byte[] NONE = {};

        private byte[] bytes = NONE;
        private int from;
        private int to;
        private int fewer;

        void clear() {
            from = 0;
            to = 0;
        }

        boolean isEmpty() {
            return from == to;
        }

        int length() {
            return to - from;
        }

        /// How many characters it has fewer in the file than bytes.
        int fewer() {
            return fewer;
        }

        void copyTo(byte[] target, int offset) {
            System.arraycopy(bytes, from, target, offset, to - from);
        }

        boolean isBlank() {
            for (int i = from; i < to; i++) {
                if (bytes[i] > ' ') {
                    return false;
                }
            }
            return new String(bytes, from, to - from, StandardCharsets.UTF_8).isBlank();
        }

        int hash() {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + bytes[i];
            }
            return hash;
        }

        String share(Sharing sharing) {
            return sharing.share(bytes, from, to, hash());
        }
    }

    /// Forgets all strings but those that stand in the file as they are.
    void clear() {
        used = 0;
    }

    /// Reads a string; the place after it, or -1 where it is not sound or not plain.
    ///
    /// @param start where its quotation mark stands
    /// @param most so many bytes are plain
    /// @param lines whether it may have more lines than one
    int read(int start, int most, boolean lines, Stretch to) {
        byte[] bytes = in;
        int from = start + 1;
        int i = from;
        int fewer = 0;
        int kept = used;
        while (i >= 0 && i < bytes.length) {
            byte c = bytes[i];
            if (c > '\\' || c >= ' ' && c != '"' && c != '\\') {
                i++;
            } else if (c == '"') {
                return ended(start, i, from, kept, fewer, most, to);
            } else if (c == '\\') {
                keep(from, i);
                i = resolve(i + 1, lines);
                from = i;
            } else if (c < 0) {
                int length = Utf8.length(bytes, i);
                i = length > 0 ? i + length : -1;
                // two units of UTF-16 for the longest
                fewer += length == 4 ? 2 : length - 1;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private int ended(int start, int quote, int from, int kept, int fewer, int most, Stretch to) {
        to.fewer = fewer;
        if (used == kept && from == start + 1) {
            to.bytes = in;
            to.from = from;
            to.to = quote;
        } else {
            keep(from, quote);
            to.bytes = resolved;
            to.from = kept;
            to.to = used;
        }
        return to.length() <= most ? quote + 1 : -1;
    }

    private void keep(int from, int to) {
        room(to - from);
        System.arraycopy(in, from, resolved, used, to - from);
        used += to - from;
    }

    private void room(int more) {
        if (used + more > resolved.length) {
            resolved = Arrays.copyOf(resolved, Math.max(used + more, 2 * resolved.length));
        }
    }

    /// What is escaped, from the character after the backslash on; the place after it, or -1 where it is better left
    /// to others.
    private int resolve(int place, boolean lines) {
        room(Utf8.LONGEST);
        byte c = place < in.length ? in[place] : 0;
        switch (c) {
            case '"', '\\', '/' -> resolved[used++] = c;
            case 'n' -> resolved[used++] = '\n';
            case 't' -> resolved[used++] = '\t';
            case 'r' -> resolved[used++] = '\r';
            case 'u' -> {
                return code(place + 1);
            }
            default -> {
                return -1;
            }
        }
        boolean word = c == '"' || c == '\\' || c == '/';
        return word || lines ? place + 1 : -1;
    }

    private int code(int place) {
        if (place + 4 > in.length) {
            return -1;
        }
        int code = 0;
        for (int i = place; i < place + 4; i++) {
            int digit = Character.digit(in[i], 16);
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        if (code < ' ' || Character.isSurrogate((char) code)) {
            return -1;
        }
        used += Utf8.put((char) code, resolved, used);
        return place + 4;
    }
}
