package frieze.app;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the reader for a file.
interface FilePicker {
    /// Empty where the reader changed their mind.
    ///
    /// @param near a file in the folder to begin with
    Optional<Path> pick(Optional<Path> near);
}
