package frieze.format;

import java.io.IOException;
import java.io.Reader;

/// Ends the reading of a value that no timeline needs, before it fills the memory.
final class LimitedReader extends Reader {
    /// Characters of one value.
    static final long LIMIT = 16 << 20;

    /// A value is longer than [#LIMIT].
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("a value of more than " + LIMIT + " characters");
        }
    }

    private final Reader in;
    private long delivered;
    private long begun;
    private boolean unlimited;

    LimitedReader(Reader in) {
        this.in = in;
    }

    /// A new value begins.
    void begin() {
        begun = delivered;
    }

    /// Whether the next value is only skipped, which needs no memory.
    void unlimited(boolean on) {
        unlimited = on;
        begun = delivered;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (delivered - begun > LIMIT && !unlimited) {
            throw new TooLong();
        }
        int count = in.read(target, offset, length);
        delivered += Math.max(0, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
