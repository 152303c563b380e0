package frieze.time;

/// The calendar in which a source counts its days. Years are astronomical in both: 0 is 1 BC.
public enum CalendarSystem {
    /// The proleptic Gregorian calendar, which EDTF means.
    GREGORIAN {
        @Override
        public boolean isLeapYear(long year) {
            return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
        }

        @Override
        public long epochDay(long year, int month, int day) {
            return CivilDate.epochDay(year, month, day);
        }

        @Override
        public CivilDate dateOf(long epochDay) {
            return CivilDate.ofEpochDay(epochDay);
        }
    },
    /// The proleptic Julian calendar: a leap year every four years.
    JULIAN {
        @Override
        public boolean isLeapYear(long year) {
            return (year & 3) == 0;
        }

        @Override
        public long epochDay(long year, int month, int day) {
            long fromMarch = month <= 2 ? year - 1 : year;
            return 365 * fromMarch + Math.floorDiv(fromMarch, 4L) + dayOfMarchYear(month, day) - JULIAN_DAYS_TO_1970;
        }

        @Override
        public CivilDate dateOf(long epochDay) {
            long shifted = epochDay + JULIAN_DAYS_TO_1970;
            long cycle = Math.floorDiv(shifted, 1461L);
            long dayOfCycle = Math.floorMod(shifted, 1461L);
            long yearOfCycle = (dayOfCycle - dayOfCycle / 1460) / 365;
            long dayOfYear = dayOfCycle - 365 * yearOfCycle;
            int marchMonth = (int) ((5 * dayOfYear + 2) / 153);
            int day = (int) (dayOfYear - (153L * marchMonth + 2) / 5 + 1);
            int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
            return new CivilDate(4 * cycle + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
        }
    };

    /// Days from 1 March of the Julian year 0 to 1 January 1970 (Gregorian).
    private static final long JULIAN_DAYS_TO_1970 = 719_470;

    public abstract boolean isLeapYear(long year);

    /// Days since 1970-01-01 (Gregorian) of a day that exists in this calendar.
    public abstract long epochDay(long year, int month, int day);

    /// The day in this calendar's own count; the inverse of [#epochDay].
    public abstract CivilDate dateOf(long epochDay);

    /// @param month 1 to 12
    public int lengthOfMonth(long year, int month) {
        return switch (month) {
            case 2 -> isLeapYear(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /// The days since the last 1 March, which puts the leap day at the end of its year.
    static long dayOfMarchYear(int month, int day) {
        return (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    }
}
