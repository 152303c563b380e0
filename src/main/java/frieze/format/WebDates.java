package frieze.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates that programs of the web write: ISO 8601, those of JavaScript ("Fri Apr 18 2014 00:00:00
/// GMT+0200 (CEST)", "June 28, 2006", "6/28/2006" with the month first), years before Christ ("500 BC", "-500").
/// Midnight is what they write where a day is meant, so midnight is a day.
public final class WebDates {
    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[AaPp][Mm])?"
                    + "\\s*(?<zone>Z|(?:GMT|UTC|UT)?\\s*[+-]\\d{2}(?::?\\d{2})?|GMT|UTC|UT)?(?:\\s*\\([^)]*\\))?";
    private static final String WEEKDAY = "(?:[A-Za-z]{3,9},?\\s+)?";
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String YEAR = "(?<year>[+-]?\\d{1,6})(?<era>\\s*(?:BCE?|AD|CE))?";

    private static final List<Pattern> SHAPES = List.of(
            pattern("(?<year>[+-]\\d{4,12}|\\d{4})(?:-?(?<number>\\d{2})(?:-?(?<day>\\d{2})(?:[T ]" + TIME
                    + ")?)?)?(?<era>)"),
            pattern("(?<year>-?\\d{1,4})-(?<number>\\d{1,2})(?:-(?<day>\\d{1,2})(?:[T ]" + TIME + ")?)?(?<era>)"),
            pattern(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + "(?:,?\\s+" + TIME + ")?"),
            pattern(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})\\s+" + TIME + "\\s+" + YEAR),
            pattern(WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + "[\\s,-]+" + YEAR + "(?:,?\\s+" + TIME
                    + ")?"),
            pattern(MONTH + ",?\\s+" + YEAR),
            pattern("(?<number>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})(?:,?\\s+" + TIME + ")?(?<era>)"),
            pattern("(?:AD\\s*)?" + YEAR));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WebDates() {}

    private static Pattern pattern(String shape) {
        return Pattern.compile(shape, Pattern.CASE_INSENSITIVE);
    }

    /// @param historical whether a negative year counts without a year 0, so that -500 is 500 BC
    /// @return empty where it is none of these; a month that does not exist is for [DateParts#sound] to find,
    /// a day that does not is found out when the date is made
    public static Optional<DateParts> read(String text, boolean historical) {
        var written = text.strip();
        if (written.isEmpty() || written.length() > 100) {
            return Optional.empty();
        }
        return match(written).map(match -> date(match, historical));
    }

    /// Whether it names the year 0, which is not there where years are counted as historians do.
    ///
    /// @param text that is a date
    public static boolean namesYearZero(String text) {
        return match(text.strip())
                .filter(match -> Long.parseLong(match.group("year")) == 0)
                .isPresent();
    }

    private static Optional<Matcher> match(String written) {
        return SHAPES.stream()
                .map(shape -> shape.matcher(written))
                .filter(Matcher::matches)
                .findFirst();
    }

    /// Milliseconds since 1970, as programs count.
    public static DateParts ofMillis(long millis) {
        long second = Math.floorDiv(millis, 1000L);
        long day = Math.floorDiv(second, 86_400L);
        int rest = (int) Math.floorMod(second, 86_400L);
        var date = frieze.time.CivilDate.ofEpochDay(day);
        return new DateParts(
                date.year(), date.month(), date.day(), rest == 0 ? DateParts.NO_TIME : rest, rest == 0 ? "" : "Z");
    }

    private static DateParts date(Matcher match, boolean historical) {
        long year = Long.parseLong(match.group("year").replace("+", ""));
        boolean before = group(match, "era").strip().toUpperCase(Locale.ROOT).startsWith("B");
        year = before ? Math.min(0, 1 - Math.abs(year)) : historical ? DateParts.astronomical(year) : year;
        var name = group(match, "month");
        var number = group(match, "number");
        int month = name.isEmpty()
                ? number.isEmpty() ? 0 : Integer.parseInt(number)
                : MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
        var day = group(match, "day");
        if (month == 0 && number.isEmpty()) {
            return DateParts.ofYear(year);
        }
        var date = DateParts.ofDay(
                year, month == 0 ? 99 : month, day.isEmpty() ? 0 : day.equals("00") ? 99 : Integer.parseInt(day));
        return group(match, "hour").isEmpty() ? date : timed(date, match);
    }

    private static DateParts timed(DateParts date, Matcher match) {
        int hour = Integer.parseInt(group(match, "hour"));
        int minute = Integer.parseInt(group(match, "minute"));
        var seconds = group(match, "second");
        int second = seconds.isEmpty() ? 0 : Integer.parseInt(seconds);
        var half = group(match, "half").toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) {
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        if (hour + minute + second == 0) {
            return date;
        }
        var zone = group(match, "zone").replaceAll("\\s|GMT|UTC|UT", "");
        if (zone.isEmpty() || zone.equalsIgnoreCase("z") || zone.matches("[+-]00(?::?00)?")) {
            zone = group(match, "zone").isEmpty() ? "" : "Z";
        } else if (zone.length() == 3) {
            zone += ":00";
        } else if (zone.length() == 5) {
            zone = zone.substring(0, 3) + ":" + zone.substring(3);
        }
        // what is no time of day is found out as no day is
        boolean exists = hour < 24 && minute < 60 && second < 60;
        return exists
                ? new DateParts(date.year(), date.month(), date.day(), 3600 * hour + 60 * minute + second, zone)
                : DateParts.ofDay(date.year(), date.month(), 99);
    }

    private static String group(Matcher match, String name) {
        @Nullable String group = match.namedGroups().containsKey(name) ? match.group(name) : null;
        return group == null ? "" : group;
    }
}
