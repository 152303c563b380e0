package frieze.layout;

import frieze.document.EventId;
import frieze.layout.Placed.Cluster;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedEra;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.Placed.Tear;
import frieze.layout.Placed.Tick;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The movement from one picture of a timeline to another that differs in what is folded. Both pictures are
/// placed once; a frame in between puts what both of them show on a scale between theirs, so that everything
/// slides and keeps its order, and lets what only one of them shows go or come.
public final class FoldMove {
    /// One frame of the movement.
    ///
    /// @param progress 0 to 1
    /// @param scale where instants stand in this frame
    /// @param steady what both pictures show
    /// @param leaving what only the first shows
    /// @param arriving what only the second shows
    public record Frame(double progress, TimeScale scale, Placed steady, Placed leaving, Placed arriving) {
        /// How strongly what leaves is still to be seen, 0 to 1: it has gone when half of the way is done.
        public double leavingStrength() {
            return Math.clamp(1 - 2 * progress, 0, 1);
        }

        /// How strongly what arrives is to be seen already, 0 to 1.
        public double arrivingStrength() {
            return Math.clamp(2 * progress - 1, 0, 1);
        }

        /// The same of tears: they are seen while the gap that they cover is neither open nor closed.
        public double tearStrength(boolean arrives) {
            return Math.clamp(2 * (arrives ? progress : 1 - progress), 0, 1);
        }
    }

    /// Labels in a gap have room while it is this part of its open width, or more.
    private static final double ROOM_FOR_LABELS = 0.8;
    /// px, as in the design.
    private static final double BEAD_ABOVE_MARK = 13;

    private final TimeScale from;
    private final TimeScale to;
    private final Placed first;
    private final Placed last;
    private final List<LaneMove> lanes = new ArrayList<>();
    private final Pairs<Tick> ticks;
    private final Pairs<PlacedEra> eras;
    private final Pairs<Tear> tears;

    /// What two pictures have in common, and what only one of them has.
    private record Pairs<T>(List<Map.Entry<T, T>> both, List<T> leaving, List<T> arriving) {
        static <T> Pairs<T> of(List<T> first, List<T> last, Function<T, Object> key) {
            var before = new HashMap<Object, T>();
            first.forEach(thing -> before.put(key.apply(thing), thing));
            var both = new ArrayList<Map.Entry<T, T>>();
            var arriving = new ArrayList<T>();
            for (var thing : last) {
                var same = before.remove(key.apply(thing));
                if (same == null) {
                    arriving.add(thing);
                } else {
                    both.add(Map.entry(same, thing));
                }
            }
            var leaving = first.stream()
                    .filter(thing -> before.get(key.apply(thing)) == thing)
                    .toList();
            return new Pairs<>(both, leaving, arriving);
        }
    }

    /// @param relabelled events that both pictures show, but with other labels: their marks stay
    private record LaneMove(
            PlacedLane first,
            PlacedLane last,
            Pairs<Item> items,
            List<Map.Entry<Item, Item>> relabelled,
            Pairs<Cluster> clusters) {
        static LaneMove of(PlacedLane first, PlacedLane last) {
            var items = Pairs.of(first.items(), last.items(), Looks::of);
            return new LaneMove(
                    first,
                    last,
                    items,
                    Pairs.of(items.leaving, items.arriving, item -> item.event().id()).both,
                    Pairs.of(first.clusters(), last.clusters(), c -> List.of(c.span(), c.count())));
        }

        /// Whether both pictures show the event, with one label or another.
        boolean keeps(Item item) {
            return relabelled.stream().anyMatch(pair -> pair.getKey() == item || pair.getValue() == item);
        }
    }

    /// What makes two labels the same one moved, rather than one that goes and one that comes.
    private record Looks(EventId event, Form form, boolean pinned, boolean leftward) {
        static Looks of(Item item) {
            return new Looks(item.event().id(), item.form(), item.pinned(), item.leftward());
        }
    }

    private FoldMove(TimeScale from, Placed first, TimeScale to, Placed last) {
        this.from = from;
        this.to = to;
        this.first = first;
        this.last = last;
        for (int i = 0; i < first.lanes().size(); i++) {
            lanes.add(LaneMove.of(first.lanes().get(i), last.lanes().get(i)));
        }
        ticks = Pairs.of(first.ticks(), last.ticks(), tick -> List.of(tick.instant(), tick.rank()));
        eras = Pairs.of(first.eras(), last.eras(), PlacedEra::era);
        tears = Pairs.of(first.tears(), last.tears(), Tear::gap);
    }

