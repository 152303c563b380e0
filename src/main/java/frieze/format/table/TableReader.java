package frieze.format.table;

import frieze.format.Entry;
import frieze.format.Gathering;
import frieze.format.HtmlText;
import frieze.format.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes events of the rows of a table.
final class TableReader {
    /// More than a timeline can show.
    private static final int MOST = 2_000_000;

    /// Key of the note that the columns were read as the reader had chosen.
    static final String CHOSEN = "problem.table-chosen";

    private static final int NAMED = 12;
    private static final Pattern IMPORTANCE = Pattern.compile("[1-5]([.,]0+)?");
    /// Longer texts are looked at more closely, and cut where they are too long.
    private static final int PLAIN = 1_000;

    /// By character: controls, and what is notation in HTML or Markdown.
    private static final boolean[] NOTATION = new boolean[128];

    static {
        Arrays.fill(NOTATION, 0, ' ', true);
        "<>&*_`[]\\#~|".chars().forEach(c -> NOTATION[c] = true);
    }

    private final TableShape shape;
    private final DateStyle style;
    private final Gathering gathering;
    private final Columns columns;
    private final CellDates cells;
    private final RowDates dates;
    private final RowMedia media;
    private boolean titled;
    private long rows;
    private long used;

    /// @param order in place of that of the shape
    /// @param style how the dates are written; [DateStyle#PLAIN] for what is not known yet
    TableReader(TableShape shape, DayOrder order, DateStyle style, Gathering gathering) {
        this.style = style;
        this.shape = shape;
        this.gathering = gathering;
        columns = new Columns(shape);
        cells = new CellDates(order);
        dates = new RowDates(columns, cells, style, gathering);
        media = new RowMedia(columns, gathering);
    }

    /// Whether the table turned out to have the month before the day, when it was read the other way round.
    boolean mustStartOver() {
        return shape.order() == DayOrder.BY_CONTENT
                && cells.sawMonthFirst()
                && !cells.sawDayFirst()
                && cells.ambiguous() > 0;
    }

    /// How the dates have turned out to be written, where that is not how they were read.
    Optional<DateStyle> otherStyle() {
        return style == DateStyle.PLAIN
                ? Optional.of(dates.style()).filter(found -> found != DateStyle.PLAIN)
                : Optional.empty();
    }

