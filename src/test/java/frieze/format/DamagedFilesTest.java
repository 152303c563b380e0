package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.format.gedcom.Gedcom;
import frieze.format.markwhen.Markwhen;
import frieze.format.project.TimelineProject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files with bytes that are changed, cut and doubled: whatever comes of them, nothing is thrown.
class DamagedFilesTest {
    private static Format format(String id) {
        return switch (id) {
            case "gedcom" -> new Gedcom();
            case "markwhen" -> new Markwhen();
            case "project" -> new TimelineProject();
            default -> throw new IllegalArgumentException(id);
        };
    }

    @ParameterizedTest
    @CsvSource({"gedcom, family.ged", "markwhen, project.mw", "project, castle.timeline", "project, lines.timeline"})
    void nothingIsThrown(String id, String name) throws IOException {
        var file = ForeignFiles.beside(DamagedFilesTest.class, id + "/" + name);
        // a test of an empty file would say nothing
        assertThat(format(id).read(file, Progress.NONE).timeline().events()).isNotEmpty();
        ForeignFiles.survivesMutations(format(id), file, 500);
    }

    @Test
    void notesWithinNotesAreNoEvents() throws IOException {
        var file = ForeignFiles.text("x.ged", "0 HEAD\n" + "1 NOTE x\n2 NOTE y\n".repeat(100_000));
        assertThat(new Gedcom().read(file, Progress.NONE).timeline().events()).isEmpty();
    }
}
