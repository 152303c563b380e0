package frieze.session;

import frieze.document.Problem;
import java.nio.file.Path;
import java.util.List;

/// Why what is shown is not what the file says.
///
/// @param problems what the reader of the file found, the worst first; empty where the file could not be read at all
/// @param reason what the system said where the file could not be read at all; may be empty
public record Trouble(Kind kind, Path file, List<Problem> problems, String reason) {
    public enum Kind {
        /// The file was changed and cannot be understood any more: the last good state is shown.
        STALE,
        /// The file has gone or cannot be read any more: the last good state is shown.
        UNREADABLE,
        /// A file could not be opened: what was open before stays, be it nothing.
        REFUSED
    }
}
