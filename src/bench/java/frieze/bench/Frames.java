package frieze.bench;

import frieze.layout.Plan;
import frieze.layout.Viewport;
import frieze.view.TimelineView;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;

/// What a frame costs on the JavaFX thread, by the size of the document: placing what is in view and handing it
/// to the view, style and layout, on the [FixedPath] at 1280x720. Headless. The figure is the ratio of the 95th
/// percentiles of a large document and one of 1,000 events; the path is walked 12 times to warm up, then twice.
public final class Frames {
    /// Counts the time in which the thread was working, so that nobody else's work is counted.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int[] SIZES =
            Figures.quick() ? new int[] {1_000, 10_000} : new int[] {1_000, 10_000, 100_000, 1_000_000};
    private static final int WARM_UPS = 12;
    private static final double RATIO = 1.3;
    private static final double MILLIS = 4;

    private record Row(int events, double planSeconds, double median, double p95, double worst) {}

    private Frames() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Toolkit.start();
        var rows = new ArrayList<Row>();
        System.out.printf(
                "%10s %10s %10s %10s %10s %8s%n", "events", "plan s", "median ms", "p95 ms", "worst ms", "ratio");
        measure(SIZES[0]);
        for (int size : SIZES) {
            var row = measure(size);
            rows.add(row);
            System.out.printf(
                    Locale.ROOT,
                    "%,10d %10.2f %10.3f %10.3f %10.3f %8.2f%n",
                    row.events,
                    row.planSeconds,
                    row.median,
                    row.p95,
                    row.worst,
                    row.p95 / rows.getFirst().p95);
        }
        tell(rows);
        Toolkit.stop();
    }

    private static Row measure(int events) throws InterruptedException {
        var timeline = Worlds.of(events);
        long start = System.nanoTime();
        var plan = Toolkit.plan(timeline);
        double planned = (System.nanoTime() - start) / 1e9;
        double[] sorted = Toolkit.on(() -> {
            var view = Toolkit.view(timeline);
            var scene = new Scene(view, Toolkit.WIDTH, Toolkit.HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                walk(plan, view);
            }
            var times = walk(plan, view);
            times.addAll(walk(plan, view));
            return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        });
        return new Row(
                events,
                planned,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }

    private static List<Double> walk(Plan plan, TimelineView view) {
        var viewport = FixedPath.start(
                plan,
                view.timeAreaWidthProperty().get(),
                view.lanesAreaHeightProperty().get());
        var times = new ArrayList<Double>();
        for (int frame = 0; frame < FixedPath.FRAMES; frame++) {
            viewport = FixedPath.step(plan, viewport, frame);
            times.add(frame(plan, view, viewport));
        }
        return times;
    }

    private static double frame(Plan plan, TimelineView view, Viewport viewport) {
        long start = CLOCK.getCurrentThreadCpuTime();
        view.placedProperty().set(plan.place(viewport));
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void tell(List<Row> rows) throws IOException {
        var small = rows.getFirst();
        var large = rows.getLast();
        var details = new HashMap<String, Object>();
        for (var row : rows) {
            var events = row.events + " events, ";
            details.putAll(Map.of(
                    events + "planSeconds", row.planSeconds,
                    events + "medianMs", row.median,
                    events + "p95Ms", row.p95,
                    events + "worstMs", row.worst));
        }
        Figures.tell(List.of(
                new Figure(
                        "frame work",
                        "95th percentile of a frame on the JavaFX thread, %,d events to %,d"
                                .formatted(large.events, small.events),
                        large.p95 / small.p95,
                        "x",
                        RATIO,
                        details),
                new Figure(
                        "frame work",
                        "95th percentile of a frame on the JavaFX thread, %,d events".formatted(large.events),
                        large.p95,
                        "ms",
                        MILLIS,
                        Map.of())));
    }
}
