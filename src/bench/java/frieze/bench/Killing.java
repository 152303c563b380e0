package frieze.bench;

import frieze.app.Kills;
import frieze.app.NotesWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Kills the program at random moments while it writes notes, and counts those that had been said to be kept and are
/// not there, and the files that do not open.
public final class Killing {
    private static final int KILLS = Figures.quick() ? 20 : 200;
    private static final long SEED = 7;

    private Killing() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("frieze-killing");
        try {
            long start = System.nanoTime();
            var seen = Kills.of(java(), folder, KILLS, SEED);
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, Object> details = Map.of(
                    "kills", seen.kills(),
                    "confirmed", seen.confirmed(),
                    "halfWritten", seen.halfWritten(),
                    "mostVersions", seen.mostVersions(),
                    "seconds", seconds);
            var what = "%d kills while notes are written (%d of them within a write, %,d notes said to be kept)"
                    .formatted(seen.kills(), seen.halfWritten(), seen.confirmed());
            Figures.tell(List.of(
                    new Figure("notes", what + ": kept notes that are lost", seen.lost(), "count", 0, details),
                    new Figure("notes", what + ": files that do not open", seen.unreadable(), "count", 0, details)));
            System.out.printf("%s: lost %d, unreadable %d%n", what, seen.lost(), seen.unreadable());
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "frieze/" + NotesWriter.class.getName());
    }
}
