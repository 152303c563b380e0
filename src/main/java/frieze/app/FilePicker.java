package frieze.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the reader for files.
interface FilePicker {
    /// One file or several; none where the reader changed their mind.
    ///
    /// @param near a file in the folder to begin with
    List<Path> pick(Optional<Path> near);
}
