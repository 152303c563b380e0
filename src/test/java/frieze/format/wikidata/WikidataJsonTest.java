package frieze.format.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Media;
import frieze.document.Source;
import frieze.format.ForeignFiles;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Results of the Wikidata query service, as exact as it says they are.
class WikidataJsonTest {
    private static ReadResult battles() throws IOException {
        return ForeignFiles.read(ForeignFiles.beside(WikidataJsonTest.class, "battles.json"), "wikidata");
    }

    private static ReadResult of(String text) throws IOException {
        return new WikidataJson().read(ForeignFiles.text("test", text), Progress.NONE);
    }

    @Test
    void datesAreAsExactAsThePrecisionBesideThem() throws IOException {
        assertThat(ForeignFiles.events(battles()))
                .containsExactly(
                        "-0489-09-12 A battle",
                        "1900/1903-05-06 A year",
                        "1900-05 A month",
                        "185X A decade",
                        "18XX A century",
                        "-0450S1 A century before",
                        "1700 Not stated",
                        "1950-02-03/ Still unknown");
    }

    @Test
    void thingsBecomeSourcesAndLabelsTags() throws IOException {
        var battle = ForeignFiles.event(battles(), "A battle");
        assertThat(battle.text()).isEqualTo("in \\*the\\* plain");
        assertThat(battle.tags()).containsExactly("Plain");
        assertThat(battle.sources())
                .containsExactly(new Source("Wikidata", "", "http://www.wikidata.org/entity/Q31900", ""));
        assertThat(battle.media())
                .containsExactly(
                        new Media("https://commons.wikimedia.org/wiki/Special:FilePath/Battle%20map.jpg", "", "", ""));
        assertThat(ForeignFiles.problems(battles()))
                .containsExactlyInAnyOrder(
                        "13 field-left-out", "25 wikidata-precision", "26 wikidata-unknown-date", "28 no-start");
    }

    @Test
    void theShortFormIsRead() throws IOException {
        var rows =
                "[{\"thing\":\"http://www.wikidata.org/entity/Q1\",\"thingLabel\":\"x\",\"born\":\"1879-03-14T00:00:00Z\"}]";
        var result = ForeignFiles.read(ForeignFiles.text("query.json", rows), "wikidata");
        assertThat(ForeignFiles.events(result)).containsExactly("1879-03-14 x");
    }

    @Test
    void whatIsNoneIsReported() throws IOException {
        for (var bad : List.of(
                "",
                "{",
                "[]",
                "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}",
                "[5, null, {\"date\": {}}]",
                "{\"results\":{\"bindings\":5}}",
                "[{\"date\":\"1999-02-30T00:00:00Z\"}]",
                "[{\"date\":\"x\"}]")) {
            assertThat(of(bad).errors()).as(bad).isPositive();
        }
        ForeignFiles.survivesMutations(
                new WikidataJson(), ForeignFiles.beside(WikidataJsonTest.class, "battles.json"), 400);
    }
}
