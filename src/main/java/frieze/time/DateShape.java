package frieze.time;

import java.util.List;

/// What a date looks like, whatever its notation: the input of drawing and of wording.
public sealed interface DateShape {
    /// One date: a day, a month, a season, a year, a decade...
    record Single(Extent extent) implements DateShape {}

    /// A duration from one end to the other (EDTF `start/end`).
    record Interval(End start, End end) implements DateShape {}

    /// A set: one of the members (`[...]`), or all of them (`{...}`).
    ///
    /// @param members in the order written, at least one
    record Members(boolean all, List<Member> members) implements DateShape {}

    /// An end of an interval.
    sealed interface End {}

    Open OPEN = new Open();
    Unknown UNKNOWN = new Unknown();

    record Known(Extent extent) implements End {}

    /// EDTF `..`: it goes on without limit.
    record Open() implements End {}

    /// EDTF empty: there is an end, nobody knows when.
    record Unknown() implements End {}

    /// A member of a set: one date (`first` and `last` the same), a range `a..b`, `..b` (first is [Open]) or
    /// `a..` (last is [Open]).
    record Member(End first, End last) {
        public boolean isRange() {
            return !first.equals(last);
        }
    }
}
