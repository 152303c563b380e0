package frieze.layout;

import frieze.document.Event;
import java.util.List;
import java.util.function.Predicate;

/// What a plan depends on besides the document.
///
/// @param folds gaps that are folded
/// @param filter events to show; the others are counted as filtered out
/// @param lanes the lanes to show, as indices into the timeline's lanes, in order; the events of others are
/// counted as filtered out
/// @param textScale 1 at 100 %
public record PlanSettings(Folds folds, Predicate<Event> filter, List<Integer> lanes, double textScale) {}
