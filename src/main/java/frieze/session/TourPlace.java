package frieze.session;

import java.nio.file.Path;
import java.util.Optional;

/// Where a tour stands.
///
/// @param file empty only where nothing is kept at all
public record TourPlace(Kind kind, Optional<Path> file) {
    public enum Kind {
        /// In the file of its timeline.
        FILE,
        /// In a file of its own beside that.
        BESIDE,
        /// In this program's own folder, for this user alone.
        KEPT
    }
}
