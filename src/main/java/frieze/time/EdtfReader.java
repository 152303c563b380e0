package frieze.time;

import java.util.ArrayList;
import java.util.List;

/// Reads EDTF in one pass from left to right, without looking back: time linear in the length of the text, whatever it holds.
/// The first thing wrong ends the reading; from then on every method gives null or -1 and [#error] says what it was.
final class EdtfReader {
    private static final char END = '\uffff';

    private final String text;
    private final CalendarSystem calendar;
    private int at;
    private DateError error;

    EdtfReader(String text, CalendarSystem calendar) {
        this.text = text;
        this.calendar = calendar;
    }

    Edtf.Result read() {
        if (text.isEmpty()) {
            return new DateError("date.empty", List.of(), 0);
        }
        var edtf = switch (text.charAt(0)) {
            case '[', '{' -> set();
            case '/' -> interval(EdtfEnd.UNKNOWN);
            case '.' -> two('.') ? interval(EdtfEnd.OPEN) : null;
            default -> startingWithDate();
        };
        if (error == null && at < text.length()) {
            unexpected();
        }
        return error == null ? new Edtf.Parsed(edtf) : error;
    }

    private Edtf startingWithDate() {
        var date = date();
        if (error != null) {
            return null;
        }
        return switch (peek()) {
            case '/' -> interval(date);
            case 'T' -> dateTime(date);
            default -> date;
        };
    }

    /// From the slash on.
    private EdtfInterval interval(EdtfEnd start) {
        int slash = at;
        if (error != null || !take('/')) {
            return null;
        }
        EdtfEnd end;
        if (at == text.length()) {
            if (start == EdtfEnd.UNKNOWN) {
                return fail("date.interval-empty", slash);
            }
            end = EdtfEnd.UNKNOWN;
        } else if (peek() == '.') {
            end = two('.') ? EdtfEnd.OPEN : null;
        } else {
            int place = at;
            end = date();
            if (error == null && peek() == 'T') {
                return fail("date.interval-time", at);
            }
            if (error == null && start instanceof EdtfDate s && end instanceof EdtfDate e && reversed(s, e)) {
                return fail("date.interval-reversed", place, e.toString(), s.toString());
            }
        }
        return error == null ? new EdtfInterval(start, end) : null;
    }

    private boolean reversed(EdtfDate start, EdtfDate end) {
        return end.lastDay(calendar) < start.firstDay(calendar);
    }

    private EdtfSet set() {
        char close = text.charAt(at++) == '[' ? ']' : '}';
        var members = new ArrayList<EdtfSet.Member>();
        while (true) {
            if (peek() == close) {
                return fail("date.set-empty", at);
            }
            var member = member(members.isEmpty());
            if (error != null) {
                return null;
            }
            members.add(member);
            char next = peek();
            at++;
            if (next == close) {
                return new EdtfSet(close == '}', members);
            }
            if (next != ',' || member.last() == EdtfEnd.OPEN) {
                at--;
                return next == END && at >= text.length() ? fail("date.set-unclosed", at, String.valueOf(close)) : unexpected();
            }
        }
    }

    private EdtfSet.Member member(boolean first) {
        if (peek() == '.') {
            int dots = at;
            if (!first) {
                return fail("date.set-dots", dots);
            }
            var last = two('.') ? date() : null;
            if (error == null && peek() == '.') {
                return fail("date.set-chain", at);
            }
            return error == null ? new EdtfSet.Member(EdtfEnd.OPEN, last) : null;
        }
        var from = date();
        if (error != null || peek() != '.') {
            return error == null && peek() == 'T' ? fail("date.set-time", at) : new EdtfSet.Member(from, from);
        }
        if (!two('.')) {
            return null;
        }
        char next = peek();
        if (next == ']' || next == '}') {
            return new EdtfSet.Member(from, EdtfEnd.OPEN);
        }
        if (next == ',') {
            return fail("date.set-dots", at - 2);
        }
        int place = at;
        var to = date();
        if (error == null && peek() == '.') {
            return fail("date.set-chain", at);
        }
        if (error == null && reversed(from, to)) {
            return fail("date.set-reversed", place, to.toString(), from.toString());
        }
        return error == null ? new EdtfSet.Member(from, to) : null;
    }

