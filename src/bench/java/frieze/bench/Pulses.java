package frieze.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// How regularly frames come: from pulse to pulse on the [FixedPath] over 1,000,000 events, in a window of
/// 1280x720, as a ratio to a still window of the same size in which one label moves, in turn in the same run.
/// Headless and on a display; software rendering.
public final class Pulses {
    private static final int EVENTS = Figures.quick() ? 10_000 : 1_000_000;
    private static final int ROUNDS = Figures.quick() ? 2 : 6;
    private static final String ROW = "frames shown";
    private static final double LIMIT = 1.2;
    /// A pulse that comes later than this after the one before has missed its beat, ms.
    private static final double MISSED = 1.5 * 1000 / 60;

    private record Intervals(double median, double p95, double worst, long missed, int count) {
        static Intervals of(double[] millis) {
            Arrays.sort(millis);
            return new Intervals(
                    millis[millis.length / 2],
                    millis[millis.length * 95 / 100],
                    millis[millis.length - 1],
                    DoubleStream.of(millis).filter(one -> one > MISSED).count(),
                    millis.length);
        }

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%-14s median %6.2f ms, 95th percentile %6.2f ms, worst %6.2f ms, %d of %d late%n",
                    name,
                    median,
                    p95,
                    worst,
                    missed,
                    count);
        }
    }

    private interface Walk {
        long[] go() throws InterruptedException;
    }

    private Pulses() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Toolkit.start();
        var timeline = Worlds.of(EVENTS);
        var plan = Toolkit.plan(timeline);
        var label = Toolkit.on(() -> new Label("A label that moves"));
        var view = Toolkit.on(() -> Toolkit.view(timeline));
        Walk still = () -> inWindow(
                () -> new Pane(label),
                () -> PathPlayer.play(FixedPath.FRAMES, frame -> label.setTranslateX(100 + frame)));
        Walk moving = () -> inWindow(
                () -> new Pane(view) {
                    @Override
                    protected void layoutChildren() {
                        view.resizeRelocate(0, 0, getWidth(), getHeight());
                    }
                },
                () -> PathPlayer.walk(plan, view));
        still.go();
        moving.go();
        var stills = new double[ROUNDS * FixedPath.FRAMES];
        var movings = new double[ROUNDS * FixedPath.FRAMES];
        for (int round = 0; round < ROUNDS; round++) {
            keep(still.go(), stills, round);
            keep(moving.go(), movings, round);
        }
        tell(Intervals.of(stills), Intervals.of(movings));
        Toolkit.stop();
    }

    private static void keep(long[] began, double[] all, int round) {
        for (int i = 1; i < began.length; i++) {
            all[round * FixedPath.FRAMES + i - 1] = (began[i] - began[i - 1]) / 1e6;
        }
    }

    private static long[] inWindow(Supplier<Parent> content, Walk walk) throws InterruptedException {
        var stage = Toolkit.on(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(content.get(), Toolkit.WIDTH, Toolkit.HEIGHT));
            shown.show();
            return shown;
        });
        // what a new window does at first is not what is measured
        PathPlayer.play(60, _ -> {});
        var began = walk.go();
        Toolkit.on(() -> {
            stage.getScene().setRoot(new Pane());
            stage.hide();
            return true;
        });
        return began;
    }

    private static String how(String where) {
        return "95th percentile from pulse to pulse, %,d events to a still window with a moving label, %s"
                .formatted(EVENTS, where);
    }

    static Figure onNoDisplay() {
        return Figure.notMeasured(ROW, how("on a display"), "x", LIMIT, "there is neither a display nor Xvfb");
    }

    private static void tell(Intervals still, Intervals moving) throws IOException {
        still.print("still window");
        moving.print("moving");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        Figures.tell(List.of(new Figure(
                ROW,
                how(headless ? "headless" : "on a display"),
                moving.p95 / still.p95,
                "x",
                LIMIT,
                Map.of(
                        "still, medianMs", still.median,
                        "still, p95Ms", still.p95,
                        "still, late", still.missed,
                        "moving, medianMs", moving.median,
                        "moving, p95Ms", moving.p95,
                        "moving, worstMs", moving.worst,
                        "moving, late", moving.missed,
                        "pulses", moving.count))));
    }
}
