package frieze.app.save;

import java.nio.file.Path;

/// A copy that has been written.
///
/// @param format as people call it
/// @param losses how many things it does not hold
/// @param pictures how many pictures stayed behind in another folder
public record Saved(Path file, String format, long losses, long pictures) {}
