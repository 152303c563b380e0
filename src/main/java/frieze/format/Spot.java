package frieze.format;

/// A place in a file.
///
/// @param line from 1; 0 where the format has no lines
/// @param column from 1, in characters; 0 where unknown
/// @param excerpt the line, or the part of it around the place; may be empty
public record Spot(long line, long column, String excerpt) {
    /// The file as a whole.
    public static final Spot FILE = new Spot(0, 0, "");
}
