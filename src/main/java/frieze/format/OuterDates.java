package frieze.format;

import frieze.time.CalendarSystem;
import frieze.time.CivilDate;
import frieze.time.EdtfDate;
import frieze.time.EdtfDateTime;
import frieze.time.EdtfEnd;
import frieze.time.EdtfInterval;
import frieze.time.Instants;
import frieze.time.When;
import java.util.Optional;

/// The start and the end by which formats without a notation for doubt can state a date: as exact as it is, or the
/// first and the last day that it may mean.
///
/// @param end empty where the start says it all
public record OuterDates(DateParts start, Optional<DateParts> end) {
    /// Empty for a date that is open or unknown at both ends.
    public static Optional<OuterDates> of(When when) {
        return when.calendar() == CalendarSystem.GREGORIAN
                ? switch (when.expression()) {
                    case EdtfDateTime time -> Optional.of(new OuterDates(parts(time), Optional.empty()));
                    case EdtfDate date when isPlain(date) -> Optional.of(new OuterDates(parts(date), Optional.empty()));
                    case EdtfInterval(EdtfDate from, EdtfDate to)
                    when isPlain(from) && isPlain(to) ->
                        Optional.of(new OuterDates(parts(from), Optional.of(parts(to))));
                    case EdtfInterval(EdtfDate from, EdtfEnd _)
                    when isPlain(from) -> Optional.of(new OuterDates(parts(from), Optional.empty()));
                    default -> ofSpan(when);
                }
                : ofSpan(when);
    }

    /// A date whose parts are numbers, whatever it is qualified by.
    private static boolean isPlain(EdtfDate date) {
        return !date.isMasked() && !date.isSeason() && date.year().significant() == 0;
    }

    private static DateParts parts(EdtfDate date) {
        return new DateParts(
                date.year().value(),
                date.hasMonth() ? date.month().value() : 0,
                date.hasDay() ? date.day().value() : 0,
                DateParts.NO_TIME,
                "");
    }

    private static DateParts parts(EdtfDateTime time) {
        var day = parts(time.date());
        return new DateParts(day.year(), day.month(), day.day(), time.secondOfDay(), time.zoneText());
    }

    private static Optional<OuterDates> ofSpan(When when) {
        var span = when.span();
        boolean begins = span.start() != Instants.OPEN_START;
        boolean ends = span.end() != Instants.OPEN_END;
        if (!begins && !ends) {
            return Optional.empty();
        }
        var first = CivilDate.at(begins ? span.start() : span.end() - 1);
        var last = CivilDate.at(ends ? span.end() - 1 : span.start());
        boolean years = first.month() == 1 && first.day() == 1 && last.month() == 12 && last.day() == 31;
        var start = years ? DateParts.ofYear(first.year()) : day(first);
        var end = years ? DateParts.ofYear(last.year()) : day(last);
        return Optional.of(new OuterDates(start, start.equals(end) ? Optional.empty() : Optional.of(end)));
    }

    private static DateParts day(CivilDate date) {
        return DateParts.ofDay(date.year(), date.month(), date.day());
    }
}
