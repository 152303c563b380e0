import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One start of the program that Java learns from: what it loaded, linked and found worth compiling goes into a
/// cache (JEP 483, 514 and 515) which later starts map into memory. The start has to be like those to come, so
/// it opens the window, on a display where there is one.
record Training(Path image, HostSystem system) {
    private static final int PATIENCE_SECONDS = 180;

    void run() throws IOException, InterruptedException {
        var cache = image.resolve("lib").resolve("frieze.aot");
        var command = new ArrayList<>(display());
        command.add(image.resolve("bin")
                .resolve(system == HostSystem.WINDOWS ? "java.exe" : "java")
                .toString());
        if (command.size() == 1 && !hasDisplay()) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-Dfrieze.exitAfterFirstPicture=true",
                "-m",
                "frieze/frieze.Main",
                image.resolve("timeline.json").toString()));
        var log = Path.of("target", "training.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("the training run failed:\n" + Files.readString(log));
        }
    }

    /// Without a display of our own, a virtual one where it is installed.
    private List<String> display() {
        return hasDisplay() || !installed("xvfb-run")
                ? List.of()
                : List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24");
    }

    private boolean hasDisplay() {
        return system != HostSystem.LINUX || System.getenv("DISPLAY") != null;
    }

    private static boolean installed(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
