package frieze.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;

/// The project's own format: JSON as `docs/timeline-format.md` and `timeline.schema.json` describe it.
public final class TimelineJson implements Format {
    /// From here on the list of events is read in pieces, bytes.
    private static final int LARGE = 1 << 20;

    private static final int PIECE = 1 << 18;

    private final int large;
    private final int piece;

    public TimelineJson() {
        this(LARGE, PIECE);
    }

    /// @param large files of so many bytes are read in pieces
    /// @param piece how many bytes a piece has, about
    TimelineJson(int large, int piece) {
        this.large = large;
        this.piece = piece;
    }

    @Override
    public String id() {
        return "frieze";
    }

    @Override
    public String name() {
        return Origin.OWN.format();
    }

    @Override
    public List<String> extensions() {
        return List.of(".json");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.text().stripLeading().startsWith("{") || beginning.isNamed(".json");
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        Encoding encoding;
        try (var in = input.open()) {
            encoding = Encoding.of(in.readNBytes(4));
        }
        boolean again = false;
        while (true) {
            boolean inPieces = encoding.isPlain() && input.size() >= large && !again;
            var bytes = new WatchedStream(input.open(), input.size(), progress);
            try (var source = new Source(bytes, encoding, input.size(), inPieces)) {
                var result = new TimelineReader(source, piece, progress).read(input, encoding);
                if (!result.broken() || !inPieces) {
                    return result;
                }
                // where exactly it is broken is best said by who has read it from the beginning
                again = true;
            } catch (CharacterCodingException e) {
                encoding = encoding.next().orElseThrow(() -> e);
            }
        }
    }

    @Override
    public Optional<Writing> writing() {
        return Optional.of((timeline, out) -> new TimelineWriter(out).write(timeline));
    }
}
