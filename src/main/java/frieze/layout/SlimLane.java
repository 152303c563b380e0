package frieze.layout;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.layout.Placed.PlacedLane;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// A collapsed lane: one slim row, in which all events stand in counted clusters.
final class SlimLane implements LaneLayout {
    /// px at 100 %
    private static final double HEIGHT = 32;

    private static final double CLUSTERS = 7;

    private final Lane lane;
    private final LaneItems items;
    private final LabelSizes sizes;
    private final ClusterRow clusters;
    private final SpanCounts spans;
    private final Subset subset;

    static SlimLane of(
            Lane lane,
            List<Event> events,
            FoldedAxis axis,
            Levels levels,
            LabelSizes sizes,
            DateWording wording,
            Waiting waiting) {
        var items = new LaneItems(events, axis, sizes, wording, true, waiting);
        return new SlimLane(lane, items, levels, sizes, new SpanCounts(items), Subset.all(items));
    }

    /// @param spans of all its events
    /// @param kept which of the events are shown
    SlimLane(Lane lane, LaneItems items, Levels levels, LabelSizes sizes, SpanCounts spans, Subset kept) {
        this.lane = lane;
        this.items = items;
        this.sizes = sizes;
        subset = kept;
        this.spans = spans.among(subset);
        clusters = new ClusterRow(items, subset, _ -> ActiveRanges.NEVER, levels, sizes);
    }

    /// The same lane without those events that are not kept.
    SlimLane among(Subset kept) {
        return new SlimLane(this, kept);
    }

    private SlimLane(SlimLane whole, Subset kept) {
        lane = whole.lane;
        items = whole.items;
        sizes = whole.sizes;
        subset = kept;
        spans = whole.spans.among(subset);
        clusters = whole.clusters.among(subset);
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
    public Subset subset() {
        return subset;
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
        return IntStream.range(clusters.anchorBound(span.start()), clusters.anchorBound(span.end()))
                .filter(subset::has)
                .limit(limit)
                .mapToObj(i -> items.event[i])
                .toList();
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
        int ended = spans.ended(visible);
        int inView = spans.inView(visible);
        var row = clusters.place(scale, level, width, visible, inView, ended, new int[0], y + sizes.px(CLUSTERS));
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
