package frieze.format.table;

import frieze.format.Gathering;
import frieze.format.Spot;
import frieze.time.CalendarSystem;
import frieze.time.DateError;
import frieze.time.EdtfDate;
import frieze.time.When;
import java.util.Optional;
import java.util.regex.Pattern;

/// The dates of the rows of one table.
final class RowDates {
    private static final Pattern YEAR_ZERO = Pattern.compile("0+");

    private final Columns columns;
    private final CellDates cells;
    private final Gathering gathering;
    private final WholeColumn column = new WholeColumn();
    private final StyledDates styled;

    RowDates(Columns columns, CellDates cells, DateStyle style, Gathering gathering) {
        this.styled = new StyledDates(style);
        this.columns = columns;
        this.cells = cells;
        this.gathering = gathering;
    }

    /// What all dates together have turned out to be; only where they were read as if each told for itself.
    DateStyle style() {
        return column.style();
    }

    /// Says what was made of dates that do not tell for themselves.
    void report() {
        styled.report(gathering);
    }

    /// The date of a row; empty, and reported, where it has none that can be read.
    Optional<When> of(Row row) {
        var edtf = columns.has(Meaning.EDTF) ? columns.cell(row, Meaning.EDTF) : "";
        if (!edtf.isEmpty()) {
            return edtf(row, edtf);
        }
        var start = start(row);
        var end = end(row);
        if (start.isEmpty() && end.isEmpty()) {
            gathering.error(spot(row, true), "problem.table-no-date");
            return Optional.empty();
        }
        if (start.isEmpty()) {
            return ending(row, end);
        }
        var from = read(row, start, true);
        if (from.isEmpty() || end.isEmpty()) {
            return from;
        }
        var to = read(row, end, false);
        return to.isEmpty() ? from : stretch(row, from.get(), to.get());
    }

    private Optional<When> edtf(Row row, String written) {
        boolean julian = columns.cell(row, Meaning.CALENDAR).equalsIgnoreCase("julian");
        return switch (When.parse(written, julian ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN)) {
            case When.Read(var when) -> Optional.of(when);
            case DateError error -> {
                gathering.error(columns.spot(row, Meaning.EDTF), "problem.date", shown(written), error);
                yield Optional.empty();
            }
        };
    }

    private Optional<When> ending(Row row, String end) {
        var to = read(row, end, false);
        return to.map(when -> {
            var open = When.parse("/" + when.edtf());
            return open instanceof When.Read(var whole) ? whole : when;
        });
    }

    private Optional<When> stretch(Row row, When from, When to) {
        if (to.span().end() <= from.span().start()) {
            gathering.warning(spot(row, false), "problem.table-end-before-start", to.written(), from.written());
            return Optional.of(from);
        }
        return switch (CellDates.stretch(from, to)) {
            case When.Read(var when) -> Optional.of(when);
            case DateError error -> {
                var place = spot(row, false);
                gathering.warning(place, "problem.table-no-stretch", from.written(), to.written(), error);
                yield Optional.of(from);
            }
        };
    }

    private String start(Row row) {
        var date = columns.cell(row, Meaning.DATE);
        return date.isEmpty() ? columns.cell(row, Meaning.YEAR) : date;
    }

    private String end(Row row) {
        var date = columns.cell(row, Meaning.END);
        if (!date.isEmpty()) {
            return date;
        }
        var year = columns.cell(row, Meaning.END_YEAR);
        return year.isEmpty() && !columns.cell(row, Meaning.END_MONTH).isEmpty()
                ? columns.cell(row, Meaning.YEAR)
                : year;
    }

    /// Where the start of a row, or its end, is written.
    private Spot spot(Row row, boolean first) {
        return first
                ? columns.spot(row, Meaning.DATE, Meaning.YEAR, Meaning.EDTF)
                : columns.spot(row, Meaning.END, Meaning.END_YEAR, Meaning.END_MONTH);
    }

    private Optional<When> read(Row row, String written, boolean first) {
        boolean whole = !columns.cell(row, first ? Meaning.DATE : Meaning.END).isEmpty();
        if (whole && first && styled.style() == DateStyle.PLAIN) {
            column.see(written);
        }
        var result = whole
                ? cells.read(styled.full(written, first, () -> spot(row, first)))
                : cells.parts(
                        written,
                        month(row, written, first ? Meaning.MONTH : Meaning.END_MONTH),
                        columns.cell(row, first ? Meaning.DAY : Meaning.END_DAY));
        if (result instanceof When.Read && YEAR_ZERO.matcher(written).matches()) {
            gathering.warning(spot(row, first), "problem.year-zero");
        }
        return switch (result) {
            case When.Read(var when) -> Optional.of(first ? timed(row, when) : when);
            case DateError error -> {
                var place = spot(row, first);
                if (whole && DateStyle.isShort(written)) {
                    gathering.error(place, "problem.table-short-year", shown(written));
                } else {
                    gathering.error(place, "problem.date", shown(written), error);
                }
                yield Optional.empty();
            }
        };
    }

    /// The month of a year; empty, and reported, where it is a number that no month has.
    private String month(Row row, String year, Meaning meaning) {
        var written = columns.cell(row, meaning);
        if (!CellDates.isNoMonth(written)) {
            return written;
        }
        gathering.error(columns.spot(row, meaning), "problem.no-such-month", shown(year));
        return "";
    }

    /// With the time of day, where a column has one and the date is a day.
    private When timed(Row row, When when) {
        var written = columns.cell(row, Meaning.TIME);
        if (written.isEmpty() || !(when.expression() instanceof EdtfDate date && date.isFullDay())) {
            return when;
        }
        var time = CellDates.time(written);
        return When.parse(when.edtf() + "T" + time) instanceof When.Read(var exact) ? exact : when;
    }

    private static String shown(String written) {
        return written.length() > 60 ? written.substring(0, 59) + "…" : written;
    }
}
