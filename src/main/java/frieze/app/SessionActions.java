package frieze.app;

import frieze.document.EventId;
import frieze.layout.Placed;
import frieze.session.Session;
import frieze.time.TimeSpan;
import frieze.view.LaneActions;
import frieze.view.TimelineActions;
import java.util.Optional;

/// What the view asks for, as commands of the session.
///
/// @param dismissed closes whatever lies over the window; says whether there was anything
record SessionActions(Session session, java.util.function.BooleanSupplier dismissed) implements TimelineActions {
    @Override
    public void panBy(double dx, double dy) {
        session.camera().panBy(dx, dy);
    }

    @Override
    public void glide(double vx, double vy) {
        session.camera().glide(vx, vy);
    }

    @Override
    public void zoomAt(double x, double factor, boolean animated) {
        session.camera().zoomAt(x, factor, animated);
    }

    @Override
    public void scroll(double part) {
        session.camera().scroll(part);
    }

    @Override
    public LaneActions lanes() {
        return new LaneCommands(session);
    }

    @Override
    public void select(Optional<EventId> event) {
        session.select(event);
    }

    @Override
    public void open(EventId event) {
        session.open(event);
    }

    @Override
    public void zoomTo(EventId event) {
        session.zoomTo(event);
    }

    @Override
    public void openCluster(Placed.Cluster cluster, Placed.PlacedLane lane) {
        session.openCluster(cluster, lane);
    }

    @Override
    public void unfold(TimeSpan gap) {
        session.fold(gap, false);
    }

    @Override
    public void fold(TimeSpan gap) {
        session.fold(gap, true);
    }

    @Override
    public void foldAll(boolean folded) {
        session.foldGaps(folded);
    }

    @Override
    public void foldNearest() {
        session.foldNearest();
    }

    @Override
    public void show(TimeSpan span, boolean animated) {
        session.camera().show(span, animated);
    }

    @Override
    public void selectInTime(int step) {
        session.selectInTime(step);
    }

    @Override
    public void selectInLane(int step) {
        session.selectInLane(step);
    }

    @Override
    public void selectFirst() {
        session.selectFirst();
    }

    @Override
    public void selectLast() {
        session.selectLast();
    }

    @Override
    public void zoomIn() {
        session.zoomIn();
    }

    @Override
    public void zoomOut() {
        session.zoomOut();
    }

    @Override
    public void fit() {
        session.camera().fit();
    }

    @Override
    public void back() {
        session.camera().back();
    }

    @Override
    public void forward() {
        session.camera().forward();
    }

    @Override
    public void dismiss() {
        if (!dismissed.getAsBoolean()) {
            session.dismiss();
        }
    }
}
