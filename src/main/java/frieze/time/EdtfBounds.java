package frieze.time;

/// The first and the last day that a date may mean, both inclusive: `X` stands for every digit that gives a
/// valid date.
final class EdtfBounds {
    /// No day fits.
    static final long NONE = Long.MIN_VALUE;

    private EdtfBounds() {}

    static long firstDay(EdtfDate date, CalendarSystem calendar) {
        return existing(first(date, calendar), date);
    }

    static long lastDay(EdtfDate date, CalendarSystem calendar) {
        return existing(last(date, calendar), date);
    }

    private static long existing(long day, EdtfDate date) {
        if (day == NONE) {
            throw new IllegalStateException("no day fits " + date);
        }
        return day;
    }

    /// Days since 1970-01-01, or [#NONE].
    static long first(EdtfDate date, CalendarSystem calendar) {
        var year = date.year();
        if (!date.hasMonth()) {
            return calendar.epochDay(year.first(), 1, 1);
        }
        if (date.isSeason()) {
            return calendar.epochDay(
                    year.first(), Season.firstMonth(date.month().value()), 1);
        }
        if (isPlain(date)) {
            int month = date.month().value();
            return date.hasDay() ? plainDay(date, calendar) : calendar.epochDay(year.first(), month, 1);
        }
        long last = year.last();
        for (long y = year.first(); y <= last; y++) {
            long day = year.matches(y) ? firstIn(y, date, calendar) : NONE;
            if (day != NONE) {
                return day;
            }
        }
        return NONE;
    }

    /// Days since 1970-01-01, or [#NONE].
    static long last(EdtfDate date, CalendarSystem calendar) {
        var year = date.year();
        if (!date.hasMonth()) {
            return calendar.epochDay(year.last(), 12, 31);
        }
        if (date.isSeason()) {
            int code = date.month().value();
            long end = year.last() + (Season.endsNextYear(code) ? 1 : 0);
            int month = Season.lastMonth(code);
            return calendar.epochDay(end, month, calendar.lengthOfMonth(end, month));
        }
        if (isPlain(date)) {
            int month = date.month().value();
            return date.hasDay()
                    ? plainDay(date, calendar)
                    : calendar.epochDay(year.first(), month, calendar.lengthOfMonth(year.first(), month));
        }
        long first = year.first();
        for (long y = year.last(); y >= first; y--) {
            long day = year.matches(y) ? lastIn(y, date, calendar) : NONE;
            if (day != NONE) {
                return day;
            }
        }
        return NONE;
    }

    /// Whether year and month are known to the last digit, so that nothing has to be tried: nearly all dates are.
    private static boolean isPlain(EdtfDate date) {
        var year = date.year();
        int month = date.month().value();
        return !date.isMasked() && year.first() == year.last() && month >= 1 && month <= 12;
    }

    private static long plainDay(EdtfDate date, CalendarSystem calendar) {
        long year = date.year().first();
        int month = date.month().value();
        int day = date.day().value();
        boolean exists = day >= 1 && day <= calendar.lengthOfMonth(year, month);
        return exists ? calendar.epochDay(year, month, day) : NONE;
    }

    private static long firstIn(long year, EdtfDate date, CalendarSystem calendar) {
        for (int month = 1; month <= 12; month++) {
            if (date.month().matches(month)) {
                if (!date.hasDay()) {
                    return calendar.epochDay(year, month, 1);
                }
                int length = calendar.lengthOfMonth(year, month);
                for (int day = 1; day <= length; day++) {
                    if (date.day().matches(day)) {
                        return calendar.epochDay(year, month, day);
                    }
                }
            }
        }
        return NONE;
    }

    private static long lastIn(long year, EdtfDate date, CalendarSystem calendar) {
        for (int month = 12; month >= 1; month--) {
            if (date.month().matches(month)) {
                int length = calendar.lengthOfMonth(year, month);
                if (!date.hasDay()) {
                    return calendar.epochDay(year, month, length);
                }
                for (int day = length; day >= 1; day--) {
                    if (date.day().matches(day)) {
                        return calendar.epochDay(year, month, day);
                    }
                }
            }
        }
        return NONE;
    }
}
