package frieze.time;

/// A day of the proleptic Gregorian calendar with astronomical years (0 is 1 BC), for all years that the axis
/// reaches.
///
/// @param month 1 to 12
/// @param day 1 to 31
public record CivilDate(long year, int month, int day) {
    private static final long DAYS_TO_1970 = 719_468;

    /// The day on which an instant falls.
    public static CivilDate at(long instant) {
        return ofEpochDay(Math.floorDiv(instant, Instants.DAY));
    }

    /// Source of the algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
    /// `civil_from_days`.
    public static CivilDate ofEpochDay(long epochDay) {
        long shifted = epochDay + DAYS_TO_1970;
        long cycle = Math.floorDiv(shifted, 146_097L);
        long dayOfCycle = Math.floorMod(shifted, 146_097L);
        long yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        long dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int marchMonth = (int) ((5 * dayOfYear + 2) / 153);
        int day = (int) (dayOfYear - (153L * marchMonth + 2) / 5 + 1);
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        return new CivilDate(yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day);
    }

    /// Days since 1970-01-01.
    public long epochDay() {
        return epochDay(year, month, day);
    }

    /// Days since 1970-01-01 of a day given in parts.
    static long epochDay(long year, int month, int day) {
        long fromMarch = month <= 2 ? year - 1 : year;
        long cycle = Math.floorDiv(fromMarch, 400L);
        long yearOfCycle = fromMarch - 400 * cycle;
        long dayOfCycle =
                yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + CalendarSystem.dayOfMarchYear(month, day);
        return cycle * 146_097 + dayOfCycle - DAYS_TO_1970;
    }

    /// The first second of the day.
    ///
    /// @throws ArithmeticException beyond the axis (about 292 billion years)
    public long instant() {
        return Math.multiplyExact(epochDay(), Instants.DAY);
    }

    /// The first second of a year.
    ///
    /// @throws ArithmeticException beyond the axis
    public static long startOfYear(long year) {
        if (year < -Instants.LAST_YEAR || year > Instants.LAST_YEAR) {
            throw new ArithmeticException("the axis ends about 292 billion years from 1970");
        }
        return Math.multiplyExact(epochDay(year, 1, 1), Instants.DAY);
    }

    /// The astronomical year in which an instant falls: [#at] without the rest of the date.
    public static long yearAt(long instant) {
        long epochDay = Math.floorDiv(instant, Instants.DAY);
        // 400 years have 146,097 days; a guess from their mean length is off by one year at most
        long year = 1970 + Math.floorDiv(epochDay, 146_097L) * 400 + Math.floorMod(epochDay, 146_097L) * 400 / 146_097;
        if (epochDay(year, 1, 1) > epochDay) {
            return year - 1;
        }
        return epochDay(year + 1, 1, 1) <= epochDay ? year + 1 : year;
    }
}
