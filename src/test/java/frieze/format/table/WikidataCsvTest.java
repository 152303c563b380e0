package frieze.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.format.ForeignFiles;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Results of the Wikidata query service as a table.
class WikidataCsvTest {
    @Test
    void yearsAreAstronomicalAndPrecisionIsKept() throws IOException {
        var result = ForeignFiles.read(
                ForeignFiles.text(
                        "query.csv",
                        "item,itemLabel,date,datePrecision,countryLabel,image\n"
                                + "http://www.wikidata.org/entity/Q937,Albert Einstein,1879-03-14T00:00:00Z,11,Germany,"
                                + "http://commons.wikimedia.org/wiki/Special:FilePath/E.jpg\n"
                                + "http://www.wikidata.org/entity/Q1048,Caesar dies,-0043-03-15T00:00:00Z,11,,\n"
                                + "http://www.wikidata.org/entity/Q1,Someone,+1850-01-01T00:00:00Z,9,,\n"
                                + "http://www.wikidata.org/entity/Q2,Nobody,,9,,\n"),
                "wikidata-csv");
        assertThat(ForeignFiles.events(result))
                .containsExactly("1879-03-14 Albert Einstein", "-0043-03-15 Caesar dies", "1850 Someone");
        var event = ForeignFiles.event(result, "Albert Einstein");
        assertThat(event.sources().getFirst().url()).isEqualTo("http://www.wikidata.org/entity/Q937");
        assertThat(event.tags()).containsExactly("Germany");
        assertThat(event.media()).hasSize(1);
        assertThat(ForeignFiles.problems(result)).containsExactly("5 no-start");
        assertThat(result.origin()).hasToString("Wikidata CSV");
    }

    @Test
    void noMutationThrows() throws IOException {
        ForeignFiles.survivesMutations(
                new WikidataCsv(),
                ForeignFiles.text(
                        "m.csv",
                        "item,itemLabel,date\nhttp://www.wikidata.org/entity/Q937,\"A, B\",1879-03-14T00:00:00Z\n"),
                1_000);
    }
}
