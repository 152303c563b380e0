package frieze.view;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Plan;
import frieze.time.TimeSpan;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// What the overview strip shows, whatever is in view.
///
/// @param extent all that the dates cover
/// @param few each event by itself, the longest first, where there are at most [#FEW] of them; else empty
/// @param density how many events stand where, one row a lane, for a number of columns over `extent`
/// @param folded gaps that are folded in the view; here they keep their length
/// @param events how many there are
/// @param flags what the reader has left on events
/// @param soFar whether more are being read
public record OverviewContent(
        TimeSpan extent,
        List<Bar> few,
        IntFunction<int[][]> density,
        List<TimeSpan> folded,
        int events,
        List<Flag> flags,
        boolean soFar) {
    /// Of a document that has been read to its end.
    public OverviewContent(
            TimeSpan extent,
            List<Bar> few,
            IntFunction<int[][]> density,
            List<TimeSpan> folded,
            int events,
            List<Flag> flags) {
        this(extent, few, density, folded, events, flags, false);
    }

    /// Up to here events are drawn one by one in the colours of their lanes.
    public static final int FEW = 200;

    public static final OverviewContent NOTHING =
            new OverviewContent(new TimeSpan(0, 1), List.of(), _ -> new int[0][0], List.of(), 0, List.of());

    /// One event.
    public record Bar(Lane lane, TimeSpan span) {}

    /// A bookmark or a note at an instant.
    public record Flag(long instant, Badge badge) {}

    /// The overview of a plan.
    ///
    /// @param shown those events that the plan does not filter out
    public static OverviewContent of(Plan plan, Timeline timeline, Predicate<Event> shown, Folds folds) {
        int events = timeline.events().size();
        var few = events > FEW
                ? List.<Bar>of()
                : timeline.events().stream()
                        .filter(shown)
                        .map(event -> new Bar(timeline.lanes().get(event.lane()), Stated.withLimits(event.when())))
                        .filter(bar -> Stated.isBounded(bar.span()))
                        .sorted(Comparator.comparingDouble(
                                (Bar bar) -> -bar.span().seconds()))
                        .toList();
        return new OverviewContent(plan.extent(), few, plan::density, folds.gaps(), events, List.of());
    }

    public OverviewContent with(List<Flag> flags) {
        return new OverviewContent(extent, few, density, folded, events, List.copyOf(flags), soFar);
    }

    /// The same while more events are being read.
    public OverviewContent soFar(boolean soFar) {
        return new OverviewContent(extent, few, density, folded, events, flags, soFar);
    }
}