    /// The way between two pictures; empty where their lanes are not the same.
    public static Optional<FoldMove> between(Plan before, Placed first, Plan after, Placed last) {
        var a = first.lanes().stream().map(PlacedLane::lane).toList();
        var b = last.lanes().stream().map(PlacedLane::lane).toList();
        return a.equals(b)
                ? Optional.of(new FoldMove(before.scale(first.viewport()), first, after.scale(last.viewport()), last))
                : Optional.empty();
    }

    /// How far the things at the edges of either picture have to go, in widths of the view.
    public double screens() {
        double width = last.viewport().width();
        double most = 0;
        for (double x : new double[] {0, width}) {
            most = Math.max(most, Math.abs(to.x(from.instant(x)) - x));
            most = Math.max(most, Math.abs(from.x(to.instant(x)) - x));
        }
        return most / width;
    }

    /// @param progress 0 for the first picture, 1 for the last
    public Frame at(double progress) {
        var scale = new MixedScale(from, to, progress, last.viewport().width());
        var view = last.viewport();
        var viewport = new Viewport(
                scale.instant(0),
                0,
                scale.pxPerSecond(),
                view.width(),
                view.height(),
                scale.between(first.viewport().scrollY(), view.scrollY()));
        var steady = new ArrayList<PlacedLane>();
        var leaving = new ArrayList<PlacedLane>();
        var arriving = new ArrayList<PlacedLane>();
        for (var lane : lanes) {
            steady.add(steady(lane, scale));
            leaving.add(moved(lane, lane.first, lane.items.leaving, lane.clusters.leaving, from, scale));
            arriving.add(moved(lane, lane.last, lane.items.arriving, lane.clusters.arriving, to, scale));
        }
        return new Frame(
                progress,
                scale,
                picture(viewport, steady, steadyEras(scale), steadyTears(scale), steadyTicks(scale), scale),
                picture(
                        viewport,
                        leaving,
                        changedEras(scale, true),
                        tears.leaving.stream()
                                .filter(t -> last.tears().stream()
                                        .noneMatch(other -> t.gap().overlaps(other.gap())))
                                .map(t -> moved(t, scale))
                                .toList(),
                        changedTicks(scale, true),
                        scale),
                picture(
                        viewport,
                        arriving,
                        changedEras(scale, false),
                        tears.arriving.stream()
                                .filter(t -> !replaces(t))
                                .map(t -> moved(t, scale))
                                .toList(),
                        changedTicks(scale, false),
                        scale));
    }

    private Placed picture(
            Viewport viewport,
            List<PlacedLane> lanes,
            List<PlacedEra> eras,
            List<Tear> tears,
            List<Tick> ticks,
            MixedScale scale) {
        double height = scale.between(first.contentHeight(), last.contentHeight());
        return new Placed(viewport, lanes, eras, tears, ticks, last.counts(), height);
    }

    // -- lanes

    private static double y(LaneMove lane, MixedScale scale) {
        return scale.between(lane.first.y(), lane.last.y());
    }

    private static PlacedLane lane(LaneMove lane, MixedScale scale, List<Item> items, List<Cluster> clusters) {
        double height = scale.between(lane.first.height(), lane.last.height());
        return new PlacedLane(
                lane.last.lane(),
                y(lane, scale),
                height,
                lane.last.eventsInView(),
                items,
                clusters,
                lane.last.owners(),
                lane.last.collapsed());
    }

    private PlacedLane steady(LaneMove lane, MixedScale scale) {
        var items = new ArrayList<Item>(lane.items.both.size());
        for (var pair : lane.items.both) {
            var a = pair.getKey();
            var b = pair.getValue();
            double anchor = scale.between(a.anchorX(), b.anchorX());
            double x = scale.between(a.label().x(), b.label().x());
            double y = scale.between(a.label().y(), b.label().y());
            boolean bare = a.mark().isEmpty() && b.mark().isEmpty();
            var box = new Box(x, y, b.label().width(), b.label().height());
            items.add(item(b, anchor, box, scale.between(a.markY(), b.markY()), bare, scale));
        }
        lane.relabelled.forEach(pair -> items.add(bead(pair.getKey(), pair.getValue(), scale)));
        var clusters = new ArrayList<Cluster>(lane.clusters.both.size());
        for (var pair : lane.clusters.both) {
            var a = pair.getKey().box();
            var b = pair.getValue().box();
            clusters.add(at(pair.getValue(), scale.between(a.x(), b.x()), scale.between(a.y(), b.y())));
        }
        return lane(lane, scale, items, clusters);
    }

