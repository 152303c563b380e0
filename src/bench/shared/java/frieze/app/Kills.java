package frieze.app;

import frieze.time.TimeSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Kills a program with SIGKILL, which no program hears of, while it writes notes, and looks at what is left of
/// them as the next start of the program would.
///
/// @param kills how often
/// @param confirmed notes that were said to be kept
/// @param lost of those, how many were not there, or with another text
/// @param unreadable how often the file did not open, or an earlier version had to take its place
/// @param halfWritten how often a write was under way: the half of it lay beside the file
/// @param mostVersions earlier versions that lay beside the file, at most
public record Kills(int kills, long confirmed, long lost, int unreadable, int halfWritten, int mostVersions) {
    /// A new file begins after so many kills: writing grows longer with the file.
    private static final int A_FILE = 20;
    /// One of so many kills falls between the start of the program and its first note: into reading, that is.
    private static final int EARLY = 5;
    /// Seconds: nothing takes so long.
    private static final double EARLY_SECONDS = 0.35;
    private static final double LATE_SECONDS = 0.06;

    private static final Kills NONE = new Kills(0, 0, 0, 0, 0, 0);

    /// @param java how a program of this class path is begun, up to the name of its class
    /// @param folder empty
    /// @param seed gives the moments, as far as the machine keeps time
    public static Kills of(List<String> java, Path folder, int kills, long seed)
            throws IOException, InterruptedException {
        var random = new Random(seed);
        var all = NONE;
        for (int kill = 0; kill < kills; kill++) {
            boolean early = kill % EARLY == EARLY - 1;
            long nanos = (long) (random.nextDouble() * (early ? EARLY_SECONDS : LATE_SECONDS) * 1e9);
            var notes = folder.resolve("notes-" + kill / A_FILE);
            all = all.plus(left(notes, killed(java, notes, early, nanos), halves(notes)));
        }
        return all;
    }

    private Kills plus(Kills one) {
        return new Kills(
                kills + one.kills,
                confirmed + one.confirmed,
                lost + one.lost,
                unreadable + one.unreadable,
                halfWritten + one.halfWritten,
                Math.max(mostVersions, one.mostVersions));
    }

    /// The notes that this run of the program said to be kept.
    private static List<Long> killed(List<String> java, Path notes, boolean early, long nanos)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(java);
        command.add(notes.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new ArrayList<Long>();
        try (var lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            if (!early) {
                said.add(Long.valueOf(lines.readLine()));
            }
            LockSupport.parkNanos(nanos);
            // not Process.destroyForcibly: that closes the stream in which the last words stand
            process.toHandle().destroyForcibly();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it lives on");
            }
            // the last line may be cut short: whatever it says then was done before
            lines.lines().filter(line -> !line.isEmpty()).map(Long::valueOf).forEach(said::add);
        }
        return said;
    }

    private static int halves(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".new"))
                    .limit(1)
                    .count();
        }
    }

    private static Kills left(Path folder, List<Long> said, int half) throws IOException {
        // another program reads: it knows nothing of what the one that was killed had in mind
        var kept =
                new KeptNotes(folder, Runnable::run, Runnable::run, InstantSource.system()).of(NotesWriter.owner());
        long lost = said.stream()
                .filter(number -> kept.notes()
                        .note(new TimeSpan(number, number + 1))
                        .filter(note -> note.text().equals(NotesWriter.text(number)))
                        .isEmpty())
                .count();
        int versions = 0;
        boolean broken = kept.earlier();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                var names = files.map(file -> file.getFileName().toString()).toList();
                broken |= names.stream().anyMatch(name -> name.contains(".broken-"));
                versions = (int) names.stream()
                        .filter(name -> name.endsWith("Z.json"))
                        .count();
            }
        }
        return new Kills(1, said.size(), lost, broken ? 1 : 0, half, versions);
    }
}
