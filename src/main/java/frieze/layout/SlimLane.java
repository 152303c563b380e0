package frieze.layout;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.layout.Placed.PlacedLane;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/// A collapsed lane: one slim row, in which all events stand in counted clusters.
final class SlimLane implements LaneLayout {
    /// px at 100 %
    private static final double HEIGHT = 32;

    private static final double CLUSTERS = 7;

    private final Lane lane;
    private final LaneItems items;
    private final LabelSizes sizes;
    private final ClusterRow clusters;
    private final long[] starts;
    private final long[] ends;

    SlimLane(Lane lane, List<Event> events, FoldedAxis axis, Levels levels, LabelSizes sizes, DateWording wording) {
        this.lane = lane;
        this.sizes = sizes;
        items = new LaneItems(events, axis, sizes, wording, true);
        clusters = new ClusterRow(items, _ -> ActiveRanges.NEVER, levels, sizes);
        starts = new long[items.size];
        ends = new long[items.size];
        for (int i = 0; i < items.size; i++) {
            starts[i] = items.mark[i].start();
            ends[i] = items.mark[i].end();
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
    }

    @Override
    public Lane lane() {
        return lane;
    }

    @Override
    public LaneItems items() {
        return items;
    }

    @Override
    public double fixedHeight() {
        return sizes.px(HEIGHT);
    }

    @Override
    public double air() {
        return 0;
    }

    @Override
    public int firstShownAfter(TimeSpan span, int level) {
        return ActiveRanges.NEVER;
    }

    @Override
    public int cardFrom(Event event) {
        return ActiveRanges.NEVER;
    }

    @Override
    public int shownFrom(Event event) {
        return ActiveRanges.NEVER;
    }

    @Override
    public OptionalLong anchor(Event event) {
        return OptionalLong.empty();
    }

    @Override
    public List<Event> hidden(TimeSpan span, int level, int limit) {
        int from = clusters.anchorBound(span.start());
        int until = Math.min(clusters.anchorBound(span.end()), from + limit);
        return Arrays.asList(items.event).subList(from, Math.max(from, until));
    }

    @Override
    public OptionalLong nearestAnchor(long instant) {
        int right = clusters.anchorBound(instant);
        if (items.size == 0) {
            return OptionalLong.empty();
        }
        boolean isRight = right == 0
                || right < items.size
                        && FoldedAxis.difference(items.mark[right].anchor(), instant)
                                < FoldedAxis.difference(instant, items.mark[right - 1].anchor());
        return OptionalLong.of(items.mark[isRight ? right : right - 1].anchor());
    }

    @Override
    public PlacedLane place(FoldedScale scale, int level, double width, double y, double air, FrameCounts counts) {
        var visible = scale.visible();
        int ended = LanePlan.lowerBound(ends, visible.start() + 1);
        int inView = LanePlan.lowerBound(starts, visible.end()) - ended;
        var row = clusters.place(scale, level, width, visible, inView, ended, List.of(), y + sizes.px(CLUSTERS));
        var own = new FrameCounts();
        own.inView = inView;
        own.clusters = row.size();
        for (var cluster : row) {
            own.clustered += cluster.count();
        }
        counts.add(own);
        return new PlacedLane(lane, y, fixedHeight(), inView, List.of(), row, List.of(), true);
    }
}
