package frieze.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed at random moments while it writes notes. `-Dfrieze.kills=200` for the long form.
class KilledWhileWritingTest {
    @TempDir
    private Path folder;

    @Test
    void noNoteThatWasSaidToBeKeptIsLostAndTheFileAlwaysOpens() throws Exception {
        int kills = Integer.getInteger("frieze.kills", 8);
        var random = new Random(7);
        var path = folder.resolve("notes.json");
        long confirmed = -1;
        for (int kill = 0; kill < kills; kill++) {
            confirmed = Math.max(confirmed, writeUntilKilled(path, random.nextInt(120)));
            var loaded = NotesWriter.file(path).load();
            assertThat(loaded.setAside()).as("kill " + kill).isEmpty();
            assertThat(loaded.from()).as("kill " + kill).isEmpty();
            var notes = loaded.value();
            assertThat(notes.notes()).as("kill " + kill).hasSizeGreaterThan((int) confirmed);
            for (long i = 0; i < notes.notes().size(); i++) {
                assertThat(notes.note(i).orElseThrow().text()).startsWith("note number " + i + ":");
            }
        }
        assertThat(confirmed).as("notes were written at all").isPositive();
        assertThat(NotesWriter.file(path).versions()).hasSizeLessThanOrEqualTo(5);
    }

    /// The number of the last note of which it was said that it is kept.
    private static long writeUntilKilled(Path path, int millis) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        NotesWriter.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            long last = Long.parseLong(said.readLine());
            TimeUnit.MILLISECONDS.sleep(millis);
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                // the last line may be cut short: then it says less than was done
                last = line.isEmpty() ? last : Math.max(last, Long.parseLong(line));
            }
            return last;
        }
    }

    private static String classPath() throws Exception {
        var own = Path.of(NotesWriter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var main = Path.of("target/classes").toAbsolutePath();
        var gson = Path.of(com.google.gson.Gson.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return String.join(
                System.getProperty("path.separator"),
                Path.of("target/test-classes").toAbsolutePath().toString(),
                main.toString(),
                gson.toString(),
                own.toString());
    }
}