    /// A mark and its bead, while the label of an event goes and another one comes.
    private static Item bead(Item a, Item b, MixedScale scale) {
        double x = scale.between(a.anchorX(), b.anchorX());
        double y = scale.between(beadY(a), beadY(b));
        boolean bare = a.mark().isEmpty() && b.mark().isEmpty();
        var dot = new Item(b.event(), Form.DOT, x, b.label(), false, 0, b.slim(), false, List.of(), List.of(), "");
        return item(dot, x, new Box(x, y, 0, 0), scale.between(a.markY(), b.markY()), bare, scale);
    }

    private static double beadY(Item item) {
        return item.form() == Form.CARD
                ? item.markY() - (item.slim() ? 0 : BEAD_ABOVE_MARK)
                : item.label().y() + item.label().height() / 2;
    }

    /// What only one picture has: carried along with its place in time and its lane.
    private PlacedLane moved(
            LaneMove lane,
            PlacedLane own,
            List<Item> items,
            List<Cluster> clusters,
            TimeScale ownScale,
            MixedScale scale) {
        double down = y(lane, scale) - own.y();
        var carried = new ArrayList<Item>(items.size());
        for (var item : items) {
            var label = item.label();
            double middle = item.pinned() ? label.x() + label.width() / 2 : item.anchorX();
            double along = shift(middle, ownScale, scale);
            double anchor = item.anchorX() + shift(item.anchorX(), ownScale, scale);
            var box = new Box(label.x() + along, label.y() + down, label.width(), label.height());
            carried.add(item(item, anchor, box, item.markY() + down, item.mark().isEmpty() || lane.keeps(item), scale));
        }
        var pills = new ArrayList<Cluster>(clusters.size());
        for (var cluster : clusters) {
            var box = cluster.box();
            double along = shift(box.x() + box.width() / 2, ownScale, scale);
            pills.add(at(cluster, box.x() + along, box.y() + down));
        }
        return lane(lane, scale, carried, pills);
    }

    private static double shift(double x, TimeScale own, MixedScale scale) {
        return scale.x(own.instant(x)) - own.x(own.instant(x));
    }

    private static Item item(Item item, double anchor, Box label, double markY, boolean bare, MixedScale scale) {
        List<MarkPart> mark = bare ? List.of() : Marks.place(item.event().when().shape(), scale, scale.width());
        return new Item(
                item.event(),
                item.form(),
                anchor,
                label,
                item.leftward(),
                markY,
                item.slim(),
                item.pinned(),
                mark,
                item.titleLines(),
                item.dateText());
    }

    private static Cluster at(Cluster cluster, double x, double y) {
        var box = new Box(x, y, cluster.box().width(), cluster.box().height());
        return new Cluster(box, cluster.count(), cluster.span(), cluster.opens(), cluster.density());
    }

    // -- tears

    private static Tear moved(Tear tear, MixedScale scale) {
        double x = scale.x(tear.gap().start()) + Folds.AIR;
        double width = Math.max(Folds.PAPER, scale.x(tear.gap().end()) - Folds.AIR - x);
        return new Tear(x, width, tear.gap(), tear.label(), tear.detail());
    }

    /// Whether a tear was there before in another length.
    private boolean replaces(Tear tear) {
        return first.tears().stream().anyMatch(other -> other.gap().overlaps(tear.gap()));
    }

    private List<Tear> steadyTears(MixedScale scale) {
        return last.tears().stream()
                .filter(this::replaces)
                .map(tear -> moved(tear, scale))
                .toList();
    }

    // -- ticks

    private static Tick tick(Tick tick, double x, String label, double labelX) {
        return new Tick(x, tick.instant(), tick.rank(), label, labelX);
    }

