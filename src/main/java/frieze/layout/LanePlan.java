package frieze.layout;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.layout.Placed.PlacedLane;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One lane, planned: which events take which form from which scale, and on which row.
///
/// A *sparse* lane hangs cards on poles above rows of marks; a *dense* lane has rows of cards, titles and
/// dots with slim lines below them, and a row of counted clusters at its foot.
final class LanePlan implements LaneLayout {
    /// px at 100 %
    private static final double DENSE_TOP = 4;
    private static final double FOOT = 24.5;
    private static final double CARD_GAP = 8;

    final Lane lane;
    final LaneItems items;
    final boolean dense;
    /// Rows of marks; sparse lanes only.
    private final int markRows;
    final ActiveRanges ranges;
    private final FoldedAxis axis;
    private final LabelSizes sizes;
    private final Levels levels;
    private final LaneLimits limits;
    /// By form and step; sparse lanes only.
    private final IntervalIndex[][] shown = new IntervalIndex[4][];
    /// Dense lanes only.
    private final @Nullable RowIndex rowIndex;
    private final Subset subset;
    private final SpanCounts spans;
    private final ClusterRow clusters;
    private final ItemPlacer placer;
    private final boolean foot;
    /// Where marks stand alone; null where there are labels.
    private final @Nullable MarkStack stack;

    LanePlan(
            Lane lane,
            List<Event> events,
            FoldedAxis axis,
            Levels levels,
            LabelSizes sizes,
            DateWording wording,
            long documentStart,
            long documentEnd,
            LaneLimits limits,
            OptionalDouble marksAlone,
            Waiting waiting) {
        this.lane = lane;
        this.axis = axis;
        this.sizes = sizes;
        this.levels = levels;
        boolean alone = marksAlone.isPresent();
        double room = marksAlone.orElse(0);
        byte[] markRow;
        var sparse = events.size() <= (alone ? MarkStack.MOST_EVENTS : limits.sparseEvents())
                ? new LaneItems(events, axis, sizes, wording, false, waiting)
                : null;
        var rows = sparse == null
                ? null
                : alone ? MarkStack.rows(sparse, levels, sizes, room) : MarkRows.of(sparse, levels, limits.markRows());
        this.limits = alone ? limits.withUnits(MarkStack.most(room, true, sizes)) : limits;
        if (sparse == null || rows == null) {
            dense = true;
            items = new LaneItems(events, axis, sizes, wording, true, waiting);
            ranges = new ActiveRanges(
                    items, levels, axis, sizes, this.limits.units(), alone, null, documentStart, documentEnd, waiting);
            markRow = new byte[0];
            markRows = 0;
        } else {
            dense = false;
            items = sparse;
            ranges = new ActiveRanges(
                    items,
                    levels,
                    axis,
                    sizes,
                    this.limits.cardUnits(),
                    alone,
                    rows.from,
                    documentStart,
                    documentEnd,
                    waiting);
            markRow = rows.row;
            markRows = Math.max(1, rows.rows);
        }
        boolean someWait = false;
        for (int i = 0; i < items.size; i++) {
            someWait |= ranges.formAt(i, 0) == 0;
        }
        waiting.check();
        subset = Subset.all(items);
        spans = new SpanCounts(items);
        stack = !alone
                ? null
                : dense
                        ? MarkStack.of(room, this.limits.units(), true, sizes)
                        : MarkStack.of(
                                room, markRows, MarkStack.someWait(ranges.from[ActiveRanges.DOT], levels), sizes);
        foot = dense || someWait;
        rowIndex = dense ? new RowIndex(items.size, ranges, levels.count()) : null;
        for (int form = ActiveRanges.DOT; form <= ActiveRanges.CARD && !dense; form++) {
            shown[form] = index(form);
        }
        waiting.check();
        clusters = new ClusterRow(items, subset, ranges::firstShown, levels, sizes);
        var words = new LabelWords(items, sizes, wording);
        placer = new ItemPlacer(items, ranges, axis, sizes, words, dense, markRow, sizes.px(labelsHeight()), stack);
    }

