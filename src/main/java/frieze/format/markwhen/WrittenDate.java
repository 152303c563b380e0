package frieze.format.markwhen;

import frieze.time.CalendarSystem;
import frieze.time.CivilDate;
import frieze.time.Instants;
import frieze.time.When;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date as markwhen can say it: years, months and days, moments, ranges of them, years BCE.
///
/// @param exact whether it says the same; otherwise it is the stretch that the date may mean
record WrittenDate(String text, boolean exact) {
    private static final Pattern PLAIN = Pattern.compile("(?!0000)\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}|Y-?\\d{5}");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d):(\\d\\d)(Z?)");
    /// markwhen knows years of up to five digits.
    private static final long LAST_YEAR = 99_999;

    /// Empty where markwhen can say nothing of it.
    static Optional<WrittenDate> of(When when) {
        if (when.calendar() == CalendarSystem.GREGORIAN) {
            var exact = exact(when.edtf());
            if (exact.isPresent()) {
                return exact.map(text -> new WrittenDate(text, true));
            }
        }
        return nearest(when).map(text -> new WrittenDate(text, false));
    }

    private static Optional<String> exact(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            var moment = MOMENT.matcher(edtf);
            if (moment.matches() && !edtf.startsWith("0000")) {
                boolean seconds = !moment.group(3).equals("00");
                boolean utc = !moment.group(4).isEmpty();
                return utc
                        ? Optional.of(edtf)
                        : seconds ? Optional.empty() : Optional.of(moment.group(1) + " " + moment.group(2));
            }
            return PLAIN.matcher(edtf).matches() ? Optional.of(edtf) : year(edtf, false);
        }
        var from = edtf.substring(0, slash);
        var to = edtf.substring(slash + 1);
        if (PLAIN.matcher(from).matches() && to.equals("..")) {
            return Optional.of(from + " / now");
        }
        if (PLAIN.matcher(from).matches() && PLAIN.matcher(to).matches()) {
            return Optional.of(from + " / " + to);
        }
        boolean era = number(from) <= 0;
        return year(from, false).flatMap(first -> year(to, era).map(last -> first + " - " + last));
    }

    /// @param era whether years after Christ are to say so
    private static Optional<String> year(String edtf, boolean era) {
        long year = number(edtf);
        return Math.abs(year) <= LAST_YEAR ? Optional.of(year(year, era)) : Optional.empty();
    }

    private static String year(long year, boolean era) {
        if (year <= 0) {
            return (1 - year) + " BCE";
        }
        var digits = Long.toString(year);
        var padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return era ? padded + " CE" : padded;
    }

    /// A year in EDTF; beyond all years where it is none.
    private static long number(String edtf) {
        return YEAR.matcher(edtf).matches() ? Long.parseLong(edtf.replace("Y", "")) : Long.MAX_VALUE;
    }

    private static Optional<String> nearest(When when) {
        var span = when.span();
        boolean openStart = span.start() == Instants.OPEN_START;
        boolean openEnd = span.end() == Instants.OPEN_END;
        if (openStart && openEnd) {
            return Optional.empty();
        }
        var last = CivilDate.at(openEnd ? span.start() : span.end() - 1);
        var first = openStart ? last : CivilDate.at(span.start());
        if (Math.abs(first.year()) >= LAST_YEAR || Math.abs(last.year()) >= LAST_YEAR) {
            return Optional.empty();
        }
        var next = CivilDate.ofEpochDay(last.epochDay() + 1);
        boolean years = openStart || first.month() == 1 && first.day() == 1 && next.month() == 1 && next.day() == 1;
        if (first.year() <= 0 || last.year() > 9999 || openStart || years) {
            var from = year(first.year(), false);
            var to = year(last.year(), first.year() <= 0);
            if (openEnd) {
                return Optional.of(first.year() > 0 && first.year() < 10_000 ? from + " / now" : from);
            }
            return Optional.of(first.year() == last.year() ? from : from + " - " + to);
        }
        var from = day(first);
        if (openEnd) {
            return Optional.of(from + " / now");
        }
        return Optional.of(first.equals(last) ? from : from + " / " + day(last));
    }

    private static String day(CivilDate date) {
        return year(date.year(), false) + "-" + two(date.month()) + "-" + two(date.day());
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
