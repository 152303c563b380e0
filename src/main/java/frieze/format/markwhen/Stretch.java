package frieze.format.markwhen;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A stretch of time that a date or a range stands for.
///
/// @param to exclusive; equal to `from` for a moment
/// @param exact how exact both are: years, months, days or seconds
/// @param utc whether its times of day are those of Greenwich
record Stretch(LocalDateTime from, LocalDateTime to, ChronoUnit exact, boolean utc) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /// What it says in EDTF, whose intervals know no times of day: those of an interval are left out.
    String edtf() {
        if (exact == ChronoUnit.SECONDS && from.equals(to)) {
            return date(from, ChronoUnit.DAYS) + "T" + from.toLocalTime().format(CLOCK) + (utc ? "Z" : "");
        }
        var first = first();
        var last = last();
        return first.equals(last) ? first : first + "/" + last;
    }

    /// The date of its beginning.
    String first() {
        return date(from, exact);
    }

    /// The date of its end, inclusive.
    String last() {
        if (exact == ChronoUnit.SECONDS) {
            boolean midnight = to.toLocalTime().equals(LocalTime.MIDNIGHT) && to.isAfter(from);
            return date(midnight ? to.minusDays(1) : to, exact);
        }
        return date(to.isAfter(from) ? to.minus(1, exact) : from, exact);
    }

    /// Whether there are times of day that [#edtf] leaves out.
    boolean losesTimes() {
        return exact == ChronoUnit.SECONDS
                && !from.equals(to)
                && !(from.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && to.toLocalTime().equals(LocalTime.MIDNIGHT));
    }

    private static String date(LocalDateTime time, ChronoUnit exact) {
        int year = time.getYear();
        var digits = Math.abs(year) > 9999 ? "Y" + year : (year < 0 ? "-" : "") + padded(4, Math.abs(year));
        return switch (exact) {
            case YEARS -> digits;
            case MONTHS -> digits + "-" + padded(2, time.getMonthValue());
            default -> digits + "-" + padded(2, time.getMonthValue()) + "-" + padded(2, time.getDayOfMonth());
        };
    }

    private static String padded(int length, int number) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
