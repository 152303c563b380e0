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
/// @param foldGaps whether long empty stretches are folded at all
/// @param unfolded gaps that the reader has opened one by one
/// @param hiddenLanes ids
/// @param filter events that are shown, whatever their lane
public record Choices(boolean foldGaps, Set<TimeSpan> unfolded, Set<String> hiddenLanes, Predicate<Event> filter) {
    public static final Choices EVERYTHING = new Choices(true, Set.of(), Set.of(), _ -> true);

    public Choices {
        unfolded = Set.copyOf(unfolded);
        hiddenLanes = Set.copyOf(hiddenLanes);
    }

    /// Folding all or none forgets which gaps were opened one by one.
    public Choices withFoldGaps(boolean fold) {
        return new Choices(fold, Set.of(), hiddenLanes, filter);
    }

    public Choices withGapFolded(TimeSpan gap, boolean fold) {
        var opened = new HashSet<>(unfolded);
        if (fold) {
            opened.remove(gap);
        } else {
            opened.add(gap);
        }
        return new Choices(foldGaps, opened, hiddenLanes, filter);
    }

    public Choices withLaneShown(String lane, boolean shown) {
        var hidden = new HashSet<>(hiddenLanes);
        if (shown) {
            hidden.remove(lane);
        } else {
            hidden.add(lane);
        }
        return new Choices(foldGaps, unfolded, hidden, filter);
    }

    public Choices withFilter(Predicate<Event> filter) {
        return new Choices(foldGaps, unfolded, hiddenLanes, filter);
    }

    /// Those of a document's gaps that are folded now.
    public Folds folds(Folds gaps) {
        return foldGaps
                ? new Folds(gaps.gaps().stream()
                        .filter(gap -> !unfolded.contains(gap))
                        .toList())
                : Folds.NONE;
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