    private List<Tick> steadyTicks(MixedScale scale) {
        var result = new ArrayList<Tick>(ticks.both.size());
        for (var pair : ticks.both) {
            var a = pair.getKey();
            var b = pair.getValue();
            double x = scale.x(b.instant());
            result.add(tick(
                    b,
                    x,
                    a.label().equals(b.label()) ? b.label() : "",
                    x + aside(a.labelX() - a.x(), b.labelX() - b.x(), scale.part())));
        }
        return List.copyOf(result);
    }

    /// How far a label stands aside of its tick: it makes way for a tear as the tear comes up, and comes back as the
    /// tear goes.
    private static double aside(double before, double after, double part) {
        boolean makesWay = Math.abs(after) > Math.abs(before);
        double way = Math.clamp(makesWay ? 2 * part : 2 * part - 1, 0, 1);
        return before + (after - before) * way;
    }

    /// Ticks that come or go, and labels that do; inside a gap that closes or opens only while they have room.
    private List<Tick> changedTicks(MixedScale scale, boolean leave) {
        var result = new ArrayList<Tick>();
        for (var tick : leave ? ticks.leaving : ticks.arriving) {
            double x = scale.x(tick.instant());
            boolean squeezed = squeezed(tears.leaving, tick, to, scale) || squeezed(tears.arriving, tick, from, scale);
            result.add(tick(tick, x, squeezed ? "" : tick.label(), x + tick.labelX() - tick.x()));
        }
        for (var pair : ticks.both) {
            var tick = leave ? pair.getKey() : pair.getValue();
            if (!pair.getKey().label().equals(pair.getValue().label())) {
                double x = scale.x(tick.instant());
                result.add(tick(tick, x, tick.label(), x + tick.labelX() - tick.x()));
            }
        }
        return List.copyOf(result);
    }

    /// Whether a tick stands in a gap that is too narrow by now for the labels in it.
    ///
    /// @param open the scale on which the gap is open
    private static boolean squeezed(List<Tear> tears, Tick tick, TimeScale open, MixedScale scale) {
        for (var tear : tears) {
            var gap = tear.gap();
            if (gap.start() < tick.instant() && tick.instant() < gap.end()) {
                double whole = open.x(gap.end()) - open.x(gap.start());
                return scale.x(gap.end()) - scale.x(gap.start()) < ROOM_FOR_LABELS * whole;
            }
        }
        return false;
    }

    // -- eras

    /// The ground of every era that either picture shows, with its name where it is the same in both.
    private List<PlacedEra> steadyEras(MixedScale scale) {
        var result = new ArrayList<PlacedEra>();
        for (var pair : eras.both) {
            var a = pair.getKey();
            var b = pair.getValue();
            result.add(era(b, to, scale, scale.between(a.labelX(), b.labelX()), sameName(a, b)));
        }
        eras.leaving.forEach(era -> result.add(era(era, from, scale, era.labelX(), false)));
        eras.arriving.forEach(era -> result.add(era(era, to, scale, era.labelX(), false)));
        return List.copyOf(result);
    }

    private static boolean sameName(PlacedEra a, PlacedEra b) {
        return a.titleLines().equals(b.titleLines()) && a.dateText().equals(b.dateText());
    }

    private List<PlacedEra> changedEras(MixedScale scale, boolean leave) {
        var own = leave ? from : to;
        var result = new ArrayList<PlacedEra>();
        for (var era : leave ? eras.leaving : eras.arriving) {
            result.add(era(era, own, scale, era.labelX() + shift(era.labelX(), own, scale), true));
        }
        for (var pair : eras.both) {
            if (!sameName(pair.getKey(), pair.getValue())) {
                double x = scale.between(pair.getKey().labelX(), pair.getValue().labelX());
                result.add(era(leave ? pair.getKey() : pair.getValue(), own, scale, x, true));
            }
        }
        return List.copyOf(result);
    }

    private static PlacedEra era(PlacedEra era, TimeScale own, MixedScale scale, double labelX, boolean named) {
        var span = era.era().when().span();
        double x1 = scale.x(span.start());
        double x2 = scale.x(span.end());
        boolean fadesIn = era.solidFrom() > era.x1();
        return new PlacedEra(
                era.era(),
                x1,
                fadesIn ? scale.x(own.instant(era.solidFrom())) : x1,
                x2,
                era.depth(),
                era.alternate(),
                labelX,
                named ? era.titleLines() : List.of(),
                named ? era.dateText() : "",
                era.labelWidth());
    }
}
