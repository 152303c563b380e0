package frieze.format;

import frieze.time.When;
import java.util.Optional;
import java.util.function.Supplier;

/// A date as foreign formats state it: in parts, of which the later may be missing.
///
/// @param year astronomical: 0 is 1 BC
/// @param month 1 to 12; 0 where none is stated; another number where the file states one that does not exist, see
/// [#sound]
/// @param day 0 where none is stated
/// @param second of the day, 0 to 86399; -1 where no time is stated
/// @param zone of the time, as EDTF has it: empty, `Z` or `+02:00`
public record DateParts(long year, int month, int day, int second, String zone) {
    /// No time of day.
    public static final int NO_TIME = -1;

    /// Years further back are counted as round numbers: nobody means the year before -66000000.
    private static final long ROUND = -100_000;

    public static DateParts ofYear(long year) {
        return new DateParts(year, 0, 0, NO_TIME, "");
    }

    public static DateParts ofDay(long year, int month, int day) {
        return new DateParts(year, month, day, NO_TIME, "");
    }

    /// The astronomical year of a year before Christ, where there is no year 0. Round years far back stay as they
    /// are.
    ///
    /// @param historical -1 for 1 BC
    public static long astronomical(long historical) {
        return historical < 0 && historical > ROUND ? historical + 1 : historical;
    }

    /// The year as it is counted before Christ, without a year 0: the inverse of [#astronomical].
    public static long historical(long astronomical) {
        return astronomical <= 0 && astronomical > ROUND ? astronomical - 1 : astronomical;
    }

    /// As it is; the year alone, and reported, where there is no such month. Twenty-one would else be spring, and the
    /// fourteenth month of 1901 the years to 1914.
    public DateParts sound(Supplier<Spot> place, Gathering gathering) {
        if (month >= 0 && month <= 12) {
            return this;
        }
        var alone = ofYear(year);
        gathering.error(place.get(), "problem.no-such-month", alone.edtf());
        return alone;
    }

    /// Without the time of day.
    public DateParts dated() {
        return new DateParts(year, month, day, NO_TIME, "");
    }

    public boolean hasTime() {
        return second != NO_TIME;
    }

    /// `hh:mm:ss` and the zone; empty where no time is stated.
    public String time() {
        return hasTime() ? "%02d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60) + zone : "";
    }

    /// In EDTF, which may name a day that does not exist. Round years before 100,000 BC are as exact as the digits
    /// before their zeros.
    public String edtf() {
        var text = new StringBuilder();
        if (month == 0 && year <= ROUND && year % 1000 == 0) {
            long digits = year;
            int zeros = 0;
            while (digits % 10 == 0) {
                digits /= 10;
                zeros++;
            }
            int significant = Long.toString(-digits).length();
            return "Y" + digits + "E" + zeros + "S" + significant;
        }
        if (Math.abs(year) > 9999) {
            text.append('Y').append(year);
        } else {
            text.append(year < 0 ? "-" : "").append("%04d".formatted(Math.abs(year)));
        }
        if (month > 0 && Math.abs(year) <= 9999) {
            text.append("-%02d".formatted(month));
            if (day > 0) {
                text.append("-%02d".formatted(day));
                if (hasTime()) {
                    text.append('T').append(time());
                }
            }
        }
        return text.toString();
    }

    /// What a format means by a start and an end. Stretches are kept in days, and within a day only the start is;
    /// what that leaves out is noted. An end before the start is reported and left out.
    ///
    /// @return empty, and reported, where the start is no date
    public static Optional<When> stretch(DateParts start, Optional<DateParts> end, Spot spot, Gathering gathering) {
        if (end.isEmpty() || end.get().equals(start)) {
            return gathering.date(start.edtf(), spot);
        }
        var last = end.get();
        if (start.dated().equals(last.dated())) {
            if (last.hasTime() && start.hasTime()) {
                gathering.note(spot, "problem.end-time-left-out", last.time());
            }
            return gathering.date(start.edtf(), spot);
        }
        if (start.hasTime() || last.hasTime()) {
            gathering.note(spot, "problem.times-left-out", orDash(start.time()), orDash(last.time()));
        }
        var first = gathering.date(start.dated().edtf(), spot);
        var second = gathering.date(last.dated().edtf(), spot);
        if (first.isEmpty() || second.isEmpty()) {
            return first;
        }
        if (second.get().isBefore(first.get())) {
            gathering.warning(
                    spot,
                    "problem.end-before-start",
                    first.get().edtf(),
                    second.get().edtf());
            return first;
        }
        return gathering.date(start.dated().edtf() + "/" + last.dated().edtf(), spot);
    }

    private static String orDash(String time) {
        return time.isEmpty() ? "–" : time;
    }
}
