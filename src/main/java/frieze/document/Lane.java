package frieze.document;

/// A band of the timeline.
///
/// @param id unique in its timeline
/// @param colour 1 to 8: which of the eight lane colours (see the tokens `lane-1` to `lane-8`); [#NEUTRAL]
/// for a band that holds events of several lanes, each in the colour and shape of its own
/// @param shape the bead
/// @param owner the timeline that it comes from, where several are shown on one axis; else empty
public record Lane(String id, String title, int colour, LaneShape shape, String owner) {
    public static final int NEUTRAL = 0;

    /// A lane of a timeline that stands alone.
    public Lane(String id, String title, int colour, LaneShape shape) {
        this(id, title, colour, shape, "");
    }

    /// Whether its owner is to be named beside its title, which does not tell.
    public boolean namesOwner() {
        return !owner.isBlank() && !title.contains(owner);
    }

    /// The title, with the owner where the title does not tell: "Flights · Moon".
    public String fullTitle() {
        return namesOwner() ? title + " · " + owner : title;
    }

    /// The same in a timeline that stands alone, named so that it still tells where it comes from.
    public Lane alone() {
        return owner.isEmpty() ? this : new Lane(id, fullTitle(), colour, shape);
    }
}
