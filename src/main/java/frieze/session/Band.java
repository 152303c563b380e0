package frieze.session;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Timeline;
import frieze.layout.FoldMove;
import frieze.layout.Grouping;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The timeline as a class sees it: all events in one lane, moved by a camera of its own. What is held back keeps
/// its place free, so that nothing moves when it appears.
public final class Band {
    private final Layouts layouts;
    private final Camera camera;
    private final Folding folding;
    private final Tasks.Line line;
    private final Consumer<Throwable> failed;
    private Choices choices = Choices.EVERYTHING.grouped(Grouping.By.NONE);
    private double textScale = 1;
    /// The gap that has just been opened: it stays where it is.
    private Optional<TimeSpan> opened = Optional.empty();
    private boolean begun;

    /// @param planner lays out what the class sees
    /// @param settings what is particular to this form of the timeline
    /// @param failed hears why the timeline could not be laid out
    Band(
            Planner planner,
            UnaryOperator<PlanSettings> settings,
            Motion motion,
            Pulse pulse,
            Tasks tasks,
            Consumer<Throwable> failed) {
        var steady = new SteadyPlanner(planner, settings);
        this.failed = failed;
        camera = new Camera(motion, Pilot.PRESENTING);
        folding = new Folding(motion);
        layouts = new Layouts(steady, pulse, tasks, () -> camera.viewport().get(), folding);
        line = tasks.line();
        camera.onMove(_ -> layouts.request());
        layouts.heardBy(this::replace, failed);
    }

    /// Shows a timeline; a large one is laid out beside the window.
    ///
    /// @param then what is done as soon as it can be seen
    void show(Timeline timeline, GapChoices gaps, Predicate<Event> shown, Runnable then) {
        choices = choices.withGaps(gaps).withFilter(shown);
        var wanted = choices;
        double scale = textScale;
        if (timeline.events().size() <= Layouts.AT_ONCE) {
            take(layouts.make(timeline, wanted, scale), then);
        } else {
            line.start(_ -> layouts.make(timeline, wanted, scale), _ -> {}, made -> take(made, then), failed);
        }
    }

    private void replace(Plan plan, boolean refolded) {
        if (refolded) {
            camera.refold(plan, Optional.empty(), opened);
        } else {
            camera.replace(plan, Optional.empty());
        }
        opened = Optional.empty();
    }

    private void take(Layouts.Made made, Runnable then) {
        layouts.choose(choices, textScale);
        layouts.adopt(made);
        if (begun) {
            camera.replace(made.plan(), Optional.empty());
        } else {
            begun = true;
            camera.begin(made.plan());
        }
        then.run();
    }

    /// What of the timeline is shown, in a moment.
    void filter(Predicate<Event> shown) {
        choices = choices.withFilter(shown);
        layouts.choose(choices, textScale);
    }

    /// Those of the gaps that a tear stands for; it may stand for several.
    List<TimeSpan> gaps(TimeSpan tear) {
        var meant = layouts.gaps().gaps().stream().filter(tear::overlaps).toList();
        return meant.isEmpty() ? List.of(tear) : meant;
    }

    /// Folds other gaps, in a moment.
    ///
    /// @param tear that has been opened by hand
    void refold(GapChoices gaps, TimeSpan tear) {
        opened = Optional.of(tear);
        choices = choices.withGaps(gaps);
        layouts.choose(choices, textScale);
    }

    /// The size of the band in the units of its own layout, and the size of its text.
    ///
    /// @param textScale 1 at 100 %
    public void resize(double width, double height, double textScale) {
        if (textScale != this.textScale) {
            this.textScale = textScale;
            layouts.choose(choices, textScale);
        }
        camera.resize(width, height);
    }

    public Camera camera() {
        return camera;
    }

    /// Empty until there is a timeline and a size.
    public ReadOnlyObjectProperty<Optional<Placed>> placed() {
        return layouts.placed();
    }

    /// What is to be drawn instead while gaps close or open.
    public ReadOnlyObjectProperty<Optional<FoldMove.Frame>> folding() {
        return folding.frame();
    }

    public Optional<Plan> plan() {
        return layouts.plan();
    }

    /// The stretch in view now, or where a flight under way ends.
    public Optional<TimeSpan> visible() {
        return plan().flatMap(
                        plan -> camera.target().map(view -> plan.scale(view).visible()));
    }

    /// The item of an event in the picture.
    public Optional<Placed.Item> item(EventId id) {
        return placed().get().stream()
                .flatMap(picture -> picture.lanes().stream())
                .flatMap(lane -> lane.items().stream())
                .filter(item -> item.event().id().equals(id))
                .findFirst();
    }

    void close() {
        line.abandon();
    }
}
