package frieze.session;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the reader has chosen to see of a document. Named by what survives a change of the file: lanes by id,
/// gaps by their span.
///
/// @param gaps which empty stretches are folded
/// @param hiddenLanes ids
/// @param filter events that are shown, whatever their lane
public record Choices(GapChoices gaps, Set<String> hiddenLanes, Predicate<Event> filter) {
    public static final Choices EVERYTHING = new Choices(GapChoices.FOLDED, Set.of(), _ -> true);

    public Choices {
        hiddenLanes = Set.copyOf(hiddenLanes);
    }

    public Choices withFoldGaps(boolean fold) {
        return withGaps(gaps.withAll(fold));
    }

    public Choices withGapsFolded(List<TimeSpan> these, boolean fold) {
        return withGaps(gaps.with(these, fold));
    }

    Choices withGaps(GapChoices gaps) {
        return new Choices(gaps, hiddenLanes, filter);
    }

    public Choices withLaneShown(String lane, boolean shown) {
        var hidden = new HashSet<>(hiddenLanes);
        if (shown) {
            hidden.remove(lane);
        } else {
            hidden.add(lane);
        }
        return new Choices(gaps, hidden, filter);
    }

    public Choices withFilter(Predicate<Event> filter) {
        return new Choices(gaps, hiddenLanes, filter);
    }

    /// Those of the gaps that are folded now.
    public Folds folds(Folds known) {
        return gaps.folded(known);
    }

    /// The lanes of a timeline that are shown, as indices, in order.
    public List<Integer> lanes(Timeline timeline) {
        return IntStream.range(0, timeline.lanes().size())
                .filter(i -> !hiddenLanes.contains(timeline.lanes().get(i).id()))
                .boxed()
                .toList();
    }

    /// Whether an event of this timeline is among those shown.
    public boolean shows(Timeline timeline, Event event) {
        return filter.test(event)
                && !hiddenLanes.contains(timeline.lanes().get(event.lane()).id());
    }
}
