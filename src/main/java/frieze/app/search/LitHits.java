package frieze.app.search;

import frieze.document.Event;
import frieze.layout.Placed.Cluster;
import frieze.layout.Placed.PlacedLane;
import frieze.session.Finding;
import frieze.session.Session;
import frieze.view.Lit;
import java.util.List;
import java.util.stream.IntStream;

/// Lights the hits of a search, and the clusters that hold one.
record LitHits(Session session, Finding.Found found) implements Lit {
    /// Of a larger cluster it is not asked which events it holds: where its hits may stand is enough.
    private static final int FEW = 60;

    @Override
    public boolean lights(Event event) {
        return found.hits().contains(event);
    }

    @Override
    public boolean lights(Cluster cluster, PlacedLane lane) {
        if (cluster.count() > FEW) {
            return found.within(cluster.span(), lanes(lane)) > 0;
        }
        return session.plan()
                .flatMap(plan -> session.placed()
                        .get()
                        .map(placed -> plan.members(cluster, lane, placed.viewport(), FEW).stream()
                                .anyMatch(found.hits()::contains)))
                .orElse(false);
    }

    /// The lanes of the timeline that may stand in one that is shown.
    private List<Integer> lanes(PlacedLane lane) {
        var all = found.events().lanes();
        int own = all.indexOf(lane.lane());
        return lane.owners().isEmpty() && own >= 0
                ? List.of(own)
                : IntStream.range(0, all.size()).boxed().toList();
    }
}
