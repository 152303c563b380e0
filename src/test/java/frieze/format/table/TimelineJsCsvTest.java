package frieze.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import frieze.document.Era;
import frieze.format.ForeignFiles;
import frieze.format.Input;
import frieze.format.ReadResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The spreadsheet of TimelineJS: slides, the title and eras in one table.
class TimelineJsCsvTest {
    private static final String HEAD =
            "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
                    + "Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n";

    private static ReadResult read(String rows) throws IOException {
        return ForeignFiles.read(ForeignFiles.text("sheet.csv", HEAD + rows), "timelinejs-csv");
    }

    @Test
    void slidesTitleAndErasAreRows() throws IOException {
        var result = read(",,,,,,,,,All,<p>About <b>it</b></p>,,,,,title,,#333\n"
                + "1939,9,1,,1945,5,8,,,The war,,,,,,era,,\n"
                + "1943,7,,,1946,,,,,Work,<em>x</em>,https://a.example/p.jpg,Who,What,,,Group A,\n"
                + "-44,3,15,,,,,,,Ides,,,,,,,,\n"
                + "2011,11,16,05:58:44,,,,,,Film,,https://vimeo.com/1,,,,,,\n");
        assertThat(result.timeline().title()).isEqualTo("All");
        assertThat(result.timeline().description()).isEqualTo("About **it**");
        assertThat(result.timeline().eras())
                .extracting(Era::title, era -> era.when().edtf())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("The war", "1939-09-01/1945-05-08"));
        assertThat(ForeignFiles.events(result))
                .containsExactly("1943-07/1946 Work", "-0043-03-15 Ides", "2011-11-16T05:58:44 Film");
        assertThat(ForeignFiles.lane(result, "Work")).isEqualTo("Group A");
        assertThat(ForeignFiles.event(result, "Work").media().getFirst().caption())
                .isEqualTo("What");
        assertThat(ForeignFiles.event(result, "Film").sources().getFirst().url())
                .isEqualTo("https://vimeo.com/1");
        assertThat(ForeignFiles.problems(result)).containsExactly("2 field-left-out");
    }

    @Test
    void whatMakesNoSenseIsReportedWithItsLine() throws IOException {
        var result =
                read("x,,,,,,,,,A,,,,,,,,\n1950,13,,,,,,,,B,,,,,,,,\n,,,,,,,,,C,,,,,,,,\n1950,2,30,,,,,,,D,,,,,,,,\n");
        assertThat(ForeignFiles.events(result)).containsExactly("1950 B");
        assertThat(ForeignFiles.problems(result))
                .containsExactly("2 timelinejs-date", "3 timelinejs-date", "4 no-start", "5 date");
    }

    @Test
    void realSheetsHaveAnEventForEachRowWithAYear() throws IOException {
        for (var file : ForeignFiles.corpus("timelinejs-csv")) {
            boolean template = !file.toString().contains("variant");
            var result = ForeignFiles.read(Input.of(file), template ? "timelinejs-csv" : "csv");
            long expected = 0;
            try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (var row : rows) {
                    expected += row.getField(template ? "Year" : "year").isEmpty() ? 0 : 1;
                }
            }
            assertThat(result.timeline().events()).as(file.toString()).hasSize((int) expected);
            assertThat(result.errors()).as("%s %s", file, result.problems()).isZero();
            assertThat(result.timeline().title().isEmpty()).isEqualTo(!template);
        }
    }

    @Test
    void noMutationThrows() throws IOException {
        ForeignFiles.survivesMutations(
                new TimelineJsCsv(),
                ForeignFiles.text(
                        "m.csv", HEAD + "1943,7,1,10:00,1946,,,,May 1943,Work,\"<em>x</em>\",a.jpg,b,c,,era,G,\n"),
                1_000);
    }
}
