package frieze.format;

import frieze.time.CalendarSystem;
import frieze.time.DateError;
import frieze.time.When;
import java.util.Optional;

/// Reads the dates of a file. Dates that come again share one object, so that a million events of one century need far fewer.
final class Dates {
    private static final int SLOTS = 1 << 16;

    private final When[] known = new When[SLOTS];
    private final Problems problems;

    Dates(Problems problems) {
        this.problems = problems;
    }

    /// The date that a text states; what is no date is reported at `place`.
    Optional<When> read(String text, CalendarSystem calendar, long place) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        var before = known[slot];
        if (before != null && before.calendar() == calendar && before.written().equals(text)) {
            return Optional.of(before);
        }
        if (text.isBlank()) {
            problems.error(place, "problem.empty-date");
            return Optional.empty();
        }
        return switch (When.parse(text, calendar)) {
            case When.Read(When when) -> {
                known[slot] = when;
                yield Optional.of(when);
            }
            case DateError error -> {
                problems.error(place, "problem.date", Texts.cut(text, 80), error);
                yield Optional.empty();
            }
        };
    }
}
