package frieze.format.icalendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day, or a day with a time, as an iCalendar file states it.
///
/// @param timed whether it has a time of day
/// @param zone UTC, a zone that the file names and Java knows, or empty: the time of wherever the reader is
record Moment(LocalDateTime at, boolean timed, Optional<ZoneId> zone) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[Tt ](\\d{2}):?(\\d{2}):?(\\d{2})?([Zz])?)?");
    private static final Pattern DURATION = Pattern.compile(
            "([+-]?)P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,8})S)?)?");

    /// Empty where it is no date, or one that does not exist.
    static Optional<Moment> of(String written, Optional<ZoneId> zone) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
            if (match.group(4) == null) {
                return Optional.of(new Moment(day.atStartOfDay(), false, Optional.empty()));
            }
            int second = match.group(6) == null ? 0 : Math.min(59, number(match.group(6)));
            var time = LocalTime.of(number(match.group(4)), number(match.group(5)), second);
            return Optional.of(
                    new Moment(day.atTime(time), true, match.group(7) == null ? zone : Optional.of(ZoneOffset.UTC)));
        } catch (DateTimeException _) {
            return Optional.empty(); // 30 February: the caller reports it
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// What `PT1H30M` and `P2D` say; empty where it is none.
    static Optional<Duration> duration(String written) {
        var match = DURATION.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        long days = 7 * part(match.group(2)) + part(match.group(3));
        long seconds = 3600 * part(match.group(4)) + 60 * part(match.group(5)) + part(match.group(6));
        var duration = Duration.ofDays(days).plusSeconds(seconds);
        return Optional.of(match.group(1).equals("-") ? duration.negated() : duration);
    }

    private static long part(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    Moment plus(Duration duration) {
        return new Moment(at.plus(duration), timed, zone);
    }

    /// The same time of day on another day.
    Moment on(LocalDate day) {
        return new Moment(day.atTime(at.toLocalTime()), timed, zone);
    }

    /// How it stands in the zone of another one.
    LocalDateTime in(Moment other) {
        if (zone.isEmpty() || other.zone.isEmpty() || zone.equals(other.zone)) {
            return at;
        }
        return at.atZone(zone.get()).withZoneSameInstant(other.zone.get()).toLocalDateTime();
    }

    /// `2010-10-10`, or with its time `2010-10-10T10:00:00Z`.
    String edtf() {
        return timed
                ? day() + "T" + "%02d:%02d:%02d".formatted(at.getHour(), at.getMinute(), at.getSecond()) + shift()
                : day().toString();
    }

    private String shift() {
        if (zone.isEmpty()) {
            return "";
        }
        var offset = zone.get().getRules().getOffset(at);
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return "Z";
        }
        return "%s%02d:%02d".formatted(minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }
}
