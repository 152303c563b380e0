package frieze.view;

import frieze.document.EventId;
import frieze.layout.Placed;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes down what the view asks for.
final class Recorded implements TimelineActions {
    final List<String> calls = new ArrayList<>();

    private void add(String format, Object... arguments) {
        calls.add(String.format(Locale.ROOT, format, arguments));
    }

    @Override
    public void panBy(double dx, double dy) {
        add("pan %.0f %.0f", dx, dy);
    }

    @Override
    public void glide(double vx, double vy) {
        add("glide %s", vx > 0 ? "later" : "earlier");
    }

    @Override
    public void zoomAt(double x, double factor, boolean animated) {
        add("zoom %.0f %.2f %s", x, factor, animated);
    }

    @Override
    public void scroll(double part) {
        add("scroll %.2f", part);
    }

    @Override
    public LaneActions lanes() {
        return LaneActions.NONE;
    }

    @Override
    public void select(Optional<EventId> event) {
        add("select %s", event.map(EventId::value).orElse("none"));
    }

    @Override
    public void open(EventId event) {
        add("open %s", event.value());
    }

    @Override
    public void zoomTo(EventId event) {
        add("zoomTo %s", event.value());
    }

    @Override
    public void openCluster(Placed.Cluster cluster, Placed.PlacedLane lane) {
        add("cluster %d %s", cluster.count(), lane.lane().id());
    }

    @Override
    public void fold(TimeSpan gap) {
        calls.add("fold " + gap);
    }

    @Override
    public void foldAll(boolean folded) {
        calls.add("fold all " + folded);
    }

    @Override
    public void foldNearest() {
        calls.add("fold nearest");
    }

    @Override
    public void unfold(TimeSpan gap) {
        add("unfold %d", gap.start());
    }

    @Override
    public void show(TimeSpan span, boolean animated) {
        add("show %d %d %s", span.start(), span.end(), animated);
    }

    @Override
    public void selectInTime(int step) {
        add("time %d", step);
    }

    @Override
    public void selectInLane(int step) {
        add("lane %d", step);
    }

    @Override
    public void selectFirst() {
        add("first");
    }

    @Override
    public void selectLast() {
        add("last");
    }

    @Override
    public void zoomIn() {
        add("in");
    }

    @Override
    public void zoomOut() {
        add("out");
    }

    @Override
    public void fit() {
        add("fit");
    }

    @Override
    public void back() {
        add("back");
    }

    @Override
    public void forward() {
        add("forward");
    }

    @Override
    public void dismiss() {
        add("dismiss");
    }
}
