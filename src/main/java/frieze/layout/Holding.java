package frieze.layout;

import frieze.document.Event;
import frieze.layout.Placed.Cluster;
import frieze.layout.Placed.PlacedLane;
import frieze.time.TimeSpan;
import java.util.Comparator;
import java.util.Optional;

/// Finds the cluster in which an event stands, from where the event is: no other event is looked at.
final class Holding {
    private Holding() {}

    /// @param lane the plan of the event's lane, which does not take it out
    /// @param placed that lane in the frame
    /// @param visible of the frame
    static Optional<Cluster> of(Event event, LaneLayout lane, FoldedAxis axis, PlacedLane placed, TimeSpan visible) {
        var mark = MarkGeometry.of(event.when().shape());
        boolean outside = mark.end() <= visible.start() || mark.start() >= visible.end();
        if (outside || placed.clusters().isEmpty() || placed.items().stream().anyMatch(item -> item.event() == event)) {
            return Optional.empty();
        }
        boolean dense = switch (lane) {
            case LanePlan plan -> plan.dense;
            case SlimLane _ -> true;
        };
        long anchor = LaneItems.anchor(mark, axis, dense);
        // what is counted at an edge may stand for all that is in view
        if (anchor < visible.start()) {
            return Optional.of(placed.clusters().getFirst());
        }
        if (anchor >= visible.end()) {
            return Optional.of(placed.clusters().getLast());
        }
        return placed.clusters().stream()
                .filter(cluster -> cluster.span().contains(anchor))
                .min(Comparator.comparingDouble(cluster -> cluster.span().seconds()));
    }
}
