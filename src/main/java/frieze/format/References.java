package frieze.format;

import frieze.document.Event;
import frieze.document.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Links and stops that name events further on in the file: checked when all events are known.
final class References {
    /// @param from place in the list of events
    private record Pending(int from, String target, long place) {}

    private record PendingStop(Stop stop, long place) {}

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

    /// The stops that lead somewhere; the others are reported.
    List<Stop> settleStops(Problems problems) {
        var kept = new ArrayList<Stop>();
        for (PendingStop pending : stops) {
            if (ids.find(pending.stop().event().value()) < 0) {
                problems.error(
                        pending.place(),
                        "problem.stop-to-nowhere",
                        Texts.cut(pending.stop().event().value(), 60));
            } else {
                kept.add(pending.stop());
            }
        }
        return List.copyOf(kept);
    }
}
