package frieze.bench;

import frieze.layout.Folds;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.Viewport;
import frieze.time.CivilDate;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import frieze.view.NoActions;
import frieze.view.Theme;
import frieze.view.TimelineView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;

/// What a frame costs on the JavaFX thread, by the size of the document: placing what is in view and handing it
/// to the view, on a fixed path of 120 frames (125 years to 5 in 40 frames, then 40 years of panning in 80) at
/// 1280x720. Headless. The figure is the ratio of the 95th percentiles of a large document and one of 1,000
/// events; the path is walked 12 times to warm up, then twice.
public final class Frames {
    private static final Path RESULT = Path.of("target", "bench", "frames.json");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};

    private record Row(int events, double planSeconds, double median, double p95, double worst) {}

    private Frames() {}

    public static void main(String[] args) throws Exception {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Platform.startup(() -> {});
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
        write(rows);
        Platform.exit();
    }

    private static Row measure(int events) throws Exception {
        var timeline = Worlds.of(events);
        long start = System.nanoTime();
        var measurer = new FxTextMeasurer(new Fonts(1));
        var plan = Plan.of(
                timeline,
                new PlanSettings(Folds.NONE, _ -> true, List.of(0, 1, 2, 3, 4), 1),
                measurer,
                DateWording.of(Locale.ENGLISH));
        double planned = (System.nanoTime() - start) / 1e9;
        var walk = new FutureTask<>(() -> {
            var view = new TimelineView(NoActions.NONE);
            view.timelineProperty().set(timeline);
            view.themeProperty().set(Theme.LIGHT);
            var scene = new Scene(view, WIDTH, HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            for (int warmUp = 0; warmUp < 12; warmUp++) {
                walk(plan, view);
            }
            var times = walk(plan, view);
            times.addAll(walk(plan, view));
            return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        });
        Platform.runLater(walk);
        double[] sorted = walk.get();
        return new Row(
                events,
                planned,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }

    private static List<Double> walk(Plan plan, TimelineView view) {
        double width = view.timeAreaWidthProperty().get();
        double height = view.lanesAreaHeightProperty().get();
        var viewport = plan.show(years(1850, 1975), plan.fit(width, height));
        double zoom = Math.pow(125.0 / 5, 1.0 / 40);
        double pan = 40.0 / 5 * width / 80;
        var times = new ArrayList<Double>();
        for (int frame = 0; frame < 120; frame++) {
            viewport = frame < 40 ? plan.zoomAt(viewport, width / 2, zoom) : plan.pan(viewport, pan, 0);
            times.add(frame(plan, view, viewport));
        }
        return times;
    }

    private static double frame(Plan plan, TimelineView view, Viewport viewport) {
        long start = System.nanoTime();
        view.placedProperty().set(plan.place(viewport));
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
        return (System.nanoTime() - start) / 1e6;
    }

    private static TimeSpan years(int from, int to) {
        return new TimeSpan(CivilDate.startOfYear(from), CivilDate.startOfYear(to));
    }

    private static void write(List<Row> rows) throws IOException {
        var json = rows.stream()
                .map(r ->
                        "  {\"events\": %d, \"planSeconds\": %.3f, \"medianMs\": %.4f, \"p95Ms\": %.4f, \"worstMs\": %.4f, \"ratio\": %.3f}"
                                .formatted(
                                        r.events, r.planSeconds, r.median, r.p95, r.worst, r.p95 / rows.getFirst().p95))
                .reduce((a, b) -> a + ",\n" + b)
                .orElse("");
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, "[\n" + json + "\n]\n");
        System.out.println("written to " + RESULT + " " + Arrays.toString(SIZES));
    }
}
