package frieze.format;

import frieze.document.Problem;
import frieze.document.Timeline;
import java.util.List;

/// What came of reading a file.
///
/// @param timeline all that could be understood
/// @param problems in the order of the file, at most [#LISTED] errors and as many warnings
/// @param broken whether reading stopped at a syntax error: `timeline` then holds what stands before it
/// @param errors how many there are in all, listed or not
/// @param warnings how many there are in all, listed or not
public record ReadResult(Timeline timeline, List<Problem> problems, boolean broken, long errors, long warnings) {
    /// How many errors, and how many warnings, are listed at most.
    public static final int LISTED = 1_000;

    /// How many problems there are beyond those in the list.
    public long unlisted() {
        return errors + warnings - problems.size();
    }
}
