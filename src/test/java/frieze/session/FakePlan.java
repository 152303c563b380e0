package frieze.session;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.layout.Box;
import frieze.layout.Folds;
import frieze.layout.Grouping;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.TimeScale;
import frieze.layout.Viewport;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A layout without labels: every event is a dot at its place. Folded gaps are taken out of the axis.
record FakePlan(Timeline timeline, PlanSettings settings) implements Plan {
    static final Planner PLANNER = new Planner() {
        @Override
        public Plan plan(Timeline timeline, PlanSettings settings, BooleanSupplier abandoned) {
            return new FakePlan(timeline, settings);
        }

        @Override
        public Folds gaps(Timeline timeline) {
            return new Folds(timeline.folds().stream().map(w -> w.span()).toList());
        }

        @Override
        public Optional<TimeSpan> gapAround(Timeline timeline, long instant) {
            return Plan.gapAround(timeline, instant);
        }

        @Override
        public Grouping group(Timeline timeline, Grouping.By by) {
            return Grouping.of(timeline, by, Locale.ENGLISH);
        }
    };

    private double folded(double instant) {
        double at = instant;
        for (var gap : settings.folds().gaps()) {
            at -= Math.clamp(instant - gap.start(), 0, gap.seconds());
        }
        return at;
    }

    private double unfolded(double folded) {
        double at = folded;
        for (var gap : settings.folds().gaps()) {
            at += at >= gap.start() ? gap.seconds() : 0;
        }
        return at;
    }

    private static Viewport at(Viewport v, double second, double pxPerSecond) {
        return new Viewport((long) Math.floor(second), 0, pxPerSecond, v.width(), v.height(), v.scrollY());
    }

    @Override
    public Placed place(Viewport v) {
        var lanes = new ArrayList<Placed.PlacedLane>();
        int shown = 0;
        for (int lane : settings.lanes()) {
            var items = new ArrayList<Placed.Item>();
            for (var event : timeline.events()) {
                double x = scale(v).x(TimeOrder.place(event.when()));
                if (event.lane() == lane && settings.filter().test(event) && x >= 0 && x <= v.width()) {
                    items.add(new Placed.Item(
                            event,
                            Placed.Form.DOT,
                            x,
                            new Box(x, 0, 6, 6),
                            false,
                            3,
                            false,
                            false,
                            List.of(),
                            List.of(),
                            ""));
                }
            }
            shown += items.size();
            lanes.add(new Placed.PlacedLane(timeline.lanes().get(lane), lane * 50, 50, items.size(), items, List.of()));
        }
        var counts = new Placed.Counts(
                timeline.events().size(),
                shown,
                0,
                0,
                shown,
                0,
                0,
                timeline.events().size() - shown,
                0);
        return new Placed(v, lanes, List.of(), List.of(), List.of(), counts, 50 * lanes.size());
    }

    @Override
    public TimeScale scale(Viewport v) {
        return new TimeScale() {
            @Override
            public double x(long instant) {
                return (folded(instant) - folded(v.second() + v.fraction())) * v.pxPerSecond();
            }

            @Override
            public long instant(double x) {
                return (long) unfolded(folded(v.second() + v.fraction()) + x / v.pxPerSecond());
            }

            @Override
            public double pxPerSecond() {
                return v.pxPerSecond();
            }

            @Override
            public TimeSpan visible() {
                return new TimeSpan(v.second(), Math.max(v.second(), instant(v.width())));
            }
        };
    }

    @Override
    public Viewport fit(double width, double height) {
        var all = extent();
        return show(all, new Viewport(0, 0, 1, width, height, 0));
    }

    @Override
    public Viewport first(double width, double height) {
        return fit(width, height);
    }

    @Override
    public Viewport show(TimeSpan span, Viewport from) {
        return at(from, span.start(), from.width() / (folded(span.end()) - folded(span.start())));
    }

    @Override
    public Viewport zoomAt(Viewport v, double x, double factor) {
        double still = folded(v.second()) + x / v.pxPerSecond();
        return at(v, unfolded(still - x / (v.pxPerSecond() * factor)), v.pxPerSecond() * factor);
    }

    @Override
    public Viewport open(Placed.Cluster cluster, Viewport from) {
        return show(cluster.span(), from);
    }

    @Override
    public List<Event> members(Placed.Cluster cluster, Placed.PlacedLane lane, Viewport viewport, int limit) {
        return timeline.events().stream().limit(limit).toList();
    }

    @Override
    public Viewport zoomTo(Event event, Viewport from) {
        var span = TimeOrder.bounded(event.when());
        return show(new TimeSpan(span.start() - (long) span.seconds(), span.end() + (long) span.seconds()), from);
    }

    @Override
    public Viewport reveal(Event event, Viewport from) {
        double x = scale(from).x(TimeOrder.place(event.when()));
        return x >= 0 && x <= from.width() ? from : pan(from, x - from.width() / 2, 0);
    }

    @Override
    public Viewport revealLane(Lane lane, Viewport from) {
        return from;
    }

    @Override
    public Viewport pan(Viewport v, double dx, double dy) {
        var moved = at(v, unfolded(folded(v.second()) + dx / v.pxPerSecond()), v.pxPerSecond());
        return new Viewport(moved.second(), 0, v.pxPerSecond(), v.width(), v.height(), Math.max(0, v.scrollY() + dy));
    }

    @Override
    public Folds folds() {
        return settings.folds();
    }

    @Override
    public TimeSpan extent() {
        return timeline.events().stream()
                .map(e -> TimeOrder.bounded(e.when()))
                .reduce(TimeSpan::union)
                .orElse(new TimeSpan(0, 1));
    }

    @Override
    public int[][] density(int columns) {
        return new int[timeline.lanes().size()][columns];
    }
}
