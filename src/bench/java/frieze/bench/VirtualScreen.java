package frieze.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A display for windows: the reader's own, else a virtual one (Xvfb) for as long as the benchmarks run, else
/// none.
final class VirtualScreen implements AutoCloseable {
    private final Optional<Process> server;
    private final Optional<String> name;
    private final String words;

    private VirtualScreen(Optional<Process> server, Optional<String> name, String words) {
        this.server = server;
        this.name = name;
        this.words = words;
    }

    static VirtualScreen open() throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return new VirtualScreen(Optional.empty(), Optional.empty(), "the system's own");
        }
        var own = Optional.ofNullable(System.getenv("DISPLAY"));
        if (own.isPresent()) {
            return new VirtualScreen(Optional.empty(), own, "DISPLAY " + own.get());
        }
        boolean installed = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb")));
        if (!installed) {
            return new VirtualScreen(Optional.empty(), Optional.empty(), "none");
        }
        // the server looks for a free number and tells it
        var server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        var number = lines.readLine();
        if (number == null) {
            server.destroy();
            return new VirtualScreen(Optional.empty(), Optional.empty(), "none (Xvfb did not start)");
        }
        return new VirtualScreen(Optional.of(server), Optional.of(":" + number.strip()), "Xvfb 1600x1000x24");
    }

    /// Whether a window can open.
    boolean there() {
        return name.isPresent() || !System.getProperty("os.name").equals("Linux");
    }

    /// What to set DISPLAY to; empty where there is none, or where the system needs none set.
    Optional<String> name() {
        return name;
    }

    /// For the report.
    String words() {
        return words;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
