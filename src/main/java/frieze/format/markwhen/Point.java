package frieze.format.markwhen;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One end of a range as markwhen writes it, before it is known what it refers to.
sealed interface Point {
    /// The moment of looking.
    record Now() implements Point {}

    /// A date that stands for itself.
    ///
    /// @param year astronomical: 0 is 1 BC
    /// @param month 1 to 12 as written, 0 for the year alone
    /// @param day as written, 0 for the month alone
    /// @param era whether it is written with one, such as BCE
    record Fixed(int year, int month, int day, Optional<LocalTime> time, boolean utc, boolean era) implements Point {}

    /// `3/4/1999` or, with two numbers, month and year.
    record Slashed(int first, int second, Optional<Integer> third, Optional<LocalTime> time) implements Point {}

    /// A week of ISO 8601.
    ///
    /// @param day 1 to 7, 0 for all of it
    record Week(int year, int week, int day) implements Point {}

    /// A day or a month of a year that is not said.
    record WithoutYear() implements Point {}

    record TimeOnly(LocalTime time) implements Point {}

    /// So much after or before something.
    ///
    /// @param id of the event that it counts from; empty for the one before it in the file
    /// @param side `start`, `end` or empty
    record Relative(boolean before, String id, String side, List<Amount> amounts) implements Point {}
}
