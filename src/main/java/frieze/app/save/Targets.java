package frieze.app.save;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the reader where to write.
public interface Targets {
    /// A file that the reader has chosen; where it is there already, the reader has agreed that it be replaced.
    /// Empty where the reader changed their mind.
    ///
    /// @param name of the format
    /// @param extensions with the dot, the most usual first
    /// @param near a file in the folder to begin with
    /// @param suggested a name without folders
    Optional<Path> pick(String name, List<String> extensions, Optional<Path> near, String suggested);
}