    private EdtfDate date() {
        int place = at;
        var left = qualifier();
        boolean lettered = peek() == 'Y';
        var year = lettered ? letteredYear(left) : plainYear(left);
        if (error != null || lettered || year.significant() > 0 || peek() != '-') {
            return error == null ? new EdtfDate(year, EdtfPart.ABSENT, EdtfPart.ABSENT) : null;
        }
        at++;
        int monthPlace = at;
        var month = part();
        if (error != null || !rightMonth(month, monthPlace)) {
            return null;
        }
        if (peek() != '-') {
            return new EdtfDate(year, month, EdtfPart.ABSENT);
        }
        if (month.isSeason()) {
            return fail("date.season-day", at, month.value());
        }
        at++;
        int dayPlace = at;
        var day = part();
        if (error != null) {
            return null;
        }
        var date = new EdtfDate(year, month, day);
        if (!exists(date)) {
            return fail("date.no-such-day", dayPlace, text.substring(place, at));
        }
        return date;
    }

    private boolean rightMonth(EdtfPart month, int place) {
        if (!month.isMasked()) {
            int value = month.value();
            if (value < 1 || value > 12 && value < Season.FIRST_CODE || value > Season.LAST_CODE) {
                fail("date.no-such-month", place, text.substring(place, at));
                return false;
            }
        } else if (month.tens() != EdtfPart.X && month.tens() > 1) {
            fail("date.masked-month", place, text.substring(place, at));
            return false;
        }
        return true;
    }

    private boolean exists(EdtfDate date) {
        if (date.isMasked()) {
            return EdtfBounds.first(date, calendar) != EdtfBounds.NONE;
        }
        int day = date.day().value();
        return day >= 1 && day <= calendar.lengthOfMonth(date.year().value(), date.month().value());
    }

