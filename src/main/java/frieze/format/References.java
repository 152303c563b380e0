package frieze.format;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Links and stops that name events further on in the file: checked when all events are known.
final class References {
    /// @param from place in the list of events
    private record Pending(int from, String target, long place) {}

    record PendingStop(Stop stop, long place) {}

    private final IdTable ids;
    private final List<Pending> links = new ArrayList<>();
    private final List<PendingStop> stops = new ArrayList<>();

    References(IdTable ids) {
        this.ids = ids;
    }

    void link(int from, String target, long place) {
        if (ids.find(target) < 0) {
            links.add(new Pending(from, target, place));
        }
    }

    void stop(Stop stop, long place) {
        stops.add(new PendingStop(stop, place));
    }

    /// Takes the links that lead nowhere out of the events, and reports them.
    void settleLinks(List<Event> events, Problems problems) {
        Set<Integer> broken = new HashSet<>();
        for (Pending link : links) {
            if (ids.find(link.target()) < 0) {
                problems.error(link.place(), "problem.link-to-nowhere", Texts.cut(link.target(), 60));
                broken.add(link.from());
            }
        }
        for (int index : broken) {
            var event = events.get(index);
            var kept = event.links().stream()
                    .filter(link -> ids.find(link.target().value()) >= 0)
                    .toList();
            events.set(index, event.withLinks(List.copyOf(kept)));
        }
    }

    /// All stops. Events that are not there are reported, and stay named: what is not shown is not lost when the
    /// tour is written again.
    List<Stop> settleStops(Problems problems) {
        for (PendingStop pending : stops) {
            for (EventId event : pending.stop().events()) {
                if (ids.find(event.value()) < 0) {
                    problems.error(pending.place(), "problem.stop-to-nowhere", Texts.cut(event.value(), 60));
                }
            }
        }
        return stops.stream().map(PendingStop::stop).toList();
    }
}
