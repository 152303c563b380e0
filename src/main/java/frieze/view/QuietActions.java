package frieze.view;

import frieze.document.EventId;
import frieze.layout.Placed;
import frieze.time.TimeSpan;
import java.util.Optional;

/// Hands of which only some are answered: what is not said otherwise does nothing.
public interface QuietActions extends TimelineActions {
    @Override
    default void panBy(double dx, double dy) {}

    @Override
    default void glide(double vx, double vy) {}

    @Override
    default void zoomAt(double x, double factor, boolean animated) {}

    @Override
    default void scroll(double part) {}

    @Override
    default LaneActions lanes() {
        return LaneActions.NONE;
    }

    @Override
    default void select(Optional<EventId> event) {}

    @Override
    default void open(EventId event) {}

    @Override
    default void zoomTo(EventId event) {}

    @Override
    default void openCluster(Placed.Cluster cluster, Placed.PlacedLane lane) {}

    @Override
    default void unfold(TimeSpan gap) {}

    @Override
    default void fold(TimeSpan gap) {}

    @Override
    default void foldAll(boolean folded) {}

    @Override
    default void foldNearest() {}

    @Override
    default void show(TimeSpan span, boolean animated) {}

    @Override
    default void selectInTime(int step) {}

    @Override
    default void selectInLane(int step) {}

    @Override
    default void selectFirst() {}

    @Override
    default void selectLast() {}

    @Override
    default void zoomIn() {}

    @Override
    default void zoomOut() {}

    @Override
    default void fit() {}

    @Override
    default void back() {}

    @Override
    default void forward() {}

    @Override
    default void dismiss() {}
}
