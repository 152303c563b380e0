package frieze.view;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.layout.Placed.Cluster;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of a timeline is lit; the rest stands back: hits of a search, while there is one.
public interface Lit {
    /// Nothing stands back.
    Lit ALL = new Lit() {
        @Override
        public boolean lights(Event event) {
            return true;
        }

        @Override
        public boolean lights(Cluster cluster, PlacedLane lane) {
            return true;
        }
    };

    /// How much is to be seen of what stands back, 0 to 1.
    double DIM = 0.24;

    boolean lights(Event event);

    /// Whether any of its events is lit.
    ///
    /// @param lane in which it stands
    boolean lights(Cluster cluster, PlacedLane lane);

    /// The things of a frame that are lit, or those that are not. The chosen event is always lit.
    static Frame part(Frame frame, Lit lit, Optional<EventId> chosen, boolean lights) {
        var lanes = new ArrayList<PlacedLane>();
        for (var lane : frame.placed().lanes()) {
            lanes.add(new PlacedLane(
                    lane.lane(),
                    lane.y(),
                    lane.height(),
                    lane.eventsInView(),
                    items(lane.items(), lit, chosen, lights),
                    lane.clusters().stream()
                            .filter(cluster -> lit.lights(cluster, lane) == lights)
                            .toList(),
                    lane.owners(),
                    lane.collapsed()));
        }
        return frame.with(frame.placed().withLanes(lanes));
    }

    private static List<Item> items(List<Item> items, Lit lit, Optional<EventId> chosen, boolean lights) {
        return items.stream().filter(item -> isLit(item, lit, chosen) == lights).toList();
    }

    /// Whether a thing is lit, or chosen.
    static boolean isLit(Item item, Lit lit, Optional<EventId> chosen) {
        return lit.lights(item.event()) || ItemPainter.isChosen(item, chosen);
    }
}
