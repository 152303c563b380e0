package frieze.layout;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.layout.Placed.Counts;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.Placed.Tear;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The plan of a whole timeline: its lanes planned one by one, and the camera that moves over them.
final class TimelinePlan implements Plan {
    /// How much of a crowded lane's room one of few events takes.
    private static final double LOW_LANE = 0.4;

    /// A pointer this near to a mark's middle stands on it, px.
    private static final double ON_MARK = 1.5;

    /// A scale that is surely on a step, in spite of rounding.
    private static final double JUST_BEYOND = 1.001;

    /// Air beside a label, and beside the anchor of an event that was out of view, px.
    private static final double LABEL_MARGIN = 24;

    private static final double ANCHOR_MARGIN = 220;

    /// More room beside the whole document where there is nothing but marks, px.
    private static final double MARKS_MARGIN = 14;

    /// From so many events on, lanes are planned on several threads.
    private static final int LARGE = 5_000;

    private final Timeline timeline;
    private final PlanSettings settings;
    private final Folds folds;
    private final FoldedAxis axis;
    private final Levels levels;
    private final Grouping grouping;
    /// Indices into the grouping's lanes, top to bottom.
    private final List<Integer> order;
    private final LaneStack stack;
    private final List<LaneLayout> lanes;
    private final EraPlacer eras;
    private final Ticks ticks;
    private final Camera camera;
    private final Density density;
    private final DateWording wording;
    private final Messages texts;
    private final int filtered;

    TimelinePlan(
            Timeline timeline,
            PlanSettings settings,
            TextMeasurer measurer,
            DateWording wording,
            BooleanSupplier abandoned) {
        this.timeline = timeline;
        this.settings = settings;
        this.wording = wording;
        this.texts = Messages.of(TimelinePlan.class, wording.locale());
        var waiting = new Waiting(abandoned);
        waiting.check();
        var extent = GapFinder.extent(timeline.events(), waiting);
        folds = FoldRoom.between(settings.folds(), extent, timeline.events());
        axis = new FoldedAxis(folds, extent.start());
        camera = Camera.of(axis, timeline.events(), extent, waiting);
        double seconds = FoldedAxis.difference(axis.folded(extent.end()), axis.folded(extent.start()));
        levels = Levels.of(seconds, axis.gaps(), timeline.events().size());
        var sizes = new LabelSizes(measurer, settings.textScale());
        grouping = settings.grouping().orElseGet(() -> Grouping.byLane(timeline));
        order = settings.lanes();
        var byLane = new ArrayList<List<Event>>();
        grouping.lanes().forEach(_ -> byLane.add(new ArrayList<>()));
        int turn = 0;
        for (var event : timeline.events()) {
            waiting.check(turn++);
            if (settings.filter().test(event)) {
                byLane.get(grouping.laneOf(event)).add(event);
            }
        }
        var shared = limits(order.stream()
                .filter(lane -> !settings.collapsed().contains(lane))
                .mapToInt(lane -> byLane.get(lane).size())
                .toArray());
        var limits = settings.low() ? shared.low() : shared;
        long start = axis.folded(extent.start());
        long end = axis.folded(extent.end());
        IntFunction<LaneLayout> planned = index -> {
            var events = byLane.get(index);
            var lane = grouping.lanes().get(index);
            return settings.collapsed().contains(index)
                    ? SlimLane.of(lane, events, axis, levels, sizes, wording, waiting)
                    : new LanePlan(
                            lane,
                            events,
                            axis,
                            levels,
                            sizes,
                            wording,
                            start,
                            end,
                            limits,
                            settings.marksAlone(),
                            waiting);
        };
        // Lanes know nothing of each other: those of a large document are planned side by side.
        var indices = order.stream().mapToInt(Integer::intValue);
        lanes = (timeline.events().size() > LARGE ? indices.parallel() : indices)
                .mapToObj(planned)
                .toList();
        int kept = order.stream().mapToInt(index -> byLane.get(index).size()).sum();
        stack = new LaneStack(lanes);
        filtered = timeline.events().size() - kept;
        eras = new EraPlacer(timeline.eras(), axis, sizes, wording);
        ticks = new Ticks(measurer, wording);
        density = new Density(extent, lanes);
    }

    private TimelinePlan(TimelinePlan whole, PlanSettings settings) {
        timeline = whole.timeline;
        this.settings = settings;
        wording = whole.wording;
        texts = whole.texts;
        folds = whole.folds;
        axis = whole.axis;
        camera = whole.camera;
        levels = whole.levels;
        grouping = whole.grouping;
        eras = whole.eras;
        ticks = whole.ticks;
        order = settings.lanes();
        var kept = whole.kept(settings);
        lanes = order.stream()
                .parallel()
                .map(index -> {
                    var lane = whole.lanes.get(whole.order.indexOf(index));
                    var part = Objects.requireNonNull(kept[index]);
                    return switch (lane) {
                        case LanePlan plan when settings.collapsed().contains(index) -> plan.collapsed(part);
                        case LanePlan plan -> plan.among(part);
                        case SlimLane slim -> slim.among(part);
                    };
                })
                .toList();
        stack = new LaneStack(lanes);
        filtered = timeline.events().size()
                - lanes.stream().mapToInt(lane -> lane.subset().size()).sum();
        density = new Density(camera.extent(), lanes);
    }

