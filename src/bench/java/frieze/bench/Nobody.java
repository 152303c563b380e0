package frieze.bench;

import frieze.document.EventId;
import frieze.layout.Placed;
import frieze.time.TimeSpan;
import frieze.view.TimelineActions;
import java.util.Optional;

/// Nobody answers: a benchmark drives the view itself.
final class Nobody implements TimelineActions {
    @Override
    public void panBy(double dx, double dy) {}

    @Override
    public void glide(double vx, double vy) {}

    @Override
    public void zoomAt(double x, double factor, boolean animated) {}

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
