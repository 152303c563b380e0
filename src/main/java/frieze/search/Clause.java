package frieze.search;

import frieze.time.When;
import java.util.List;

/// One demand of a [Query]; an event is a hit where it meets all of them.
public sealed interface Clause {
    /// Whether it is met where the rest of it is not.
    boolean negated();

    /// The words stand in title, text, tags or the name of the lane, several of them one after the other.
    ///
    /// @param words as they are compared; at least one
    /// @param exact the last one has to be the whole word; else its beginning is enough
    record Said(List<String> words, boolean exact, boolean negated) implements Clause {}

    /// The name of the lane holds the words one after the other, the last one maybe begun; or its id is `id`.
    record InLane(List<String> words, String id, boolean negated) implements Clause {}

    /// One of the tags holds the words one after the other, the last one maybe begun.
    record Tagged(List<String> words, boolean negated) implements Clause {}

    /// How an event lies to a date. An event whose date allows several readings is a hit where one of them fits:
    /// it is *certain* where all do. A stretch that reaches into what is asked for fits in part, which is not
    /// certain either.
    enum Relation {
        /// Certain where it is over when the date begins; possible where it may have begun by then.
        BEFORE,
        /// Certain where it begins when the date is over; possible where it may end after that.
        AFTER,
        /// Certain where it lies within the date; possible where it may share a second with it.
        DURING
    }

    /// @param when as the reader wrote it
    record Dated(Relation relation, When when, boolean negated) implements Clause {}
}
