package frieze.format;

import frieze.document.Timeline;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/// A way of writing a timeline down in a file.
public sealed interface Format permits TimelineJson {
    /// Every format that is known, the most particular first.
    List<Format> ALL = List.of(new TimelineJson());

    /// The format of a file, by its name and its first characters; the project's own where nothing says
    /// otherwise, so that its reader can say what is wrong.
    static Format of(Input input) throws IOException {
        var beginning = input.beginning();
        Optional<Format> known = ALL.stream()
                .filter(format -> format.recognises(input.name(), beginning))
                .findFirst();
        return known.orElse(ALL.getLast());
    }

    /// Reads a file of any known format.
    ///
    /// @throws IOException where it cannot be read at all; whatever is wrong inside it is a problem in the
    /// result
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    static ReadResult readAny(Input input, Progress progress) throws IOException {
        return of(input).read(input, progress);
    }

    /// Whether a file looks like one of this format.
    ///
    /// @param fileName with or without folders
    /// @param beginning the first characters of the file, about a thousand
    boolean recognises(String fileName, String beginning);

    /// Reads a file: what can be understood becomes the timeline, everything else is reported.
    ///
    /// @throws IOException where it cannot be read at all; whatever is wrong inside it is a problem in the
    /// result
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    ReadResult read(Input input, Progress progress) throws IOException;

    /// Writes a timeline in the canonical form of the format: the same timeline always gives the same text.
    void write(Timeline timeline, Writer out) throws IOException;
}
