package frieze.view;

import frieze.layout.Placed.Cluster;
import frieze.layout.Placed.PlacedLane;
import frieze.text.Messages;
import frieze.time.DateWording;

/// What is said of a cluster: "12 events in Medicine, 1960 to 1969".
final class ClusterName {
    private ClusterName() {}

    /// @param chosen whether the chosen event is in it
    static String of(Cluster cluster, PlacedLane lane, boolean chosen, Messages messages, DateWording wording) {
        var title = lane.lane().fullTitle();
        var span = wording.span(cluster.span());
        var name = title.isBlank()
                ? messages.get("cluster.name.untitled", cluster.count(), span)
                : messages.get("cluster.name", cluster.count(), title, span);
        return chosen ? messages.get("cluster.chosen", name) : name;
    }
}
