package frieze.session;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.layout.RadixOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/// The events of a timeline in order of time (see [TimeOrder]), and who is beside whom. Immutable; made once a
/// document, off the window's thread where the document is large.
public final class EventIndex {
    private static final Comparator<Event> MOST_IMPORTANT =
            Comparator.comparingInt(Event::importance).reversed().thenComparing(TimeOrder.BY_TIME);

    private final Event[] byTime;

    private EventIndex(Event[] byTime) {
        this.byTime = byTime;
    }

    public static EventIndex of(Timeline timeline) {
        var events = timeline.events().toArray(Event[]::new);
        int count = events.length;
        var places = new long[count];
        var ends = new long[count];
        for (int i = 0; i < count; i++) {
            var when = events[i].when();
            places[i] = TimeOrder.place(when);
            ends[i] = when.end();
        }
        // as TimeOrder.BY_TIME, the least significant key first; the events already stand in the order of the
        // file
        var order = new RadixOrder(count);
        order.by(ends);
        order.by(places);
        var byTime = new Event[count];
        int[] numbers = order.numbers();
        for (int i = 0; i < count; i++) {
            byTime[i] = events[numbers[i]];
        }
        return new EventIndex(byTime);
    }

    public int size() {
        return byTime.length;
    }

    /// The event of this name, the first in time where a file uses a name twice.
    public Optional<Event> find(EventId id) {
        byte[] name = id.value().getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(byTime).filter(e -> e.isNamed(name, name.length)).findFirst();
    }

    /// Place in time, from 0; negative for an event of another timeline.
    public int rank(Event event) {
        return Arrays.binarySearch(byTime, event, TimeOrder.BY_TIME);
    }

    /// The first event in time that is `shown`, or the last.
    public Optional<Event> outermost(boolean last, Predicate<Event> shown) {
        return last ? seek(byTime.length - 1, -1, shown) : seek(0, 1, shown);
    }

    /// The next (+1) or previous (-1) event in time that is `shown`.
    public Optional<Event> beside(Event event, int step, Predicate<Event> shown) {
        int rank = rank(event);
        return rank < 0 ? Optional.empty() : seek(rank + step, step, shown);
    }

    /// The `shown` event whose place in time is nearest to that of `event`.
    public Optional<Event> nearest(Event event, Predicate<Event> shown) {
        int rank = Math.max(0, rank(event));
        long place = TimeOrder.place(event.when());
        var before = seek(rank - 1, -1, shown);
        var after = seek(rank, 1, shown);
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after);
        }
        double back = (double) place - TimeOrder.place(before.get().when());
        double on = (double) TimeOrder.place(after.get().when()) - place;
        return back < on ? before : after;
    }

    private Optional<Event> seek(int from, int step, Predicate<Event> shown) {
        for (int i = from; i >= 0 && i < byTime.length; i += step) {
            if (shown.test(byTime[i])) {
                return Optional.of(byTime[i]);
            }
        }
        return Optional.empty();
    }

    /// All events that are `shown`, in order of time.
    public List<Event> all(Predicate<Event> shown) {
        return Arrays.stream(byTime).filter(shown).toList();
    }

    /// What else may have been going on.
    ///
    /// @param events in order of time
    /// @param more how many further ones there are
    public record Meanwhile(List<Event> events, int more) {}

    /// The other events whose dates share at least a second with that of `event`: the most important `limit` of
    /// them, and how many more.
    public Meanwhile meanwhile(Event event, int limit) {
        var span = event.when().span();
        var chosen = new PriorityQueue<Event>(MOST_IMPORTANT.reversed());
        int found = 0;
        for (var other : byTime) {
            if (other != event && other.when().span().overlaps(span)) {
                found++;
                chosen.add(other);
                if (chosen.size() > limit) {
                    chosen.poll();
                }
            }
        }
        return new Meanwhile(chosen.stream().sorted(TimeOrder.BY_TIME).toList(), found - chosen.size());
    }
}
