package frieze.time;

import org.jspecify.annotations.Nullable;

/// The year of an EDTF date in any of its notations: `1985`, `-0043`, `19XX`, `Y170000002`, `Y-17E7`, `1950S2`.
///
/// @param magnitude the digits before `E` and `S` as a number, 0 or more; an `X` counts as 0
/// @param mask bit n set: the digit worth 10^n is `X` (0 to 15)
/// @param lettered written with `Y`
/// @param exponent the number after `E`, or -1
/// @param significant the number after `S`, or 0; 99 stands for more
/// @param left qualifier before the year: the year alone
/// @param right qualifier after it: the year, and all of the date where nothing follows
public record EdtfYear(
        long magnitude,
        boolean negative,
        byte mask,
        boolean lettered,
        byte exponent,
        byte significant,
        Qualifier left,
        Qualifier right) {
    private static final @Nullable EdtfYear[] PLAIN = new EdtfYear[10_000];

    /// A year of four digits without any sign; shared, so that a million dates hold at most ten thousand of
    /// them.
    static EdtfYear plain(int year) {
        var shared = PLAIN[year];
        if (shared == null) {
            shared = new EdtfYear(year, false, (byte) 0, false, (byte) -1, (byte) 0, Qualifier.NONE, Qualifier.NONE);
            PLAIN[year] = shared;
        }
        return shared;
    }

    public boolean isMasked() {
        return mask != 0;
    }

    /// The year, astronomical; of a masked year with 0 for every `X`.
    public long value() {
        long value = magnitude;
        for (int i = 0; i < exponent && value != 0; i++) {
            value *= 10;
        }
        return negative ? -value : value;
    }

    /// How many years share the significant digits: 100 for `1950S2`; 1 where all digits count.
    public long significantUnit() {
        long value = Math.abs(value());
        int digits = 0;
        for (long rest = value; rest > 0; rest /= 10) {
            digits++;
        }
        long unit = 1;
        for (int i = significant; significant > 0 && i < digits; i++) {
            unit *= 10;
        }
        return unit;
    }

    /// The first year that fits.
    public long first() {
        return negative ? -largestMagnitude() : smallestMagnitude();
    }

    /// The last year that fits.
    public long last() {
        return negative ? -smallestMagnitude() : largestMagnitude();
    }

    private long smallestMagnitude() {
        if (mask != 0) {
            return negative && magnitude == 0 ? lowestBitWorth() : magnitude;
        }
        long unit = significantUnit();
        return Math.abs(value()) / unit * unit;
    }

    private long largestMagnitude() {
        if (mask != 0) {
            return magnitude
                    + 9 * ((mask & 1) + 10 * (mask >> 1 & 1) + 100 * (mask >> 2 & 1) + 1000L * (mask >> 3 & 1));
        }
        return smallestMagnitude() + significantUnit() - 1;
    }

    /// There is no year -0000, so `-000X` starts at 1.
    private long lowestBitWorth() {
        long worth = 1;
        for (int bits = mask; (bits & 1) == 0; bits >>= 1) {
            worth *= 10;
        }
        return worth;
    }

    /// Whether a year fits the digits, the sign and the mask.
    public boolean matches(long year) {
        if (year < first() || year > last()) {
            return false;
        }
        long given = Math.abs(year);
        long wanted = magnitude;
        for (int bit = 0; mask != 0 && bit < 4; bit++) {
            if ((mask >> bit & 1) == 0 && given % 10 != wanted % 10) {
                return false;
            }
            given /= 10;
            wanted /= 10;
        }
        return true;
    }

    void appendTo(StringBuilder out) {
        out.append(left.sign());
        if (lettered) {
            out.append('Y');
        }
        if (negative) {
            out.append('-');
        }
        if (lettered) {
            out.append(magnitude);
        } else {
            long worth = 1000;
            for (int bit = 3; bit >= 0; bit--) {
                out.append((mask >> bit & 1) == 1 ? 'X' : (char) ('0' + magnitude / worth % 10));
                worth /= 10;
            }
        }
        if (exponent >= 0) {
            out.append('E').append(exponent);
        }
        if (significant > 0) {
            out.append('S').append(significant);
        }
        out.append(right.sign());
    }
}
