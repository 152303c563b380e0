package frieze.bench;

import com.sun.management.ThreadMXBean;
import frieze.view.TimelineView;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a collection pauses a frame: how much the frames of the [FixedPath] over 1,000,000 events allocate,
/// on the JavaFX thread and on the one that renders, and what the log of this very process (`-Xlog:gc,safepoint`)
/// says about the time in which the path was walked. Headless, with the collector of the packaged program.
public final class Garbage {
    /// Where [Bench] has the process write its log; each line begins with the seconds since the start.
    static final Path LOG = Path.of("target", "bench", "gc.log");

    private static final int EVENTS = Figures.quick() ? 10_000 : 1_000_000;
    private static final int WALKS = Figures.quick() ? 2 : 10;
    private static final Pattern PAUSE = Pattern.compile("^\\[([0-9.]+)s].*GC\\(\\d+\\) Pause .* ([0-9.]+)ms$");
    private static final Pattern SAFEPOINT =
            Pattern.compile("^\\[([0-9.]+)s].*Safepoint \"(\\w+)\".*Total: +(\\d+) ns");

    /// What the log says about some stretch of time.
    private record Stops(int collections, double longestCollection, int safepoints, double longestStop) {}

    private Garbage() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Toolkit.start();
        var timeline = Worlds.of(EVENTS);
        var plan = Toolkit.plan(timeline);
        var view = Toolkit.on(() -> {
            var shown = Toolkit.view(timeline);
            var stage = new javafx.stage.Stage();
            stage.setScene(new javafx.scene.Scene(shown, Toolkit.WIDTH, Toolkit.HEIGHT));
            stage.show();
            return shown;
        });
        for (int walk = 0; walk < WALKS; walk++) {
            PathPlayer.walk(plan, view);
        }
        double from = uptime();
        var bytes = new long[WALKS * FixedPath.FRAMES];
        long rendering = allocatedBy("QuantumRenderer-0");
        for (int walk = 0; walk < WALKS; walk++) {
            walk(plan, view, bytes, walk * FixedPath.FRAMES);
        }
        double rendered = (double) (allocatedBy("QuantumRenderer-0") - rendering) / bytes.length;
        double to = uptime();
        // the log is written by another thread
        Thread.sleep(500);
        var stops = stops(from, to);
        Arrays.sort(bytes);
        tell(bytes, rendered, stops, to - from);
        Toolkit.stop();
    }

    private static void walk(frieze.layout.Plan plan, TimelineView view, long[] bytes, int first)
            throws InterruptedException {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var at = new frieze.layout.Viewport[1];
        var before = new long[1];
        PathPlayer.play(FixedPath.FRAMES, frame -> {
            // from here to here: a whole pulse, with what the view and the toolkit do after us
            long now = threads.getCurrentThreadAllocatedBytes();
            if (frame == 0) {
                at[0] = FixedPath.start(
                        plan,
                        view.timeAreaWidthProperty().get(),
                        view.lanesAreaHeightProperty().get());
            } else {
                bytes[first + frame - 1] = now - before[0];
            }
            before[0] = now;
            at[0] = FixedPath.step(plan, at[0], frame);
            view.placedProperty().set(plan.place(at[0]));
        });
        bytes[first + FixedPath.FRAMES - 1] = bytes[first + FixedPath.FRAMES - 2];
    }

    private static long allocatedBy(String thread) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith(thread))
                .mapToLong(info -> threads.getThreadAllocatedBytes(info.getThreadId()))
                .sum();
    }

    private static double uptime() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    }

    private static Stops stops(double from, double to) throws IOException {
        int collections = 0;
        double longestCollection = 0;
        int safepoints = 0;
        double longestStop = 0;
        for (var line : Files.readAllLines(LOG)) {
            var pause = PAUSE.matcher(line);
            if (pause.find() && within(pause.group(1), from, to)) {
                collections++;
                longestCollection = Math.max(longestCollection, Double.parseDouble(pause.group(2)));
            }
            var safepoint = SAFEPOINT.matcher(line);
            if (safepoint.find() && within(safepoint.group(1), from, to)) {
                safepoints++;
                longestStop = Math.max(longestStop, Long.parseLong(safepoint.group(3)) / 1e6);
            }
        }
        return new Stops(collections, longestCollection, safepoints, longestStop);
    }

    private static boolean within(String uptime, double from, double to) {
        double at = Double.parseDouble(uptime);
        return at >= from && at <= to;
    }

    private static void tell(long[] bytes, double rendered, Stops stops, double seconds) throws IOException {
        double median = bytes[bytes.length / 2];
        double p95 = bytes[bytes.length * 95 / 100];
        double eden = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Eden"))
                .mapToDouble(pool -> pool.getUsage().getCommitted())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "a frame allocates %.0f KB (95th percentile %.0f KB), rendering it %.0f KB; in %.0f s %d collections, "
                        + "the longest %.1f ms, and %d stops in all, the longest %.1f ms; there is room for %.0f MB%n",
                median / 1e3,
                p95 / 1e3,
                rendered / 1e3,
                seconds,
                stops.collections,
                stops.longestCollection,
                stops.safepoints,
                stops.longestStop,
                eden / 1e6);
        Figures.tell(List.of(new Figure(
                "garbage",
                "collections during %,d frames over %,d events, by the process's own log"
                        .formatted(bytes.length, EVENTS),
                stops.collections,
                "count",
                0,
                Map.of(
                        "frame, bytes, median", median,
                        "frame, bytes, p95", p95,
                        "rendering a frame, bytes", rendered,
                        "longestCollectionMs", stops.longestCollection,
                        "stopsOfAnyKind", stops.safepoints,
                        "longestStopMs", stops.longestStop,
                        "seconds", seconds,
                        "roomForNewBytes", eden))));
    }
}
