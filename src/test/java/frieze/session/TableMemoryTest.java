package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Problem;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.table.DayOrder;
import frieze.format.table.Meaning;
import frieze.format.table.TableBeginning;
import frieze.format.table.TableMapping;
import frieze.format.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was chosen for a heading holds wherever a table with that heading is read, and nowhere else.
class TableMemoryTest {
    private static final String TABLE = "Noted,Happened,What\n2020-01-01,1866,Law\n2020-01-02,1867,War\n";
    private static final List<String> HEADING = List.of("noted", "happened", "what");
    private static final TableMapping MAPPING =
            new TableMapping(HEADING, List.of(Meaning.NONE, Meaning.DATE, Meaning.TITLE), DayOrder.BY_CONTENT);

    private final List<List<TableMapping>> kept = new ArrayList<>();
    private final TableMemory memory = new TableMemory(List.of(MAPPING), kept::add);

    private static TableBeginning beginning(String text) throws IOException {
        return TableBeginning.of(input(text), Progress.NONE);
    }

    private static Input input(String text) {
        return Input.of("table.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> dates(ReadResult result) {
        return result.timeline().events().stream().map(e -> e.when().edtf()).toList();
    }

    private static List<String> codes(ReadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    @Test
    void theHeadingIsKnownWhateverStandsAroundIt() throws IOException {
        for (var text : List.of(
                TABLE,
                TABLE.replace(',', ';'),
                TABLE.replace("Noted,Happened", "NOTED , \"happened:\""),
                "My list\n\n" + TABLE)) {
            var result = Tables.readAny(input(text), memory, Progress.NONE);
            assertThat(dates(result)).as(text).containsExactly("1866", "1867");
            assertThat(codes(result)).contains("problem.table-chosen").doesNotContain("problem.table-unsure");
            assertThat(Tables.isChosen(result)).isTrue();
        }
        for (var other :
                List.of(TABLE.replace("What", "Where"), TABLE.replace("Noted,Happened", "Happened,Noted"), "x\n")) {
            assertThat(memory.shape("table.csv", beginning(other))).as(other).isEmpty();
        }
        var guessed = Format.readAny(input(TABLE), Progress.NONE);
        assertThat(dates(guessed)).containsExactly("2020-01-01", "2020-01-02");
        assertThat(Tables.isChosen(guessed)).isFalse();
    }

    @Test
    void itHoldsForATableInAnArchiveAndInAWorkspace(@TempDir Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("table.csv"));
            zip.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }
        var reader = DocumentReader.ofAllFormats(memory);
        var archive = Files.write(folder.resolve("table.zip"), bytes.toByteArray());
        assertThat(dates(reader.read(archive, Progress.NONE))).containsExactly("1866", "1867");
        Files.writeString(folder.resolve("table.csv"), TABLE);
        var workspace =
                Files.writeString(folder.resolve("all.frieze"), "{\"workspace\": 1, \"files\": [\"table.csv\"]}");
        assertThat(dates(reader.read(workspace, Progress.NONE))).containsExactly("1866", "1867");
        assertThat(dates(reader.readTogether(List.of(archive, folder.resolve("table.csv")), Progress.NONE)))
                .containsExactly("1866", "1867", "1866", "1867");
    }

    @Test
    void anUnsureGuessThatIsConfirmedIsKeptAndAPlainOneIsForgotten() throws IOException {
        var unsure = beginning(TABLE).guess();
        memory.choose("table.csv", unsure, unsure);
        assertThat(kept.getLast()).hasSize(1).first().isNotEqualTo(MAPPING);
        assertThat(memory.shape("table.csv", beginning(TABLE))).get().satisfies(shape -> {
            assertThat(shape.readsLike(unsure)).isTrue();
            assertThat(shape.isSure()).isTrue();
        });
        var plain = beginning("date,title,note\n1900,x,y\n").guess();
        memory.choose("plain.csv", plain.with(2, Meaning.TITLE).with(1, Meaning.NONE), plain);
        assertThat(kept.getLast()).hasSize(2);
        memory.choose("plain.csv", plain, plain);
        assertThat(kept.getLast()).hasSize(1);
    }

    @Test
    void whatWasChosenLongestAgoGivesWay() throws IOException {
        var plain = beginning("date,title,note\n1900,x,y\n").guess();
        var many = new ArrayList<TableMapping>();
        for (int i = 0; i < 150; i++) {
            many.add(new TableMapping(List.of("a" + i, "b"), List.of(Meaning.DATE, Meaning.TITLE), DayOrder.DAY_FIRST));
        }
        var full = new TableMemory(many, kept::add);
        full.choose("plain.csv", plain.with(2, Meaning.LANE), plain);
        assertThat(kept.getLast()).hasSize(TableMemory.MOST);
        assertThat(kept.getLast().getFirst().heading()).containsExactly("a51", "b");
        assertThat(kept.getLast().getLast().heading()).containsExactly("date", "title", "note");
    }

    @Test
    void withoutNamesTheChoiceIsThatOfTheFileAndEndsWithItsColumns() throws IOException {
        var bare = "2020-01-01,1866,Law\n2020-01-02,1867,War\n";
        var guess = beginning(bare).guess();
        assertThat(guess.heading()).isZero();
        var chosen = guess.with(0, Meaning.NONE).with(1, Meaning.DATE);
        memory.choose("bare.csv", chosen, guess);
        assertThat(kept.getLast()).containsExactly(MAPPING);
        assertThat(memory.shape("bare.csv", beginning(bare + "2020-01-03,1868,Peace\n")))
                .contains(chosen);
        assertThat(memory.shape("other.csv", beginning(bare))).isEmpty();
        assertThat(memory.shape("bare.csv", beginning("2020-01-01,1866\n2020-01-02,1867\n")))
                .isEmpty();
    }
}
