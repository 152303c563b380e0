package frieze.view;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Grouping;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.view.Disclosure.Appearance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// A low band with the marks of a few events and an axis with small labels, for a speaker's eyes: what has been is
/// drawn as it is, what is still to come is dashed. It only shows.
public final class PathBand extends Region {
    /// Height of the marks in the units of their layout, px.
    private static final double LANES = 128;
    /// Of the axis, px at 100 %.
    private static final double AXIS = 30;

    private static final double BASELINE = 22;
    private static final double AIR = 8;
    /// Between a label and the edge.
    private static final double EDGE = 1;

    private final Canvas canvas = new Canvas();
    private final ClassBandPainter painter = new ClassBandPainter();
    private final ComingPainter coming = new ComingPainter();
    private final DateWording wording;
    private final Look look;
    private Optional<Plan> plan = Optional.empty();
    private Optional<TimeSpan> window = Optional.empty();
    private Optional<Event> now = Optional.empty();
    private Set<EventId> later = Set.of();

    /// @param reader whose language the axis speaks
    /// @param textScale 1 at 100 %
    public PathBand(Theme theme, Locale reader, double textScale) {
        wording = DateWording.of(reader);
        look = new Look(theme, new Fonts(textScale));
        canvas.setManaged(false);
        getChildren().setAll(canvas);
        getStyleClass().add("path-band");
        setMouseTransparent(true);
    }

    /// Lays out events for such a band; few of them, on the thread of the window.
    ///
    /// @param timeline with the lanes that the events stand in
    /// @param folds gaps that are folded
    public static Plan plan(Timeline timeline, List<Event> events, Folds folds, Locale reader) {
        var path = new Timeline(
                timeline.title(),
                "",
                timeline.language(),
                timeline.lanes(),
                List.of(),
                events,
                List.of(),
                Optional.empty(),
                List.of());
        var grouping = Grouping.of(path, Grouping.By.NONE, reader);
        var lanes = IntStream.range(0, grouping.lanes().size()).boxed().toList();
        var settings =
                new PlanSettings(folds, _ -> true, Optional.of(grouping), lanes, Set.of(), 1).withMarksAlone(LANES);
        return Plan.of(path, settings, new FxTextMeasurer(new Fonts(1)), DateWording.of(reader));
    }

    /// @param window what is in view; empty for everything
    /// @param now the event whose date is marked
    /// @param later events that are still to come
    public void show(Plan plan, Optional<TimeSpan> window, Optional<Event> now, Set<EventId> later) {
        this.plan = Optional.of(plan);
        this.window = window;
        this.now = now;
        this.later = Set.copyOf(later);
        requestLayout();
    }

    /// Shows nothing.
    public void clear() {
        plan = Optional.empty();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        var gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, width, height);
        double lanes = height - AXIS * look.scale();
        if (plan.isEmpty() || !(lanes > 0) || !(width > 0)) {
            return;
        }
        double k = lanes / LANES;
        var layout = plan.get();
        var whole = layout.fit(width / k, LANES);
        var view = window.map(span -> layout.show(span, whole)).orElse(whole);
        var frame = new Frame(width / k, height / k, 0, 0, AXIS * look.scale() / k, layout.place(view));
        var slice = now.map(event -> Slice.of(event.when(), "", layout.scale(view)));
        gc.save();
        gc.scale(k, k);
        painter.paint(
                gc,
                new Layers(frame, List.of()),
                slice,
                Set.of(),
                new Disclosure(
                        event -> later.contains(event.id()) ? Appearance.COVERED : Appearance.SHOWN,
                        _ -> Appearance.SHOWN),
                look);
        for (var lane : frame.placed().lanes()) {
            for (var item : lane.items()) {
                if (later.contains(item.event().id())) {
                    coming.paint(gc, lane, item, frame.width(), look);
                }
            }
        }
        gc.restore();
        label(gc, frame.placed(), slice, k, lanes);
    }

    /// The labels of the axis, and the date that is marked; where two would meet the marked one stays.
    private void label(GraphicsContext gc, Placed placed, Optional<Slice> slice, double k, double top) {
        gc.setTextBaseline(VPos.BASELINE);
        gc.setTextAlign(TextAlignment.LEFT);
        double y = top + BASELINE * look.scale();
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        double free = EDGE;
        if (slice.isPresent() && slice.get().x2() >= 0 && slice.get().x1() * k <= getWidth()) {
            var text = wording.shortForm(now.orElseThrow().when());
            double width = look.width(text, TextStyle.COUNT);
            double middle = (Math.max(0, slice.get().x1() * k)
                            + Math.min(getWidth(), slice.get().x2() * k))
                    / 2;
            from = Math.clamp(middle - width / 2, AIR, Math.max(AIR, getWidth() - width - AIR));
            to = from + width;
            gc.setFont(look.fonts().style(TextStyle.COUNT));
            gc.setFill(look.tokens().ink());
            gc.fillText(text, from, y);
        }
        gc.setFont(look.fonts().style(TextStyle.SMALL));
        gc.setFill(look.tokens().inkMuted());
        var ticks = placed.ticks().stream()
                .sorted(Comparator.comparingDouble(Placed.Tick::labelX))
                .toList();
        for (var tick : ticks) {
            double width = look.width(tick.label(), TextStyle.SMALL);
            double x = tick.labelX() * k - width / 2;
            boolean meets = x < to + AIR && x + width > from - AIR;
            if (!tick.label().isEmpty() && !meets && x >= free && x + width <= getWidth() - EDGE) {
                gc.fillText(tick.label(), x, y);
                free = x + width + AIR;
            }
        }
    }
}
