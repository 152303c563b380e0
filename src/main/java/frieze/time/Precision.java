package frieze.time;

/// How exactly a date is stated, from the finest to the coarsest.
public enum Precision {
    SECOND,
    DAY,
    MONTH,
    /// Seasons, quarters, four-month terms and half-years (EDTF codes 21 to 41).
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    /// Anything coarser or otherwise shaped: significant digits, millennia, geological figures.
    COARSE
}
