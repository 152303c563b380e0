package frieze.time;

/// What the words of a spoken date say beyond the EDTF that they are normalised to; it decides only how the
/// date is read back.
public enum Phrase {
    /// Not spoken: written in EDTF.
    EDTF,
    /// The words say what the EDTF says.
    PLAIN,
    /// "before 2000", which is `[..1999]`.
    BEFORE,
    /// "after 1994", which is `[1995..]`.
    AFTER,
    /// "early 18th century", which is `[1700..1733]`; or of a decade: the first third.
    EARLY,
    /// The middle third.
    MIDDLE,
    /// The last third.
    LATE,
    /// "first half of the 19th century", which is `[1800..1849]`; or of a decade or millennium.
    FIRST_HALF,
    SECOND_HALF,
    /// A decade, century or millennium before Christ whose years no mask gives: "1st century BC" is
    /// `[-0099..0000]`.
    ROUND
}