    /// What these settings leave of this plan's events, by number of the lane.
    private @Nullable Subset[] kept(PlanSettings wanted) {
        var items = new LaneItems[grouping.lanes().size()];
        wanted.lanes()
                .forEach(index -> items[index] = lanes.get(order.indexOf(index)).items());
        if (wanted.filter() == settings.filter()) {
            // what this plan has taken out needs no second look
            return Arrays.stream(items)
                    .map(lane -> lane == null ? null : Subset.all(lane))
                    .toArray(Subset[]::new);
        }
        return Subset.of(timeline.events(), grouping, items, wanted.filter());
    }

    @Override
    public Optional<Plan> among(PlanSettings wanted) {
        boolean same = wanted.folds().equals(settings.folds())
                && wanted.grouping().equals(settings.grouping())
                && wanted.textScale() == settings.textScale()
                && wanted.marksAlone().equals(settings.marksAlone())
                && wanted.low() == settings.low()
                && order.containsAll(wanted.lanes())
                && settings.collapsed().stream()
                        .filter(wanted.lanes()::contains)
                        .allMatch(wanted.collapsed()::contains);
        return same ? Optional.of(new TimelinePlan(this, wanted)) : Optional.empty();
    }

    /// What lanes may hold. Beside lanes of few events, which stay low, crowded ones get more rows.
    ///
    /// @param events of each open lane
    private static LaneLimits limits(int[] events) {
        var equal = LaneLimits.of(events.length);
        long dense = Arrays.stream(events)
                .filter(count -> count > equal.sparseEvents())
                .count();
        if (dense == 0) {
            return equal;
        }
        int shared = (int) Math.round(dense + LOW_LANE * (events.length - dense));
        return equal.sharedBy(shared);
    }

    @Override
    public Placed place(Viewport viewport) {
        var scale = camera.scale(viewport);
        int level = levels.at(viewport.pxPerSecond());
        var counts = new FrameCounts();
        var stacked = stack.place(scale, level, viewport, counts);
        int total = timeline.events().size();
        var sums = new Counts(
                total,
                counts.inView,
                counts.cards,
                counts.titles,
                counts.dots,
                counts.clustered,
                counts.clusters,
                total - filtered - counts.inView,
                filtered);
        var shown = new Viewport(
                viewport.second(),
                viewport.fraction(),
                viewport.pxPerSecond(),
                viewport.width(),
                viewport.height(),
                stacked.scrollY());
        return new Placed(
                shown,
                owned(stacked.lanes()),
                eras.place(scale, viewport.width()),
                tears(scale, viewport.width()),
                ticks.place(axis, scale, viewport.width()),
                sums,
                stacked.contentHeight());
    }

    /// Events of a lane that is none of the document's keep the colours and shapes of their own.
    private List<PlacedLane> owned(List<PlacedLane> placed) {
        return grouping.by() == Grouping.By.LANE
                ? placed
                : placed.stream().map(lane -> lane.ownedBy(grouping.owners())).toList();
    }

    private List<Tear> tears(FoldedScale scale, double width) {
        var tears = new ArrayList<Tear>();
        for (int gap = axis.gapAtOrAfter(scale.instant(0)); gap < axis.gaps(); gap++) {
            double x = scale.x(axis.gapStart(gap)) + Folds.AIR;
            if (x >= width) {
                break;
            }
            var span = new TimeSpan(axis.gapStart(gap), axis.gapEnd(gap));
            tears.add(new Tear(
                    x,
                    Folds.PAPER,
                    span,
                    texts.get("tear.folded", wording.duration(span.seconds())),
                    wording.span(span)));
        }
        return List.copyOf(tears);
    }

    @Override
    public TimeScale scale(Viewport viewport) {
        return camera.scale(viewport);
    }

    @Override
    public Viewport fit(double width, double height) {
        double more = settings.marksAlone().isPresent() ? MARKS_MARGIN : 0;
        return Fit.of(
                width, height, (left, right) -> camera.fit(width, height, left + more, right + more), this::place);
    }

    @Override
    public Viewport first(double width, double height) {
        return timeline.view()
                .map(view -> camera.show(view.span(), 18, 18, width, height, 0))
                .orElseGet(() -> fit(width, height));
    }

    @Override
    public Viewport show(TimeSpan span, Viewport from) {
        var shown = camera.show(span, 0, 0, from.width(), from.height(), from.scrollY());
        return camera.zoomAt(
                shown, from.width() / 2, camera.clampScale(shown.pxPerSecond(), from.width()) / shown.pxPerSecond());
    }

    @Override
    public Viewport zoomAt(Viewport viewport, double x, double factor) {
        // A pointer says where it is to the px, which may be a million years: where it stands on a mark, the
        // mark is meant.
        var scale = camera.scale(viewport);
        long pointed = scale.instant(x);
        for (var lane : lanes) {
            var anchor = lane.nearestAnchor(pointed);
            if (anchor.isPresent() && Math.abs(scale.x(anchor.getAsLong()) - x) < ON_MARK) {
                return camera.zoomOn(viewport, anchor.getAsLong(), factor);
            }
        }
        return camera.zoomAt(viewport, x, factor);
    }

