package frieze.time;

/// The month (or the season's code) or the day of an EDTF date: two digits, each of which may be `X`, with what
/// qualifies them.
///
/// @param tens 0 to 9, or [#X]
/// @param ones 0 to 9, or [#X]
/// @param left qualifier before the digits: this component alone
/// @param right qualifier after the digits: this component and all before it
public record EdtfPart(byte tens, byte ones, Qualifier left, Qualifier right) {
    /// An unspecified digit.
    public static final byte X = 10;

    /// No month, no day: the date says no more.
    public static final EdtfPart ABSENT = new EdtfPart((byte) -1, (byte) -1, Qualifier.NONE, Qualifier.NONE);

    private static final EdtfPart[] PLAIN = new EdtfPart[11 * 11];

    static {
        for (byte tens = 0; tens <= X; tens++) {
            for (byte ones = 0; ones <= X; ones++) {
                PLAIN[11 * tens + ones] = new EdtfPart(tens, ones, Qualifier.NONE, Qualifier.NONE);
            }
        }
    }

    /// Shares the parts that carry no qualifier, so that a million dates hold few of them.
    static EdtfPart of(int tens, int ones, Qualifier left, Qualifier right) {
        return left == Qualifier.NONE && right == Qualifier.NONE
                ? PLAIN[11 * tens + ones]
                : new EdtfPart((byte) tens, (byte) ones, left, right);
    }

    static EdtfPart of(int number) {
        return of(number / 10, number % 10, Qualifier.NONE, Qualifier.NONE);
    }

    public boolean isMasked() {
        return tens == X || ones == X;
    }

    /// Nothing is known: `XX`.
    public boolean isUnspecified() {
        return tens == X && ones == X;
    }

    /// The number where no digit is `X`.
    public int value() {
        return 10 * tens + ones;
    }

    /// The code of a season, a quarter, a third or a half of a year.
    public boolean isSeason() {
        return !isMasked() && value() > 12;
    }

    /// Whether a number from 0 to 99 fits the digits.
    public boolean matches(int number) {
        return (tens == X || tens == number / 10) && (ones == X || ones == number % 10);
    }

    void appendTo(StringBuilder out) {
        out.append(left.sign()).append(digit(tens)).append(digit(ones)).append(right.sign());
    }

    private static char digit(int digit) {
        return digit == X ? 'X' : (char) ('0' + digit);
    }
}
