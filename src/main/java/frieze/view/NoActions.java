package frieze.view;

import frieze.document.EventId;
import frieze.layout.Placed;
import frieze.time.TimeSpan;
import java.util.Optional;

/// Answers nothing: for a timeline that is only looked at, as in a picture.
public enum NoActions implements TimelineActions {
    NONE;

    @Override
    public void panBy(double dx, double dy) {}

    @Override
    public void glide(double vx, double vy) {}

    @Override
    public void zoomAt(double x, double factor, boolean animated) {}

    @Override
    public void scroll(double part) {}

    @Override
    public LaneActions lanes() {
        return LaneActions.NONE;
    }

    @Override
    public void select(Optional<EventId> event) {}

    @Override
    public void open(EventId event) {}

    @Override
    public void zoomTo(EventId event) {}

    @Override
    public void openCluster(Placed.Cluster cluster, Placed.PlacedLane lane) {}

    @Override
    public void unfold(TimeSpan gap) {}

    @Override
    public void fold(TimeSpan gap) {}

    @Override
    public void foldAll(boolean folded) {}

    @Override
    public void foldNearest() {}

    @Override
    public void show(TimeSpan span, boolean animated) {}

    @Override
    public void selectInTime(int step) {}

    @Override
    public void selectInLane(int step) {}

    @Override
    public void selectFirst() {}

    @Override
    public void selectLast() {}

    @Override
    public void zoomIn() {}

    @Override
    public void zoomOut() {}

    @Override
    public void fit() {}

    @Override
    public void back() {}

    @Override
    public void forward() {}

    @Override
    public void dismiss() {}
}
