package frieze.format.project;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time as The Timeline Project writes it, `2008-6-12 0:0:0`: always to the second, in the proleptic Gregorian
/// calendar with a year 0 (-43 is 44 BC).
///
/// @param year as in the file; at most six digits
/// @param second 0 to 86,399, of the day
record Moment(int year, int month, int day, int second) implements Comparable<Moment> {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,6})-(\\d{1,2})-(\\d{1,2}) (\\d{1,2}):(\\d{1,2}):(\\d{1,2})");

    /// Empty where it is written otherwise, or where the time of day does not exist. The day may not exist.
    static Optional<Moment> of(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(4));
        int minute = Integer.parseInt(match.group(5));
        int second = Integer.parseInt(match.group(6));
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(new Moment(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3)),
                3600 * hour + 60 * minute + second));
    }

    /// Whether it means the day: the program shows no time of day for it.
    boolean isMidnight() {
        return second == 0;
    }

    /// The day in EDTF.
    String date() {
        var digits = String.format(Locale.ROOT, "%s%04d", year < 0 ? "-" : "", Math.abs(year));
        return String.format(Locale.ROOT, "%s-%02d-%02d", digits, month, day);
    }

    /// Hours, minutes and seconds, `08:47:24`.
    String time() {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    }

    @Override
    public int compareTo(Moment other) {
        int order = Integer.compare(year, other.year);
        order = order != 0 ? order : Integer.compare(month, other.month);
        order = order != 0 ? order : Integer.compare(day, other.day);
        return order != 0 ? order : Integer.compare(second, other.second);
    }
}
