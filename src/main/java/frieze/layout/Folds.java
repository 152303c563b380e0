package frieze.layout;

import frieze.time.TimeSpan;
import java.util.List;

/// The folded gaps, ascending and apart from each other.
public record Folds(List<TimeSpan> gaps) {
    public static final Folds NONE = new Folds(List.of());
    /// What a folded gap takes on the axis, px: the torn paper and the air on either side of it.
    public static final double TEAR_WIDTH = 64;
    /// Between the date where a gap begins or ends and the torn paper, px: room for half a bead, also in large
    /// text, so that what happened on that very date can stand beside the tear at any scale.
    public static final double AIR = 12;
    /// Width of the torn paper of a closed gap, px.
    public static final double PAPER = TEAR_WIDTH - 2 * AIR;
}
