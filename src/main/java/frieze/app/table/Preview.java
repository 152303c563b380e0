package frieze.app.table;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.format.table.TableLook;
import frieze.time.DateWording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What comes of a table, as far as it has been looked at.
///
/// @param lines the first events
/// @param leftOut rows that came to nothing
/// @param doubts what looks wrong but was read, such as an end before its start
/// @param whole whether the counts are those of the whole table
public record Preview(List<Line> lines, int events, int eras, long leftOut, long doubts, boolean whole) {
    static final Preview NOTHING = new Preview(List.of(), 0, 0, 0, 0, true);

    /// How many events are shown.
    static final int SHOWN = 4;

    private static final int LONGEST = 120;

    /// An event as it would read.
    ///
    /// @param detail its lane and the beginning of its text; may be empty
    public record Line(String date, String title, String detail) {}

    static Preview of(TableLook look, boolean whole, DateWording wording) {
        var timeline = look.reading().timeline();
        var lines = timeline.events().stream()
                .limit(SHOWN)
                .map(event -> line(event, timeline, wording))
                .toList();
        return new Preview(
                lines,
                timeline.events().size(),
                timeline.eras().size(),
                look.leftOut(),
                look.reading().warnings(),
                whole);
    }

    private static Line line(Event event, Timeline timeline, DateWording wording) {
        var detail = Stream.of(timeline.lanes().get(event.lane()).title(), event.text())
                .filter(part -> !part.isBlank())
                .map(Preview::oneLine)
                .collect(Collectors.joining(" · "));
        return new Line(wording.shortForm(event.when()), oneLine(event.title()), detail);
    }

    private static String oneLine(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    }
}
