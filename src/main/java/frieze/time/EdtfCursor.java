package frieze.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in a text of EDTF, which only moves on. The first thing wrong ends the reading: from then on every
/// method gives null, false or -1, and [#error] says what it was.
final class EdtfCursor {
    static final char END = '\uffff';

    final String text;
    /// Index of the next character.
    int at;

    private @Nullable DateError error;

    EdtfCursor(String text) {
        this.text = text;
    }

    boolean fine() {
        return error == null;
    }

    boolean failed() {
        return error != null;
    }

    /// What was wrong.
    ///
    /// @throws IllegalStateException where nothing is wrong
    DateError error() {
        if (error == null) {
            throw new IllegalStateException("nothing is wrong with " + text);
        }
        return error;
    }

    /// One digit or more as a number, `limit` standing for all that is greater; -1 with an error.
    long digits(long limit) {
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

    /// Two digits of a time of day.
    int number(int most) {
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

    boolean take(char wanted) {
        if (error == null && peek() != wanted) {
            unexpected();
        }
        if (error == null) {
            at++;
        }
        return error == null;
    }

    @SuppressWarnings("IdentityBinaryExpression")
    boolean two(char wanted) {
        boolean first = take(wanted);
        return first && take(wanted);
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    <T> @Nullable T unexpected() {
        return at >= text.length() ? fail("date.ends-early", at) : fail("date.unexpected", at, shown());
    }

    /// The character in question, fit for a sentence.
    String shown() {
        if (at >= text.length()) {
            return "";
        }
        int c = text.codePointAt(at);
        boolean plain = c > ' '
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.isDefined(c);
        return plain ? Character.toString(c) : c == ' ' ? "␣" : String.format("U+%04X", c);
    }

    <T> @Nullable T fail(String code, int position, Object... arguments) {
        error = new DateError(code, List.of(arguments), position);
        return null;
    }
}
