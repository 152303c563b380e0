package frieze.time;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads a spoken day or month: "22 November 1963", "November 22, 1963", "Nov 1963", "22.11.1963",
/// "22/11/1963"; refuses what may be read in two ways.
final class SpokenDay {
    private final SpokenCursor in;
    private final Supplier<@Nullable Spoken> year;

    SpokenDay(SpokenCursor in, Supplier<@Nullable Spoken> year) {
        this.in = in;
        this.year = year;
    }

    /// Null where no day or month starts here; the cursor is then where it was.
    @Nullable
    Spoken read() {
        int place = in.place();
        var found = inNumbers();
        if (found == null) {
            in.back(place);
            found = dayFirst();
        }
        if (found == null) {
            in.back(place);
            found = monthFirst();
        }
        if (found == null) {
            in.back(place);
        }
        return found;
    }

    private @Nullable Spoken dayFirst() {
        int day = day();
        in.skipFillers();
        int month = day > 0 ? SpokenWords.month(in.next()) : 0;
        return month > 0 ? inYear(month, day) : null;
    }

    private @Nullable Spoken monthFirst() {
        int month = SpokenWords.month(in.next());
        if (month == 0) {
            return null;
        }
        int place = in.place();
        int day = day();
        if (day > 0) {
            in.skipSign(",");
            var found = inYear(month, day);
            if (found != null) {
                return found;
            }
        }
        in.back(place);
        return inYear(month, 0);
    }

    private @Nullable Spoken inYear(int month, int day) {
        in.skipSign(",");
        in.skipFillers();
        var found = year.get();
        return found == null ? null : Spoken.date(found.edtf() + two(month) + (day > 0 ? two(day) : ""));
    }

    private int day() {
        var token = in.peek();
        if (!token.isNumber() || token.text().length() > 2) {
            return 0;
        }
        in.next();
        if (in.peek().glued()) {
            in.skip(SpokenWords.Sense.ORDINAL);
        }
        int day = Integer.parseInt(token.text());
        return day <= 31 ? day : 0;
    }

    private @Nullable Spoken inNumbers() {
        var first = in.next();
        if (!first.isNumber()) {
            return null;
        }
        var dotted =
                first.text().indexOf('.') < 0 ? new String[0] : first.text().split("\\.");
        if (dotted.length == 3 && isYear(dotted[2]) && isShort(dotted[0]) && isShort(dotted[1])) {
            return Spoken.date(dotted[2] + two(Integer.parseInt(dotted[1])) + two(Integer.parseInt(dotted[0])));
        }
        boolean slash = in.peek().isSign("/");
        if (first.dotted() && in.peek(1).isNumber() && in.peek().dotted()) {
            var month = in.next().text();
            var last = in.next().text();
            return isShort(first.text()) && isShort(month) && isYear(last)
                    ? Spoken.date(last + two(Integer.parseInt(month)) + two(Integer.parseInt(first.text())))
                    : null;
        }
        if (!slash && !in.peek().isSign("-") || !in.peek(1).isNumber()) {
            return null;
        }
        in.next();
        var second = in.next();
        if (slash && isYear(first.text()) && second.text().length() == 2 && isDigits(second.text())) {
            var end = Spoken.endOf(first.text(), second.text());
            return in.refuse("date.short-end", first.text() + "/" + second.text(), first.text() + "/" + end);
        }
        if (isYear(first.text())) {
            return iso(first, second, slash);
        }
        if (slash && isYear(second.text()) && isMonth(first.text())) {
            return Spoken.date(second.text() + two(Integer.parseInt(first.text())));
        }
        if (!in.peek().isSign(slash ? "/" : "-") || !in.peek(1).isNumber()) {
            return null;
        }
        in.next();
        return inTwoOrders(first.text(), second.text(), in.next().text());
    }

    /// "since 2004-06-11": EDTF inside of words.
    private @Nullable Spoken iso(SpokenToken year, SpokenToken month, boolean slash) {
        if (slash || !in.worded() || month.text().length() != 2 || !month.glued() || !isShort(month.text())) {
            return null;
        }
        var date = year.text() + "-" + month.text();
        if (in.peek().isSign("-")
                && in.peek().glued()
                && in.peek(1).isNumber()
                && in.peek(1).glued()
                && isShort(in.peek(1).text())) {
            in.next();
            date += two(Integer.parseInt(in.next().text()));
        }
        return Spoken.date(date);
    }

    /// Day and month in either order: clear only where one of them cannot be a month.
    private @Nullable Spoken inTwoOrders(String first, String second, String last) {
        if (!isShort(first) || !isShort(second) || !isYear(last) && last.length() != 2) {
            return null;
        }
        var written = first + "/" + second + "/" + last;
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        boolean dayFirst = isMonth(second) && a >= 1 && a <= 31;
        boolean monthFirst = isMonth(first) && b >= 1 && b <= 31;
        if (!dayFirst && !monthFirst) {
            return null;
        }
        boolean fullYear = isYear(last);
        var full = fullYear ? last : "19" + last;
        var one = full + two(b) + two(a);
        var other = full + two(a) + two(b);
        if (dayFirst && monthFirst && a != b) {
            return in.refuse(fullYear ? "date.day-or-month" : "date.day-or-month-short", written, one, other);
        }
        var sure = dayFirst ? one : other;
        return fullYear ? Spoken.date(sure) : in.refuse("date.which-century", written, sure, "20" + sure.substring(2));
    }

    /// A number may hold points, commas and blanks.
    private static boolean isDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return !number.isEmpty();
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && isDigits(digits);
    }

    private static boolean isShort(String digits) {
        return digits.length() <= 2 && isDigits(digits);
    }

    private static boolean isMonth(String digits) {
        return isShort(digits) && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 12;
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
