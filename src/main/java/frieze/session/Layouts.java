package frieze.session;

import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Grouping;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.Viewport;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps plan and picture up with everything that they depend on: at most one plan and one picture a pulse,
/// plans of large documents beside the window.
final class Layouts {
    /// Timelines up to this many events are planned at once.
    static final int AT_ONCE = 3_000;

    /// What a plan was made from.
    ///
    /// @param gaps all that can be folded, those that the reader has picked included
    record Made(Timeline timeline, Folds gaps, Grouping grouping, Choices choices, double textScale, Plan plan) {
        /// Whether it differs from an earlier one in what is folded, and in nothing else.
        boolean refolds(Made before) {
            return timeline == before.timeline
                    && textScale == before.textScale
                    && choices.equals(before.choices.withGaps(choices.gaps()))
                    && !plan.folds().equals(before.plan.folds());
        }
    }

    private final Planner planner;
    private final Pulse pulse;
    private final Tasks.Line line;
    private final Supplier<Optional<Viewport>> viewport;
    private final ReadOnlyObjectWrapper<Optional<Placed>> placed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Made> made = Optional.empty();
    /// The plan of this document that shows the most.
    private Optional<Made> widest = Optional.empty();
    private final Folding folding;
    /// What the picture was placed with.
    private Optional<Made> drawn = Optional.empty();
    private BiConsumer<Plan, Boolean> replaced = (_, _) -> {};
    private Consumer<Throwable> failed = _ -> {};
    private Choices choices = Choices.EVERYTHING;
    private double textScale = 1;
    private boolean planStale;
    private boolean asked;

    Layouts(Planner planner, Pulse pulse, Tasks tasks, Supplier<Optional<Viewport>> viewport, Folding folding) {
        this.folding = folding;
        this.planner = planner;
        this.pulse = pulse;
        this.line = tasks.line();
        this.viewport = viewport;
    }

