package frieze.format.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Lane;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lanes of several files on one axis say whose they are.
class OwnerTest {
    @TempDir
    private Path folder;

    @Test
    void aLaneNamesItsFileWhereItsTitleDoesNot() throws IOException {
        Files.writeString(folder.resolve("wars.csv"), "date,title,lane\n1914,A,Europe\n1939,B,\n");
        Files.writeString(folder.resolve("art.csv"), "date,title,lane\n1907,C,Paris\n");
        var both = Files.writeString(
                folder.resolve("both.frieze"), "{\"workspace\": 1, \"files\": [\"wars.csv\", \"art.csv\"]}");
        var lanes = Format.readAny(Input.of(both), Progress.NONE).timeline().lanes();
        assertThat(lanes).extracting(Lane::owner).containsExactly("wars", "wars", "art");
        assertThat(lanes).extracting(Lane::fullTitle).containsExactly("Europe · wars", "wars", "Paris · art");
        var alone = Format.readAny(Input.of(folder.resolve("art.csv")), Progress.NONE);
        assertThat(alone.timeline().lanes()).extracting(Lane::fullTitle).containsExactly("Paris");
    }
}
