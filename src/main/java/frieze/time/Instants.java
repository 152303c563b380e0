package frieze.time;

/// The axis counts whole seconds from 1970-01-01T00:00:00 in the proleptic Gregorian calendar, in a `long`:
/// about 292 billion years either way. An end that is open takes one of the two sentinels below.
public final class Instants {
    /// No beginning: an open start.
    public static final long OPEN_START = Long.MIN_VALUE;
    /// No end: an open end.
    public static final long OPEN_END = Long.MAX_VALUE;

    public static final long DAY = 86_400L;

    /// The axis holds the years from `-LAST_YEAR` to `LAST_YEAR`, whole, in both calendars.
    public static final long LAST_YEAR = 292_200_000_000L;

    private Instants() {}

    /// Whether this instant is one of the two sentinels.
    public static boolean isOpen(long instant) {
        return instant == OPEN_START || instant == OPEN_END;
    }
}
