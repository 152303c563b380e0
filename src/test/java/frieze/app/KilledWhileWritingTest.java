package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed at random moments while it writes notes. `-Dfrieze.kills=200` for the long form, which the
/// benchmark `Killing` has, too.
class KilledWhileWritingTest {
    private static final int KILLS = Integer.getInteger("frieze.kills", 20);

    @TempDir
    private Path folder;

    @Test
    void noNoteThatWasSaidToBeKeptIsLostAndTheFileAlwaysOpens() throws Exception {
        var seen = Kills.of(java(), folder, KILLS, 7);
        assertThat(seen.kills()).isEqualTo(KILLS);
        assertThat(seen.confirmed()).as("notes were written at all").isGreaterThan(KILLS);
        assertThat(seen.lost()).as("%s", seen).isZero();
        assertThat(seen.unreadable()).as("%s", seen).isZero();
        assertThat(seen.mostVersions()).isBetween(1, 5);
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        + java.io.File.pathSeparator
                        + System.getProperty("jdk.module.path", ""),
                NotesWriter.class.getName());
    }
}
