package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.EventLink;
import frieze.document.Figure;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Media;
import frieze.document.Source;
import frieze.time.CalendarSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineJsonTest {
    @Test
    void everyFieldIsRead() {
        var result = Reading.of("""
                {"title": "T", "description": "D", "language": "de-AT", "view": "1960/2000", "folds": ["1980/1993"],
                 "lanes": [{"id": "a", "title": "A", "colour": 4, "shape": "ring"}, {"id": "b", "shape": "cross"}, {"id": "c"}],
                 "eras": [{"when": "196X", "title": "E", "text": "e"}],
                 "events": [{"id": "x", "when": "1917-10-25", "calendar": "julian", "title": "X", "text": "*x*", "lane": "b",
                   "importance": 5, "tags": ["t", "u"], "notes": "N",
                   "media": [{"src": "https://example.org/p.png", "alt": "A", "caption": "C", "credit": "R"}],
                   "sources": [{"title": "S", "author": "W", "url": "https://example.org", "date": "about 1900"}],
                   "links": [{"to": "x", "label": "itself"}],
                   "figures": [{"value": 1489, "label": "studies"}]}],
                 "tour": [{"event": "x", "notes": "n", "question": "q?", "span": "1910/1920"}]}
                """);
        assertThat(Reading.problems(result)).isEmpty();
        var timeline = result.timeline();
        assertThat(timeline.title()).isEqualTo("T");
        assertThat(timeline.description()).isEqualTo("D");
        assertThat(timeline.language()).contains(Locale.of("de", "AT"));
        assertThat(timeline.view().orElseThrow().written()).isEqualTo("1960/2000");
        assertThat(timeline.folds()).hasSize(1);
        assertThat(timeline.lanes())
                .containsExactly(
                        new Lane("a", "A", 4, LaneShape.RING),
                        new Lane("b", "b", 3, LaneShape.CROSS),
                        new Lane("c", "c", 5, LaneShape.TRIANGLE));
        assertThat(timeline.eras().getFirst().text()).isEqualTo("e");
        Event event = timeline.events().getFirst();
        assertThat(event.id()).isEqualTo(new EventId("x"));
        assertThat(event.when().calendar()).isEqualTo(CalendarSystem.JULIAN);
        assertThat(event.text()).isEqualTo("*x*");
        assertThat(event.lane()).isEqualTo(1);
        assertThat(event.importance()).isEqualTo(5);
        assertThat(event.tags()).containsExactly("t", "u");
        assertThat(event.media()).containsExactly(new Media("https://example.org/p.png", "A", "C", "R"));
        assertThat(event.sources()).containsExactly(new Source("S", "W", "https://example.org", "about 1900"));
        assertThat(event.links()).containsExactly(new EventLink(new EventId("x"), "itself"));
        assertThat(event.figures()).containsExactly(new Figure(1489, "studies"));
        assertThat(event.notes()).isEqualTo("N");
        assertThat(timeline.tour().getFirst().span().orElseThrow().written()).isEqualTo("1910/1920");
    }

    @Test
    void titleAndDateAreEnough() {
        var result = Reading.of(
                "{\"events\": [{\"when\": \"1970\", \"title\": \"A\"}, {\"when\": \"44 BC\", \"title\": \"B\"}]}");
        assertThat(Reading.problems(result)).isEmpty();
        assertThat(result.timeline().events()).extracting(e -> e.id().value()).containsExactly("event-1", "event-2");
        assertThat(result.timeline().events()).extracting(Event::index).containsExactly(0, 1);
        assertThat(result.timeline().events()).extracting(Event::importance).containsOnly(3);
        assertThat(result.timeline().lanes()).containsExactly(new Lane("", "", 1, LaneShape.CIRCLE));
    }

    /// One thing wrong in each; `A` and `B` stand before and after it and must both be shown.
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    {"when": "soon", "title": "x"}                            ; 2:10 problem.date           ; 2
                    {"when": "03/04/1999", "title": "x"}                      ; 2:10 problem.date           ; 2
                    {"title": "x"}                                            ; 2:1 problem.no-date         ; 2
                    {"when": "", "title": "x"}                                ; 2:10 problem.empty-date     ; 2
                    {"when": {"year": 1970}, "title": "x"}                    ; 2:10 problem.not-a-text     ; 2
                    {"when": null, "title": "x"}                              ; ?2:10 problem.null          ; 2
                    {"when": 1970, "title": "x"}                              ; ?2:10 problem.number-for-text ; 3
                    {"when": "1970"}                                          ; 2:1 problem.no-title        ; 3
                    {"when": "1970", "title": " "}                            ; 2:1 problem.no-title        ; 3
                    {"when": "1970", "title": true}                           ; 2:27 problem.not-a-text     ; 3
                    {"when": "1970", "title": "x", "id": "a"}                 ; 2:1 problem.duplicate-id    ; 3
                    {"when": "1970", "title": "x", "id": ""}                  ; 2:1 problem.empty-id        ; 3
                    {"when": "1970", "title": "x", "lane": "z"}               ; 2:40 problem.unknown-lane   ; 3
                    {"when": "1970", "title": "x", "importance": 6}           ; 2:46 problem.out-of-range   ; 3
                    {"when": "1970", "title": "x", "importance": 2.5}         ; 2:46 problem.not-a-whole-number ; 3
                    {"when": "1970", "title": "x", "importance": "4"}         ; ?2:46 problem.text-for-number ; 3
                    {"when": "1970", "title": "x", "importance": []}          ; 2:46 problem.not-a-number   ; 3
                    {"when": "1970", "title": "x", "importance": 1e999}       ; 2:46 problem.not-a-whole-number ; 3
                    {"when": "1970", "title": "x", "calendar": "mayan"}       ; 2:44 problem.calendar       ; 3
                    {"when": "1970", "title": "x", "colour": 3}               ; ?2:32 problem.unknown-field ; 3
                    {"when": "1970", "title": "x", "Lanes": [[["y"]]]}        ; ?2:32 problem.unknown-field-near ; 3
                    {"when": "1970", "title": "x", "title": "y"}              ; 2:32 problem.duplicate-key  ; 3
                    {"when": "1970", "title": "x", "tags": "war"}             ; 2:40 problem.not-a-list     ; 3
                    {"when": "1970", "title": "x", "tags": ["war", ""]}       ; 2:48 problem.empty-tag      ; 3
                    {"when": "1970", "title": "x", "links": [{"to": "no"}]}   ; 2:49 problem.link-to-nowhere ; 3
                    {"when": "1970", "title": "x", "links": ["a"]}            ; 2:42 problem.not-an-object  ; 3
                    {"when": "1970", "title": "x", "links": [{"label": "l"}]} ; 2:42 problem.no-target      ; 3
                    {"when": "1970", "title": "x", "figures": [{"label": "l"}]} ; 2:44 problem.no-value     ; 3
                    {"when": "1970", "title": "x", "figures": [{"value": -1}]} ; 2:54 problem.out-of-range  ; 3
                    {"when": "1970", "title": "x", "sources": [{"date": "2024"}]} ; 2:44 problem.empty-source ; 3
                    {"when": "1970", "title": "x", "sources": [{"url": "javascript:alert(1)"}]} ; 2:52 problem.refused-address ; 3
                    {"when": "1970", "title": "x", "media": [{"alt": "y"}]}   ; 2:42 problem.no-picture     ; 3
                    {"when": "1970", "title": "x", "media": [{"src": "../../etc/passwd"}]} ; 2:50 problem.refused-picture ; 3
                    {"when": "1970", "title": "x", "text": "\\u0000"}         ; ?2:40 problem.control-character ; 3
                    "a text"                                                  ; 2:1 problem.not-an-object   ; 2
                    null                                                      ; ?2:1 problem.null           ; 2
                    """)
    void oneThingWrongLeavesTheRest(String event, String problem, int shown) {
        var result = Reading.of("""
                {"lanes": [{"id": "l"}], "events": [{"id": "a", "when": "1960", "title": "A", "lane": "l"},
                %s,
                {"id": "b", "when": "1980", "title": "B", "lane": "l"}]}
                """.formatted(event));
        assertThat(Reading.problems(result)).containsExactly(problem);
        assertThat(result.broken()).isFalse();
        assertThat(result.timeline().events()).hasSize(shown);
        assertThat(result.timeline().events().getFirst().title()).isEqualTo("A");
        assertThat(result.timeline().events().getLast().title()).isEqualTo("B");
        assertThat(result.problems().getFirst().excerpt()).isNotBlank();
        assertThat(event)
                .contains(result.problems()
                        .getFirst()
                        .excerpt()
                        .replaceAll("[,…]$", "")
                        .substring(0, 4));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    {"when": "1970", "title": "x" "id": "y"}   ; 2:31 problem.syntax-comma
                    {"when": "1970", "title": "x",}            ; 2:31 problem.syntax-name
                    {"when": "1970", "title" "x"}              ; 2:26 problem.syntax-colon
                    {"when": "1970", "title": 'x'}             ; 2:27 problem.syntax-value
                    {"when": "1970", title: "x"}               ; 2:18 problem.syntax-value
                    {"when": "1970", "title": "x"} // why      ; 2:32 problem.syntax-value
                    {"when": "1970", "title": "x               ; 2:27 problem.syntax-control
                    {"when": "1970", "title": "x\\q"}          ; 2:30 problem.syntax-escape
                    {"when": "1970", "title": "x\\u12G4"}      ; 2:30 problem.syntax-escape
                    {"when": "1970", "title": "\\ud800"}       ; 2:34 problem.syntax-surrogate
                    {"when": "1970", "title": True}            ; 2:27 problem.syntax-value
                    {"when": "1970", "title": NaN}             ; 2:27 problem.syntax-value
                    {"when": "1970", "title": "x"]             ; 2:30 problem.syntax-comma
                    {"when": "1970", "title": "x"},,           ; 2:32 problem.syntax-value
                    """)
    void aSyntaxErrorKeepsWhatStandsBeforeIt(String event, String problem) {
        var result = Reading.of("""
                {"title": "T", "lanes": [{"id": "l"}], "events": [{"id": "a", "when": "1960", "title": "A", "lane": "l"},
                %s
                ,{"id": "b", "when": "1980", "title": "B"}]}
                """.formatted(event));
        assertThat(result.broken()).isTrue();
        assertThat(Reading.problems(result)).contains(problem);
        assertThat(result.timeline().title()).isEqualTo("T");
        assertThat(result.timeline().events().getFirst().title()).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    `{"title": "T"`                    ; 1:14 problem.syntax-end         ; true
                    ``                                 ; 1:1 problem.syntax-end          ; true
                    `   `                              ; 1:4 problem.syntax-end          ; true
                    `[]`                               ; 1:1 problem.not-an-object       ; false
                    `{} {}`                            ; 1:4 problem.trailing-data       ; false
                    `{} nonsense`                      ; 1:4 problem.trailing-data       ; false
                    `{"events": {}}`                   ; 1:12 problem.not-a-list         ; false
                    `{"language": "a language"}`       ; 1:14 problem.language           ; false
                    `{"view": "x"}`                    ; 1:10 problem.date               ; false
                    `{"folds": ["1980", "x"]}`         ; 1:20 problem.date               ; false
                    `{"lanes": [{"title": "x"}]}`      ; 1:12 problem.no-lane-id         ; false
                    `{"lanes": [{"id": "x"}, {"id": "x"}]}`    ; 1:32 problem.duplicate-lane ; false
                    `{"lanes": [{"id": "x", "shape": "star"}]}` ; 1:33 problem.shape     ; false
                    `{"lanes": [{"id": "x", "colour": 9}]}`    ; 1:34 problem.out-of-range ; false
                    `{"eras": [{"title": "x"}]}`       ; 1:11 problem.no-date            ; false
                    `{"eras": [{"when": "1970"}]}`     ; 1:11 problem.no-era-title       ; false
                    `{"tour": [{"event": "x"}]}`       ; 1:21 problem.stop-to-nowhere    ; false
                    `{"tour": [{"notes": "x"}]}`       ; 1:11 problem.no-target          ; false
                    """)
    void theRestOfAFileIsCheckedToo(String json, String problem, boolean broken) {
        var result = Reading.of(json == null ? "" : json);
        assertThat(Reading.problems(result)).containsExactly(problem);
        assertThat(result.broken()).isEqualTo(broken);
    }

    @Test
    void whatLeadsNowhereIsLeftOut() {
        var result = Reading.of("""
                {"tour": [{"event": "b"}, {"event": "gone"}, {"event": "a"}],
                 "events": [{"id": "a", "when": "1970", "title": "A", "links": [{"to": "gone"}, {"to": "b"}]},
                  {"id": "b", "when": "1971", "title": "B", "links": [{"to": "a"}]}]}
                """);
        assertThat(Reading.problems(result))
                .containsExactly("1:37 problem.stop-to-nowhere", "2:72 problem.link-to-nowhere");
        assertThat(result.timeline().tour())
                .extracting(stop -> stop.events().getFirst().value())
                .containsExactly("b", "gone", "a");
        assertThat(result.timeline().events().getFirst().links())
                .extracting(l -> l.target().value())
                .containsExactly("b");
        assertThat(result.timeline().events().getLast().links()).hasSize(1);
    }

    @Test
    void lanesMayFollowTheEventsThatNameThem() {
        var result = Reading.of("""
                {"events": [{"when": "1970", "title": "A", "lane": "y"}, {"when": "1970", "title": "B"},
                  {"when": "1970", "title": "C", "lane": "x"}, {"when": "1970", "title": "D", "lane": "z"}],
                 "lanes": [{"id": "x", "title": "X"}, {"id": "y", "title": "Y"}]}
                """);
        assertThat(Reading.problems(result)).containsExactly("2:87 problem.unknown-lane");
        var timeline = result.timeline();
        assertThat(timeline.lanes()).extracting(Lane::title).containsExactly("X", "Y", "");
        assertThat(timeline.events())
                .extracting(e -> timeline.lanes().get(e.lane()).title())
                .containsExactly("Y", "", "X", "");
    }

    @Test
    void withoutAListLanesAreMadeOfTheNames() {
        var result = Reading.of("""
                {"events": [{"when": "1970", "title": "A", "lane": "war"}, {"when": "1970", "title": "B", "lane": "art"},
                 {"when": "1970", "title": "C", "lane": "war"}]}
                """);
        assertThat(Reading.problems(result))
                .containsExactly("?1:52 problem.undeclared-lane", "?1:99 problem.undeclared-lane");
        assertThat(result.timeline().lanes()).extracting(Lane::title).containsExactly("war", "art");
        assertThat(result.timeline().events()).extracting(Event::lane).containsExactly(0, 1, 0);
    }

    @Test
    void ofManyProblemsAThousandAreListedAndAllAreCounted() {
        var json = new StringBuilder("{\"events\": [");
        for (int i = 0; i < 5_000; i++) {
            json.append("{\"when\": \"soon\", \"wen\": 1},\n");
        }
        var result = Reading.of(json + "} ");
        assertThat(result.broken()).isTrue();
        assertThat(result.errors()).isEqualTo(5_001);
        assertThat(result.warnings()).isEqualTo(5_000);
        assertThat(result.problems()).hasSize(2_000);
        assertThat(result.unlisted()).isEqualTo(8_001);
        assertThat(result.problems().getLast().code()).startsWith("problem.syntax-");
    }

    @Test
    void picturesBesideTheFileAreLookedFor(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(folder.resolve("pictures/here.png"), "");
        var file = Files.writeString(folder.resolve("t.json"), """
                {"events": [{"when": "1970", "title": "A", "media": [
                  {"src": "pictures/here.png"}, {"src": "./pictures/here.png"}, {"src": "https://example.org/there.png"},
                  {"src": "gone.png"}, {"src": "pictures"}]}]}
                """);
        var result = Format.readAny(Input.of(file), Progress.NONE);
        assertThat(Reading.problems(result))
                .containsExactly("?3:11 problem.missing-picture", "?3:32 problem.missing-picture");
        assertThat(result.timeline().events().getFirst().media()).hasSize(5);
        assertThat(Reading.problems(Reading.of(Files.readAllBytes(file)))).isEmpty();
    }

    @Test
    void theExcerptIsTheOffendingLineCutToALengthThatCanBeRead() {
        var before = "x".repeat(500);
        var result = Reading.of("{\"title\": \"" + before + "\", \"lnes\": [], \"description\": \"" + before + "\"}");
        var problem = result.problems().getFirst();
        assertThat(problem.column()).isEqualTo(515);
        assertThat(problem.excerpt())
                .startsWith("…xxx")
                .contains("\"lnes\": []")
                .endsWith("x…")
                .hasSizeBetween(100, 125);
    }

    @Test
    void columnsCountCharactersAsAReaderDoes() {
        assertThat(Reading.problems(Reading.of("{\"title\": \"\uD83D\uDE00\uD83D\uDE00ü\", \"x\": 1}")))
                .containsExactly("?1:18 problem.unknown-field");
    }
}
