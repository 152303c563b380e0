package frieze.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How long a reader waits: from the start of the process to the first complete picture of `timeline.json`,
/// packaged, as a ratio to an [EmptyWindow] on the same machine, run in turn. Build the distribution first. On
/// a display where there is one, else headless.
public final class StartUp {
    /// The line that both programs print at that moment.
    static final String FIRST_PICTURE = "first picture";

    private static final Path FRIEZE = Path.of("target", "dist", "Frieze", "bin", "frieze");
    private static final String ROW = "start";
    private static final String HOW = "packaged, `timeline.json`, process start to first complete picture, to an "
            + "empty JavaFX window without a cache, in turn";
    private static final double LIMIT = 1.0;
    private static final int ROUNDS = Figures.quick() ? 3 : 15;
    private static final int WARM_UPS = 2;

    private StartUp() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Files.isExecutable(FRIEZE)) {
            Figures.tell(List.of(Figure.notMeasured(
                    ROW, HOW, "x", LIMIT, "there is no distribution: `mvn -Pdist package` builds it")));
            return;
        }
        var frieze = List.of(FRIEZE.toString(), "timeline.json");
        var friezes = new ArrayList<Double>();
        var empties = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS + WARM_UPS; round++) {
            double one = millisToFirstPicture(frieze);
            double other = millisToFirstPicture(emptyWindow());
            if (round >= WARM_UPS) {
                friezes.add(one);
                empties.add(other);
            }
        }
        double ratio = median(friezes) / median(empties);
        System.out.printf(
                Locale.ROOT,
                "Frieze, packaged      %6.0f ms (%.0f to %.0f)%n",
                median(friezes),
                least(friezes),
                most(friezes));
        System.out.printf(
                Locale.ROOT,
                "empty JavaFX window   %6.0f ms (%.0f to %.0f)%n",
                median(empties),
                least(empties),
                most(empties));
        System.out.printf(
                Locale.ROOT, "ratio of the medians  %6.2f    (%d rounds in turn, %s)%n", ratio, ROUNDS, screen());
        Figures.tell(List.of(new Figure(
                ROW,
                HOW,
                ratio,
                "x",
                LIMIT,
                Map.of(
                        "friezeMs", median(friezes),
                        "emptyWindowMs", median(empties),
                        "rounds", ROUNDS,
                        "screen", screen()))));
    }

    /// The Java that runs this, with the JavaFX that this was built with, from jars as everybody runs it.
    private static List<String> emptyWindow() {
        var jars = Arrays.stream(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .filter(jar -> jar.contains("javafx-"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                jars,
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-cp",
                Path.of("target", "bench", "classes").toString(),
                EmptyWindow.class.getName());
    }

    private static double millisToFirstPicture(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put(
                        "JDK_JAVA_OPTIONS",
                        "-Dfrieze.exitAfterFirstPicture=true"
                                + (hasDisplay() ? "" : " -Dglass.platform=Headless -Dprism.order=sw"));
        long start = System.nanoTime();
        var process = builder.start();
        double millis = Double.NaN;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(FIRST_PICTURE)) {
                    millis = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        int code = process.waitFor();
        if (code != 0 || Double.isNaN(millis)) {
            throw new IllegalStateException(command.getFirst() + " drew no picture and ended with code " + code);
        }
        return millis;
    }

    private static boolean hasDisplay() {
        return !System.getProperty("os.name").equals("Linux") || System.getenv("DISPLAY") != null;
    }

    private static String screen() {
        return hasDisplay() ? "window on a display" : "headless";
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double least(List<Double> values) {
        return values.stream().min(Double::compare).orElseThrow();
    }

    private static double most(List<Double> values) {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
