package frieze.time;

import org.jspecify.annotations.Nullable;

/// Reads the dates of which EDTF is made: years in all notations, months and seasons, days, with their `X` and
/// what qualifies them.
final class EdtfDateReader {
    private final EdtfCursor in;
    private final CalendarSystem calendar;

    EdtfDateReader(EdtfCursor in, CalendarSystem calendar) {
        this.in = in;
        this.calendar = calendar;
    }

    /// Null after an error, which the cursor keeps; so are the others.
    @Nullable
    EdtfDate date() {
        int place = in.at;
        var left = qualifier();
        boolean lettered = in.peek() == 'Y';
        var year = lettered ? letteredYear(left) : plainYear(left);
        if (year == null) {
            return null;
        }
        if (lettered || year.significant() > 0 || in.peek() != '-') {
            return new EdtfDate(year, EdtfPart.ABSENT, EdtfPart.ABSENT);
        }
        in.at++;
        int monthPlace = in.at;
        var month = part();
        if (month == null || !rightMonth(month, monthPlace)) {
            return null;
        }
        if (in.peek() != '-') {
            return new EdtfDate(year, month, EdtfPart.ABSENT);
        }
        if (month.isSeason()) {
            return in.fail("date.season-day", in.at, month.value());
        }
        in.at++;
        int dayPlace = in.at;
        var day = part();
        if (day == null) {
            return null;
        }
        var date = new EdtfDate(year, month, day);
        if (!exists(date)) {
            return in.fail("date.no-such-day", dayPlace, in.text.substring(place, in.at));
        }
        return date;
    }

    private boolean rightMonth(EdtfPart month, int place) {
        if (!month.isMasked()) {
            int value = month.value();
            if (value < 1 || value > 12 && value < Season.FIRST_CODE || value > Season.LAST_CODE) {
                in.fail("date.no-such-month", place, in.text.substring(place, in.at));
                return false;
            }
        } else if (month.tens() != EdtfPart.X && month.tens() > 1) {
            in.fail("date.masked-month", place, in.text.substring(place, in.at));
            return false;
        }
        return true;
    }

    private boolean exists(EdtfDate date) {
        if (date.isMasked()) {
            return EdtfBounds.first(date, calendar) != EdtfBounds.NONE;
        }
        int day = date.day().value();
        return day >= 1
                && day
                        <= calendar.lengthOfMonth(
                                date.year().value(), date.month().value());
    }

    private @Nullable EdtfYear plainYear(Qualifier left) {
        int place = in.at;
        boolean negative = in.peek() == '-';
        if (negative) {
            in.at++;
        }
        int value = 0;
        int mask = 0;
        for (int i = 0; i < 4; i++) {
            char c = in.peek();
            if (c != 'X' && (c < '0' || c > '9')) {
                var code = c == EdtfCursor.END ? "date.year-digits" : "date.unexpected-in-year";
                return i == 0 ? in.unexpected() : in.fail(code, in.at, in.shown());
            }
            value = 10 * value + (c == 'X' ? 0 : c - '0');
            mask = mask << 1 | (c == 'X' ? 1 : 0);
            in.at++;
        }
        if (negative && value == 0 && mask == 0) {
            return in.fail("date.minus-zero", place);
        }
        char next = in.peek();
        if (next >= '0' && next <= '9' || next == 'X') {
            return in.fail("date.year-too-long", in.at);
        }
        int significant = 0;
        if (next == 'S') {
            if (mask != 0) {
                return in.fail("date.masked-significant", in.at);
            }
            significant = significant();
        }
        var right = in.fine() ? qualifier() : Qualifier.NONE;
        if (in.failed()) {
            return null;
        }
        boolean plain = !negative && mask == 0 && significant == 0 && left == Qualifier.NONE && right == Qualifier.NONE;
        return plain
                ? EdtfYear.plain(value)
                : new EdtfYear(value, negative, (byte) mask, false, (byte) -1, (byte) significant, left, right);
    }

    private @Nullable EdtfYear letteredYear(Qualifier left) {
        int place = in.at;
        in.at++;
        boolean negative = in.peek() == '-';
        if (negative) {
            in.at++;
        }
        int digitsPlace = in.at;
        long magnitude = in.digits(Instants.LAST_YEAR + 1);
        if (in.failed()) {
            return null;
        }
        int length = in.at - digitsPlace;
        if (in.peek() == 'X') {
            return in.fail("date.masked-letter", in.at);
        }
        long exponent = -1;
        if (in.peek() == 'E') {
            in.at++;
            exponent = in.digits(99);
            if (in.failed()) {
                return null;
            }
        }
        if (in.text.charAt(digitsPlace) == '0' && (length > 1 || exponent < 0)) {
            return in.fail("date.leading-zero", digitsPlace);
        }
        if (exponent < 0 && length <= 4) {
            return in.fail("date.letter-short", place);
        }
        if (negative && magnitude == 0) {
            return in.fail("date.minus-zero", place);
        }
        int significant = in.peek() == 'S' ? significant() : 0;
        var right = in.fine() ? qualifier() : Qualifier.NONE;
        if (in.failed()) {
            return null;
        }
        if (in.peek() == '-') {
            return in.fail("date.letter-month", in.at);
        }
        var year = beyond(magnitude, exponent)
                ? null
                : new EdtfYear(magnitude, negative, (byte) 0, true, (byte) exponent, (byte) significant, left, right);
        if (year == null || year.first() < -Instants.LAST_YEAR || year.last() > Instants.LAST_YEAR) {
            return in.fail("date.beyond-axis", place);
        }
        return year;
    }

    private static boolean beyond(long magnitude, long exponent) {
        long value = magnitude;
        for (long i = 0; i < exponent && value != 0; i++) {
            value *= 10;
            if (value > Instants.LAST_YEAR) {
                return true;
            }
        }
        return value > Instants.LAST_YEAR;
    }

    /// From the `S` on: 1 to 99, 99 for more; 0 with an error.
    private int significant() {
        int place = ++in.at;
        long count = in.digits(99);
        if (in.fine() && count == 0) {
            in.fail("date.no-significant", place);
        }
        return in.fine() ? (int) count : 0;
    }

    /// Two digits or `X`, with qualifiers on either side.
    private @Nullable EdtfPart part() {
        var left = qualifier();
        int tens = digit();
        int ones = in.fine() ? digit() : 0;
        return in.fine() ? EdtfPart.of(tens, ones, left, qualifier()) : null;
    }

    private int digit() {
        char c = in.peek();
        if (c == 'X' || c >= '0' && c <= '9') {
            in.at++;
            return c == 'X' ? EdtfPart.X : c - '0';
        }
        in.unexpected();
        return -1;
    }

    private Qualifier qualifier() {
        var qualifier = Qualifier.of(in.peek());
        if (qualifier != Qualifier.NONE) {
            in.at++;
        }
        return qualifier;
    }
}
