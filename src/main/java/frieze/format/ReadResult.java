package frieze.format;

import frieze.document.Problem;
import frieze.document.Timeline;
import java.util.List;

/// What came of reading a file.
///
/// @param timeline all that could be understood
/// @param problems in the order of the file, at most [#LISTED] errors, as many warnings and as many notes
/// @param broken whether reading stopped at a syntax error: `timeline` then holds what stands before it
/// @param errors how many there are in all, listed or not
/// @param warnings how many there are in all, listed or not
/// @param notes how many there are in all, listed or not
/// @param origin what it was written in
public record ReadResult(
        Timeline timeline,
        List<Problem> problems,
        boolean broken,
        long errors,
        long warnings,
        long notes,
        Origin origin) {
    /// How many errors, how many warnings, and how many notes are listed at most.
    public static final int LISTED = 1_000;

    /// A file of the project's own format, in which nothing is interpreted.
    public ReadResult(Timeline timeline, List<Problem> problems, boolean broken, long errors, long warnings) {
        this(timeline, problems, broken, errors, warnings, 0, Origin.OWN);
    }

    /// How many problems there are beyond those in the list.
    public long unlisted() {
        return errors + warnings + notes - problems.size();
    }
}
