package frieze.layout;

import frieze.time.TimeSpan;
import java.util.List;

/// The folded gaps, ascending and apart from each other.
public record Folds(List<TimeSpan> gaps) {
    public static final Folds NONE = new Folds(List.of());
    /// Width of a tear, px.
    public static final double TEAR_WIDTH = 40;
}
