package frieze.format;

import frieze.time.CalendarSystem;
import frieze.time.When;
import java.util.Optional;

/// Reads the dates of a file, and reports what is none.
final class Dates {
    private final Problems problems;
    private final KnownDates known;

    Dates(Problems problems, KnownDates known) {
        this.problems = problems;
        this.known = known;
    }

    /// The date that a text states; what is no date is reported at `place`.
    Optional<When> read(String text, CalendarSystem calendar, long place) {
        var before = known.find(text, calendar);
        if (before != null) {
            return Optional.of(before);
        }
        if (text.isBlank()) {
            problems.error(place, "problem.empty-date");
            return Optional.empty();
        }
        var result = When.parse(text, calendar);
        if (result instanceof When.Read(When when)) {
            known.keep(when);
            return Optional.of(when);
        }
        problems.error(place, "problem.date", Texts.cut(text, 80), result);
        return Optional.empty();
    }
}