    /// @param replaced hears of a new plan for the same document, before it is drawn, and whether it differs from
    /// the one before in what is folded alone
    /// @param failed hears why a plan could not be made; the old one stays
    void heardBy(BiConsumer<Plan, Boolean> replaced, Consumer<Throwable> failed) {
        this.replaced = replaced;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Optional<Placed>> placed() {
        return placed.getReadOnlyProperty();
    }

    Optional<Plan> plan() {
        return made.map(Made::plan);
    }

    Folds gaps() {
        return made.map(Made::gaps).orElse(Folds.NONE);
    }

    Optional<TimeSpan> gapAround(long instant) {
        return made.flatMap(m -> planner.gapAround(m.timeline(), instant));
    }

    double textScale() {
        return textScale;
    }

    /// Makes the plan of a new document; runs on a worker's thread.
    Made make(Timeline timeline, Choices choices, double textScale) {
        var own = planner.gaps(timeline);
        var picked = choices.gaps().among(stillEmpty(timeline, own, choices.gaps()));
        return make(timeline, picked.known(own), choices.on(timeline), textScale);
    }

    /// The document's own gaps, and those of the reader's that still are gaps and none of its own.
    private Folds stillEmpty(Timeline timeline, Folds own, GapChoices choices) {
        var left = new ArrayList<>(own.gaps());
        for (var gap : choices.byHand().keySet()) {
            long middle = gap.start() + (gap.end() - gap.start()) / 2;
            boolean empty = planner.gapAround(timeline, middle)
                    .filter(free -> free.union(gap).equals(free))
                    .isPresent();
            if (empty && own.gaps().stream().noneMatch(gap::overlaps)) {
                left.add(gap);
            }
        }
        return new Folds(left);
    }

    private Made make(Timeline timeline, Folds gaps, Choices choices, double textScale) {
        return make(timeline, gaps, planner.group(timeline, choices.by()), choices, textScale, () -> false);
    }

    private Made make(
            Timeline timeline,
            Folds gaps,
            Grouping grouping,
            Choices choices,
            double textScale,
            BooleanSupplier abandoned) {
        var settings = settings(gaps, grouping, choices, textScale);
        var plan = planner.plan(timeline, settings, abandoned);
        return new Made(timeline, gaps, grouping, choices, textScale, plan);
    }

    private static PlanSettings settings(Folds gaps, Grouping grouping, Choices choices, double textScale) {
        return new PlanSettings(
                choices.folds(gaps),
                choices.filter(),
                Optional.of(grouping),
                choices.lanes(grouping),
                choices.collapsed(grouping),
                textScale);
    }

    /// Takes the plan of a new document; it is renewed where the reader has chosen otherwise meanwhile.
    void adopt(Made next) {
        line.abandon();
        made = Optional.of(next);
        widest = made;
        planStale = next.choices() != choices || next.textScale() != textScale;
        request();
    }

    /// There is no document any more.
    void clear() {
        line.abandon();
        made = Optional.empty();
        widest = Optional.empty();
        planStale = false;
        request();
    }

    Optional<Made> made() {
        return made;
    }

    void choose(Choices choices, double textScale) {
        this.choices = choices;
        this.textScale = textScale;
        planStale = made.isPresent();
        request();
    }

    /// Something moved: a new picture by the next pulse.
    void request() {
        if (!asked) {
            asked = true;
            pulse.request(this::settle);
        }
    }

    private void settle() {
        asked = false;
        if (planStale) {
            planStale = false;
            renew();
        }
        var next = plan().flatMap(plan -> viewport.get().map(plan::place));
        var before = drawn;
        drawn = made;
        if (next.isPresent() && placed.get().isPresent() && made.orElseThrow().refolds(before.orElseThrow())) {
            folding.move(
                    before.get().plan(), placed.get().get(), made.get().plan(), next.get(), () -> placed.set(next));
        } else if (!next.equals(placed.get())) {
            folding.end();
            placed.set(next);
        }
    }

    private void renew() {
        var old = made.orElseThrow();
        var wanted = choices;
        var gaps = wanted.gaps().known(old.gaps());
        double scale = textScale;
        if (old.timeline().events().size() <= AT_ONCE) {
            take(make(old.timeline(), gaps, wanted, scale));
            return;
        }
        line.start(
                _ -> part(gaps, wanted, scale),
                _ -> {},
                part -> {
                    part.ifPresent(this::take);
                    if (part.isEmpty() || !isFinal(part.get())) {
                        line.start(
                                progress -> whole(old, gaps, wanted, scale, progress::abandoned),
                                _ -> {},
                                this::take,
                                failed);
                    }
                },
                failed);
    }

    /// What is wanted as a part of the widest plan, in a moment: a large document takes its time to be planned
    /// anew.
    private Optional<Made> part(Folds gaps, Choices wanted, double scale) {
        return widest.filter(from -> from.choices().by() == wanted.by())
                .flatMap(from -> from.plan()
                        .among(settings(gaps, from.grouping(), wanted, scale))
                        .map(plan -> new Made(from.timeline(), gaps, from.grouping(), wanted, scale, plan)));
    }

    /// Whether planning anew would give the same: nothing but the order of lanes differs from the widest plan.
    private boolean isFinal(Made part) {
        return widest.filter(from -> part.choices().filter() == from.choices().filter()
                        && Set.copyOf(part.choices().lanes(part.grouping()))
                                .equals(Set.copyOf(from.choices().lanes(from.grouping())))
                        && part.choices()
                                .collapsed(part.grouping())
                                .equals(from.choices().collapsed(from.grouping())))
                .isPresent();
    }

    private Made whole(Made old, Folds gaps, Choices wanted, double scale, BooleanSupplier abandoned) {
        var grouping = old.choices().by() == wanted.by() ? old.grouping() : planner.group(old.timeline(), wanted.by());
        return make(old.timeline(), gaps, grouping, wanted, scale, abandoned);
    }

    /// Keeps the plan that shows the most: every part of what it shows can be had from it at once.
    private void keepWidest(Made next) {
        boolean everything = next.choices().filter() == Choices.EVERYTHING.filter()
                && next.choices().lanes(next.grouping()).size()
                        == next.grouping().lanes().size()
                && next.choices().collapsed(next.grouping()).isEmpty();
        boolean another = widest.filter(from -> from.timeline() == next.timeline()
                        && from.textScale() == next.textScale()
                        && from.grouping() == next.grouping()
                        && from.plan().folds().equals(next.plan().folds()))
                .isEmpty();
        if (everything || another) {
            widest = Optional.of(next);
        }
    }

    private void take(Made next) {
        boolean refolded = next.refolds(made.orElseThrow());
        made = Optional.of(next);
        keepWidest(next);
        replaced.accept(next.plan(), refolded);
        request();
    }
}
