package frieze.format.table;

/// Which number of `03/04/1999` is the day.
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// Whatever the whole table makes of it: one date such as 31/12/1999 decides for all; otherwise the day comes
    /// first.
    BY_CONTENT
}
