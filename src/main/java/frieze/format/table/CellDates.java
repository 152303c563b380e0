package frieze.format.table;

import frieze.time.DateError;
import frieze.time.Edtf;
import frieze.time.EdtfDate;
import frieze.time.EdtfDateTime;
import frieze.time.EdtfEnd;
import frieze.time.EdtfInterval;
import frieze.time.EdtfSet;
import frieze.time.When;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as they stand in the cells of tables: EDTF and spoken ones, `31/12/1999`, `12.1999`, what spreadsheets
/// write
/// (`1999-12-31 00:00:00`, `1999.0`), and years with a sign, which count without a year 0: `-500` is 500 BC.
/// A sign and a leading zero is EDTF, where `-0499` is 500 BC.
final class CellDates {
    private static final int KEPT = 1 << 16;
    private static final Pattern YEAR = Pattern.compile("([+-]?)(\\d{1,12})(?:[.,]0+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("([+-]?)(\\d{1,6})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})"
            + "(?:[ T]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?\\s*(Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?)?");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?:[ T,]+(\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[AaPp]\\.?[Mm]\\.?)?))?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?");
    private static final Pattern SHORT_YEARS = Pattern.compile(
            "(?i)(?:(?:between|zwischen|entre|from|von|de|c\\.?|ca\\.?|circa|about|um|vers|by|before|after|since)\\s*)?"
                    + "\\d{1,3}(?:\\s*(?:-|–|and|und|et|to|bis|à)\\s*\\d{1,4})?");
    private static final Pattern SHORT_NUMBER = Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)");

    private final DayOrder order;
    private final Map<String, When> known = new HashMap<>();
    private long dayFirst;
    private long monthFirst;
    private long ambiguous;
    private long signed;

    CellDates(DayOrder order) {
        this.order = order;
    }

    /// Dates such as 31/12/1999, that can only mean the day first.
    boolean sawDayFirst() {
        return dayFirst > 0;
    }

    /// Dates such as 12/31/1999, that can only mean the month first.
    boolean sawMonthFirst() {
        return monthFirst > 0;
    }

    /// How many dates such as 03/04/1999 there were.
    long ambiguous() {
        return ambiguous;
    }

    /// How many years had a sign.
    long signed() {
        return signed;
    }

    /// @param cell without blanks around it, not empty
    When.Result read(String cell) {
        var before = known.get(cell);
        if (before != null) {
            return new When.Read(before);
        }
        char first = cell.charAt(0);
        var text = first >= '0' && first <= '9' || first == '-' || first == '+' ? numeric(cell) : cell;
        var result = When.parse(text);
        if (result instanceof DateError && SHORT_YEARS.matcher(cell).matches()) {
            var padded = SHORT_NUMBER.matcher(cell).replaceAll(n -> "%04d".formatted(Integer.parseInt(n.group())));
            if (When.parse(padded) instanceof When.Read read) {
                result = read;
            }
        }
        if (result instanceof When.Read(var when)
                && known.size() < KEPT
                && !YEAR_LAST.matcher(cell).matches()) {
            known.put(cell, when);
        }
        return result;
    }

    /// The same in EDTF, where the text is of numbers only; else as it stands.
    private String numeric(String cell) {
        if (isPlain(cell)) {
            return cell;
        }
        var match = YEAR.matcher(cell);
        if (match.matches()) {
            return year(match.group(1), match.group(2), cell);
        }
        match = YEAR_FIRST.matcher(cell);
        if (match.matches() && (match.group(2).length() > 2 || !match.group(1).isEmpty())) {
            return yearFirst(match, cell);
        }
        match = MONTH_OF_YEAR.matcher(cell);
        if (match.matches()) {
            int month = Integer.parseInt(match.group(1));
            return month >= 1 && month <= 12 ? match.group(2) + "-" + two(match.group(1)) : cell;
        }
        match = YEAR_LAST.matcher(cell);
        return match.matches() ? yearLast(match, cell) : cell;
    }

    /// Four digits, or a day in EDTF: nearly all dates are.
    private static boolean isPlain(String cell) {
        int length = cell.length();
        if (length != 4 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            boolean right = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private String year(String sign, String digits, String cell) {
        boolean negative = sign.equals("-");
        if (negative && digits.startsWith("0") && digits.length() == 4) {
            return cell;
        }
        if (!negative && digits.length() == 8) {
            return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
        }
        long number = Long.parseLong(digits);
        if (number == 0 || !negative && digits.length() > 4) {
            return cell;
        }
        return edtfYear(negative, number);
    }

    /// @param number as historians count, from 1
    private String edtfYear(boolean negative, long number) {
        if (!negative) {
            return number > 9_999 ? "Y" + number : "%04d".formatted(number);
        }
        signed++;
        long astronomical = number - 1;
        return astronomical == 0
                ? "0000"
                : astronomical > 9_999 ? "Y-" + astronomical : "-%04d".formatted(astronomical);
    }

    private String yearFirst(Matcher match, String cell) {
        var digits = match.group(2);
        boolean negative = match.group(1).equals("-");
        boolean asItIs = digits.startsWith("0") && digits.length() == 4;
        boolean monthOnly = match.group(4) == null;
        if (monthOnly && !(digits.length() == 4 && match.group(3).length() == 1 && cell.charAt(4) == '-')) {
            return cell;
        }
        if (digits.length() > 4 || Integer.parseInt(digits) == 0 && !asItIs) {
            return cell;
        }
        var year = asItIs ? match.group(1).replace("+", "") + digits : edtfYear(negative, Long.parseLong(digits));
        var text = year + "-" + two(match.group(3)) + (monthOnly ? "" : "-" + two(match.group(4)));
        return match.group(5) == null ? text : withTime(text, match.group(5), match.group(6));
    }

    private String yearLast(Matcher match, String cell) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        boolean monthThenDay;
        if (match.group(2).equals(".")) {
            monthThenDay = false;
        } else if (first > 12 && second <= 12) {
            dayFirst++;
            monthThenDay = false;
        } else if (second > 12 && first <= 12) {
            monthFirst++;
            monthThenDay = true;
        } else {
            ambiguous += first == second ? 0 : 1;
            monthThenDay = order == DayOrder.MONTH_FIRST;
        }
        int month = monthThenDay ? first : second;
        int day = monthThenDay ? second : first;
        if (month > 12 || month == 0) {
            return cell;
        }
        var text = "%s-%02d-%02d".formatted(match.group(4), month, day);
        return match.group(5) == null ? text : withTime(text, match.group(5), null);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /// Midnight is what spreadsheets add to a day, and says nothing.
    private static String withTime(String day, String written, @Nullable String zone) {
        var time = time(written);
        if (time.isEmpty() || time.equals("00:00:00")) {
            return day;
        }
        var shift = zone == null ? "" : zone.equals("UTC") ? "Z" : zone;
        return day + "T" + time
                + (shift.matches("[+-]\\d{4}") ? shift.substring(0, 3) + ":" + shift.substring(3) : shift);
    }

    /// A time of day as `hh:mm:ss`; empty where it is none.
    static String time(String written) {
        var match = TIME.matcher(written.strip());
        if (!match.matches()) {
            return "";
        }
        int hour = Integer.parseInt(match.group(1));
        if (match.group(4) != null) {
            boolean afternoon = match.group(4).equalsIgnoreCase("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        int minute = Integer.parseInt(match.group(2));
        int second = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        return hour < 24 && minute < 60 && second < 60 ? "%02d:%02d:%02d".formatted(hour, minute, second) : "";
    }

    /// A date of parts in cells of their own. A month or day of 0 says nothing.
    ///
    /// @param year not empty
    /// @param month a number, or the name of a month; may be empty
    /// @param day a number; may be empty
    When.Result parts(String year, String month, String day) {
        var m = part(month);
        var d = part(day);
        if (m.isEmpty()) {
            return read(year);
        }
        if (!m.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return When.parse((d + " " + m + " " + year).strip());
        }
        if (read(year) instanceof When.Read(var when)
                && when.expression() instanceof EdtfDate date
                && !date.hasMonth()) {
            var text = when.edtf() + "-" + two(m) + (d.isEmpty() ? "" : "-" + two(d));
            return When.parse(text);
        }
        return When.parse(year + "-" + two(m) + (d.isEmpty() ? "" : "-" + two(d)));
    }

    /// Whether it is a number that no month has. Twenty-one is not spring, as it is in EDTF.
    ///
    /// @param month as it stands in its cell
    static boolean isNoMonth(String month) {
        var digits = part(month).replaceFirst("^0+", "");
        return digits.matches("\\d+") && (digits.length() > 2 || Integer.parseInt(digits) > 12);
    }

    private static String part(String cell) {
        return cell.matches("0+") ? "" : cell.replaceFirst("[.,]0+$", "");
    }

    /// A stretch from one date to another. EDTF has no stretches between times of day, nor between sets: the days,
    /// and the nearest member, stand for them.
    static When.Result stretch(When from, When to) {
        var start = end(from.expression(), true);
        var last = end(to.expression(), false);
        if (start.equals(last) && !start.equals("..") && !start.isEmpty()) {
            return When.parse(start.equals(from.edtf()) ? from.written() : start);
        }
        return When.parse(start + "/" + last);
    }

    private static String end(Edtf edtf, boolean first) {
        return switch (edtf) {
            case EdtfDate date -> date.toString();
            case EdtfDateTime time -> time.date().toString();
            case EdtfInterval interval -> (first ? interval.start() : interval.end()).toString();
            case EdtfSet set -> {
                var member = first ? set.members().getFirst() : set.members().getLast();
                EdtfEnd end = first ? member.first() : member.last();
                var text = end.toString();
                yield end instanceof EdtfDate && text.matches("-?\\d{4}(-\\d\\d){0,2}") ? text + "?" : text;
            }
        };
    }
}
