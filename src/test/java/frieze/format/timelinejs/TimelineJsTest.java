package frieze.format.timelinejs;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Era;
import frieze.document.Media;
import frieze.document.Source;
import frieze.format.ForeignFiles;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// TimelineJS as its own program means it.
class TimelineJsTest {
    private static ReadResult bridges() throws IOException {
        return ForeignFiles.read(ForeignFiles.beside(TimelineJsTest.class, "bridges.json"), "timelinejs");
    }

    private static ReadResult of(String json) throws IOException {
        return new TimelineJs().read(ForeignFiles.text("test.json", json), Progress.NONE);
    }

    @Test
    void datesKeepTheirPrecisionAndCountWithoutAYearZero() throws IOException {
        assertThat(ForeignFiles.events(bridges()))
                .containsExactly(
                        "-0043-03-15 A ford & no bridge",
                        "1752/1756 The stone bridge",
                        "1890~ A photograph",
                        "1932-07 The river runs dry",
                        "2016-11-13T09:30:00 The opening",
                        "Y-66E6S2 No river",
                        "2001 Backwards");
        assertThat(bridges().timeline().eras())
                .extracting(era -> era.when().edtf() + " " + era.title() + " " + era.text())
                .containsExactly("1700/1799 Stone ", "1800/1913-05 Iron *much of it*");
    }

    @Test
    void wordsPicturesPagesAndLanesAreRead() throws IOException {
        var result = bridges();
        assertThat(result.origin()).hasToString("TimelineJS 3");
        assertThat(result.timeline().title()).isEqualTo("Bridges over the river");
        assertThat(result.timeline().description()).isEqualTo("From stone to *steel*.");
        var ford = ForeignFiles.event(result, "A ford & no bridge");
        assertThat(ford.id().value()).isEqualTo("ford");
        assertThat(ford.text()).isEqualTo("People **wade**.");
        assertThat(ForeignFiles.lane(result, "The stone bridge")).isEqualTo("Building");
        assertThat(ForeignFiles.event(result, "The stone bridge").media())
                .containsExactly(new Media("pictures/stone.png", "An arch", "Seen from below", "A. Teacher"));
        assertThat(ForeignFiles.event(result, "The stone bridge").sources())
                .containsExactly(new Source("A. Teacher", "", "https://example.org/t", ""));
        assertThat(ForeignFiles.event(result, "A photograph").sources())
                .containsExactly(new Source("Bridge", "", "https://en.wikipedia.org/wiki/Bridge", ""));
        assertThat(ForeignFiles.event(result, "The river runs dry").text()).isEqualTo("In the hot summer");
    }

    @Test
    void whatIsLeftOutOrInterpretedIsSaidWithItsPlace() throws IOException {
        assertThat(ForeignFiles.problems(bridges()))
                .containsExactlyInAnyOrder(
                        "3 field-left-out",
                        "12 html-removed",
                        "24 field-left-out",
                        "26 timelinejs-display-date-taken",
                        "26 refused-address",
                        "34 timelinejs-display-date",
                        "40 end-time-left-out",
                        "49 end-before-start",
                        "53 date",
                        "54 no-start");
        assertThat(bridges().errors()).isEqualTo(3);
    }

    @Test
    void theOlderFormIsReadOutOfItsWrapper() throws IOException {
        var result = ForeignFiles.read(ForeignFiles.beside(TimelineJsTest.class, "old.js"), "timelinejs");
        assertThat(result.origin()).hasToString("TimelineJS 2");
        assertThat(ForeignFiles.events(result))
                .containsExactly("2011-12-10/2011-12-11 Two days", "-0499 Long ago", "1999-12-31 American");
        assertThat(result.timeline().eras()).extracting(Era::title).containsExactly("Then");
        assertThat(ForeignFiles.lane(result, "Two days")).isEqualTo("Lane");
        assertThat(ForeignFiles.event(result, "Two days").media()).hasSize(1);
        assertThat(result.timeline().description()).isEqualTo("Intro");
    }

    @Test
    void filesThatAreNoneAreRefusedWithAReason() throws IOException {
        for (var bad : new String[] {
            "", "{", "[]", "{\"events\": 5}", "{\"events\": {}}", "null", "<html>", "{\"timeline\": {}}", "\"x\""
        }) {
            assertThat(of(bad).problems()).as(bad).isNotEmpty();
        }
        assertThat(of("{\"events\":" + "[".repeat(100_000)).broken()).isTrue();
        var odd = of(
                "{\"events\": [5, null, \"x\", {\"start_date\": {\"year\": {}}}, {\"start_date\": {\"year\": \"1e9\"}},"
                        + "{\"start_date\": {\"year\": \"19999999999999\"}}, {\"start_date\": {\"year\": 0}, \"text\": \"x\"},"
                        + "{\"start_date\": {\"year\": 1970.0, \"month\": 13}}]}");
        assertThat(ForeignFiles.events(odd)).containsExactly("0000 event-1", "1970 event-2");
        assertThat(odd.errors()).isEqualTo(7);
    }

    @Test
    void aFileThatBreaksOffShowsWhatStandsBefore() throws IOException {
        var result =
                of("{\"events\": [{\"start_date\": {\"year\": 1970}, \"text\": {\"headline\": \"a\"}}, {\"start_d");
        assertThat(ForeignFiles.events(result)).containsExactly("1970 a");
        assertThat(result.broken()).isTrue();
    }

    @Test
    void changedFilesNeverThrow() throws IOException {
        for (var name : new String[] {"bridges.json", "old.js"}) {
            ForeignFiles.survivesMutations(new TimelineJs(), ForeignFiles.beside(TimelineJsTest.class, name), 400);
        }
    }

    @Test
    void realFilesAreReadWhole() throws IOException {
        for (var file : ForeignFiles.corpus("timelinejs-json")) {
            var text = Files.readString(file);
            if (text.isEmpty()) {
                continue;
            }
            var result = ForeignFiles.read(frieze.format.Input.of(file), "timelinejs");
            long dates = Pattern.compile("\"(?:start_date|startDate|date)\"\\s*:\\s*[{\"]")
                    .matcher(text)
                    .results()
                    .count();
            long others =
                    result.timeline().eras().size() + (result.origin().version().equals("2") ? 1 : 0);
            assertThat(result.timeline().events()).as(file.toString()).hasSize((int) (dates - others));
        }
    }

    @Test
    void aPictureThatIsRefusedLeavesItsWordsAndNoPictureWithoutAnAddress() throws IOException {
        var text = """
                {"events": [{"start_date": {"year": "1999"}, "text": {"headline": "a"},
                  "media": {"url": "file:///c:/a.png", "caption": "A harbour", "credit": "B"}}]}
                """;
        var event = ForeignFiles.event(ForeignFiles.read(ForeignFiles.text("x.json", text), "timelinejs"), "a");
        assertThat(event.media()).isEmpty();
        assertThat(event.sources()).extracting(Source::title).containsExactly("A harbour");
    }
}
