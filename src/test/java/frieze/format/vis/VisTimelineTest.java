package frieze.format.vis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import frieze.document.Lane;
import frieze.format.ForeignFiles;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// vis-timeline's items as its own program means them, and its JavaScript without running it.
class VisTimelineTest {
    private static ReadResult read(String name) throws IOException {
        return ForeignFiles.read(ForeignFiles.beside(VisTimelineTest.class, name), "vis");
    }

    private static ReadResult of(String text) throws IOException {
        return new VisTimeline().read(ForeignFiles.text("test", text), Progress.NONE);
    }

    @Test
    void itemsAreRead() throws IOException {
        var result = read("items.json");
        assertThat(ForeignFiles.events(result))
                .containsExactly(
                        "2014-04-20 A day",
                        "2014-04-16/2014-04-19 Some days",
                        "2014-04-18T10:30:00Z A moment",
                        "-0043-03-15 More",
                        "2014-05 A month",
                        "2014-04-18T12:30:00+02:00 Like a date",
                        "2014-04-20 From a server");
        assertThat(result.timeline().lanes()).extracting(Lane::title).containsExactly("Upper", "Lower", "");
        assertThat(ForeignFiles.lane(result, "Some days")).isEqualTo("Lower");
        assertThat(ForeignFiles.event(result, "More").text()).isEqualTo("[More](https://example.org/)\n\nA *hint*");
        assertThat(result.timeline().eras())
                .extracting(era -> era.when().edtf() + " " + era.title())
                .containsExactly("2014/2015 The background");
        assertThat(ForeignFiles.problems(result))
                .containsExactlyInAnyOrder(
                        "4 field-left-out",
                        "8 field-left-out",
                        "11 html-removed",
                        "14 date",
                        "15 no-start",
                        "16 vis-date");
    }

    @Test
    void javaScriptIsReadAndNotRun() throws IOException {
        var result = read("items.js");
        assertThat(ForeignFiles.events(result))
                .containsExactly(
                        "2014-04-18 1", "2014-04 two", "2014-04-18T09:30:00Z three", "2014-12-31/2015-02-01 five");
        assertThat(ForeignFiles.problems(result))
                .containsExactlyInAnyOrder("1 vis-code", "5 code", "5 no-title", "8 code", "9 times-left-out");
        assertThat(ForeignFiles.lane(result, "1")).isEqualTo("School");
    }

    @Test
    void brokenAndHostileTextIsReportedInBoundedTime() throws IOException {
        assertThat(ForeignFiles.events(of("[{content: 'a', start: '2014'}, {content: 'b', st")))
                .containsExactly("2014 a");
        for (var bad : List.of(
                "", "[", "[{", "{}", "null", "{\"items\": 5}", "[{}]", "[{a:}]", "[{'", "`${", "[{a:`${x}`}]")) {
            assertThat(of(bad).errors()).as(bad).isPositive();
        }
        for (var hostile : List.of(
                "[{a:".repeat(100_000),
                "[".repeat(300_000),
                "[{a:(" + "(".repeat(200_000),
                "[{" + "a:new Date(".repeat(50_000),
                "[{a:" + "/*".repeat(200_000),
                "[{start:" + "x".repeat(300_000) + "}]",
                "var a=[{}],".repeat(30_000),
                "[{'" + "\\".repeat(200_001))) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> of(hostile), hostile.substring(0, 10));
        }
    }

    @Test
    void aStartThatIsCodeIsSaidOnce() throws IOException {
        var result = of(
                "var items = [{content: 'a', start: foo()},\n{content: 'b', start: null}, {content: 'c', start: '1999'}]");
        assertThat(ForeignFiles.events(result)).containsExactly("1999 c");
        assertThat(ForeignFiles.problems(result)).containsExactlyInAnyOrder("1 code", "2 no-start", "1 vis-code");
    }

    @Test
    void changedFilesNeverThrow() throws IOException {
        for (var name : List.of("items.json", "items.js")) {
            ForeignFiles.survivesMutations(new VisTimeline(), ForeignFiles.beside(VisTimelineTest.class, name), 400);
        }
    }

    @Test
    void realFilesAreReadWhole() throws IOException {
        for (var file : ForeignFiles.corpus("vis-timeline")) {
            var result = ForeignFiles.read(Input.of(file), "vis");
            assertThat(result.timeline().events())
                    .hasSize(Files.readString(file).split("\"start\"").length - 1);
            assertThat(result.problems()).isEmpty();
        }
    }

    @Test
    void aTimeZoneMayBeStatedInHours() throws IOException {
        var text = "[{\"id\": 1, \"content\": \"a\", \"start\": \"1985-04-12T23:20:30-04\"}]";
        var result = ForeignFiles.read(ForeignFiles.text("x.json", text), "vis");
        assertThat(ForeignFiles.events(result)).containsExactly("1985-04-12T23:20:30-04:00 a");
        assertThat(result.problems()).isEmpty();
    }
}
