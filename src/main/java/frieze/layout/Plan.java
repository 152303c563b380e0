package frieze.layout;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.time.CivilDate;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Everything about the layout of a timeline that does not depend on the viewport: computed once per
/// document, filter, folds and text size, off the JavaFX thread where the document is large. A frame asks
/// it with [#place].
public interface Plan {
    /// From this year on dates are said as years from now.
    int AGES = 10_000;
    /// What of the view beyond the last stated date is no more than a margin, as a part of the width.
    double MARGIN = 0.1;

    static Plan of(Timeline timeline, PlanSettings settings, TextMeasurer measurer, DateWording wording) {
        return of(timeline, settings, measurer, wording, () -> false);
    }

    /// @param abandoned whether nobody waits for it any more; asked now and then, on several threads
    /// @throws java.util.concurrent.CancellationException soon after it was abandoned
    static Plan of(
            Timeline timeline,
            PlanSettings settings,
            TextMeasurer measurer,
            DateWording wording,
            BooleanSupplier abandoned) {
        return new TimelinePlan(timeline, settings, measurer, wording, abandoned);
    }

    /// This plan with other lanes hidden or collapsed, in another order, or with another filter, in a moment:
    /// what stays keeps its place, and the room of what goes stays empty. Empty where that cannot be, because
    /// something is to be shown that is not in this plan, or is to be folded, grouped or sized otherwise.
    ///
    /// @param settings whose filter keeps nothing that this plan's own has taken out
    default Optional<Plan> among(PlanSettings settings) {
        return Optional.empty();
    }

    /// One frame. Costs what is in view. Scrolling is clamped to what there is.
    Placed place(Viewport viewport);

    TimeScale scale(Viewport viewport);

    /// The whole document from edge to edge with a small margin.
    Viewport fit(double width, double height);

    /// The main line: what the author wants the first view to show, else everything.
    Viewport first(double width, double height);

    /// `span` from edge to edge, without a margin.
    Viewport show(TimeSpan span, Viewport from);

    /// Keeps what is at `x` at `x`; clamps the scale to what makes sense for this document (an hour over
    /// the width to 1.5 times the whole).
    Viewport zoomAt(Viewport viewport, double x, double factor);

    /// Zooms in so far that `cluster` parts (or, where it never does, to its surroundings).
    Viewport open(Placed.Cluster cluster, Viewport from);

    /// The events that a cluster stands for, in order of time, at most `limit` of them.
    List<Event> members(Placed.Cluster cluster, Placed.PlacedLane lane, Viewport viewport, int limit);

    /// Zooms and pans so that an event stands in the middle, as a card where that is possible.
    Viewport zoomTo(Event event, Viewport from);

    /// Pans no further than needed to bring an event into view, with its label. The scale stays, but where
    /// the event stands in a cluster: then it is the smallest on which it stands by itself, if there is
    /// one.
    Viewport reveal(Event event, Viewport from);

    /// Scrolls no further than needed to bring a lane into view; nowhere where it is not shown.
    Viewport revealLane(Lane lane, Viewport from);

    /// Positive `dx` shows later times. At least a third of the width stays on the document.
    Viewport pan(Viewport viewport, double dx, double dy);

    /// All that the document's dates cover, open ends cut at the nearest stated date.
    TimeSpan extent();

    /// The cluster of a frame of this plan in which an event stands; empty where it has a form of its own, or is
    /// not in view. Costs as much as the lane has in view.
    default Optional<Placed.Cluster> holding(Event event, Placed placed) {
        return Optional.empty();
    }

    /// Counts of events by column for the overview, true to scale over `extent`, one row a lane:
    /// `result[lane][column]`.
    int[][] density(int columns);

    /// The gaps worth folding in this document: long, and touched by no stated date.
    static Folds gaps(Timeline timeline) {
        return GapFinder.find(timeline);
    }

    /// The longest stretch around an instant that no stated date touches and that could be folded, however
    /// short; empty where a date touches the instant, and beyond the first and the last. Looks at every
    /// event.
    static Optional<TimeSpan> gapAround(Timeline timeline, long instant) {
        return GapFinder.around(timeline.events(), instant);
    }

    /// What is in view, as it is to be said: a margin beyond the last stated date of ages is nothing that the
    /// document holds, and "81 million years from now" would be read as if it were.
    default TimeSpan said(Viewport viewport) {
        var scale = scale(viewport);
        var visible = scale.visible();
        long last = extent().end();
        boolean ages =
                CivilDate.at(visible.end()).year() >= AGES && CivilDate.at(last).year() < AGES;
        boolean margin = scale.x(last) >= viewport.width() * (1 - MARGIN) && last > visible.start();
        return ages && margin ? new TimeSpan(visible.start(), last) : visible;
    }

    /// What is folded in this plan: the folds asked for, those that lie side by side made one, or
    /// shortened so that there is room between their tears.
    Folds folds();
}
