package frieze.study;

import frieze.time.DateBounds;
import frieze.time.EdtfDate;
import frieze.time.EdtfInterval;
import frieze.time.When;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/// What a date covers, read from the days that it may mean as text: another way to the same answer than the seconds
/// that the program counts with. Seconds, both inclusive. Unknown is as wide as open.
record Bounds(BigInteger earliest, BigInteger latest) {
    private static final long SECONDS = 86_400;
    static final BigInteger OPEN = BigInteger.TEN.pow(40);
    private static final Pattern DAY = Pattern.compile("([+-]?\\d+)-(\\d\\d)-(\\d\\d)(T.*)?");

    static Bounds of(When when) {
        var text = DateBounds.of(when);
        return new Bounds(second(text.earliest(), -1), second(text.latest(), 1));
    }

    /// Of an interval its start alone.
    static Bounds ofBeginning(When when) {
        if (when.expression() instanceof EdtfInterval interval && interval.start() instanceof EdtfDate start) {
            var text = DateBounds.of(start, when.calendar());
            return new Bounds(second(text.earliest(), -1), second(text.latest(), 1));
        }
        return of(when);
    }

    /// Seconds, counted from 1970; of a day its first or its last. A time of day that names no zone is as wide as the
    /// days beside it.
    private static BigInteger second(String text, int side) {
        if (text.contains("inf") || text.equals("unknown")) {
            return side < 0 ? OPEN.negate() : OPEN;
        }
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        var day = number(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
                .multiply(BigInteger.valueOf(SECONDS));
        var time = parts.group(4);
        if (time == null) {
            return side < 0 ? day : day.add(BigInteger.valueOf(SECONDS - 1));
        }
        int clock = LocalTime.parse(time.substring(1, 9)).toSecondOfDay();
        var zone = time.substring(9);
        long shift = zone.isEmpty()
                ? -side * SECONDS
                : zone.equals("Z")
                        ? 0
                        : LocalTime.parse(
                                                zone.substring(1).length() == 2
                                                        ? zone.substring(1) + ":00"
                                                        : zone.substring(1))
                                        .toSecondOfDay()
                                * (zone.startsWith("-") ? -1 : 1);
        return day.add(BigInteger.valueOf(clock - shift));
    }

    /// The same day in a year of this cycle of 400 years, and 146,097 days for each cycle.
    static BigInteger number(String year, int month, int day) {
        var all = new BigInteger(year);
        var cycle = BigInteger.valueOf(400);
        var inCycle = all.mod(cycle);
        return all.subtract(inCycle)
                .divide(cycle)
                .multiply(BigInteger.valueOf(146_097))
                .add(BigInteger.valueOf(
                        LocalDate.of(inCycle.intValueExact(), month, day).toEpochDay()));
    }

    /// The years of the earliest and the latest day, as the date says them.
    static long[] years(When when) {
        var text = when.expression() instanceof EdtfInterval interval && interval.start() instanceof EdtfDate start
                ? DateBounds.of(start, when.calendar())
                : DateBounds.of(when);
        return new long[] {year(text.earliest()), year(text.latest())};
    }

    private static long year(String day) {
        var parts = DAY.matcher(day);
        if (!parts.matches()) {
            throw new IllegalArgumentException(day);
        }
        return Long.parseLong(parts.group(1));
    }

    boolean isBefore(Bounds other) {
        return latest.compareTo(other.earliest) < 0;
    }

    boolean isApart(Bounds other) {
        return isBefore(other) || other.isBefore(this);
    }

    boolean holds(BigInteger day) {
        return earliest.compareTo(day) <= 0 && day.compareTo(latest) <= 0;
    }

    boolean holds(Bounds other) {
        return earliest.compareTo(other.earliest) <= 0 && other.latest.compareTo(latest) <= 0;
    }

    boolean isFinite() {
        return earliest.abs().compareTo(OPEN) < 0 && latest.abs().compareTo(OPEN) < 0;
    }
}
