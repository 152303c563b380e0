package frieze.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Problem;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Columns whose names do not say what they hold are found by what stands in them, and the reader is asked.
class ColumnGuessTest {
    private static TableShape guess(String text) throws IOException {
        return Tables.guess(Input.of("test.csv", text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    private static ReadResult read(String text) throws IOException {
        return new Tables().read(Input.of("test.csv", text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    private static List<String> titles(ReadResult result) {
        return result.timeline().events().stream().map(Event::title).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wann?;Was passierte;Anmerkung;Bereich",
                "When?;What happened;Note;Category",
                "Quand ?;Ce qui s’est passé;Remarque;Rubrique"
            })
    void questionsAreNames(String headings) throws IOException {
        var text = "Plan 9b;;;\n" + headings + "\n1789;Sturm;Paris;A\n1800;Romantik;;B\n1815;Waterloo;;A\n";
        assertThat(titles(read(text))).containsExactly("Sturm", "Romantik", "Waterloo");
        assertThat(read(text).timeline().events().getFirst().text()).isEqualTo("Paris");
        assertThat(guess(text).isSure()).isTrue();
    }

    @Test
    void aColumnThatIsMostlyEmptyHoldsNoTitles() throws IOException {
        var text = "Wann?;Sache;Anmerkung\n1789;Sturm;Paris und seine Freiheit\n1800;Romantik;\n1815;Waterloo;\n";
        var result = read(text);
        assertThat(titles(result)).containsExactly("Sturm", "Romantik", "Waterloo");
        assertThat(guess(text).isSure()).isFalse();
        assertThat(result.problems()).extracting(Problem::code).containsExactly("problem.table-unsure");
    }

    @Test
    void theReaderIsAskedWhereMostTitlesAreEmpty() throws IOException {
        assertThat(guess("date;title\n1789;\n1800;\n1815;Waterloo\n").isSure()).isFalse();
        assertThat(guess("date;title\n1789;A\n1800;\n1815;Waterloo\n").isSure()).isTrue();
    }

    @Test
    void aDescriptionIsTheTitleWhereNothingElseCanBe() throws IOException {
        var text = "date;description\n1789;Storming\n1815;Waterloo\n";
        assertThat(titles(read(text))).containsExactly("Storming", "Waterloo");
        assertThat(guess(text).isSure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Begun,Finished", "Begonnen,Vollendet", "Commencé,Achevé", "A1,A2"})
    void theDateThatComesFirstIsTheStart(String names) throws IOException {
        var result = read("Who," + names + ",Where\nBrunelleschi,1420,1436,Florence\nBramante,1506,1514,Rome\n"
                + "Wren,1675,1710,London\nNobody,1700,1600,Nowhere\nAnon,long ago,,Nowhere\n");
        assertThat(result.timeline().events())
                .extracting(event -> event.when().edtf())
                .containsExactly("1420/1436", "1506/1514", "1675/1710", "1700");
        assertThat(result.errors()).isEqualTo(1);
        assertThat(result.problems())
                .extracting(Problem::code)
                .contains("problem.date", "problem.table-end-before-start", "problem.table-unsure");
    }

    @Test
    void theStartMayStandBehindTheEnd() throws IOException {
        var shape = guess("Who,A1,A2\nBrunelleschi,1436,1420\nBramante,1514,1506\n");
        assertThat(shape.columns()).containsExactly(Meaning.TITLE, Meaning.END, Meaning.DATE);
    }

    @Test
    void lowNumbersAreNoStart() throws IOException {
        var shape = guess("Who,Built,Age\nBrunelleschi,1436,59\nBramante,1514,70\n");
        assertThat(shape.columns()).containsExactly(Meaning.TITLE, Meaning.DATE, Meaning.NONE);
    }
}
