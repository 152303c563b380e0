package frieze.app.present;

import frieze.document.EventId;
import frieze.layout.Placed;
import frieze.session.Presentation;
import frieze.time.TimeSpan;
import frieze.view.QuietActions;
import java.util.Optional;

/// What hands ask of the timeline that fills the class's screen, as commands of the presentation. Keys never come here:
/// they belong to the presentation.
record WideActions(Presentation presentation) implements QuietActions {
    private static final double STEP = 1.6;

    @Override
    public void panBy(double dx, double dy) {
        presentation.pan(dx, dy);
    }

    @Override
    public void glide(double vx, double vy) {
        presentation.glide(vx, vy);
    }

    @Override
    public void zoomAt(double x, double factor, boolean animated) {
        presentation.zoomAt(x, factor, animated);
    }

    @Override
    public void scroll(double part) {
        presentation.wide().camera().scroll(part);
    }

    @Override
    public void select(Optional<EventId> event) {
        event.ifPresent(this::lookAt);
    }

    @Override
    public void open(EventId event) {
        lookAt(event);
    }

    @Override
    public void zoomTo(EventId event) {
        lookAt(event);
    }

    /// What is held back does not answer.
    private void lookAt(EventId id) {
        presentation
                .session()
                .index()
                .find(id)
                .filter(presentation.told())
                .ifPresent(event -> presentation.lookAt(event.id()));
    }

    @Override
    public void openCluster(Placed.Cluster cluster, Placed.PlacedLane lane) {
        if (cluster.opens()) {
            presentation.open(cluster);
        }
    }

    @Override
    public void zoomIn() {
        presentation.zoom(STEP);
    }

    @Override
    public void zoomOut() {
        presentation.zoom(1 / STEP);
    }

    @Override
    public void fit() {
        presentation.fit();
    }

    @Override
    public void unfold(TimeSpan gap) {
        presentation.unfold(gap);
    }
}
