package frieze.format.markwhen;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands before the colon of an event, as it is written.
///
/// @param to empty where there is no second date
/// @param recurrence what follows from "every" on; may be empty
record Range(Point from, Optional<Point> to, String recurrence) {
    /// No range is longer, characters.
    private static final int LONGEST = 160;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String TIME = "(\\d{1,2})(?::(\\d{2}))?(?::(\\d{2}))?\\s?([ap]m)?";
    private static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november"
            + "|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";

    private static final Pattern EVENT = Pattern.compile("\\s*([^:\\s][^:]*(?::[^:]*){0,7}):");
    private static final Pattern RECURRENCE = pattern("\\s+every\\b.*");
    private static final Pattern SEPARATOR = pattern("\\s*[-–—]\\s*|\\s+to\\s+");
    private static final Pattern ISO =
            pattern("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d*)?)?(Z)?");
    private static final Pattern EDTF = pattern("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:\\s+" + TIME + ")?)?)?");
    private static final Pattern WEEK = pattern("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?");
    private static final Pattern TIME_ONLY = pattern(TIME);
    private static final Pattern SLASHED = pattern("(\\d{1,5})/(\\d{1,5})(?:/(\\d{1,5})(?:[,\\s]+" + TIME + ")?)?");
    private static final Pattern YEAR = pattern("(\\d{1,5})(?:\\s?(BCE|BC|AD|CE))?");
    private static final Pattern DAY_MONTH =
            pattern("([0-3]?\\d)(?:st|nd|rd|th)?\\s+" + MONTH + ",?(?:\\s+(\\d{4}),?)?(?:\\s+" + TIME + ")?");
    private static final Pattern MONTH_DAY =
            pattern(MONTH + "\\s+([0-3]?\\d)(?:st|nd|rd|th)?(?!\\d),?(?:\\s+(\\d{4}),?)?(?:\\s+" + TIME + ")?");
    private static final Pattern MONTH_YEAR = pattern(MONTH + ",?(?:\\s+(\\d{1,4}))?");
    private static final Pattern RELATIVE = pattern("(?:(by|before|after)\\b)?\\s*(?:!(\\w+))?(?:\\.(start|end))?\\s*"
            + "(?:plus\\b|\\+)?\\s*(" + Amount.ONE + "(?:\\s*,?\\s*" + Amount.ONE + ")*)?");

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    /// An event's first line, divided.
    ///
    /// @param colon where the colon stands that ends the range
    record Line(Range range, String written, int colon) {}

    /// Whether a line begins an event, and with what: the longest beginning up to a colon that is a range.
    static Optional<Line> begin(String line) {
        var start = line.substring(0, Math.min(line.length(), LONGEST));
        if (start.indexOf(':') < 0 || !EVENT.matcher(start).lookingAt()) {
            return Optional.empty();
        }
        int colons = 0;
        int end = -1;
        for (int i = 0; i < start.length() && colons < 8; i++) {
            if (start.charAt(i) == ':') {
                colons++;
                end = i;
            }
        }
        for (int colon = end; colon > 0; colon = start.lastIndexOf(':', colon - 1)) {
            var written = start.substring(0, colon).strip();
            var range = of(written);
            if (range.isPresent()) {
                return Optional.of(new Line(range.get(), written, colon));
            }
        }
        return Optional.empty();
    }

