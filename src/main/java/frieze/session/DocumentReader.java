package frieze.session;

import frieze.document.Problem;
import frieze.document.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads a timeline from a file, on a worker's thread.
public interface DocumentReader {
    /// What a file says, as far as it could be understood.
    ///
    /// @param broken whether the reading ended before the end of the file: the timeline is then not all of it
    record Reading(Timeline timeline, List<Problem> problems, boolean broken) {}

    /// @throws IOException where the file cannot be read at all
    Reading read(Path file, Tasks.Progress progress) throws IOException;
}
