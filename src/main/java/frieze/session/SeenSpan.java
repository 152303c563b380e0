package frieze.session;

import frieze.time.CivilDate;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.Optional;

/// A stretch that is in view, as a date that people can read in a file: by days, months or years, whichever is fine
/// enough, and never less than what is in view.
final class SeenSpan {
    private static final long DAY = 86_400;
    private static final long DAYS = 90 * DAY;
    private static final long MONTHS = 6 * 366 * DAY;

    private SeenSpan() {}

    /// Empty for what is open, or beyond what years can name.
    static Optional<When> of(TimeSpan span) {
        if (Instants.isOpen(span.start()) || Instants.isOpen(span.end())) {
            return Optional.empty();
        }
        var first = CivilDate.at(span.start());
        var last = CivilDate.at(Math.max(span.start(), span.end() - 1));
        var written = span.end() - span.start() <= DAYS
                ? day(first) + "/" + day(last)
                : span.end() - span.start() <= MONTHS
                        ? month(first) + "/" + month(last)
                        : year(first) + "/" + year(last);
        return When.parse(written) instanceof When.Read(var when) ? Optional.of(when) : Optional.empty();
    }

    private static String year(CivilDate date) {
        long year = date.year();
        if (year > 9_999 || year < -9_999) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }

    private static String month(CivilDate date) {
        return year(date).startsWith("Y") ? year(date) : year(date) + "-%02d".formatted(date.month());
    }

    private static String day(CivilDate date) {
        return year(date).startsWith("Y") ? year(date) : month(date) + "-%02d".formatted(date.day());
    }
}
