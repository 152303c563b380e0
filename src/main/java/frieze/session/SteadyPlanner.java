package frieze.session;

import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Grouping;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.time.TimeSpan;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/// Makes one plan of all events and takes out of it what is wanted, so that nothing changes its place when other
/// events come or go. Remembers the last plan; may be asked on any thread.
final class SteadyPlanner implements Planner {
    private record Whole(Timeline timeline, Plan plan) {}

    private final Planner planner;
    private final UnaryOperator<PlanSettings> particular;
    private Optional<Whole> whole = Optional.empty();
    private Optional<Grouping> grouping = Optional.empty();

    /// @param particular what these plans have of their own
    SteadyPlanner(Planner planner, UnaryOperator<PlanSettings> particular) {
        this.planner = planner;
        this.particular = particular;
    }

    @Override
    public Plan plan(Timeline timeline, PlanSettings settings, BooleanSupplier abandoned) {
        var wanted = particular.apply(settings);
        return part(timeline, wanted).orElseGet(() -> {
            var everything = planner.plan(timeline, wanted.withFilter(_ -> true), abandoned);
            keep(new Whole(timeline, everything));
            return everything.among(wanted).orElse(everything);
        });
    }

    private synchronized void keep(Whole next) {
        whole = Optional.of(next);
    }

    private synchronized Optional<Plan> part(Timeline timeline, PlanSettings wanted) {
        return whole.filter(kept -> kept.timeline() == timeline)
                .flatMap(kept -> kept.plan().among(wanted));
    }

    @Override
    public Folds gaps(Timeline timeline) {
        return planner.gaps(timeline);
    }

    @Override
    public Optional<TimeSpan> gapAround(Timeline timeline, long instant) {
        return planner.gapAround(timeline, instant);
    }

    @Override
    public synchronized Grouping group(Timeline timeline, Grouping.By by) {
        var known = grouping.filter(kept -> kept.isOf(timeline, by)).orElseGet(() -> planner.group(timeline, by));
        grouping = Optional.of(known);
        return known;
    }
}
