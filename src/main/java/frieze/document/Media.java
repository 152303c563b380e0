package frieze.document;

/// A picture that belongs to an event.
///
/// @param src a path relative to the file, or an http(s) address, as written
/// @param alt what it shows, for those who cannot see it; may be empty
public record Media(String src, String alt, String caption, String credit) {}
