package frieze.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Cuts a list of objects into pieces of whole objects, without reading it: files are written by programs, so
/// what stands between the first object and the second, the name of its first field included, most likely
/// stands between all others too, and nowhere else. Where it stands elsewhere the cut is wrong: whoever reads
/// the piece before it notices, because no such piece is a sound list.
final class PieceCutter {
    private static final int LONGEST = 4 << 20;
    /// The first pieces are small, so that the first events are there soon.
    private static final int SMALLEST = 1 << 15;

    private final InputStream in;
    private final int largest;
    private int size;
    private int pieces;
    private byte[] buffer;
    private int filled;
    private byte @Nullable [] between;
    private boolean ended;

    /// @param size of a piece, about, bytes
    PieceCutter(InputStream in, byte[] beginning, int from, int to, int size) {
        this.in = in;
        this.largest = size;
        this.size = Math.min(size, SMALLEST);
        buffer = Arrays.copyOfRange(beginning, from, Math.max(to, from + 2 * size));
        filled = to - from;
    }

    /// The next piece: a comma, except at the beginning of the list, and some objects. Null where the rest is
    /// better read as it comes: at the end of the file, and where no place for a cut is found.
    byte @Nullable [] next() throws IOException {
        for (int wanted = size; !ended && wanted <= LONGEST; wanted *= 2) {
            fill(wanted);
            if (between == null) {
                between = between();
            }
            int cut = ended || between == null ? 0 : lastCut(between);
            if (cut > 0) {
                var piece = Arrays.copyOf(buffer, cut);
                System.arraycopy(buffer, cut, buffer, 0, filled - cut);
                filled -= cut;
                size = ++pieces % 2 == 0 ? Math.min(2 * size, largest) : size;
                return piece;
            }
        }
        ended = true;
        return null;
    }

    private void fill(int wanted) throws IOException {
        if (buffer.length < wanted) {
            buffer = Arrays.copyOf(buffer, wanted);
        }
        while (!ended && filled < wanted) {
            int count = in.read(buffer, filled, buffer.length - filled);
            ended = count < 0;
            filled += Math.max(0, count);
        }
    }

    /// From the end of the first object to the end of the first name in the second; null where the list does not
    /// begin so.
    private byte @Nullable [] between() {
        int first = Bytes.skipBlanks(buffer, 0, filled);
        if (first == filled || buffer[first] != '{') {
            return null;
        }
        int after = Bytes.skipNested(buffer, first, filled);
        int comma = after < 0 ? filled : Bytes.skipBlanks(buffer, after, filled);
        int second = Bytes.skipBlanks(buffer, comma + 1, filled);
        int name = Bytes.skipBlanks(buffer, second + 1, filled);
        if (name == filled || buffer[comma] != ',' || buffer[second] != '{' || buffer[name] != '"') {
            return null;
        }
        int end = Bytes.skipString(buffer, name, filled);
        return end < 0 ? null : Arrays.copyOfRange(buffer, after - 1, end);
    }

    private int lastCut(byte[] between) {
        for (int at = filled - between.length; at >= 0; at--) {
            if (buffer[at] == '}' && Bytes.match(between, buffer, at)) {
                return at + 1;
            }
        }
        return 0;
    }

    /// What has been read from the file and has not been cut off.
    byte[] rest() {
        return Arrays.copyOf(buffer, filled);
    }
}
