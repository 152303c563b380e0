package frieze.search;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.TimeOrder;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which events are shown at all: those of some lanes, with one of some tags, of some importance, in a span of
/// time. What is empty demands nothing.
///
/// @param lanes ids
/// @param least importance, 0 to 5; 0 demands nothing
/// @param during passed by all that may share a second with it, however its date is meant
public record Filter(Set<String> lanes, Set<String> tags, int least, Optional<When> during) {
    public static final Filter NONE = new Filter(Set.of(), Set.of(), 0, Optional.empty());

    public Filter {
        lanes = Set.copyOf(lanes);
        tags = Set.copyOf(tags);
    }

    /// A filter on the events of a timeline.
    ///
    /// @param numbers of its lanes
    public record Passing(Filter filter, BitSet numbers, Optional<TimeSpan> span) implements Predicate<Event> {
        @Override
        public boolean test(Event event) {
            return (filter.lanes.isEmpty() || numbers.get(event.lane()))
                    && event.importance() >= filter.least
                    && (filter.tags.isEmpty() || event.tags().stream().anyMatch(filter.tags::contains))
                    && span.map(event.when().span()::overlaps).orElse(true);
        }
    }

    /// @param all the lanes of the timeline, as its events number them
    public Passing on(List<Lane> all) {
        var numbers = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            numbers.set(i, lanes.contains(all.get(i).id()));
        }
        return new Passing(this, numbers, during.map(TimeOrder::bounded));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /// With a lane demanded, or no longer.
    public Filter withLane(String id, boolean demanded) {
        return new Filter(with(lanes, id, demanded), tags, least, during);
    }

    /// With a tag demanded, or no longer.
    public Filter withTag(String tag, boolean demanded) {
        return new Filter(lanes, with(tags, tag, demanded), least, during);
    }

    public Filter withLeast(int importance) {
        return new Filter(lanes, tags, importance, during);
    }

    public Filter withDuring(Optional<When> when) {
        return new Filter(lanes, tags, least, when);
    }

    private static Set<String> with(Set<String> set, String one, boolean there) {
        var next = new HashSet<>(set);
        if (there) {
            next.add(one);
        } else {
            next.remove(one);
        }
        return next;
    }
}
