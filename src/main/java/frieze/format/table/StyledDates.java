package frieze.format.table;

import frieze.format.Gathering;
import frieze.format.Spot;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes the dates of a column in full, in the order of the rows, and remembers what was made of them.
final class StyledDates {
    private static final int LAST_CENTURY = 1900;

    private final DateStyle style;
    private int century = LAST_CENTURY;
    private int previous = -1;
    private long count;
    private int first = Integer.MAX_VALUE;
    private int last;
    private Optional<Spot> where = Optional.empty();
    private String example = "";
    private String meant = "";

    StyledDates(DateStyle style) {
        this.style = style;
    }

    DateStyle style() {
        return style;
    }

    /// The date in full; as it stands where it is none of the style.
    ///
    /// @param start whether it is the start of its row, not the end, which follows
    /// @param place of the cell
    String full(String cell, boolean start, Supplier<Spot> place) {
        if (style == DateStyle.PLAIN) {
            return cell;
        }
        String full;
        if (style.hasShortYears() && DateStyle.isShort(cell)) {
            full = DateStyle.withCentury(cell, century(DateStyle.shortYear(cell), start));
        } else if (style == DateStyle.DAY_NUMBERS && DateStyle.isDayNumber(cell)) {
            full = DateStyle.day(cell);
        } else {
            return cell;
        }
        if (count++ == 0) {
            where = Optional.of(place.get());
            example = cell;
            meant = full;
        }
        return full;
    }

    private int century(int year, boolean start) {
        int here = century;
        if (start) {
            boolean anew = style == DateStyle.SHORT_YEARS_RISING && year < previous;
            century += anew ? 100 : 0;
            here = century;
            previous = year;
        } else if (year < previous) {
            here = century + 100;
        }
        first = Math.min(first, here + year);
        last = Math.max(last, here + year);
        return here;
    }

    /// Says what was made of the dates, at the first of them.
    void report(Gathering gathering) {
        where.ifPresent(spot -> {
            if (style.hasShortYears()) {
                gathering.note(spot, "problem.table-short-years", count, String.valueOf(first), String.valueOf(last));
            } else {
                gathering.note(spot, "problem.table-day-numbers", count, example, meant);
            }
        });
    }
}
