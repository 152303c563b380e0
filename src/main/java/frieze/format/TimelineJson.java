package frieze.format;

import frieze.document.Timeline;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;

/// The project's own format: JSON as `docs/timeline-format.md` and `timeline.schema.json` describe it.
public final class TimelineJson implements Format {
    @Override
    public boolean recognises(String fileName, String beginning) {
        return beginning.stripLeading().startsWith("{")
                || fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        Encoding encoding;
        try (var in = input.open()) {
            encoding = Encoding.of(in.readNBytes(4));
        }
        while (true) {
            try (var reader = encoding.reader(new WatchedStream(input.open(), input.size(), progress), input.size())) {
                return new TimelineReader(reader, progress).read(input, encoding);
            } catch (CharacterCodingException e) {
                encoding = encoding.next().orElseThrow(() -> e);
            }
        }
    }

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        new TimelineWriter(out).write(timeline);
    }
}
