package frieze.layout;

import frieze.document.Event;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/// What a plan depends on besides the document.
///
/// @param folds gaps that are folded
/// @param filter events to show; the others are counted as filtered out
/// @param grouping of this document's events; empty for its own lanes
/// @param lanes the lanes to show, as indices into the grouping's lanes, in order; the events of others are
/// counted as filtered out
/// @param collapsed those of them that are one slim row
/// @param textScale 1 at 100 %
/// @param marksAlone height of lanes that show nothing but marks and counts, for a screen that is read from far away,
/// px; empty for lanes with cards and titles
/// @param low whether lanes have one row of cards, so that their marks are seen below them on a screen with large text
public record PlanSettings(
        Folds folds,
        Predicate<Event> filter,
        Optional<Grouping> grouping,
        List<Integer> lanes,
        Set<Integer> collapsed,
        double textScale,
        OptionalDouble marksAlone,
        boolean low) {
    public PlanSettings {
        lanes = List.copyOf(lanes);
        collapsed = Set.copyOf(collapsed);
    }

    public PlanSettings(
            Folds folds,
            Predicate<Event> filter,
            Optional<Grouping> grouping,
            List<Integer> lanes,
            Set<Integer> collapsed,
            double textScale) {
        this(folds, filter, grouping, lanes, collapsed, textScale, OptionalDouble.empty(), false);
    }

    /// The same with another filter.
    public PlanSettings withFilter(Predicate<Event> other) {
        return new PlanSettings(folds, other, grouping, lanes, collapsed, textScale, marksAlone, low);
    }

    /// The same without cards and titles, in lanes of this height, px.
    public PlanSettings withMarksAlone(double height) {
        return new PlanSettings(folds, filter, grouping, lanes, collapsed, textScale, OptionalDouble.of(height), low);
    }

    /// The same with one row of cards in every lane.
    public PlanSettings withLowLanes() {
        return new PlanSettings(folds, filter, grouping, lanes, collapsed, textScale, marksAlone, true);
    }

    /// The document's own lanes, all of them open.
    public PlanSettings(Folds folds, Predicate<Event> filter, List<Integer> lanes, double textScale) {
        this(folds, filter, Optional.empty(), lanes, Set.of(), textScale);
    }
}
