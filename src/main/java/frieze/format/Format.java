package frieze.format;

import frieze.document.Timeline;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A way of writing a timeline down in a file.
public interface Format {
    /// Every format that is known, the most particular first; the project's own is the last.
    List<Format> ALL = Formats.ALL;

    /// The format of a file, by its first bytes and its name; the project's own where nothing says otherwise, so
    /// that its reader can say what is wrong.
    static Format of(Input input) throws IOException {
        return of(Beginning.of(input));
    }

    private static Format of(Beginning beginning) {
        Optional<Format> known =
                ALL.stream().filter(format -> format.recognises(beginning)).findFirst();
        return known.orElse(ALL.getLast());
    }

    /// Reads a file of any known format; of one that is empty, a page of the web, or in no format that is known, that
    /// is all that is said.
    ///
    /// @throws IOException where it cannot be read at all; whatever is wrong inside it is a problem in the
    /// result
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    static ReadResult readAny(Input input, Progress progress) throws IOException {
        var beginning = Beginning.of(input);
        var format = of(beginning);
        var none = NoTimeline.of(input, beginning, format);
        return none.isPresent() ? none.get() : format.read(input, progress);
    }

    /// The format of this id.
    static Optional<Format> named(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /// The format in which a file of this name is written, by its extension alone; where several share one, the
    /// project's own comes first.
    static Optional<Format> forWriting(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(ALL.getLast()), ALL.stream())
                .filter(format -> format.writing().isPresent())
                .filter(format -> format.writtenExtensions().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /// A short name for commands and settings, such as `timelinejs`.
    String id();

    /// The name by which people know it, such as `TimelineJS`: the same in every language.
    default String name() {
        return id();
    }

    /// How its files are named, the most usual first: in lower case and with the dot, such as `.csv`.
    default List<String> extensions() {
        return List.of();
    }

    /// How the files are named that are written, the most usual first: fewer where a format has more shapes than are
    /// written.
    default List<String> writtenExtensions() {
        return extensions();
    }

    /// Whether a file looks like one of this format: by its content wherever that tells, by its name only where it
    /// does not. Looks at little and never fails.
    boolean recognises(Beginning beginning);

    /// Reads a file: what can be understood becomes the timeline, everything else is reported.
    ///
    /// @throws IOException where it cannot be read at all; whatever is wrong inside it is a problem in the
    /// result
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    ReadResult read(Input input, Progress progress) throws IOException;

    /// How a timeline is written in this format; empty where it is only read.
    default Optional<Writing> writing() {
        return Optional.empty();
    }

    /// How a timeline is written in a format.
    interface Writing {
        /// All that the format cannot hold, in the order of the timeline; reading back what was written gives the
        /// same timeline but for exactly that.
        default List<Loss> losses(Timeline timeline) {
            return List.of();
        }

        /// Writes in the canonical form of the format: the same timeline always gives the same text.
        void write(Timeline timeline, Writer out) throws IOException;
    }
}
