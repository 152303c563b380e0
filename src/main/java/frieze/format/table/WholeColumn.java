package frieze.format.table;

import java.time.Year;

/// Looks at all dates of a column, of which each alone does not tell its century or its day, and says what they are
/// where all of them support it.
final class WholeColumn {
    /// So few may stand in any order by chance.
    private static final int FEWEST = 3;
    /// Years from now that a table may plan for.
    private static final int AHEAD = 10;

    private final int thisYear;
    private boolean mixed;
    private long shorts;
    private long numbers;
    private int previous = -1;
    private int highest;
    private int highestLate;
    private int rises;
    private int falls;
    /// The last year before the years begin anew.
    private int beforeFall;

    WholeColumn() {
        this(Year.now().getValue());
    }

    WholeColumn(int thisYear) {
        this.thisYear = thisYear;
    }

    /// The next date, from the first row to the last.
    ///
    /// @param cell not empty
    void see(String cell) {
        if (mixed) {
            return;
        }
        if (DateStyle.isShort(cell)) {
            shorts++;
            year(DateStyle.shortYear(cell));
        } else if (DateStyle.isDayNumber(cell)) {
            numbers++;
        } else {
            mixed = true;
        }
        mixed |= shorts > 0 && numbers > 0;
    }

    private void year(int year) {
        if (previous >= 0 && year > previous) {
            rises++;
        } else if (year < previous) {
            falls++;
            beforeFall = previous;
            highestLate = 0;
        }
        highest = Math.max(highest, year);
        highestLate = Math.max(highestLate, year);
        previous = year;
    }

    /// How the dates are written; [DateStyle#PLAIN] where the whole column does not tell.
    DateStyle style() {
        if (mixed) {
            return DateStyle.PLAIN;
        }
        if (numbers > 1) {
            return DateStyle.DAY_NUMBERS;
        }
        // what cannot lie in this century lies in the last
        int last = thisYear % 100 + AHEAD;
        if (shorts < FEWEST || highest <= last) {
            return DateStyle.PLAIN;
        }
        if (falls == 0 || falls == 1 && beforeFall > last && highestLate <= last) {
            return DateStyle.SHORT_YEARS_RISING;
        }
        return rises == 0 ? DateStyle.SHORT_YEARS_FALLING : DateStyle.PLAIN;
    }
}
