package frieze.session;

import frieze.layout.Folds;
import frieze.layout.Plan;
import frieze.layout.TimeScale;
import frieze.layout.Viewport;
import frieze.time.TimeSpan;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// The empty stretches in view, as the reader may point at them.
///
/// @param known those that the document offers or the reader has picked before
/// @param choices which of them are folded
/// @param around the stretch around an instant, known or not
record NearGaps(Plan plan, Viewport view, Folds known, GapChoices choices, LongFunction<Optional<TimeSpan>> around) {
    /// A stretch narrower than this gains nothing by folding, px.
    static final double WORTH = 1.5 * Folds.TEAR_WIDTH;

    /// What can be folded or opened at a place.
    ///
    /// @param x px of the time area
    Optional<Gap> at(double x) {
        long instant = plan.scale(view).instant(x);
        return knownAt(x)
                .or(() -> around.apply(instant)
                        .filter(span -> width(span) >= WORTH)
                        .map(span -> new Gap(span, false)));
    }

    /// The same without looking for stretches that nobody has folded yet; costs nothing.
    Optional<Gap> knownAt(double x) {
        long instant = plan.scale(view).instant(x);
        return all().filter(gap -> gap.span().contains(instant)).findFirst();
    }

    /// What stands in the middle of the view, else the known gap in view that is nearest to it.
    Optional<Gap> nearest() {
        double middle = view.width() / 2;
        return at(middle)
                .or(() -> all().filter(gap -> width(gap.span()) > 0)
                        .min(Comparator.comparingDouble(gap -> distance(gap.span(), middle))));
    }

    /// Tears first: one may stand for several gaps.
    private Stream<Gap> all() {
        return Stream.concat(
                plan.folds().gaps().stream().map(span -> new Gap(span, true)),
                known.gaps().stream().map(span -> new Gap(span, choices.isFolded(span))));
    }

    /// How much of a stretch is in view, px.
    private double width(TimeSpan span) {
        TimeScale scale = plan.scale(view);
        return Math.min(view.width(), scale.x(span.end())) - Math.max(0, scale.x(span.start()));
    }

    private double distance(TimeSpan span, double x) {
        TimeScale scale = plan.scale(view);
        return Math.max(0, Math.max(scale.x(span.start()) - x, x - scale.x(span.end())));
    }
}
