package frieze.format;

import frieze.time.CalendarSystem;
import frieze.time.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dates of a file. Dates that come again share one object, so that a million events of one century
/// need far fewer.
final class Dates {
    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 18;
    /// How many neighbouring slots a date may stand in.
    private static final int REACH = 8;

    private final Problems problems;
    private @Nullable When[] known = new When[FEWEST];
    /// Those of the texts, so that a look at another date costs no way to its text; 0 where a slot is free.
    private int[] hashes = new int[FEWEST];
    private int kept;

    Dates(Problems problems) {
        this.problems = problems;
    }

    /// The date that a text states; what is no date is reported at `place`.
    Optional<When> read(String text, CalendarSystem calendar, long place) {
        int hash = text.hashCode();
        int mask = known.length - 1;
        for (int i = 0, slot = slot(hash); i < REACH && hashes[slot] != 0; i++, slot = slot + 1 & mask) {
            if (hashes[slot] == hash
                    && known[slot] instanceof When before
                    && before.written().equals(text)
                    && before.calendar() == calendar) {
                return Optional.of(before);
            }
        }
        if (text.isBlank()) {
            problems.error(place, "problem.empty-date");
            return Optional.empty();
        }
        var result = When.parse(text, calendar);
        if (result instanceof When.Read(When when)) {
            keep(when);
            return Optional.of(when);
        }
        problems.error(place, "problem.date", Texts.cut(text, 80), result);
        return Optional.empty();
    }

    /// The upper bits of a product: neighbouring years must not crowd (Fibonacci hashing; Knuth, TAOCP 6.4).
    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(known.length) + 1;
    }

    private void keep(When when) {
        if (++kept > known.length / 2 && known.length < MOST) {
            var before = known;
            known = new When[before.length * 4];
            hashes = new int[known.length];
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
        int hash = when.written().hashCode();
        int mask = known.length - 1;
        int best = slot(hash);
        for (int i = 0, slot = best; i < REACH; i++, slot = slot + 1 & mask) {
            if (hashes[slot] == 0) {
                best = slot;
                break;
            }
        }
        known[best] = when;
        hashes[best] = hash;
    }
}
