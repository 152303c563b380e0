package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Real files of other programs: what comes of each is printed and compared with a table that is kept, so that
/// every change of behaviour is seen. `-Dfrieze.corpus.write=true` writes the table anew.
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path GOLDEN = Path.of("src/test/resources/frieze/format/corpus.tsv");
    private static final String HEADING = "file\tformat\tversion\tevents\tlanes\teras\terrors\twarnings\tnotes\tbroken";

    @Test
    void everyRealFileIsReadAsBefore() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not here: its files are not read");
        var rows = files().stream().map(CorpusTest::row).toList();
        assertThat(rows).isNotEmpty();
        var table = HEADING + "\n" + String.join("\n", rows) + "\n";
        System.out.println(table);
        if (Boolean.getBoolean("frieze.corpus.write")) {
            Files.writeString(GOLDEN, table);
        }
        assertThat(table)
                .as(
                        "what came of the real files; where the change is meant, run this test with"
                                + " -Dfrieze.corpus.write=true and look at the difference in %s",
                        GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }

    /// All but the dates and what describes the files.
    private static List<Path> files() throws IOException {
        try (var all = Files.walk(CORPUS)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> CORPUS.relativize(file).getNameCount() > 1)
                    .filter(file -> !CORPUS.relativize(file).startsWith("edtf"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static String row(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var name = CORPUS.relativize(file).toString();
            var input = Input.of(name, bytes);
            var result = Format.readAny(input, Progress.NONE);
            var timeline = result.timeline();
            return String.join(
                    "\t",
                    name,
                    Format.of(input).id(),
                    result.origin().version().replaceAll("[\\t\\r\\n]", " "),
                    Integer.toString(timeline.events().size()),
                    Integer.toString(timeline.lanes().size()),
                    Integer.toString(timeline.eras().size()),
                    Long.toString(result.errors()),
                    Long.toString(result.warnings()),
                    Long.toString(result.notes()),
                    result.broken() ? "broken" : "");
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
