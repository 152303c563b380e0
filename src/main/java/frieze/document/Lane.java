package frieze.document;

/// A band of the timeline.
///
/// @param id unique in its timeline
/// @param colour 1 to 8: which of the eight lane colours (see the tokens `lane-1` to `lane-8`); [#NEUTRAL]
/// for a band that holds events of several lanes, each in the colour and shape of its own
/// @param shape the bead
public record Lane(String id, String title, int colour, LaneShape shape) {
    public static final int NEUTRAL = 0;
}
