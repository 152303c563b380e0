package frieze.time;

import java.util.ArrayList;
import java.util.Optional;

/// The same expression in the Gregorian calendar, of one that counts in the Julian: only where all its dates
/// are full days, for a Julian month or year is none in the other calendar.
final class GregorianDays {
    private GregorianDays() {}

    static Optional<Edtf> of(Edtf julian) {
        return switch (julian) {
            case EdtfDate date -> day(date).map(Edtf.class::cast);
            case EdtfDateTime(var date, var second, var zone, var hoursOnly) ->
                day(date).map(day -> new EdtfDateTime(day, second, zone, hoursOnly));
            case EdtfInterval(var start, var end) ->
                end(start).flatMap(from -> end(end).map(to -> new EdtfInterval(from, to)));
            case EdtfSet set -> set(set);
        };
    }

    private static Optional<Edtf> set(EdtfSet set) {
        var members = new ArrayList<EdtfSet.Member>();
        for (var member : set.members()) {
            var first = end(member.first());
            var last = member.isRange() ? end(member.last()) : first;
            if (first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            members.add(new EdtfSet.Member(first.get(), last.get()));
        }
        return Optional.of(new EdtfSet(set.all(), members));
    }

    private static Optional<EdtfEnd> end(EdtfEnd end) {
        return end instanceof EdtfDate date ? day(date).map(EdtfEnd.class::cast) : Optional.of(end);
    }

    private static Optional<EdtfDate> day(EdtfDate date) {
        if (!date.isFullDay()) {
            return Optional.empty();
        }
        var there = CivilDate.ofEpochDay(date.firstDay(CalendarSystem.JULIAN));
        if (Math.abs(there.year()) > 9999) {
            return Optional.empty();
        }
        var year = date.year();
        return Optional.of(new EdtfDate(
                new EdtfYear(
                        Math.abs(there.year()),
                        there.year() < 0,
                        (byte) 0,
                        false,
                        (byte) -1,
                        (byte) 0,
                        year.left(),
                        year.right()),
                EdtfPart.of(
                        there.month() / 10,
                        there.month() % 10,
                        date.month().left(),
                        date.month().right()),
                EdtfPart.of(
                        there.day() / 10,
                        there.day() % 10,
                        date.day().left(),
                        date.day().right())));
    }
}
