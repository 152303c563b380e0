package frieze.format;

import frieze.time.CalendarSystem;
import frieze.time.DateError;
import frieze.time.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dates of a file. Dates that come again share one object, so that a million events of one century need far fewer.
final class Dates {
    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 16;

    private final Problems problems;
    private @Nullable When[] known = new When[FEWEST];
    private int misses;

    Dates(Problems problems) {
        this.problems = problems;
    }

    /// The date that a text states; what is no date is reported at `place`.
    Optional<When> read(String text, CalendarSystem calendar, long place) {
        var before = known[slot(text)];
        if (before != null && before.calendar() == calendar && before.written().equals(text)) {
            return Optional.of(before);
        }
        if (text.isBlank()) {
            problems.error(place, "problem.empty-date");
            return Optional.empty();
        }
        return switch (When.parse(text, calendar)) {
            case When.Read(When when) -> {
                keep(when);
                yield Optional.of(when);
            }
            case DateError error -> {
                problems.error(place, "problem.date", Texts.cut(text, 80), error);
                yield Optional.empty();
            }
        };
    }

    private int slot(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 16) & known.length - 1;
    }

    private void keep(When when) {
        if (++misses > known.length && known.length < MOST) {
            var before = known;
            known = new When[before.length * 4];
            misses = 0;
            for (var old : before) {
                if (old != null) {
                    known[slot(old.written())] = old;
                }
            }
        }
        known[slot(when.written())] = when;
    }
}
