package frieze.promises;

import frieze.document.Timeline;
import frieze.layout.Placed;
import frieze.layout.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// Counts the events in view one by one, without the layout, and compares.
final class Counting {
    private final int total;
    /// By the id of the lane.
    private final Map<String, long[]> starts = new HashMap<>();

    private final Map<String, long[]> ends = new HashMap<>();

    Counting(Timeline timeline) {
        total = timeline.events().size();
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            int wanted = lane;
            var stretches = timeline.events().stream()
                    .filter(event -> event.lane() == wanted)
                    .map(event -> Stretch.of(event.when().shape()))
                    .toList();
            var id = timeline.lanes().get(lane).id();
            starts.put(id, stretches.stream().mapToLong(s -> s.start()).toArray());
            ends.put(id, stretches.stream().mapToLong(s -> s.end()).toArray());
        }
    }

    void check(Placed placed, Plan plan, Findings findings) {
        var visible = plan.scale(placed.viewport()).visible();
        var counts = placed.counts();
        int inView = 0;
        int clustered = 0;
        int shown = 0;
        for (var lane : placed.lanes()) {
            int there = inView(lane.lane().id(), visible.start(), visible.end());
            inView += there;
            if (lane.eventsInView() != there) {
                findings.miscount(lane.lane().title() + " says " + lane.eventsInView() + " in view, there are " + there);
            }
            for (var cluster : lane.clusters()) {
                clustered += cluster.count();
                if (cluster.count() <= 0) {
                    findings.miscount("a cluster of " + cluster.count());
                }
            }
            var ids = new HashSet<>();
            for (var item : lane.items()) {
                var stretch = Stretch.of(item.event().when().shape());
                if (stretch.start() < visible.end() && stretch.end() > visible.start()) {
                    shown++;
                }
                if (!ids.add(item.event().id())) {
                    findings.miscount(item.event().id() + " is drawn twice");
                }
            }
        }
        sums(counts, inView, shown, clustered, findings);
    }

    private void sums(Placed.Counts counts, int inView, int shown, int clustered, Findings findings) {
        if (counts.inView() != inView
                || counts.clustered() != clustered
                || counts.shown() != shown
                || counts.inView() != counts.shown() + counts.clustered()
                || counts.total() != total
                || counts.total() != counts.inView() + counts.outside() + counts.filtered()) {
            findings.miscount("%s, but %d of %d in view, %d drawn, %d in clusters"
                    .formatted(counts, inView, total, shown, clustered));
        }
    }

    private int inView(String lane, long from, long to) {
        long[] start = starts.getOrDefault(lane, new long[0]);
        long[] end = ends.getOrDefault(lane, new long[0]);
        int count = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] < to && end[i] > from) {
                count++;
            }
        }
        return count;
    }
}