    @Override
    public Viewport pan(Viewport viewport, double dx, double dy) {
        return camera.pan(viewport, dx, Math.clamp(viewport.scrollY() + dy, 0, stack.furthest(viewport.height())));
    }

    @Override
    public Viewport open(Placed.Cluster cluster, Viewport from) {
        int level = levels.at(from.pxPerSecond());
        int first = ActiveRanges.NEVER;
        for (var lane : lanes) {
            first = Math.min(first, lane.firstShownAfter(cluster.span(), level));
        }
        double fill = 0.8 * from.width() / Math.max(1, cluster.span().seconds());
        double needed = first == ActiveRanges.NEVER ? fill : Math.max(fill, levels.scale(first) * JUST_BEYOND);
        long middle = MarkGeometry.middle(cluster.span().start(), cluster.span().end());
        return camera.centred(axis.outsideGaps(middle), from.width() / 2, needed, from);
    }

    @Override
    public List<Event> members(Placed.Cluster cluster, PlacedLane lane, Viewport viewport, int limit) {
        int level = levels.at(viewport.pxPerSecond());
        return lanes.stream()
                .filter(l -> l.lane().equals(lane.lane()))
                .flatMap(l -> l.hidden(cluster.span(), level, limit).stream())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Placed.Cluster> holding(Event event, Placed placed) {
        int index = order.indexOf(grouping.laneOf(event));
        if (index < 0 || !settings.filter().test(event)) {
            return Optional.empty();
        }
        var lane = lanes.get(index);
        var visible = camera.scale(placed.viewport()).visible();
        return placed.lanes().stream()
                .filter(shown -> shown.lane().equals(lane.lane()))
                .findFirst()
                .flatMap(shown -> Holding.of(event, lane, axis, shown, visible));
    }

    @Override
    public Viewport zoomTo(Event event, Viewport from) {
        double wanted = Math.max(from.pxPerSecond() * 2, cardScale(event));
        var span = MarkGeometry.of(event.when().shape());
        double seconds = FoldedAxis.difference(axis.folded(span.end()), axis.folded(span.start()));
        double most = 0.6 * from.width() / Math.max(60, seconds);
        double pxPerSecond = Math.max(Math.min(wanted, most), Math.min(from.pxPerSecond(), most));
        return camera.centred(axis.outsideGaps(span.anchor()), from.width() / 2, pxPerSecond, from);
    }

    private double cardScale(Event event) {
        for (var lane : lanes) {
            int level = lane.cardFrom(event);
            if (level != ActiveRanges.NEVER) {
                return levels.scale(level) * JUST_BEYOND;
            }
        }
        return 0;
    }

    @Override
    public Viewport reveal(Event event, Viewport from) {
        long anchor = lanes.stream()
                .flatMapToLong(lane -> lane.anchor(event).stream())
                .findFirst()
                .orElseGet(() ->
                        axis.outsideGaps(MarkGeometry.of(event.when().shape()).anchor()));
        int shown = lanes.stream().mapToInt(lane -> lane.shownFrom(event)).min().orElse(ActiveRanges.NEVER);
        if (shown != ActiveRanges.NEVER && shown > levels.at(from.pxPerSecond())) {
            var near = camera.centred(anchor, from.width() / 2, levels.scale(shown) * JUST_BEYOND, from);
            return camera.pan(near, 0, scrolledTo(event, from));
        }
        double scrollY = scrolledTo(event, from);
        var label = place(camera.pan(from, 0, scrollY)).lanes().stream()
                .flatMap(lane -> lane.items().stream())
                .filter(item -> item.event() == event && !item.pinned())
                .map(Placed.Item::label)
                .findFirst();
        if (label.isPresent()) {
            return camera.pan(from, outside(label.get().x(), label.get().right(), from.width(), LABEL_MARGIN), scrollY);
        }
        double x = camera.scale(from).x(anchor);
        return camera.pan(from, outside(x, x, from.width(), Math.min(ANCHOR_MARGIN, from.width() / 4)), scrollY);
    }

    /// How far the view must go to have a stretch in it; 0 where all of it is in view.
    private static double outside(double left, double right, double width, double margin) {
        return left < 0 ? left - margin : right > width ? right - width + margin : 0;
    }

    private double scrolledTo(Event event, Viewport from) {
        return stack.scrolledTo(order.indexOf(grouping.laneOf(event)), from);
    }

    @Override
    public Viewport revealLane(Lane lane, Viewport from) {
        int index = order.indexOf(grouping.lanes().indexOf(lane));
        return camera.pan(from, 0, stack.scrolledTo(index, from));
    }

    @Override
    public Folds folds() {
        return folds;
    }

    @Override
    public TimeSpan extent() {
        return camera.extent();
    }

    @Override
    public int[][] density(int columns) {
        return density.columns(columns);
    }
}
