package frieze.session;

import frieze.document.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Why what is shown is not what the file says.
///
/// @param problems what the reader of the file found, in the order of the file; empty where the file could not
/// be read at all
/// @param cause why the file could not be read at all; empty where it could
public record Trouble(Kind kind, Path file, List<Problem> problems, Optional<Throwable> cause) {
    /// The problem that ended the reading: the last error of the file.
    public Optional<Problem> decisive() {
        return problems.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .reduce((_, last) -> last);
    }

    public enum Kind {
        /// The file was changed and cannot be understood any more: the last good state is shown.
        STALE,
        /// The file has gone or cannot be read any more: the last good state is shown.
        UNREADABLE,
        /// A file could not be opened: what was open before stays, be it nothing.
        REFUSED,
        /// A file could be read only up to a place: what stands before it is shown.
        PARTIAL
    }
}
