package frieze.format.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// How the dates of a table are written, where one alone does not tell.
enum DateStyle {
    /// Each says by itself what it is.
    PLAIN,
    /// `3.5.68`, the oldest first. Where the years begin anew after 99, those of this century follow.
    SHORT_YEARS_RISING,
    /// `3.5.68`, the newest first, all of the last century.
    SHORT_YEARS_FALLING,
    /// `25569`: days since 30 December 1899, as spreadsheets count them.
    DAY_NUMBERS;

    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}([/.-])\\d{1,2}\\2)(\\d{2})");
    private static final Pattern DAY_NUMBER = Pattern.compile("([1-9]\\d{4})(?:[.,](\\d{1,12}))?");

    boolean hasShortYears() {
        return this == SHORT_YEARS_RISING || this == SHORT_YEARS_FALLING;
    }

    /// Whether a cell is a date whose year has two digits.
    static boolean isShort(String cell) {
        return cell.length() <= 8 && SHORT_YEAR.matcher(cell).matches();
    }

    /// Whether a cell may be a day of the years 1927 to 2173 as spreadsheets count days. Lower numbers may be years.
    static boolean isDayNumber(String cell) {
        return cell.length() >= 5 && DAY_NUMBER.matcher(cell).matches();
    }

    /// @param cell [#isShort]
    static int shortYear(String cell) {
        return Integer.parseInt(cell.substring(cell.length() - 2));
    }

    /// @param cell [#isShort]
    /// @param century such as 1900
    static String withCentury(String cell, int century) {
        return cell.substring(0, cell.length() - 2) + (century + shortYear(cell));
    }

    /// The day in EDTF, with the time of day where the number has a fraction.
    ///
    /// @param cell [#isDayNumber]
    static String day(String cell) {
        var match = DAY_NUMBER.matcher(cell);
        if (!match.matches()) {
            throw new IllegalArgumentException(cell);
        }
        double fraction = match.group(2) == null ? 0 : Double.parseDouble("0." + match.group(2));
        var moment = LocalDate.of(1899, 12, 30)
                .plusDays(Long.parseLong(match.group(1)))
                .atStartOfDay()
                .plusSeconds(Math.round(fraction * 86_400));
        var day = moment.toLocalDate().toString();
        return moment.toLocalTime().toSecondOfDay() == 0
                ? day
                : day + " " + DateTimeFormatter.ISO_LOCAL_TIME.format(moment);
    }
}
