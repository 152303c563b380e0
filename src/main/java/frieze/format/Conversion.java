package frieze.format;

import frieze.document.Media;
import frieze.document.Timeline;
import frieze.format.Format.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A timeline on its way into a format.
///
/// @param read what came of reading it
/// @param format one that can be written
public record Conversion(ReadResult read, Format format) {
    /// All that gets lost on the way, in the order of the timeline, the pictures that stay in an archive last. May
    /// take its time where there are many events.
    public List<Loss> losses() {
        var losses = new ArrayList<>(writing().losses(timeline()));
        var known = Set.copyOf(losses);
        archived()
                .filter(loss -> !known.contains(Loss.of(
                        loss.event().orElseThrow(),
                        "loss.picture",
                        loss.arguments().getFirst())))
                .forEach(losses::add);
        return List.copyOf(losses);
    }

    /// What is written: of several timelines on one axis, each lane names the one that it comes from.
    private Timeline timeline() {
        return read.timeline().alone();
    }

    /// The pictures that lie in an archive, where the file that is written will not find them.
    private Stream<Loss> archived() {
        return read.timeline().events().stream().flatMap(event -> {
            var archive = read.archiveOf(event.index());
            return event.media().stream()
                    .filter(media -> media.isBeside()
                            && archive.filter(pictures ->
                                            pictures.problem(media.src()).isEmpty())
                                    .isPresent())
                    .map(media -> Loss.of(event.id(), "loss.picture-in-archive", media.src()));
        });
    }

    /// The file, as UTF-8.
    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writing().write(timeline(), out);
        }
        return bytes.toByteArray();
    }

    /// How many pictures lie beside the file that the timeline comes from: they do not come along into another
    /// folder. Those in an archive are losses.
    public long picturesBeside() {
        return read.timeline().events().stream()
                .filter(event -> read.archiveOf(event.index()).isEmpty())
                .flatMap(event -> event.media().stream())
                .filter(Media::isBeside)
                .map(Media::src)
                .distinct()
                .count();
    }

    private Writing writing() {
        return format.writing().orElseThrow(() -> new IllegalArgumentException(format.id() + " is only read"));
    }
}
