package frieze.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How the characters of a file are written as bytes.
///
/// @param mark length of the byte order mark, 0 to 3
/// @param strict whether bytes that stand for no character end the reading; otherwise they become U+FFFD
record Encoding(Charset charset, int mark, boolean strict) {
    /// What Windows programs call "ANSI"; it reads every Latin-1 text as it is meant.
    private static final Charset LATIN_1 = Charset.forName("windows-1252");

    private static final int BLOCK = 1 << 16;

    /// By the byte order mark, or else by where the zero bytes stand: the first character of a JSON text is an
    /// ASCII one.
    static Encoding of(byte[] first) {
        if (starts(first, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, true);
        }
        if (starts(first, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, true);
        }
        if (starts(first, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, true);
        }
        if (first.length >= 2 && first[0] != 0 && first[1] == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (first.length >= 2 && first[0] == 0 && first[1] != 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, true);
        }
        return new Encoding(StandardCharsets.UTF_8, 0, true);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// What to try when the bytes turn out not to be of this encoding; nothing where every byte was taken
    /// already.
    Optional<Encoding> next() {
        if (!strict) {
            return Optional.empty();
        }
        return Optional.of(
                charset == StandardCharsets.UTF_8
                        ? new Encoding(LATIN_1, mark, false)
                        : new Encoding(charset, mark, false));
    }

    /// Whether this is the one that is tried when a file is not valid UTF-8.
    boolean isFallback() {
        return charset == LATIN_1;
    }

    /// The characters, after the byte order mark.
    ///
    /// @param size of the file in bytes: a short one needs no large buffer
    Reader reader(InputStream in, long size) throws IOException {
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, decoder()), Math.clamp(size, 512, BLOCK));
    }

    CharsetDecoder decoder() {
        var action = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
    }

    /// Whether this is what nearly all files are written in, and no byte of a longer character looks like ASCII.
    boolean isPlain() {
        return charset == StandardCharsets.UTF_8 && strict;
    }
}
