package frieze.format.markwhen;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A stretch of time such as `3 weeks`.
record Amount(long count, Unit unit) {
    /// From coarse to fine.
    enum Unit {
        YEAR,
        MONTH,
        WEEK,
        WEEKDAY,
        DAY,
        HOUR,
        MINUTE,
        SECOND,
        MILLISECOND
    }

    static final String UNITS = "(?:milliseconds|ms|seconds|second|secs|sec|minutes|minute|mins|min|months|month"
            + "|hours|hour|(?:week|work|business)\\s?-?(?:days|day)|days|day|weeks|week|years|year|[shdwy])";
    static final String ONE = "-?\\d{1,9}\\s*" + UNITS + "(?![a-z])";
    private static final Pattern PART = Pattern.compile("(-?\\d{1,9})\\s*(" + UNITS + ")", Pattern.CASE_INSENSITIVE);

    /// All amounts of a text that matches some of [#ONE].
    static List<Amount> all(String text) {
        var found = new ArrayList<Amount>();
        var part = PART.matcher(text);
        while (part.find()) {
            found.add(
                    new Amount(Long.parseLong(part.group(1)), unit(part.group(2).toLowerCase(Locale.ROOT))));
        }
        return List.copyOf(found);
    }

    private static Unit unit(String word) {
        if (word.matches("(?:week|work|business)\\s?-?days?")) {
            return Unit.WEEKDAY;
        }
        return switch (word.charAt(0)) {
            case 'y' -> Unit.YEAR;
            case 'w' -> Unit.WEEK;
            case 'd' -> Unit.DAY;
            case 'h' -> Unit.HOUR;
            case 's' -> Unit.SECOND;
            default -> word.startsWith("mo") ? Unit.MONTH : word.startsWith("min") ? Unit.MINUTE : Unit.MILLISECOND;
        };
    }

    /// @param sign 1 to go forward, -1 to go back
    /// @throws java.time.DateTimeException beyond a thousand million years
    LocalDateTime from(LocalDateTime time, int sign) {
        long steps = sign * count;
        return switch (unit) {
            case YEAR -> time.plusYears(steps);
            case MONTH -> time.plusMonths(steps);
            case WEEK -> time.plusWeeks(steps);
            case WEEKDAY -> weekdays(time, steps);
            case DAY -> time.plusDays(steps);
            case HOUR -> time.plusHours(steps);
            case MINUTE -> time.plusMinutes(steps);
            case SECOND -> time.plusSeconds(steps);
            case MILLISECOND -> time.plusNanos(steps * 1_000_000);
        };
    }

    /// Five of them to a week; Saturdays and Sundays are passed over.
    private static LocalDateTime weekdays(LocalDateTime time, long steps) {
        var at = time.plusWeeks(steps / 5);
        for (long left = Math.abs(steps % 5); left > 0; ) {
            boolean forward = steps > 0;
            var passed = forward ? at : at.minusDays(1);
            at = at.plusDays(forward ? 1 : -1);
            boolean weekend = passed.getDayOfWeek() == DayOfWeek.SATURDAY || passed.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return at;
    }
}
