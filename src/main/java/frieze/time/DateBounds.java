package frieze.time;

/// The earliest and the latest day that a date may mean, both inclusive, as text: `2004-06-11`, `-0044-03-15`,
/// `+170000002-01-01` (Gregorian, astronomical years), with the time and zone as written where a time of day is
/// stated; `-inf`, `+inf`, `unknown`.
public record DateBounds(String earliest, String latest) {
    private static final String UNKNOWN = "unknown";
    private static final String NO_START = "-inf";
    private static final String NO_END = "+inf";

    public static DateBounds of(When when) {
        return of(when.expression(), when.calendar());
    }

    public static DateBounds of(Edtf edtf, CalendarSystem calendar) {
        return switch (edtf) {
            case EdtfDate date -> new DateBounds(day(date.firstDay(calendar)), day(date.lastDay(calendar)));
            case EdtfDateTime time -> {
                var text = day(time.date().firstDay(calendar)) + time.timeText();
                yield new DateBounds(text, text);
            }
            case EdtfInterval interval ->
                new DateBounds(
                        switch (interval.start()) {
                            case EdtfDate date -> day(date.firstDay(calendar));
                            case EdtfEnd.Open _ -> NO_START;
                            case EdtfEnd.Unknown _ -> UNKNOWN;
                        },
                        switch (interval.end()) {
                            case EdtfDate date -> day(date.lastDay(calendar));
                            case EdtfEnd.Open _ -> NO_END;
                            case EdtfEnd.Unknown _ -> UNKNOWN;
                        });
            case EdtfSet set -> {
                var span = set.span(calendar);
                yield new DateBounds(
                        span.start() == Instants.OPEN_START ? NO_START : day(Math.floorDiv(span.start(), Instants.DAY)),
                        span.end() == Instants.OPEN_END ? NO_END : day(Math.floorDiv(span.end() - 1, Instants.DAY)));
            }
        };
    }

    /// A day in ISO 8601: four digits for the year, or a sign and as many as it needs.
    static String day(long epochDay) {
        var date = CivilDate.ofEpochDay(epochDay);
        var out = new StringBuilder(16);
        long magnitude = Math.abs(date.year());
        out.append(date.year() < 0 ? "-" : magnitude > 9999 ? "+" : "");
        var digits = Long.toString(magnitude);
        out.repeat('0', Math.max(0, 4 - digits.length())).append(digits);
        out.append(date.month() < 10 ? "-0" : "-").append(date.month());
        return out.append(date.day() < 10 ? "-0" : "-").append(date.day()).toString();
    }
}
