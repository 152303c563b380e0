package frieze.format.timelinejs;

import frieze.format.DateParts;
import frieze.format.Gathering;
import frieze.format.Spot;
import frieze.format.Texts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates of TimelineJS. Its years before Christ are negative, and there is no year 0.
public final class SlideDates {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(?:\\.0+)?");
    /// `2011,12,10,07,02,10` and `2011-12-10 07:02`.
    private static final Pattern OLD =
            Pattern.compile("(-?\\d{1,12})(?:[,/-]\\s*(\\d{1,2}))?(?:[,/-]\\s*(\\d{1,2}))?(?:[,T\\s]\\s*(\\d{1,2}))?"
                    + "(?:[,:]\\s*(\\d{1,2}))?(?:[,:]\\s*(\\d{1,2}))?(?:[,.]\\s*\\d+)?Z?");
    /// `12/10/2011 07:02`, the month first.
    private static final Pattern AMERICAN =
            Pattern.compile("(\\d{1,2})/(?:(\\d{1,2})/)?(\\d{4})(?:\\s+(\\d{1,2})(?::(\\d{1,2}))?(?::(\\d{1,2}))?)?");

    private SlideDates() {}

    /// A date in its parts, as they are written; empty texts are not stated.
    public record Parts(String year, String month, String day, String hour, String minute, String second) {
        private static Parts of(Matcher groups, int year, int month, int day) {
            return new Parts(
                    groups.group(year),
                    part(groups.group(month)),
                    part(groups.group(day)),
                    part(groups.group(4)),
                    part(groups.group(5)),
                    part(groups.group(6)));
        }

        private static String part(@Nullable String group) {
            return group == null ? "" : group;
        }
    }

    /// The date of parts; empty where there is no year. What is no number is reported, with what comes after it
    /// left out.
    public static Optional<DateParts> of(Parts parts, Spot spot, Gathering gathering) {
        var texts = new String[] {parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second};
        var numbers = new long[texts.length];
        int stated = 0;
        for (; stated < texts.length && !texts[stated].isBlank(); stated++) {
            var text = texts[stated].strip();
            if (!NUMBER.matcher(text).matches()) {
                gathering.error(spot, "problem.timelinejs-date", Texts.cut(text, 60));
                break;
            }
            numbers[stated] = Long.parseLong(text.replaceAll("\\..*|^\\+", ""));
        }
        return stated == 0 ? Optional.empty() : Optional.of(date(numbers, stated, spot, gathering));
    }

    /// A date of the older form: parts separated by commas, or as people write it.
    public static Optional<DateParts> ofText(String text, Spot spot, Gathering gathering) {
        var written = text.strip();
        var old = OLD.matcher(written);
        if (old.matches()) {
            return of(Parts.of(old, 1, 2, 3), spot, gathering);
        }
        var american = AMERICAN.matcher(written);
        if (american.matches()) {
            return of(Parts.of(american, 3, 1, 2), spot, gathering);
        }
        if (!written.isEmpty()) {
            gathering.error(spot, "problem.timelinejs-date", Texts.cut(written, 60));
        }
        return Optional.empty();
    }

    /// @param stated how many of the numbers count
    private static DateParts date(long[] numbers, int stated, Spot spot, Gathering gathering) {
        long year = DateParts.astronomical(numbers[0]);
        if (year == 0 && numbers[0] == 0) {
            gathering.warning(spot, "problem.year-zero");
        }
        // a month or a day of 0 is not stated
        int exact = stated > 1 && numbers[1] == 0 ? 1 : stated > 2 && numbers[2] == 0 ? 2 : stated;
        if (exact < 2) {
            return DateParts.ofYear(year);
        }
        var date = DateParts.ofDay(year, monthOrDay(numbers[1]), exact > 2 ? monthOrDay(numbers[2]) : 0)
                .sound(() -> spot, gathering);
        if (exact < 4 || date.month() == 0) {
            return date;
        }
        boolean exists = Math.clamp(numbers[3], 0, 23) == numbers[3]
                && Math.clamp(numbers[4], 0, 59) == numbers[4]
                && Math.clamp(numbers[5], 0, 59) == numbers[5];
        if (!exists) {
            gathering.error(spot, "problem.timelinejs-date", numbers[3] + ":" + numbers[4] + ":" + numbers[5]);
            return date;
        }
        int second = (int) (3600 * numbers[3] + 60 * numbers[4] + numbers[5]);
        return new DateParts(date.year(), date.month(), date.day(), second, "");
    }

    /// A month or a day; what can be neither is 99, which is reported.
    private static int monthOrDay(long number) {
        return number > 0 && number < 99 ? (int) number : 99;
    }
}
