package frieze.document;

/// The bead of a lane; always goes together with the colour of the same number.
public enum LaneShape {
    CIRCLE,
    SQUARE,
    CROSS,
    DIAMOND,
    TRIANGLE,
    HEXAGON,
    DOWN,
    RING
}
