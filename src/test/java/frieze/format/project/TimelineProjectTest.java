package frieze.format.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Media;
import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.document.ProblemWording;
import frieze.document.Source;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TimelineProjectTest {
    private static final Path CORPUS = Path.of("../shared/corpus/timeline-project");

    private static ReadResult read(byte[] bytes) throws IOException {
        return new TimelineProject().read(Input.of("test.timeline", bytes), Progress.NONE);
    }

    private static ReadResult read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] fixture(String name) throws IOException {
        try (var in = TimelineProjectTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static String events(String inner) {
        return "<timeline><version>1.0.0</version><categories/><events>" + inner + "</events></timeline>";
    }

    private static String event(String start, String end, String text) {
        return "<event><start>%s</start><end>%s</end><text>%s</text></event>".formatted(start, end, text);
    }

    @Test
    void everyFieldFindsItsPlace() throws Exception {
        var result = read(fixture("castle.timeline"));
        var timeline = result.timeline();
        assertThat(result.origin()).hasToString("The Timeline Project 2.5.0 (0123456789ab 2022-01-01)");
        assertThat(timeline.lanes())
                .extracting(Lane::title, Lane::colour)
                .containsExactly(tuple("Stone", 6), tuple("Wood", 2), tuple("", 3), tuple("Visitors", 4));
        assertThat(timeline.eras()).singleElement().satisfies(era -> {
            assertThat(era.title()).isEqualTo("Middle Ages");
            assertThat(era.when()).hasToString("0500-01-01/1500-01-01");
        });
        assertThat(timeline.events())
                .extracting(Event::title, e -> e.when().written(), Event::tags)
                .containsExactly(
                        tuple("A battle", "1066-10-14T09:00:00", List.of("war", "field")),
                        tuple("The castle", "1070-01-01~/1100-06-30", List.of("The castle")),
                        tuple("The keep", "1071-01-01~/1072-01-01~", List.of("The castle")),
                        tuple("Lost", "1073-01-01", List.of()),
                        tuple("(6)Older than that", "-0043-03-15", List.of()),
                        tuple("A ruin", "2001-01-01/..", List.of()),
                        tuple("Backwards", "1500-01-01/1500-01-02", List.of()));
        var battle = timeline.events().getFirst();
        assertThat(battle.text()).isEqualTo("First line  \nsecond \\*line\\*");
        assertThat(battle.media()).containsExactly(new Media("data:image/png;base64,iVBORw0KGgo=", "", "", ""));
        assertThat(battle.sources()).containsExactly(new Source("", "", "https://example.org/battle", ""));
        assertThat(timeline.events().get(2).links())
                .extracting(link -> link.target())
                .containsExactly(timeline.events().get(1).id());
        assertThat(timeline.events().get(4).importance()).isEqualTo(4);
    }

    @Test
    void whateverIsNotShownIsSaidWithItsPlace() throws Exception {
        var result = read(fixture("castle.timeline"));
        assertThat(result.problems())
                .extracting(Problem::severity, Problem::code, Problem::line)
                .containsExactlyInAnyOrder(
                        tuple(Severity.NOTE, "problem.timeline-project-parent", 24L),
                        tuple(Severity.WARNING, "problem.refused-address", 35L),
                        tuple(Severity.WARNING, "problem.timeline-project-no-container", 56L),
                        tuple(Severity.NOTE, "problem.timeline-project-times", 57L),
                        tuple(Severity.WARNING, "problem.timeline-project-category", 72L),
                        tuple(Severity.WARNING, "problem.timeline-project-reversed", 76L),
                        tuple(Severity.ERROR, "problem.date", 80L),
                        tuple(Severity.ERROR, "problem.timeline-project-time", 85L),
                        tuple(Severity.NOTE, "problem.timeline-project-left-out", 0L));
        var sentence =
                ProblemWording.of(Locale.ENGLISH).sentence(result.problems().getLast());
        assertThat(sentence)
                .contains(
                        "alert (1)",
                        "locked (1)",
                        "progress (1)",
                        "category/font_color (1)",
                        "displayed_period (1)",
                        "view/hidden_categories/name (1)",
                        "era/color (1)");
    }

    @Test
    void placesAreRightWhateverEndsALine() throws Exception {
        var unix = new String(fixture("castle.timeline"), StandardCharsets.UTF_8);
        for (var end : List.of("\r\n", "\r")) {
            assertThat(read(unix.replace("\n", end)).problems())
                    .extracting(Problem::line, Problem::column)
                    .isEqualTo(read(unix).problems().stream()
                            .map(problem -> tuple(problem.line(), problem.column()))
                            .toList());
        }
    }

    @Test
    void theOldLinesOfTextAreRead() throws Exception {
        var result = read(fixture("lines.timeline"));
        assertThat(result.origin().version()).isEqualTo("0.7.0");
        assertThat(result.timeline().events())
                .extracting(Event::title, e -> e.when().written(), Event::text)
                .containsExactly(
                        tuple("A course; with a semicolon", "2009-07-13/2009-07-18", "One  \nTwo"),
                        tuple("Dentist", "2009-07-10T14:30:00", ""));
        assertThat(result.problems())
                .extracting(Problem::code, Problem::line)
                .contains(
                        tuple("problem.timeline-project-time", 7L),
                        tuple("problem.timeline-project-line", 8L),
                        tuple("problem.timeline-project-left-out", 0L));
    }

    @Test
    void theRealFilesAreReadInFull() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not here: its files are not read");
        try (var files = Files.list(CORPUS)) {
            for (var file : files.sorted().toList()) {
                var input = Input.of(file);
                assertThat(Format.of(input).id()).as("%s", file).isEqualTo("timeline-project");
                var result = Format.readAny(input, Progress.NONE);
                var count = Pattern.compile("<event>|^EVENT:", Pattern.MULTILINE)
                        .matcher(Files.readString(file))
                        .results()
                        .count();
                assertThat(result.timeline().events()).as("%s", file).hasSize((int) count);
                assertThat(result.errors())
                        .as("%s: %s", file, result.problems())
                        .isZero();
            }
        }
    }

    @Test
    void onlyItsOwnFormatRecognisesEachFixture() throws Exception {
        for (var name : List.of("castle.timeline", "lines.timeline")) {
            for (var shown : List.of(name, "unnamed")) {
                assertThat(Format.of(Input.of(shown, fixture(name))).id()).isEqualTo("timeline-project");
            }
        }
        assertThat(Format.of(Input.of("a.timeline", "{\"frieze\": 1}".getBytes(StandardCharsets.UTF_8)))
                        .id())
                .isEqualTo("frieze");
    }

    @Test
    void otherKindsOfTimeAreRefused() throws Exception {
        var text = events(event("12", "13", "x")).replace("<categories/>", "<timetype>numtime</timetype><categories/>");
        var result = read(text);
        assertThat(result.broken()).isTrue();
        assertThat(result.problems()).extracting(Problem::code).containsExactly("problem.timeline-project-time-type");
        assertThat(result.timeline().events()).isEmpty();
    }

    @Test
    void definitionsAreRefusedBeforeTheyDoHarm() throws Exception {
        var bomb = new StringBuilder("<!DOCTYPE timeline [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
        var result = read(bomb + events(event("2000-1-1 0:0:0", "2000-1-1 0:0:0", "&a39;&file;")));
        assertThat(result.problems()).extracting(Problem::code).containsExactly("problem.dtd");
        assertThat(result.timeline().events()).isEmpty();
    }

    @Test
    void whatStandsBeforeABreakIsShown() throws Exception {
        var whole = events(event("2000-1-1 0:0:0", "2000-1-1 0:0:0", "x").repeat(3));
        var result = read(whole.substring(0, whole.length() - 60));
        assertThat(result.broken()).isTrue();
        assertThat(result.timeline().events()).hasSize(2);
        assertThat(read("").broken()).isTrue();
        assertThat(read("<timeline>" + "<a>".repeat(100_000)).broken()).isTrue();
        assertThat(read("<html><body>x</body></html>").timeline().events()).isEmpty();
    }

    @Test
    void containersInACircleAndTwiceSurvive() throws Exception {
        var when = "2000-1-1 0:0:0";
        var inside = "<event><start>%s</start><end>%s</end><text>[2]B</text><container>1</container></event>";
        var result = read(events(event(when, when, "[1](2)A")
                + inside.formatted(when, when)
                + event(when, when, "[1]C")
                + event(when, when, "(x)D")
                + event(when, when, "[]")));
        assertThat(result.timeline().events()).extracting(Event::title).containsExactly("(2)A", "B", "C", "(x)D", "[]");
        assertThat(result.problems()).extracting(Problem::code).contains("problem.timeline-project-container-twice");
    }
}
