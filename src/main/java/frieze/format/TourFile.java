package frieze.format;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.document.Stop;
import frieze.time.CalendarSystem;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A tour that is kept outside the file of its timeline, because it cannot be written there or is not to be yet:
///
/// ```json
/// { "of": "moon.csv", "from": "9f86d0...", "tour": [ { "event": "landing" } ] }
/// ```
///
/// @param tour as it counts instead of the timeline's own; may be empty
/// @param from [#fingerprint] of the tour from which this one was made; empty where it is not known
/// @param problems what is wrong in the file, and which events of the timeline are not there
/// @param broken whether it could not be read to its end
public record TourFile(List<Stop> tour, String from, List<Problem> problems, boolean broken) {
    private static final String ENDING = ".tour.json";

    public TourFile {
        tour = List.copyOf(tour);
        problems = List.copyOf(problems);
    }

    /// Where the tour of a file is kept beside it.
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /// Tells tours apart: the same for equal ones, another for all others.
    public static String fingerprint(List<Stop> tour) {
        return UUID.nameUUIDFromBytes(bytes("", "", tour)).toString();
    }

    /// The file as it is written, UTF-8.
    ///
    /// @param of the name of the timeline's file, for people
    public static byte[] bytes(String of, String from, List<Stop> tour) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setHtmlSafe(false);
            json.beginObject().name("of").value(of);
            json.name("from").value(from).name("tour");
            new StopWriter(json).list(tour);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text can always be written
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Reads one.
    ///
    /// @param timeline's events are those that the stops may name
    /// @return empty where there is no such file
    /// @throws IOException where it cannot be read
    public static Optional<TourFile> read(Path file, ReadResult timeline) throws IOException {
        Input input;
        try {
            input = Input.of(file);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        Encoding encoding;
        try (var in = input.open()) {
            encoding = Encoding.of(in.readNBytes(4));
        }
        while (true) {
            try {
                return Optional.of(new Reading(encoding).read(input, timeline));
            } catch (CharacterCodingException e) {
                encoding = encoding.next().orElseThrow(() -> e);
            }
        }
    }

    /// What was read of a file, with the tour that lies beside it, if there is one.
    ///
    /// @throws IOException where that cannot be read
    public static ReadResult withBeside(Path file, ReadResult read) throws IOException {
        var beside = beside(file);
        return read(beside, read)
                .map(tour -> tour.joined(read, beside, "problem.tour-beside"))
                .orElse(read);
    }

    /// The timeline with this tour instead of its own, and a note that says so; where this file is broken, the
    /// timeline as it is, with what is wrong here.
    ///
    /// @param file of this tour
    /// @param code of the note
    public ReadResult joined(ReadResult read, Path file, String code) {
        var all = new ArrayList<>(read.problems());
        if (!broken) {
            var of = String.valueOf(file.getFileName());
            all.add(new Problem(Severity.NOTE, file.toString(), 0, 0, code, List.of(of), ""));
        }
        all.addAll(problems);
        return new ReadResult(
                broken ? read.timeline() : read.timeline().withTour(tour),
                List.copyOf(all),
                read.broken(),
                read.errors() + count(Severity.ERROR),
                read.warnings() + count(Severity.WARNING),
                read.notes() + count(Severity.NOTE) + (broken ? 0 : 1),
                read.origin(),
                read.parts(),
                read.archive(),
                broken ? read.kept() : Optional.of(new ReadResult.Kept(file, from)));
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /// Reads one file. Used once.
    private static final class Reading {
        private final Problems problems = new Problems();
        private final Dates dates = new Dates(problems, new KnownDates());
        private final List<References.PendingStop> stops = new ArrayList<>();
        private final Encoding encoding;
        private String from = "";
        private boolean broken;

        Reading(Encoding encoding) {
            this.encoding = encoding;
        }

        TourFile read(Input input, ReadResult timeline) throws IOException {
            try (var reader = encoding.reader(input.open(), input.size())) {
                var cursor = new Cursor(reader, problems);
                try {
                    object(cursor);
                } catch (MalformedJsonException | EOFException | LimitedReader.TooLong e) {
                    cursor.stopped(e);
                    broken = true;
                }
            }
            look(timeline);
            var tour = stops.stream().map(References.PendingStop::stop).toList();
            return new TourFile(tour, from, problems.placed(input, encoding), broken);
        }

        private void object(Cursor cursor) throws IOException {
            cursor.mark();
            if (cursor.beginObject()) {
                for (var name = cursor.next(Fields.TOUR_FILE); name != null; name = cursor.next(Fields.TOUR_FILE)) {
                    switch (name) {
                        case "of" -> cursor.line();
                        case "from" -> from = cursor.line();
                        default ->
                            cursor.objects(() -> new StopReader(
                                            cursor,
                                            problems,
                                            place -> dates.read(cursor.line(), CalendarSystem.GREGORIAN, place))
                                    .read((stop, place) -> stops.add(new References.PendingStop(stop, place))));
                    }
                }
            }
            cursor.end();
        }

        /// Reports the events that are not there; the stops keep them.
        private void look(ReadResult timeline) {
            var gone = new HashSet<String>();
            stops.forEach(stop -> stop.stop().events().forEach(id -> gone.add(id.value())));
            for (var event : timeline.timeline().events()) {
                if (gone.isEmpty()) {
                    return;
                }
                gone.remove(event.id().value());
            }
            for (var stop : stops) {
                for (var id : stop.stop().events()) {
                    if (gone.contains(id.value())) {
                        problems.error(stop.place(), "problem.stop-to-nowhere", Texts.cut(id.value(), 60));
                    }
                }
            }
        }
    }
}
