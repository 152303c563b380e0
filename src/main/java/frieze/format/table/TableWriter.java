package frieze.format.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import frieze.document.Event;
import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.time.CalendarSystem;
import frieze.time.When;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes a timeline as CSV: commas, a row that names the columns, and the columns that hold something. Title and
/// eras are rows of their own. Several values in a cell stand one a line.
final class TableWriter implements Format.Writing {
    private static final String TYPE = "type";
    private static final String DATE = "date (EDTF)";
    private static final String CALENDAR = "calendar";
    private static final String TITLE = "title";
    private static final String TEXT = "text (Markdown)";

    /// A column: its name, and what stands in it for an event.
    private record Column(String name, Function<Event, String> cell) {}

    private static List<Column> columns(Timeline timeline) {
        return List.of(
                new Column("id", event -> event.id().value()),
                new Column(TYPE, _ -> ""),
                new Column(DATE, event -> event.when().written()),
                new Column(CALENDAR, event -> calendar(event.when())),
                new Column(TITLE, Event::title),
                new Column(TEXT, Event::text),
                new Column("lane", event -> timeline.lanes().get(event.lane()).title()),
                new Column("importance", event -> event.importance() == 3 ? "" : String.valueOf(event.importance())),
                new Column("tags", event -> list(event.tags())),
                new Column("image", event -> parallel(RowMedia.written(event), m -> m.src())),
                new Column("image description", event -> parallel(RowMedia.written(event), m -> m.alt())),
                new Column("image caption", event -> parallel(RowMedia.written(event), m -> m.caption())),
                new Column("image credit", event -> parallel(RowMedia.written(event), m -> m.credit())),
                new Column("source", event -> parallel(event.sources(), s -> s.title())),
                new Column("source author", event -> parallel(event.sources(), s -> s.author())),
                new Column("source url", event -> parallel(event.sources(), s -> s.url())),
                new Column("source date", event -> parallel(event.sources(), s -> s.date())),
                new Column(
                        "links to",
                        event -> parallel(event.links(), l -> words(l.target().value(), l.label()))),
                new Column("figures", event -> parallel(event.figures(), f -> words("" + f.value(), f.label()))),
                new Column("speaker notes (Markdown)", Event::notes));
    }

    private static String calendar(When when) {
        return when.calendar() == CalendarSystem.JULIAN ? "julian" : "";
    }

    private static String words(String first, String rest) {
        return rest.isEmpty() ? first : first + " " + rest;
    }

    /// A single value with a comma in it ends with a line break, so that it is not taken for a list.
    private static String list(List<String> values) {
        var text = Cells.join(values);
        return values.size() == 1 && text.matches(".*[;|,].*") ? text + "\n" : text;
    }

    /// Empty where all values are.
    private static <T> String parallel(List<T> values, Function<T, String> part) {
        var parts = values.stream().map(part).map(Cells::line).toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : Cells.join(parts);
    }

    @Override
    public List<Loss> losses(Timeline timeline) {
        return new TableLosses(timeline).all();
    }

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        var above = above(timeline);
        var used = columns(timeline).stream()
                .filter(column -> column.name.equals(DATE)
                        || column.name.equals(TITLE)
                        || above.stream().anyMatch(row -> row.containsKey(column.name))
                        || timeline.events().stream()
                                .anyMatch(event -> !column.cell.apply(event).isEmpty()))
                .toList();
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(used.stream().map(Column::name).toList());
        for (var row : above) {
            csv.writeRecord(used.stream()
                    .map(column -> row.getOrDefault(column.name, ""))
                    .toList());
        }
        for (var event : timeline.events()) {
            csv.writeRecord(
                    used.stream().map(column -> column.cell.apply(event)).toList());
        }
        csv.flush();
        out.flush();
    }

    /// The rows that are no events: the title, and the eras.
    private static List<Map<String, String>> above(Timeline timeline) {
        var rows = new ArrayList<Map<String, String>>();
        if (!timeline.title().isBlank() || !timeline.description().isBlank()) {
            rows.add(row("title", Optional.empty(), timeline.title(), timeline.description()));
        }
        for (var era : timeline.eras()) {
            rows.add(row("era", Optional.of(era.when()), era.title(), era.text()));
        }
        return rows;
    }

    private static Map<String, String> row(String type, Optional<When> when, String title, String text) {
        var row = new LinkedHashMap<String, String>();
        row.put(TYPE, type);
        when.ifPresent(date -> row.put(DATE, date.written()));
        when.filter(date -> !calendar(date).isEmpty()).ifPresent(date -> row.put(CALENDAR, calendar(date)));
        row.put(TITLE, title);
        Stream.of(text).filter(words -> !words.isEmpty()).forEach(words -> row.put(TEXT, words));
        return row;
    }
}