    /// Empty where it is none.
    static Optional<Range> of(String written) {
        var every = RECURRENCE.matcher(written);
        var recurrence = every.find() ? every.group().strip() : "";
        var text = (recurrence.isEmpty() ? written : written.substring(0, every.start())).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (int slash = text.indexOf('/'); slash > 0; slash = text.indexOf('/', slash + 1)) {
            var from = plain(text.substring(0, slash).strip());
            var to = plain(text.substring(slash + 1).strip());
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(new Range(from.get(), to, recurrence));
            }
        }
        var whole = point(text);
        if (whole.isPresent()) {
            return Optional.of(new Range(whole.get(), Optional.empty(), recurrence));
        }
        var separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            var from = point(text.substring(0, separator.start()).strip());
            var to = point(text.substring(separator.end()).strip());
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(new Range(from.get(), to, recurrence));
            }
        }
        return Optional.empty();
    }

    /// What may stand before or after a slash.
    private static Optional<Point> plain(String text) {
        if (EDTF.matcher(text).matches()
                || ISO.matcher(text).matches()
                || WEEK.matcher(text).matches()) {
            return point(text);
        }
        return text.equalsIgnoreCase("now") ? Optional.of(new Point.Now()) : relative(text);
    }

    private static Optional<Point> point(String text) {
        if (text.equalsIgnoreCase("now")) {
            return Optional.of(new Point.Now());
        }
        Matcher m;
        if ((m = ISO.matcher(text)).matches()) {
            int second = m.group(6) == null ? 0 : number(m.group(6));
            var time = time(number(m.group(4)), number(m.group(5)), second);
            boolean utc = m.group(7) != null;
            return time.isEmpty() ? Optional.empty() : Optional.of(fixed(m.toMatchResult(), time, utc));
        }
        if ((m = EDTF.matcher(text)).matches()) {
            var time = time(m, 4);
            boolean wrong = m.group(4) != null && time.isEmpty();
            return wrong ? Optional.empty() : Optional.of(fixed(m.toMatchResult(), time, false));
        }
        if ((m = WEEK.matcher(text)).matches()) {
            int day = m.group(3) == null ? 0 : number(m.group(3));
            return Optional.of(new Point.Week(number(m.group(1)), number(m.group(2)), day));
        }
        if ((m = TIME_ONLY.matcher(text)).matches() && time(m, 1).isPresent()) {
            return Optional.of(new Point.TimeOnly(time(m, 1).get()));
        }
        if ((m = SLASHED.matcher(text)).matches()) {
            var third = Optional.ofNullable(m.group(3)).map(Range::number);
            return Optional.of(new Point.Slashed(number(m.group(1)), number(m.group(2)), third, time(m, 4)));
        }
        if ((m = YEAR.matcher(text)).matches()) {
            boolean before =
                    m.group(2) != null && m.group(2).toUpperCase(Locale.ROOT).startsWith("B");
            int year = before ? 1 - number(m.group(1)) : number(m.group(1));
            return Optional.of(new Point.Fixed(year, 0, 0, Optional.empty(), false, m.group(2) != null));
        }
        return named(text);
    }

    /// With the name of a month.
    private static Optional<Point> named(String text) {
        Matcher m;
        if ((m = DAY_MONTH.matcher(text)).matches()) {
            return Optional.of(named(m.group(3), month(m.group(2)), number(m.group(1)), time(m, 4)));
        }
        if ((m = MONTH_DAY.matcher(text)).matches()) {
            return Optional.of(named(m.group(3), month(m.group(1)), number(m.group(2)), time(m, 4)));
        }
        if ((m = MONTH_YEAR.matcher(text)).matches()) {
            return Optional.of(named(m.group(2), month(m.group(1)), 0, Optional.empty()));
        }
        return relative(text);
    }

    private static Point named(@Nullable String year, int month, int day, Optional<LocalTime> time) {
        return year == null ? new Point.WithoutYear() : new Point.Fixed(number(year), month, day, time, false, false);
    }

    private static Optional<Point> relative(String text) {
        var m = RELATIVE.matcher(text);
        if (!m.matches() || m.group(2) == null && m.group(3) == null && m.group(4) == null) {
            return Optional.empty();
        }
        boolean before = m.group(1) != null && !m.group(1).equalsIgnoreCase("after");
        return Optional.of(new Point.Relative(
                before,
                m.group(2) == null ? "" : m.group(2),
                m.group(3) == null ? "" : m.group(3).toLowerCase(Locale.ROOT),
                m.group(4) == null ? List.of() : Amount.all(m.group(4))));
    }

    private static Point fixed(MatchResult m, Optional<LocalTime> time, boolean utc) {
        int month = m.group(2) == null ? 0 : number(m.group(2));
        int day = m.group(3) == null ? 0 : number(m.group(3));
        return new Point.Fixed(number(m.group(1)), month, m.group(2) == null ? 0 : day, time, utc, false);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// @param group the first of the four of [#TIME]
    private static Optional<LocalTime> time(Matcher m, int group) {
        if (m.group(group) == null) {
            return Optional.empty();
        }
        int hour = number(m.group(group));
        int minute = m.group(group + 1) == null ? 0 : number(m.group(group + 1));
        int second = m.group(group + 2) == null ? 0 : number(m.group(group + 2));
        var half = m.group(group + 3);
        if (half == null) {
            return time(hour, minute, second);
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour < 1 || hour > 12 ? Optional.empty() : time(hour % 12 + (afternoon ? 12 : 0), minute, second);
    }

    private static Optional<LocalTime> time(int hour, int minute, int second) {
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second));
    }
}
