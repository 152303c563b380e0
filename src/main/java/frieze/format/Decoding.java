package frieze.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;

/// Makes characters of bytes in short steps. The decoders of Java are fast up to the first character beyond
/// ASCII of what they are given, and slow from there on: in short steps, one accent does not slow down a
/// whole block.
final class Decoding {
    private static final int STEP = 192;
    /// The longest character, bytes.
    private static final int LONGEST = 4;

    private final CharsetDecoder decoder;

    Decoding(CharsetDecoder decoder) {
        this.decoder = decoder;
    }

    /// Decodes until `out` is full or no whole character is left before `end`.
    ///
    /// @param end position in `in`
    /// @param last whether nothing follows after `end`
    void decode(ByteBuffer in, int end, CharBuffer out, boolean last) throws CharacterCodingException {
        int limit = in.limit();
        int step = STEP;
        boolean going = true;
        while (going && in.position() < end && out.hasRemaining()) {
            int before = in.position();
            int stop = Math.min(end, before + step);
            in.limit(stop);
            var result = decoder.decode(in, out, last && stop == end);
            in.limit(limit);
            if (result.isError()) {
                result.throwException();
            }
            // a character that reaches beyond the step, or beyond the end, or that has no room
            step = in.position() == before ? STEP + LONGEST : STEP;
            going = in.position() > before || stop < end && result.isUnderflow();
        }
    }
}
