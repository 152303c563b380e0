package frieze.time;

/// The parts of a year that EDTF writes in the month's place: 21-24 and 25-28 the northern meteorological
/// seasons, 29-32 the southern, 33-36 quarters, 37-39 thirds (four months), 40-41 halves.
public final class Season {
    public static final int FIRST_CODE = 21;
    public static final int LAST_CODE = 41;

    private static final int[] FIRST_MONTHS = {3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7};

    private Season() {}

    /// 1 to 12; a season that starts in December reaches into the next year.
    public static int firstMonth(int code) {
        return FIRST_MONTHS[code - FIRST_CODE];
    }

    public static int lengthInMonths(int code) {
        return code <= 36 ? 3 : code <= 39 ? 4 : 6;
    }

    public static int lastMonth(int code) {
        return (firstMonth(code) + lengthInMonths(code) - 2) % 12 + 1;
    }

    public static boolean endsNextYear(int code) {
        return firstMonth(code) == 12;
    }
}
