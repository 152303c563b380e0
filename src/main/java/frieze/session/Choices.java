package frieze.session;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Grouping;
import frieze.search.Filter;
import frieze.time.TimeSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the reader has chosen to see of a document. Named by what survives a change of the file: lanes by
/// id, gaps by their span.
///
/// @param gaps which empty stretches are folded
/// @param by what lanes are made of
/// @param arrangements how the lanes of each grouping are arranged; each is kept while another is looked at
/// @param filter events that are shown, whatever their lane
public record Choices(
        GapChoices gaps, Grouping.By by, Map<Grouping.By, Arrangement> arrangements, Predicate<Event> filter) {
    public static final Choices EVERYTHING = new Choices(GapChoices.FOLDED, Grouping.By.LANE, Map.of(), _ -> true);

    public Choices {
        arrangements = Map.copyOf(arrangements);
    }

    public Choices withFoldGaps(boolean fold) {
        return withGaps(gaps.withAll(fold));
    }

    public Choices withGapsFolded(List<TimeSpan> these, boolean fold) {
        return withGaps(gaps.with(these, fold));
    }

    Choices withGaps(GapChoices gaps) {
        return new Choices(gaps, by, arrangements, filter);
    }

    public Choices withFilter(Predicate<Event> filter) {
        return new Choices(gaps, by, arrangements, filter);
    }

    /// The same for another version of the timeline, whose lanes may have other numbers.
    Choices on(Timeline timeline) {
        return filter instanceof Filter.Passing passing
                        && passing.filter().on(timeline.lanes()) instanceof Filter.Passing next
                        && !next.equals(passing)
                ? withFilter(next)
                : this;
    }

    /// Says what it is for another version of the timeline, where that differs.
    void renumber(Timeline timeline, Consumer<Choices> then) {
        var next = on(timeline);
        if (next != this) {
            then.accept(next);
        }
    }

    /// What the reader demands of events that are shown.
    public Filter filtered() {
        return filter instanceof Filter.Passing passing ? passing.filter() : Filter.NONE;
    }

    public Choices grouped(Grouping.By by) {
        return new Choices(gaps, by, arrangements, filter);
    }

    /// With the lanes as they were kept.
    Choices with(LaneMemory.Kept lanes) {
        return new Choices(gaps, lanes.by(), lanes.arrangements(), filter);
    }

    /// What of it is kept for the next opening.
    LaneMemory.Kept lanes() {
        return new LaneMemory.Kept(by, arrangements);
    }

    /// Changes how the lanes of the present grouping are arranged.
    Choices arranged(UnaryOperator<Arrangement> change) {
        var all = new EnumMap<Grouping.By, Arrangement>(Grouping.By.class);
        all.putAll(arrangements);
        all.put(by, change.apply(arrangement()));
        return new Choices(gaps, by, all, filter);
    }

    /// How the lanes of the present grouping are arranged.
    public Arrangement arrangement() {
        return arrangements.getOrDefault(by, Arrangement.AS_IS);
    }

    /// Ids.
    public Set<String> hiddenLanes() {
        return arrangement().hidden();
    }

    /// Those of the gaps that are folded now.
    public Folds folds(Folds known) {
        return gaps.folded(known);
    }

    /// The lanes that are shown, as indices into the grouping's, top to bottom.
    List<Integer> lanes(Grouping grouping) {
        return arrangement().ordered(grouping.lanes()).stream()
                .filter(lane -> !hiddenLanes().contains(lane.id()))
                .map(grouping.lanes()::indexOf)
                .toList();
    }

    /// Those lanes that are one slim row, as indices into the grouping's.
    Set<Integer> collapsed(Grouping grouping) {
        return lanes(grouping).stream()
                .filter(lane -> isCollapsed(grouping.lanes().get(lane)))
                .collect(Collectors.toSet());
    }

    public boolean isCollapsed(Lane lane) {
        return arrangement().collapsed().contains(lane.id());
    }

    /// Whether an event of this grouping is among those shown.
    public boolean shows(Grouping grouping, Event event) {
        return filter.test(event)
                && !hiddenLanes().contains(lane(grouping, event).id());
    }

    /// Whether it is shown in a lane that is open.
    boolean opens(Grouping grouping, Event event) {
        return shows(grouping, event) && !isCollapsed(lane(grouping, event));
    }

    private static Lane lane(Grouping grouping, Event event) {
        return grouping.lanes().get(grouping.laneOf(event));
    }
}
