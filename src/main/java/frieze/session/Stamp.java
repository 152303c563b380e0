package frieze.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// What tells two states of a file apart without reading it.
///
/// @param key of the file itself, so that a new file under the old name is noticed; empty where the system has
/// none
public record Stamp(boolean exists, FileTime modified, long size, String key) {
    static final Stamp MISSING = new Stamp(false, FileTime.fromMillis(0), 0, "");

    /// The state of a file now; one that cannot be looked at counts as missing.
    public static Stamp of(Path file) {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(true, seen.lastModifiedTime(), seen.size(), String.valueOf(seen.fileKey()));
        } catch (IOException _) {
            // whoever reads the file next hears why
            return MISSING;
        }
    }
}
