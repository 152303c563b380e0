package frieze.document;

/// A band of the timeline.
///
/// @param id unique in its timeline
/// @param colour 1 to 8: which of the eight lane colours (see the tokens `lane-1` to `lane-8`)
/// @param shape the bead
public record Lane(String id, String title, int colour, LaneShape shape) {}
