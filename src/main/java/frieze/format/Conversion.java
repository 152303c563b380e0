package frieze.format;

import frieze.document.Media;
import frieze.document.Timeline;
import frieze.format.Format.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A timeline on its way into a format.
///
/// @param format one that can be written
public record Conversion(Timeline timeline, Format format) {
    /// All that gets lost on the way, in the order of the timeline. May take its time where there are many
    /// events.
    public List<Loss> losses() {
        return writing().losses(timeline);
    }

    /// The file, as UTF-8.
    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writing().write(timeline, out);
        }
        return bytes.toByteArray();
    }

    /// How many pictures lie beside the file that the timeline comes from: they do not come along into another
    /// folder.
    public long picturesBeside() {
        return timeline.events().stream()
                .flatMap(event -> event.media().stream())
                .map(Media::src)
                .filter(src -> !src.isEmpty() && !Media.isRemote(src))
                .distinct()
                .count();
    }

    private Writing writing() {
        return format.writing().orElseThrow(() -> new IllegalArgumentException(format.id() + " is only read"));
    }
}
