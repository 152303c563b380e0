package frieze.format;

import frieze.time.CalendarSystem;
import frieze.time.When;
import org.jspecify.annotations.Nullable;

/// The dates of a file that have been read already: those that come again share one object, so that a million
/// events of one century need far fewer.
///
/// Several threads may use it without waiting for each other: dates never change, each slot is checked before it
/// is believed, and a date that gets lost between two threads is only read once more.
final class KnownDates {
    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 18;
    /// How many neighbouring slots a date may stand in.
    private static final int REACH = 8;

    /// @param hashes of the texts, so that a look at another date costs no way to its text; 0 where a slot is
    /// free
    private record Table(@Nullable When[] dates, int[] hashes) {
        Table(int size) {
            this(new When[size], new int[size]);
        }

        /// The upper bits of a product: neighbouring years must not crowd (Fibonacci hashing; Knuth, TAOCP 6.4).
        int slot(int hash) {
            return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(dates.length) + 1;
        }

        /// In the first free slot; where none is within reach, in place of the one that stands where it belongs.
        void put(When when) {
            int hash = when.written().hashCode();
            int mask = dates.length - 1;
            int best = slot(hash);
            for (int i = 0, slot = best; i < REACH; i++, slot = slot + 1 & mask) {
                if (hashes[slot] == 0) {
                    best = slot;
                    break;
                }
            }
            dates[best] = when;
            hashes[best] = hash;
        }
    }

    private volatile Table table = new Table(FEWEST);
    private volatile int kept;

    @Nullable
    When find(String text, CalendarSystem calendar) {
        var now = table;
        int hash = text.hashCode();
        int mask = now.dates.length - 1;
        for (int i = 0, slot = now.slot(hash); i < REACH && now.hashes[slot] != 0; i++, slot = slot + 1 & mask) {
            if (now.hashes[slot] == hash
                    && now.dates[slot] instanceof When before
                    && before.written().equals(text)
                    && before.calendar() == calendar) {
                return before;
            }
        }
        return null;
    }

    synchronized void keep(When when) {
        var now = table;
        if (++kept > now.dates.length / 2 && now.dates.length < MOST) {
            var larger = new Table(now.dates.length * 4);
            for (var old : now.dates) {
                if (old != null) {
                    larger.put(old);
                }
            }
            table = larger;
        }
        table.put(when);
    }
}
