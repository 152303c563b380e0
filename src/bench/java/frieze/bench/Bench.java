package frieze.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Runs the benchmarks one after the other, each in a process of its own, and tells what they measured as a
/// table and as JSON: in `src/bench/results.json`, `src/bench/results.md`, the README and `docs/performance.md`
/// when all have run, and below `target/bench` when it was one or a quick try.
///
/// Arguments: the name of one benchmark or `all` (or `DensePictures`, which only draws), and `true` for a quick
/// try.
public final class Bench {
    private static final Path FIGURES = Path.of("target", "bench", "figures");
    private static final Path RESULTS = Path.of("src", "bench");
    private static final List<Path> TEXTS = List.of(Path.of("README.md"), Path.of("docs", "performance.md"));
    private static final Path TRIES = Path.of("target", "bench");
    private static final String HEADLESS = "-Dglass.platform=Headless";

    /// A benchmark and how its process is started.
    ///
    /// @param name a class of this package
    /// @param label tells runs of the same benchmark apart; names its file
    /// @param screen whether it wants windows on a display, where there is one
    private record Run(String name, String label, boolean screen, List<String> options) {
        static Run headless(String name, String... options) {
            var all = new ArrayList<>(List.of(HEADLESS, "-Dprism.order=sw"));
            all.addAll(List.of(options));
            return new Run(name, name, false, List.copyOf(all));
        }

        Run named(String other) {
            return new Run(name, other, screen, options);
        }

        static Run on(String name, String label, String... options) {
            return new Run(name, label, true, List.of(options));
        }
    }

    /// How the packaged program runs: with one thread for collections, and with the quick compiler alone.
    private static final String[] PACKAGED = {
        "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1"
    };

    private static final List<Run> RUNS = List.of(
            Run.on("Frames", "Frames", packagedAnd("-Dprism.order=sw")),
            // with the good compiler: JavaFX copies headless pictures px by px in Java, which no window does
            Run.headless("Pulses", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders")
                    .named("Pulses-headless"),
            Run.on("Pulses", "Pulses-display", packagedAnd("-Dprism.order=sw")),
            Run.on(
                    "Garbage",
                    "Garbage",
                    packagedAnd("-Dprism.order=sw", "-Xlog:gc*,safepoint:file=" + Garbage.LOG + ":uptime")),
            Run.on("Presenting", "Presenting", packagedAnd("-Dprism.order=sw", "-XX:SoftRefLRUPolicyMSPerMB=0")),
            Run.headless("Layout", PACKAGED),
            Run.headless("Opening", PACKAGED),
            Run.headless("OpeningTable", PACKAGED),
            Run.headless("Search", PACKAGED),
            Run.headless("Killing", PACKAGED),
            Run.on("StartUp", "StartUp"),
            Run.headless("Promises"),
            Run.headless("LongUse", packagedAnd("-XX:SoftRefLRUPolicyMSPerMB=0")),
            Run.headless("DateParsing"));

    /// What means nothing without a display, and what is said of it there.
    private static final Map<String, Figure> NEED_DISPLAY = Map.of(
            "Pulses",
            Pulses.onNoDisplay(),
            "Frames",
            Figure.notMeasured(Frames.ROW, Frames.HOW, "x", Frames.RATIO, "there is neither a display nor Xvfb"));

    /// Draws, and measures nothing.
    private static final Run PICTURES = Run.headless("DensePictures");

    private Bench() {}

    private static int drawPictures() throws IOException, InterruptedException {
        try (var screen = VirtualScreen.open()) {
            return start(PICTURES, false, screen);
        }
    }

    private static String[] packagedAnd(String... options) {
        return Stream.concat(Stream.of(PACKAGED), Stream.of(options)).toArray(String[]::new);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var wanted = args.length > 0 ? args[0] : "all";
        boolean quick = args.length > 1 && Boolean.parseBoolean(args[1]);
        boolean all = wanted.equals("all");
        if (wanted.equals(PICTURES.name())) {
            System.exit(drawPictures());
        }
        var runs = RUNS.stream().filter(run -> all || run.name().equals(wanted)).toList();
        if (runs.isEmpty()) {
            System.err.println("There is no benchmark " + wanted + ". There are: all, "
                    + String.join(", ", RUNS.stream().map(Run::name).distinct().toList()));
            System.exit(1);
        }
        var figures = new ArrayList<Figure>();
        boolean failed = false;
        try (var screen = VirtualScreen.open()) {
            for (var run : runs) {
                System.out.println("== " + run.label());
                long start = System.nanoTime();
                if (NEED_DISPLAY.containsKey(run.name()) && run.screen() && !screen.there()) {
                    figures.add(NEED_DISPLAY.get(run.name()));
                    continue;
                }
                int code = start(run, quick, screen);
                System.out.printf(Locale.ROOT, "(%.0f s)%n%n", (System.nanoTime() - start) / 1e9);
                failed |= code != 0;
                if (code == 0 && Files.exists(file(run))) {
                    figures.addAll(Figures.read(file(run)));
                } else {
                    figures.add(Figure.notMeasured(
                            run.label(), "", "", Double.NaN, "the benchmark ended with code " + code));
                }
            }
            var report = new Report(Machine.here(), screen.words(), quick, List.copyOf(figures));
            System.out.println(report.table());
            boolean counts = all && !quick && !failed;
            report.write(counts ? RESULTS : TRIES);
            if (counts) {
                for (var text : TEXTS) {
                    report.writeInto(text);
                }
            }
        }
        System.exit(failed ? 1 : 0);
    }

    private static Path file(Run run) {
        return FIGURES.resolve(run.label() + ".json");
    }

    private static int start(Run run, boolean quick, VirtualScreen screen) throws IOException, InterruptedException {
        Files.createDirectories(FIGURES);
        Files.deleteIfExists(file(run));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=frieze,javafx.graphics",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-exports=frieze/frieze.bench=javafx.graphics",
                "--add-modules=jdk.management",
                "--add-reads=frieze=jdk.management,java.management"));
        command.addAll(Figures.options(file(run), quick));
        command.addAll(run.options());
        if (run.screen() && !screen.there()) {
            command.addAll(List.of(HEADLESS, "-Dprism.order=sw"));
        }
        command.addAll(List.of(
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "frieze/frieze.bench." + run.name()));
        var builder = new ProcessBuilder(command).inheritIO();
        if (run.screen()) {
            screen.name().ifPresent(name -> builder.environment().put("DISPLAY", name));
        }
        return builder.start().waitFor();
    }
}
