package frieze.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/// The characters of a file. Where the list of events of a large file begins, it holds its breath, so that
/// others can read a part of the bytes that follow and give it back after that.
final class Source extends Reader {
    private static final byte[] NAME = "\"events\"".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int BLOCK = 1 << 16;
    private static final int NONE = -1;

    private final InputStream in;
    private final Encoding encoding;
    private final Decoding decoding;
    private final long size;
    private final boolean stops;
    private ByteBuffer bytes;
    private boolean ended;
    private long delivered;
    /// Position in `bytes` after the next `"events": [`.
    private int list = NONE;
    private boolean stopped;
    /// The second half of a pair of surrogates that had no room.
    private @Nullable Character waiting;

    /// @param size of the file in bytes: a short one needs no large buffer
    /// @param stops whether to deliver no more than the beginning of a list of events at once; only for encodings
    /// in which no character contains the bytes of another
    Source(InputStream in, Encoding encoding, long size, boolean stops) throws IOException {
        this.in = in;
        this.encoding = encoding;
        this.decoding = new Decoding(encoding.decoder());
        this.size = size;
        this.stops = stops;
        bytes = ByteBuffer.allocate(Math.clamp(size, 512, BLOCK)).limit(0);
        in.skipNBytes(encoding.mark());
    }

    /// Whether the last characters delivered are the beginning of a list of events, and whoever reads has looked
    /// no further.
    ///
    /// @param taken how many characters the reader has taken in all
    boolean atList(long taken) {
        return stopped && delivered == taken;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        stopped = false;
        if (waiting != null) {
            target[offset] = waiting;
            waiting = null;
            delivered++;
            return 1;
        }
        if (length == 1) {
            return readOne(target, offset);
        }
        int count = fill(CharBuffer.wrap(target, offset, length));
        delivered += Math.max(0, count);
        return count;
    }

    private int readOne(char[] target, int offset) throws IOException {
        var pair = new char[2];
        int count = read(pair, 0, 2);
        if (count > 0) {
            target[offset] = pair[0];
        }
        if (count == 2) {
            waiting = pair[1];
            delivered--;
            stopped = false;
        }
        return Math.min(1, count);
    }

    private int fill(CharBuffer out) throws IOException {
        int start = out.position();
        while (true) {
            boolean ending = ended;
            int end = list == NONE ? bytes.limit() : list;
            decoding.decode(bytes, end, out, ending);
            if (bytes.position() == list) {
                stopped = true;
                look(list);
            }
            if (out.position() > start) {
                return out.position() - start;
            }
            if (ending) {
                return -1;
            }
            more();
        }
    }

    private void more() throws IOException {
        if (bytes.position() > 0 || bytes.limit() < bytes.capacity()) {
            bytes.compact();
        } else {
            bytes = ByteBuffer.allocate(2 * bytes.capacity()).put(bytes);
        }
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        look(0);
    }

    /// Looks for the beginning of a list of events. One that is cut by the end of a block is not found, which
    /// costs nothing but time.
    private void look(int from) {
        list = NONE;
        if (!stops) {
            return;
        }
        byte[] in = bytes.array();
        int end = bytes.limit();
        for (int i = from; i <= end - NAME.length; i++) {
            if (in[i] == '"' && Bytes.match(NAME, in, i)) {
                int colon = Bytes.skipBlanks(in, i + NAME.length, end);
                int bracket = Bytes.skipBlanks(in, colon + 1, end);
                if (bracket < end && in[colon] == ':' && in[bracket] == '[') {
                    list = bracket + 1;
                    return;
                }
            }
        }
    }

    /// Whoever calls this reads on from here, and gives back what is left with [#resume].
    PieceCutter cutter(int size) {
        var cutter = new PieceCutter(in, bytes.array(), bytes.position(), bytes.limit(), size);
        bytes = ByteBuffer.allocate(BLOCK).limit(0);
        list = NONE;
        return cutter;
    }

    /// Goes on with these bytes, and after them with the rest of the file.
    void resume(byte[] rest) {
        bytes = ByteBuffer.wrap(rest);
        look(0);
    }

    /// Of the file, bytes.
    long size() {
        return size;
    }

    Encoding encoding() {
        return encoding;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
