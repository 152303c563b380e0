package frieze.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/// The characters of a file that is read as it comes and not kept, decoded as [FileText] does: by its byte order
/// mark, as UTF-8, or as what Windows calls ANSI.
public final class Characters {
    private final Encoding encoding;

    private Characters(Encoding encoding) {
        this.encoding = encoding;
    }

    /// What is done with the characters of a file.
    @FunctionalInterface
    public interface Use<T> {
        /// @param reader at the first character; closed by whoever calls this
        /// @param characters how they were decoded
        T read(Reader reader, Characters characters) throws IOException;
    }

    /// Reads a file. Where its bytes turn out not to be what they seemed, `use` starts over with another
    /// encoding, and must forget what it has read so far.
    ///
    /// @throws IOException where the file cannot be read
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    public static <T> T read(Input input, Progress progress, Use<T> use) throws IOException {
        Encoding encoding;
        try (var in = input.open()) {
            encoding = Encoding.of(in.readNBytes(4));
        }
        while (true) {
            try (var reader = encoding.reader(new WatchedStream(input.open(), input.size(), progress), input.size())) {
                return use.read(reader, new Characters(encoding));
            } catch (CharacterCodingException e) {
                encoding = encoding.next().orElseThrow(() -> e);
            }
        }
    }

    /// Says what is doubtful about the encoding, if anything is.
    public void report(Gathering gathering) {
        if (encoding.isFallback()) {
            gathering.warning(Spot.FILE, "problem.not-utf-8");
        } else if (!encoding.strict()) {
            gathering.warning(
                    Spot.FILE, "problem.damaged-encoding", encoding.charset().name());
        }
    }
}
