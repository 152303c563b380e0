package frieze.view;

import frieze.document.EventId;
import frieze.layout.Placed;
import frieze.time.TimeSpan;
import java.util.Optional;

/// What a reader can ask of a timeline by hand, wheel, touch or key. The view calls these and changes
/// nothing itself; whoever holds the state answers with a new [Placed]. Distances in px, x from the left
/// edge of the time area.
public interface TimelineActions {
    /// Follows the hand: positive `dx` shows later times, positive `dy` lower lanes.
    void panBy(double dx, double dy);

    /// Lets go at this speed, px a second; glides on for 300 ms at most (not at all with reduced motion).
    void glide(double vx, double vy);

    /// Zooms by `factor` (above 1 shows less time), keeping what is at `x` where it is. A step of a wheel
    /// is animated, one of a pinch not.
    void zoomAt(double x, double factor, boolean animated);

    /// Scrolls the lanes by this part of the height that is in view; positive shows lower ones.
    void scroll(double part);

    /// What can be asked of the lanes.
    LaneActions lanes();

    void select(Optional<EventId> event);

    /// Opens the details of an event (Enter, click).
    void open(EventId event);

    /// Zooms in to an event (double-click).
    void zoomTo(EventId event);

    /// Zooms so that the cluster parts; lists its events where it cannot.
    void openCluster(Placed.Cluster cluster, Placed.PlacedLane lane);

    void unfold(TimeSpan gap);

    /// Folds a stretch that [Gaps] has named.
    void fold(TimeSpan gap);

    /// Folds all gaps, or none.
    void foldAll(boolean folded);

    /// Folds or opens the gap nearest to the middle of the view.
    void foldNearest();

    /// Shows this stretch (overview), at once or in a flight.
    void show(TimeSpan span, boolean animated);

    /// Next (+1) or previous (-1) event in time; the same in the neighbouring lane below (+1) or above
    /// (-1).
    void selectInTime(int step);

    void selectInLane(int step);

    void selectFirst();

    void selectLast();

    void zoomIn();

    void zoomOut();

    void fit();

    void back();

    void forward();

    /// Esc: closes what is open, then clears the selection.
    void dismiss();
}
