package frieze.session;

import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Grouping;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.TextMeasurer;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleFunction;

/// Lays a timeline out for all viewports. May run on a worker's thread.
public interface Planner {
    /// @param abandoned whether nobody waits for the plan any more
    /// @throws java.util.concurrent.CancellationException soon after it was abandoned
    Plan plan(Timeline timeline, PlanSettings settings, BooleanSupplier abandoned);

    /// The gaps that a document offers to fold by itself.
    Folds gaps(Timeline timeline);

    /// The longest stretch around an instant that no stated date touches.
    Optional<TimeSpan> gapAround(Timeline timeline, long instant);

    /// Which lane each event stands in.
    Grouping group(Timeline timeline, Grouping.By by);

    /// The layout of this program.
    ///
    /// @param measurers gives one for each text scale
    static Planner of(DoubleFunction<TextMeasurer> measurers, DateWording wording) {
        return new Planner() {
            @Override
            public Plan plan(Timeline timeline, PlanSettings settings, BooleanSupplier abandoned) {
                return Plan.of(timeline, settings, measurers.apply(settings.textScale()), wording, abandoned);
            }

            @Override
            public Folds gaps(Timeline timeline) {
                return Plan.gaps(timeline);
            }

            @Override
            public Optional<TimeSpan> gapAround(Timeline timeline, long instant) {
                return Plan.gapAround(timeline, instant);
            }

            @Override
            public Grouping group(Timeline timeline, Grouping.By by) {
                return Grouping.of(timeline, by, wording.locale());
            }
        };
    }
}
