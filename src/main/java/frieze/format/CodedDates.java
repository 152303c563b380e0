package frieze.format;

import frieze.time.When;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds short Gregorian dates that have been read already, by what is written, as one number: "1969-07-20" without a
/// way to any text. Several threads may use it without waiting for each other: what it holds never changes, and a
/// date that gets lost between two threads is only looked for elsewhere.
final class CodedDates {
    /// Before the first letter, so that no two texts of other lengths have the same number.
    static final long START = 1;
    /// Of a text that has no number.
    static final long NONE = 0;

    private static final String LETTERS = "0123456789-/X~?%.TZ:YESc[]{},_ ";
    private static final int BITS = 5;
    private static final long MOST = 1L << Long.SIZE - 1 - BITS;
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 19;
    /// Of a file, for each slot.
    private static final int BYTES = 512;
    /// How many neighbouring slots a date may stand in.
    private static final int REACH = 4;
    private static final byte[] NUMBERS = numbers();

    private record Coded(long code, When when) {}

    private final @Nullable Coded[] slots;
    /// Binary digits of the number of a slot.
    private final int digits;

    /// @param size of the file in bytes: a short one needs no large table
    CodedDates(long size) {
        digits = Math.clamp(Long.SIZE - Long.numberOfLeadingZeros(size / BYTES), FEWEST_DIGITS, MOST_DIGITS);
        slots = new Coded[1 << digits];
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[128];
        Arrays.fill(numbers, (byte) -1);
        for (int i = 0; i < LETTERS.length(); i++) {
            numbers[LETTERS.charAt(i)] = (byte) i;
        }
        return numbers;
    }

    /// The number of a text with another letter behind it; [#NONE] where it has none.
    ///
    /// @param code of the text, or [#START]
    static long with(long code, byte letter) {
        int number = letter < 0 ? -1 : NUMBERS[letter];
        return number < 0 || code == NONE || code >= MOST ? NONE : code << BITS | number;
    }

    /// The upper bits of a product: neighbouring years must not crowd (Fibonacci hashing; Knuth, TAOCP 6.4).
    private int slot(long code) {
        return (int) (code * 0x9E3779B97F4A7C15L >>> Long.SIZE - digits);
    }

    @Nullable
    When find(long code) {
        for (int i = 0, slot = slot(code); i < REACH; i++, slot = slot + 1 & slots.length - 1) {
            var coded = slots[slot];
            if (coded == null || coded.code == code) {
                return coded == null ? null : coded.when;
            }
        }
        return null;
    }

    /// In the first free slot; where none is within reach, in place of the one that stands where it belongs.
    void keep(long code, When when) {
        int best = slot(code);
        for (int i = 0, slot = best; i < REACH; i++, slot = slot + 1 & slots.length - 1) {
            if (slots[slot] == null) {
                best = slot;
                break;
            }
        }
        slots[best] = new Coded(code, when);
    }
}
