package frieze.search;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What makes the events of one timeline findable: the words of their titles, texts and tags, their tags, lanes
/// and dates. Immutable; for any thread.
///
/// Events are numbered by importance, the most important first, and then by time: of equally good hits the first
/// numbers are the first ones to show.
public final class SearchIndex {
    /// @param byNumber the events
    /// @param numbers of each event, by its place in the file
    /// @param starts the earliest second of each event, see [frieze.time.When#span()]
    /// @param ends the second after the latest
    /// @param lanes of each event
    record Events(Event[] byNumber, int[] numbers, long[] starts, long[] ends, int[] lanes) {
        int count() {
            return byNumber.length;
        }
    }

    private final Events events;
    private final List<Part> parts;
    private final LaneNames laneNames;
    private final List<Lane> lanes;

    SearchIndex(Events events, List<Part> parts, LaneNames laneNames, List<Lane> lanes) {
        this.events = events;
        this.parts = parts;
        this.laneNames = laneNames;
        this.lanes = lanes;
    }

    /// Makes the index, on this thread and others.
    ///
    /// @param byTime the same events in order of time, see [TimeOrder]
    /// @param abandoned whether nobody waits for it any more; asked every few thousand events
    /// @return empty where it was abandoned
    public static Optional<SearchIndex> of(Timeline timeline, Iterable<Event> byTime, BooleanSupplier abandoned) {
        return new Indexing(timeline, abandoned).index(byTime);
    }

    /// The same where the events have not been put in order yet.
    public static SearchIndex of(Timeline timeline) {
        var byTime = timeline.events().stream().sorted(TimeOrder.BY_TIME).toList();
        return of(timeline, byTime, () -> false).orElseThrow();
    }

    /// How many events it knows.
    public int size() {
        return events.count();
    }

    /// All hits of a query, best first.
    public Hits find(Query query) {
        return find(query, _ -> {}, () -> false);
    }

    /// The same for a reader who waits. Hits that have to be looked at one by one, because words have to follow
    /// each other in them, may take longer than a keystroke over many events: as soon as there are enough for a
    /// screen, `first` hears of those.
    ///
    /// @param first hears at most once, before the answer, on this thread
    /// @param abandoned whether nobody waits any more; then the answer may be incomplete
    public Hits find(Query query, Consumer<Hits> first, BooleanSupplier abandoned) {
        return new Search(this, query, first, abandoned).hits();
    }

    Events events() {
        return events;
    }

    List<Part> parts() {
        return parts;
    }

    LaneNames laneNames() {
        return laneNames;
    }

    List<Lane> lanes() {
        return lanes;
    }
}