    void read(Rows rows) throws IOException {
        int number = 0;
        try {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.isEmpty()) {
                    continue;
                }
                number++;
                if (number < shape.heading()) {
                    above(row);
                } else if (number > shape.heading()) {
                    if (gathering.events() >= MOST) {
                        gathering.stop(row.spot(), "problem.table-too-many", MOST);
                        return;
                    }
                    row(row);
                }
            }
        } catch (Rows.Broken broken) {
            gathering.stop(broken.spot(), broken.code(), broken.limit());
        }
    }

    /// A row before the names of the columns: the first one is the title.
    private void above(Row row) {
        var text = row.cell(0);
        for (int i = 1; i < row.cells().length && text.isEmpty(); i++) {
            text = row.cell(i);
        }
        if (!titled) {
            titled = true;
            gathering.title(text);
        } else {
            gathering.note(row.spot(), "problem.table-above");
        }
    }

    private void row(Row row) {
        int beyond = columns.overflow(row);
        if (beyond >= 0) {
            gathering.warning(row.spot(beyond), "problem.table-too-many-cells", row.cells().length, columns.count());
        } else if (row.cells().length < columns.count() && shape.heading() > 0) {
            gathering.note(row.spot(), "problem.table-too-few-cells", row.cells().length, columns.count());
        }
        rows++;
        var type = columns.cell(row, Meaning.TYPE);
        var title = words(row, Meaning.TITLE);
        var text = text(row);
        switch (type.toLowerCase(Locale.ROOT)) {
            case "title" -> {
                used++;
                gathering.title(title);
                gathering.description(text);
            }
            case "era" ->
                dates.of(row).ifPresent(when -> {
                    used++;
                    gathering.era(when, title, text);
                });
            default ->
                dates.of(row).ifPresent(when -> {
                    used++;
                    var entry = new Entry(new Spot(row.line(), 1, title), when, title).text(text);
                    fill(row, type, entry);
                    gathering.event(entry);
                });
        }
    }

    /// Words in one line. Nearly all are plain, which costs no more than a look at them.
    private String words(Row row, Meaning meaning) {
        var cell = columns.cell(row, meaning);
        if (columns.has(Meaning.EDTF)) {
            return Cells.line(cell); // a table made with care, in which nothing is notation
        }
        return cell.isEmpty() || isPlain(cell) ? cell : HtmlText.line(cell, columns.spot(row, meaning), gathering);
    }

    /// Markdown where the column says so; else a text that may be HTML, and in which nothing is notation.
    private String text(Row row) {
        var markdown = columns.raw(row, Meaning.MARKDOWN);
        if (!markdown.isEmpty()) {
            return markdown;
        }
        var text = columns.cell(row, Meaning.TEXT);
        return text.isEmpty() || isPlain(text)
                ? text
                : HtmlText.markdown(text, columns.spot(row, Meaning.TEXT), gathering);
    }

    /// Letters first, and nothing in it that could be notation.
    private static boolean isPlain(String text) {
        if (text.length() > PLAIN || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < NOTATION.length && NOTATION[c]) {
                return false;
            }
        }
        return true;
    }

    private void fill(Row row, String type, Entry entry) {
        var lane = words(row, Meaning.LANE);
        boolean byType = lane.isEmpty() && !columns.has(Meaning.LANE) && !type.equalsIgnoreCase("event");
        entry.lane(byType ? type : lane);
        if (columns.has(Meaning.ID)) {
            entry.id(columns.cell(row, Meaning.ID));
        }
        if (columns.has(Meaning.NOTES)) {
            entry.notes(columns.raw(row, Meaning.NOTES));
        }
        var importance = columns.cell(row, Meaning.IMPORTANCE);
        if (!importance.isEmpty()) {
            importance(row, importance, entry);
        }
        media.read(row, entry);
    }

    private void importance(Row row, String importance, Entry entry) {
        if (IMPORTANCE.matcher(importance).matches()) {
            entry.importance(importance.charAt(0) - '0');
        } else {
            gathering.warning(columns.spot(row, Meaning.IMPORTANCE), "problem.table-importance", importance);
        }
    }

    /// How many rows below the names of the columns became nothing: no event, no era, no title.
    long leftOut() {
        return rows - used;
    }

    /// Says how the table was understood.
    ///
    /// @param chosen whether the reader has said how
    void report(boolean chosen) {
        media.report();
        dates.report();
        if (cells.ambiguous() > 0 && !cells.sawMonthFirst() && !cells.sawDayFirst()) {
            gathering.note(Spot.FILE, "problem.table-day-order", cells.ambiguous());
        } else if (cells.sawMonthFirst() && cells.sawDayFirst() && cells.ambiguous() > 0) {
            gathering.warning(Spot.FILE, "problem.table-mixed-order", cells.ambiguous());
        }
        if (cells.signed() > 0) {
            gathering.note(Spot.FILE, "problem.table-signed-years", cells.signed());
        }
        var unread = new ArrayList<String>();
        for (int i = 0; i < columns.count(); i++) {
            if (shape.columns().get(i) == Meaning.NONE) {
                unread.add(shape.name(i));
            }
        }
        if (!unread.isEmpty()) {
            gathering.note(Spot.FILE, "problem.table-unread", unread.size(), listed(unread));
        }
        if (chosen || !shape.isSure()) {
            var key = chosen ? CHOSEN : "problem.table-unsure";
            gathering.note(Spot.FILE, key, name(shape.dates()), name(shape.column(Meaning.TITLE)));
        }
    }

    private static String listed(List<String> names) {
        var shown = names.stream()
                .limit(NAMED)
                .map(name -> name.length() > 40 ? name.substring(0, 39) + "…" : name)
                .toList();
        return String.join(", ", shown) + (names.size() > NAMED ? ", …" : "");
    }

    private String name(int column) {
        return column < 0 ? "–" : shape.name(column);
    }
}
