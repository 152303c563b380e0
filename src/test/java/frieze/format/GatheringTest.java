package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import frieze.document.EventId;
import frieze.document.EventLink;
import frieze.document.Lane;
import frieze.document.Problem;
import frieze.time.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What readers of foreign formats build on: places in a text, JSON with places, and the gathering of events.
class GatheringTest {
    private static Input input(String text) {
        return Input.of("test", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileText text(String text) throws IOException {
        return FileText.of(input(text), Progress.NONE);
    }

    private static When when(Gathering gathering, String text) {
        return gathering.date(text, Spot.FILE).orElseThrow();
    }

    @Test
    void placesCountLinesHoweverTheyEnd() throws IOException {
        var text = text("one\ntwo\r\nthree\r𝄞our");
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.line(2)).isEqualTo("two");
        assertThat(text.line(4)).isEqualTo("𝄞our");
        assertThat(text.spot(text.text().indexOf("our"))).isEqualTo(new Spot(4, 2, "𝄞our"));
        assertThat(text.spot(text.text().length()).line()).isEqualTo(4);
        assertThat(text("").spot(0)).isEqualTo(new Spot(1, 1, ""));
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsLatin1AndReported() throws IOException {
        var input = Input.of("test", "Café".getBytes(StandardCharsets.ISO_8859_1));
        var text = FileText.of(input, Progress.NONE);
        var gathering = new Gathering(input);
        text.report(gathering);
        assertThat(text.text()).isEqualTo("Café");
        assertThat(gathering.result("x", "").warnings()).isEqualTo(1);
    }

    @Test
    void jsonKnowsWhereEachValueStands() throws IOException {
        var file = text("{\"a\": 1,\n \"b\": [true, \"x\"]}");
        var gathering = new Gathering(input(""));
        var json = Json.read(file, 0, false, gathering).orElseThrow();
        var items = json.get("b").orElseThrow().list();
        assertThat(json.text("a")).isEqualTo("1");
        assertThat(file.spot(items.get(1).offset())).isEqualTo(new Spot(2, 14, "\"b\": [true, \"x\"]}"));
        assertThat(items.get(1).asText()).contains("x");
        assertThat(json.get("c")).isEmpty();
    }

    @Test
    void jsonThatBreaksOffStopsTheReadingThere() throws IOException {
        for (var broken : new String[] {"{\"a\": [1, 2", "[".repeat(100_000), "{\"a\" 1}", ""}) {
            var gathering = new Gathering(input(""));
            var read = Json.read(text(broken), 0, false, gathering);
            assertThat(read.isEmpty()).as(broken).isEqualTo(broken.isEmpty());
            var result = gathering.result("x", "");
            assertThat(result.broken()).isTrue();
            assertThat(result.problems()).hasSize(1);
        }
    }

    @Test
    void whatStandsBeforeTheBreakIsKept() throws IOException {
        var broken = text("{\"a\": [1, {\"b\": 2, \"c\": tru");
        var json = Json.read(broken, 0, false, new Gathering(input(""))).orElseThrow();
        var items = json.get("a").orElseThrow().list();
        assertThat(items).hasSize(2);
        assertThat(items.get(1).text("b")).isEqualTo("2");
    }

    @Test
    void placesInOneLongLineAreFoundInOnePass() throws IOException {
        var text = text("é€𝄞x".repeat(500_000));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < text.text().length(); i += 10) {
                text.spot(i);
                text.spot(text.text().length() - i);
            }
        });
        assertThat(text.spot(15).column()).isEqualTo(13);
        assertThat(text.spot(5).column()).isEqualTo(5);
        assertThat(text.spot(5).excerpt()).startsWith("é€𝄞x").endsWith("…");
    }

    @Test
    void javaScriptIsReadWhereItIsOnlyData() throws IOException {
        var json = Json.read(text("{a: 'x', /* no */ b: [1,]}"), 0, true, new Gathering(input("")))
                .orElseThrow();
        assertThat(json.text("a")).isEqualTo("x");
    }

    @Test
    void eventsGetLanesIdsAndLinks() {
        var gathering = new Gathering(input(""));
        gathering.title(" Title ");
        gathering.language(Locale.FRENCH);
        gathering.lane("Second", 5);
        gathering.event(
                new Entry(Spot.FILE, when(gathering, "1066"), "One").id("x").lane("First"));
        gathering.event(
                new Entry(Spot.FILE, when(gathering, "1067"), "Two").id("x").lane("Second"));
        gathering.event(new Entry(Spot.FILE, when(gathering, "1068"), "")
                .link("x", "why", Spot.FILE)
                .link("y", "", Spot.FILE));
        var result = gathering.result("Test", "2");
        var timeline = result.timeline();
        assertThat(timeline.title()).isEqualTo("Title");
        assertThat(timeline.lanes()).extracting(Lane::title).containsExactly("Second", "First", "");
        assertThat(timeline.lanes()).extracting(Lane::colour).containsExactly(5, 2, 3);
        assertThat(timeline.events()).extracting(e -> e.id().value()).containsExactly("x", "x-1", "event-3");
        assertThat(timeline.events()).extracting(e -> e.lane()).containsExactly(1, 0, 2);
        assertThat(timeline.events().get(2).links()).containsExactly(new EventLink(new EventId("x"), "why"));
        assertThat(timeline.events().get(2).title()).isEqualTo("event-3");
        assertThat(result.origin()).hasToString("Test 2");
        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactly("problem.duplicate-id", "problem.no-title", "problem.link-to-nowhere");
    }

    @Test
    void whatIsWrongIsCountedBeyondTheList() {
        var gathering = new Gathering(input(""));
        for (int i = 0; i < ReadResult.LISTED + 5; i++) {
            gathering.note(Spot.FILE, "problem.null");
            gathering.error(Spot.FILE, "problem.null");
        }
        var result = gathering.result("x", "");
        assertThat(result.problems()).hasSize(2 * ReadResult.LISTED);
        assertThat(result.unlisted()).isEqualTo(10);
        assertThat(result.notes()).isEqualTo(ReadResult.LISTED + 5);
    }
}