    private EdtfYear plainYear(Qualifier left) {
        int place = at;
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        int value = 0;
        int mask = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            if (c != 'X' && (c < '0' || c > '9')) {
                return i == 0 ? unexpected() : fail(c == END ? "date.year-digits" : "date.unexpected-in-year", at, shown());
            }
            value = 10 * value + (c == 'X' ? 0 : c - '0');
            mask = mask << 1 | (c == 'X' ? 1 : 0);
            at++;
        }
        if (negative && value == 0 && mask == 0) {
            return fail("date.minus-zero", place);
        }
        char next = peek();
        if (next >= '0' && next <= '9' || next == 'X') {
            return fail("date.year-too-long", at);
        }
        int significant = 0;
        if (next == 'S') {
            if (mask != 0) {
                return fail("date.masked-significant", at);
            }
            significant = significant();
        }
        var right = error == null ? qualifier() : Qualifier.NONE;
        if (error != null) {
            return null;
        }
        boolean plain = !negative && mask == 0 && significant == 0 && left == Qualifier.NONE && right == Qualifier.NONE;
        return plain
                ? EdtfYear.plain(value)
                : new EdtfYear(value, negative, (byte) mask, false, (byte) -1, (byte) significant, left, right);
    }

    private EdtfYear letteredYear(Qualifier left) {
        int place = at;
        at++;
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        int digitsPlace = at;
        long magnitude = digits(Instants.LAST_YEAR + 1);
        if (error != null) {
            return null;
        }
        int length = at - digitsPlace;
        if (peek() == 'X') {
            return fail("date.masked-letter", at);
        }
        long exponent = -1;
        if (peek() == 'E') {
            at++;
            exponent = digits(99);
            if (error != null) {
                return null;
            }
        }
        if (text.charAt(digitsPlace) == '0' && (length > 1 || exponent < 0)) {
            return fail("date.leading-zero", digitsPlace);
        }
        if (exponent < 0 && length <= 4) {
            return fail("date.letter-short", place);
        }
        if (negative && magnitude == 0) {
            return fail("date.minus-zero", place);
        }
        int significant = peek() == 'S' ? significant() : 0;
        var right = error == null ? qualifier() : Qualifier.NONE;
        if (error != null) {
            return null;
        }
        if (peek() == '-') {
            return fail("date.letter-month", at);
        }
        var year = beyond(magnitude, exponent)
                ? null
                : new EdtfYear(magnitude, negative, (byte) 0, true, (byte) exponent, (byte) significant, left, right);
        if (year == null || year.first() < -Instants.LAST_YEAR || year.last() > Instants.LAST_YEAR) {
            return fail("date.beyond-axis", place);
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
        int place = ++at;
        long count = digits(99);
        if (error == null && count == 0) {
            fail("date.no-significant", place);
        }
        return error == null ? (int) count : 0;
    }

    /// One digit or more as a number, `limit` standing for all that is greater; -1 with an error.
    private long digits(long limit) {
        int place = at;
        long value = 0;
        for (char c = peek(); c >= '0' && c <= '9'; c = peek()) {
            value = Math.min(limit, 10 * value + (c - '0'));
            at++;
        }
        if (at == place) {
            unexpected();
            return -1;
        }
        return value;
    }

    /// Two digits or `X`, with qualifiers on either side.
    private EdtfPart part() {
        var left = qualifier();
        int tens = digit();
        int ones = error == null ? digit() : 0;
        return error == null ? EdtfPart.of(tens, ones, left, qualifier()) : null;
    }

    private int digit() {
        char c = peek();
        if (c == 'X' || c >= '0' && c <= '9') {
            at++;
            return c == 'X' ? EdtfPart.X : c - '0';
        }
        unexpected();
        return -1;
    }

    private Qualifier qualifier() {
        var qualifier = Qualifier.of(peek());
        if (qualifier != Qualifier.NONE) {
            at++;
        }
        return qualifier;
    }

    /// From the `T` on.
    private EdtfDateTime dateTime(EdtfDate date) {
        if (!date.isFullDay() || date.approximate() || date.uncertain()) {
            return fail("date.time-needs-day", at);
        }
        at++;
        int hour = number(23);
        int minute = take(':') ? number(59) : -1;
        int second = take(':') ? number(59) : -1;
        if (error != null) {
            return null;
        }
        int zone = EdtfDateTime.LOCAL;
        boolean hoursOnly = false;
        char sign = peek();
        if (sign == 'Z') {
            at++;
            zone = EdtfDateTime.UTC;
        } else if (sign == '+' || sign == '-') {
            int place = at++;
            zone = 60 * number(23);
            hoursOnly = peek() != ':';
            if (!hoursOnly) {
                at++;
                zone += number(59);
            }
            if (error == null && sign == '-' && zone == 0) {
                return fail("date.minus-zero-shift", place);
            }
            zone = sign == '-' ? -zone : zone;
        }
        if (error == null && at < text.length() && peek() == '/') {
            return fail("date.interval-time", at);
        }
        return error == null ? new EdtfDateTime(date, 3600 * hour + 60 * minute + second, zone, hoursOnly) : null;
    }

    /// Two digits of a time of day.
    private int number(int most) {
        int place = at;
        int value = 0;
        for (int i = 0; i < 2 && error == null; i++) {
            char c = peek();
            if (c < '0' || c > '9') {
                unexpected();
                return -1;
            }
            value = 10 * value + (c - '0');
            at++;
        }
        if (error == null && value > most) {
            fail("date.time-range", place, value, most);
        }
        return value;
    }

    private boolean take(char wanted) {
        if (error == null && peek() != wanted) {
            unexpected();
        }
        if (error == null) {
            at++;
        }
        return error == null;
    }

    private boolean two(char wanted) {
        return take(wanted) && take(wanted);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private <T> T unexpected() {
        return at >= text.length() ? fail("date.ends-early", at) : fail("date.unexpected", at, shown());
    }

    /// The character in question, fit for a sentence.
    private String shown() {
        if (at >= text.length()) {
            return "";
        }
        int c = text.codePointAt(at);
        boolean plain = c > ' ' && !Character.isISOControl(c) && !Character.isSurrogate((char) c) && Character.isDefined(c);
        return plain ? Character.toString(c) : c == ' ' ? "␣" : String.format("U+%04X", c);
    }

    private <T> T fail(String code, int position, Object... arguments) {
        error = new DateError(code, List.of(arguments), position);
        return null;
    }
}