    private LanePlan(LanePlan whole, Subset kept) {
        lane = whole.lane;
        items = whole.items;
        dense = whole.dense;
        markRows = whole.markRows;
        ranges = whole.ranges;
        axis = whole.axis;
        sizes = whole.sizes;
        levels = whole.levels;
        limits = whole.limits;
        System.arraycopy(whole.shown, 0, shown, 0, shown.length);
        rowIndex = whole.rowIndex;
        placer = whole.placer;
        foot = whole.foot;
        stack = whole.stack;
        subset = kept;
        spans = whole.spans.among(subset);
        clusters = whole.clusters.among(subset);
    }

    /// The same lane without those events that are not kept; the others keep their places.
    LanePlan among(Subset kept) {
        return new LanePlan(this, kept);
    }

    /// The same lane as one slim row.
    SlimLane collapsed(Subset kept) {
        return new SlimLane(lane, items, levels, sizes, spans, kept);
    }

    private IntervalIndex[] index(int form) {
        var lists = new ArrayList<List<Integer>>();
        for (int level = 0; level < levels.count(); level++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < items.size; i++) {
            int level = ranges.from[form][i];
            boolean ever = level != ActiveRanges.NEVER && ranges.formAt(i, level) == form;
            if (ever) {
                lists.get(level).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.isEmpty()
                        ? null
                        : new IntervalIndex(
                                list.stream().mapToInt(Integer::intValue).toArray(),
                                i -> items.mark[i].start(),
                                i -> items.mark[i].end()))
                .toArray(IntervalIndex[]::new);
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

    // ---- heights ----

    private double labelsHeight() {
        return dense
                ? limits.units() * ItemPlacer.DENSE_UNIT
                : Math.max(4, ranges.unitsUsed) * ItemPlacer.SPARSE_UNIT - CARD_GAP;
    }

    @Override
    public double fixedHeight() {
        if (stack != null) {
            return stack.height();
        }
        double marks = dense ? 0 : (markRows - 1) * ItemPlacer.MARK_ROW;
        return sizes.px(labelsHeight() + marks + (foot ? FOOT : 0));
    }

    /// Above the cards, along the poles, below the marks, px.
    @Override
    public double air() {
        return stack != null ? 0 : sizes.px(dense ? DENSE_TOP : 60);
    }

    // ---- questions about single events ----

    @Override
    public int firstShownAfter(TimeSpan span, int level) {
        int first = ActiveRanges.NEVER;
        for (int i = anchorBound(span.start()); i < items.size && items.mark[i].anchor() < span.end(); i++) {
            int shown = ranges.firstShown(i);
            if (shown > level && subset.has(i)) {
                first = Math.min(first, shown);
            }
        }
        return first;
    }

    @Override
    public int cardFrom(Event event) {
        int i = indexOf(event);
        return i < 0 ? ActiveRanges.NEVER : ranges.from[ActiveRanges.CARD][i];
    }

    @Override
    public int shownFrom(Event event) {
        int i = indexOf(event);
        return i < 0 ? ActiveRanges.NEVER : ranges.firstShown(i);
    }

    @Override
    public OptionalLong anchor(Event event) {
        int i = indexOf(event);
        return i < 0 ? OptionalLong.empty() : OptionalLong.of(items.mark[i].anchor());
    }

    private int indexOf(Event event) {
        long anchor = LaneItems.anchor(MarkGeometry.of(event.when().shape()), axis, dense);
        for (int i = anchorBound(anchor); i < items.size && items.mark[i].anchor() == anchor; i++) {
            if (items.event[i] == event) {
                return subset.has(i) ? i : -1;
            }
        }
        return -1;
    }

    @Override
    public List<Event> hidden(TimeSpan span, int level, int limit) {
        var hidden = new ArrayList<Event>();
        for (int i = anchorBound(span.start());
                i < items.size && items.mark[i].anchor() < span.end() && hidden.size() < limit;
                i++) {
            if (ranges.formAt(i, level) == 0 && subset.has(i)) {
                hidden.add(items.event[i]);
            }
        }
        return hidden;
    }

    @Override
    public OptionalLong nearestAnchor(long instant) {
        int right = anchorBound(instant);
        if (items.size == 0) {
            return OptionalLong.empty();
        }
        if (right == 0
                || right < items.size
                        && FoldedAxis.difference(items.mark[right].anchor(), instant)
                                < FoldedAxis.difference(instant, items.mark[right - 1].anchor())) {
            return OptionalLong.of(items.mark[right].anchor());
        }
        return OptionalLong.of(items.mark[right - 1].anchor());
    }

    private int anchorBound(long instant) {
        return clusters.anchorBound(instant);
    }

    // ---- a frame ----

    @Override
    public PlacedLane place(FoldedScale scale, int level, double width, double y, double air, FrameCounts counts) {
        var visible = scale.visible();
        var frame = new LaneFrame(items, visible, width, sizes.px(140));
        long from = scale.instant(-sizes.px(LabelSizes.MOST_DATED + 16));
        long to = FoldedAxis.saturatedAdd(scale.instant(width + sizes.px(LabelSizes.MOST_DATED + 16)), 1);
        if (rowIndex == null) {
            placeSparse(level, from, to, (i, form) -> frame.add(i, placer.place(i, form, scale, width, y, air)));
        } else {
            placeDense(rowIndex, level, from, to, scale, (i, form, room) -> {
                var item = placer.place(i, form, room, scale, width, y, air);
                if (item != null) {
                    frame.add(i, item);
                }
            });
        }
        var laneCounts = frame.counts;
        int inView = spans.inView(visible);
        laneCounts.inView = inView;
        double height = fixedHeight() + air;
        double footY = stack != null ? y + stack.clusters(sizes) : y + height - sizes.px(FOOT) + sizes.px(2);
        var row = clusters.place(scale, level, width, visible, inView, spans.ended(visible), frame.shown(), footY);
        laneCounts.clusters = row.size();
        for (var cluster : row) {
            laneCounts.clustered += cluster.count();
        }
        counts.add(laneCounts);
        return new PlacedLane(lane, y, height, inView, List.copyOf(frame.placed), row);
    }

    /// What is done with an event in a form.
    private interface Shown {
        void accept(int i, int form);
    }

    private void placeSparse(int level, long from, long to, Shown found) {
        for (int form = ActiveRanges.DOT; form <= ActiveRanges.CARD; form++) {
            int f = form;
            for (int l = 0; l <= level; l++) {
                var index = shown[f][l];
                if (index != null) {
                    index.overlapping(from, to, i -> {
                        if (ranges.formAt(i, level) == f && subset.has(i)) {
                            found.accept(i, f);
                        }
                    });
                }
            }
        }
    }

    /// What is done with an event to whose line its row leaves some room.
    private interface Standing {
        void accept(int i, int form, RowRoom.Room room);
    }

    // On each row: the labels near the view, and the nearest on either side, whose lines may reach into it; those
    // of others end there.
    private void placeDense(RowIndex index, int level, long from, long to, FoldedScale scale, Standing found) {
        int first = anchorBound(from);
        var along = new RowRoom(items, ranges, index, level, scale);
        for (int row = 0; row < limits.units(); row++) {
            int begin = index.position(row, first);
            int at = index.previous(row, level, begin - 1);
            at = at < 0 ? index.next(row, level, begin) : at;
            if (at >= 0) {
                along.begin(row, at);
            }
            boolean beyond = false;
            while (at >= 0 && !beyond) {
                int i = index.event(row, at);
                int form = ranges.formAt(i, level);
                if (ranges.rows.lineRow(i, form) == row && subset.has(i)) {
                    found.accept(i, form, along.room());
                }
                beyond = items.mark[i].anchor() >= to;
                at = along.next();
            }
        }
    }
}
