package frieze.search;

import frieze.time.DateError;
import frieze.time.When;
import java.util.List;
import java.util.Optional;

/// What a reader has typed to find events, understood: plain words, `"exact words"`, `-not`, `lane:`, `tag:`,
/// `before:`, `after:` and `during:`. What cannot be understood is left out and said in [#troubles()]; there is
/// no text that fails.
///
/// @param text as typed
/// @param clauses all have to be met; empty where there is nothing to look for
/// @param place the date, where the text is a date and nothing else: a place to go to
public record Query(String text, List<Clause> clauses, List<Trouble> troubles, Optional<When> place) {
    public static final Query NOTHING = new Query("", List.of(), List.of(), Optional.empty());

    /// What was left out.
    ///
    /// @param start where it stands in the text, in UTF-16 units
    /// @param end where it ends
    public record Trouble(Kind kind, String said, int start, int end, Optional<DateError> date) {}

    public enum Kind {
        /// `lane:` with nothing behind it, which is so while it is being typed.
        NOTHING_SAID,
        /// What stands behind `before:`, `after:` or `during:` is no date; [Trouble#date()] says why.
        NO_DATE
    }

    /// Never fails.
    public static Query of(String text) {
        return new QueryReader(text).read();
    }

    /// Whether there is nothing to look for.
    public boolean isEmpty() {
        return clauses.isEmpty();
    }
}
