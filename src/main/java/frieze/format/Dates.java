package frieze.format;

import frieze.time.CalendarSystem;
import frieze.time.DateError;
import frieze.time.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dates of a file. Dates that come again share one object, so that a million events of one century need far fewer.
final class Dates {
    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 18;
    /// How many neighbouring slots a date may stand in.
    private static final int REACH = 8;

    private final Problems problems;
    private @Nullable When[] known = new When[FEWEST];
    private int kept;

    Dates(Problems problems) {
        this.problems = problems;
    }

    /// The date that a text states; what is no date is reported at `place`.
    Optional<When> read(String text, CalendarSystem calendar, long place) {
        int mask = known.length - 1;
        int slot = slot(text);
        for (int i = 0; i < REACH; i++) {
            var before = known[slot + i & mask];
            if (before == null) {
                break;
            }
            if (before.calendar() == calendar && before.written().equals(text)) {
                return Optional.of(before);
            }
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
        int hash = text.hashCode() * 0x9E3779B9; // Fibonacci hashing: neighbouring years must not crowd (Knuth, TAOCP 6.4)
        return hash >>> 32 - Integer.numberOfTrailingZeros(known.length);
    }

    private void keep(When when) {
        if (++kept > known.length / 2 && known.length < MOST) {
            var before = known;
            known = new When[before.length * 4];
            for (var old : before) {
                if (old != null) {
                    put(old);
                }
            }
        }
        put(when);
    }

    /// In the first free slot; where none is within reach, in place of the one that stands where it belongs.
    private void put(When when) {
        int mask = known.length - 1;
        int slot = slot(when.written());
        for (int i = 0; i < REACH; i++) {
            if (known[slot + i & mask] == null) {
                known[slot + i & mask] = when;
                return;
            }
        }
        known[slot] = when;
    }
}
