package frieze.present;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Stop;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A path through a timeline: what the class sees, stop by stop. Immutable.
///
/// @param stops those that have something to show, in order; empty only where the timeline has no events
/// @param own whether the author made it; otherwise it is the most important events in order of time
/// @param empty stops of the author's that have nothing to show: none of their events is there
public record Tour(List<TourStop> stops, boolean own, List<Stop> empty) {
    /// The most stops of a tour that nobody made.
    static final int MADE_UP = 12;

    public Tour {
        stops = List.copyOf(stops);
        empty = List.copyOf(empty);
    }

    public static Tour of(Timeline timeline) {
        if (!timeline.tour().isEmpty()) {
            var written = written(timeline);
            if (!written.stops().isEmpty()) {
                return written;
            }
        }
        return madeUp(timeline);
    }

    private static Tour written(Timeline timeline) {
        var wanted = new HashSet<EventId>();
        timeline.tour().forEach(stop -> wanted.addAll(stop.events()));
        var found = find(timeline, wanted);
        var stops = new ArrayList<TourStop>();
        var empty = new ArrayList<Stop>();
        for (int place = 0; place < timeline.tour().size(); place++) {
            var stop = timeline.tour().get(place);
            var events = stop.events().stream()
                    .filter(found::containsKey)
                    .map(found::get)
                    .toList();
            if (events.isEmpty() && stop.span().isEmpty()) {
                empty.add(stop);
            } else {
                stops.add(new TourStop(place, stop, events));
            }
        }
        return new Tour(stops, true, empty);
    }

    private static Map<EventId, Event> find(Timeline timeline, Set<EventId> wanted) {
        var found = new HashMap<EventId, Event>();
        for (var event : timeline.events()) {
            if (wanted.contains(event.id())) {
                found.putIfAbsent(event.id(), event);
            }
        }
        return found;
    }

    private static Tour madeUp(Timeline timeline) {
        var most = timeline.events().stream()
                .sorted(Comparator.comparingInt(Event::importance).reversed().thenComparing(TimeOrder.BY_TIME))
                .limit(MADE_UP)
                .sorted(TimeOrder.BY_TIME)
                .toList();
        var stops = new ArrayList<TourStop>();
        for (var event : most) {
            stops.add(new TourStop(stops.size(), Stop.at(event.id()), List.of(event)));
        }
        return new Tour(stops, false, List.of());
    }

    public int size() {
        return stops.size();
    }

    public TourStop stop(int at) {
        return stops.get(at);
    }
}
