package frieze.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/// The text of a part of a piece of a list, as a list of its own: in brackets, without the comma in front.
final class PieceText extends Reader {
    private enum Stage {
        OPENING,
        INSIDE,
        CLOSED
    }

    private final ByteBuffer bytes;
    private final Decoding decoding;
    private boolean comma;
    private Stage stage = Stage.OPENING;
    private long characters;

    /// @param from where the part begins that is read
    /// @param to where it ends
    /// @param comma whether one stands in front
    PieceText(byte[] piece, int from, int to, Encoding encoding, boolean comma) {
        bytes = ByteBuffer.wrap(piece, from, to - from);
        decoding = new Decoding(encoding.decoder());
        this.comma = comma;
    }

    /// How many characters the piece has, the comma included, once all have been read.
    long characters() {
        return characters;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        return switch (stage) {
            case OPENING -> {
                target[offset] = '[';
                stage = Stage.INSIDE;
                yield 1;
            }
            case INSIDE -> inside(target, offset, length);
            case CLOSED -> -1;
        };
    }

    private int inside(char[] target, int offset, int length) throws IOException {
        var out = CharBuffer.wrap(target, offset, length);
        decoding.decode(bytes, bytes.limit(), out, true);
        int count = out.position() - offset;
        characters += count;
        for (int i = offset; comma && i < offset + count; i++) {
            if (target[i] == ',') {
                target[i] = ' ';
                comma = false;
            }
        }
        if (count > 0) {
            return count;
        }
        if (bytes.hasRemaining()) {
            throw new IOException("no room for a character");
        }
        target[offset] = ']';
        stage = Stage.CLOSED;
        return 1;
    }

    @Override
    public void close() {}
}
