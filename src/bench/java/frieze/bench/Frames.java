package frieze.bench;

import frieze.format.ReadResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a frame costs on the JavaFX thread, by the size of the document: all that the thread works from one pulse
/// to the next while a session is moved along the [FixedPath] in a window of 1280x720 with the timeline and its
/// overview. Our *own* part of it is the session, placing what is in view, style, layout, and drawing into the
/// canvas; the rest is the toolkit's: it hands the scene over to be rendered, by another thread, and the finished
/// picture to the display. The figures are the ratio of the 95th percentiles of whole pulses over a large document
/// and one of 1,000 events, and the 95th percentile of our own part; the path is walked 12 times to warm up, then
/// twice. On a display: without one the toolkit copies every picture px by px on this thread.
public final class Frames {
    /// Counts the time in which the thread was working, so that nobody else's work is counted.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int[] SIZES =
            Figures.quick() ? new int[] {1_000, 10_000} : new int[] {1_000, 10_000, 100_000, 1_000_000};
    private static final int WARM_UPS = 12;
    private static final int WALKS = 2;
    static final String ROW = "frame work";
    static final String HOW = "95th percentile of all work of a pulse on the JavaFX thread";
    static final double RATIO = 1.3;
    private static final double MILLIS = 4;

    /// What many frames took, ms.
    private record Spread(double median, double p95, double worst) {
        static Spread of(List<Double> millis) {
            double[] sorted =
                    millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Spread(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
        }
    }

    private record Row(int events, double openSeconds, Spread own, Spread whole) {}

    /// What the frames of some walks took, ms.
    private record Work(List<Double> own, List<Double> whole) {}

    private Frames() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Toolkit.start();
        var rows = new ArrayList<Row>();
        System.out.printf(
                "%10s %8s %14s %10s %14s %10s %10s%n",
                "events", "open s", "own median ms", "p95 ms", "whole median", "p95 ms", "worst ms");
        measure(SIZES[0]);
        for (int size : SIZES) {
            var row = measure(size);
            rows.add(row);
            System.out.printf(
                    Locale.ROOT,
                    "%,10d %8.1f %14.3f %10.3f %14.3f %10.3f %10.3f%n",
                    row.events,
                    row.openSeconds,
                    row.own.median,
                    row.own.p95,
                    row.whole.median,
                    row.whole.p95,
                    row.whole.worst);
        }
        tell(rows);
        Toolkit.stop();
    }

    private static Row measure(int events) throws InterruptedException {
        var reading = new ReadResult(Worlds.of(events), List.of(), false, 0, 0);
        long start = System.nanoTime();
        var window = Toolkit.on(() -> new OpenWindow((_, _) -> reading));
        window.open(Path.of("made-up.json"));
        double opened = (System.nanoTime() - start) / 1e9;
        for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            walk(window, new Work(new ArrayList<>(), new ArrayList<>()));
        }
        var work = new Work(new ArrayList<>(), new ArrayList<>());
        for (int walk = 0; walk < WALKS; walk++) {
            walk(window, work);
        }
        Toolkit.on(() -> {
            window.close();
            return true;
        });
        return new Row(events, opened, Spread.of(work.own), Spread.of(work.whole));
    }

    private static void walk(OpenWindow window, Work work) throws InterruptedException {
        var camera = window.session.camera();
        var laidOut = new long[1];
        Runnable watch = () -> laidOut[0] = CLOCK.getCurrentThreadCpuTime();
        // coming back to the beginning is no step of the path
        PathPlayer.play(2, _ -> FixedPath.start(camera));
        Toolkit.on(() -> {
            window.scene.addPostLayoutPulseListener(watch);
            return true;
        });
        var ends = new long[FixedPath.FRAMES];
        var began = PathPlayer.play(FixedPath.FRAMES, CLOCK::getCurrentThreadCpuTime, frame -> {
            if (frame > 0) {
                ends[frame - 1] = laidOut[0];
            }
            FixedPath.step(camera, frame);
        });
        ends[FixedPath.FRAMES - 1] = laidOut[0];
        Toolkit.on(() -> {
            window.scene.removePostLayoutPulseListener(watch);
            return true;
        });
        for (int frame = 0; frame < FixedPath.FRAMES; frame++) {
            work.own.add((ends[frame] - began[frame]) / 1e6);
            work.whole.add((began[frame + 1] - began[frame]) / 1e6);
        }
    }

    private static void tell(List<Row> rows) throws IOException {
        var small = rows.getFirst();
        var large = rows.getLast();
        var details = new HashMap<String, Object>();
        for (var row : rows) {
            var events = row.events + " events, ";
            details.put(events + "openSeconds", row.openSeconds);
            detail(details, events + "own part, ", row.own);
            detail(details, events + "whole pulse, ", row.whole);
        }
        Figures.tell(List.of(
                new Figure(
                        ROW,
                        (HOW + ", %,d events to %,d").formatted(large.events, small.events),
                        large.whole.p95 / small.whole.p95,
                        "x",
                        RATIO,
                        details),
                new Figure(
                        ROW,
                        "95th percentile of our own part of it, %,d events".formatted(large.events),
                        large.own.p95,
                        "ms",
                        MILLIS,
                        Map.of())));
    }

    private static void detail(Map<String, Object> details, String what, Spread spread) {
        details.put(what + "medianMs", spread.median);
        details.put(what + "p95Ms", spread.p95);
        details.put(what + "worstMs", spread.worst);
    }
}
