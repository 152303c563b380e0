package frieze.format.markwhen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Media;
import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.document.ProblemWording;
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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MarkwhenTest {
    private static final Path CORPUS = Path.of("../shared/corpus/markwhen");

    private static ReadResult read(byte[] bytes) throws IOException {
        return new Markwhen().read(Input.of("test.mw", bytes), Progress.NONE);
    }

    private static ReadResult read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] fixture() throws IOException {
        try (var in = MarkwhenTest.class.getResourceAsStream("project.mw")) {
            return in.readAllBytes();
        }
    }

    private static List<String> dates(String text) throws IOException {
        return read(text).timeline().events().stream()
                .map(event -> event.when().edtf())
                .toList();
    }

    @Test
    void datesMeanWhatMarkwhenMeans() throws Exception {
        assertThat(read(fixture()).timeline().events())
                .extracting(Event::title, event -> event.when().edtf())
                .containsExactly(
                        tuple("Bought the land", "1999"),
                        tuple("Digging", "2000-02-01/2000-02-14"),
                        tuple("Waiting", "2000-02-15/2000-02-28"),
                        tuple("Walls", "2000-02-15/2000-03-14"),
                        tuple("Permission", "2000-01-29/2000-01-31"),
                        tuple("Roof", "2000-02-08/2000-02-10"),
                        tuple("Floors", "2000-05/2000-07"),
                        tuple("Paint", "2000-08-01/2000-08-05"),
                        tuple("Moved in", "2001-03"),
                        tuple("First guest", "2001-09-01T09:30:00"),
                        tuple("Second guest", "2001-09-01T11:15:00"),
                        tuple("Bells", "2001-12-24T18:00:00Z"),
                        tuple("Living there", "2002/.."),
                        tuple("Older than the house", "-0043/0014"),
                        tuple("Older still", "-0299/-0199"),
                        tuple("A week in January", "2010-01-04/2010-01-10"),
                        tuple("A named day", "2012-11-11"),
                        tuple("Named days", "2013-01-04/2013-01-06"),
                        tuple("Paint again", "2014"),
                        tuple("With a time", "2015-01-01/2015-01-02"),
                        tuple("Ruin", "3000"),
                        tuple("From the event before", "3001-01-01/3001-01-02"));
    }

    @Test
    void yearsAfterAYearAreYears() throws Exception {
        assertThat(dates("2020: a\n2021 - 2023: b\n1 year: c\n2 months: d\n10 business days: e\n"))
                .containsExactly("2020", "2021/2023", "2024", "2025-01/2025-02", "2025-03-01/2025-03-14");
        assertThat(dates("July 13, 2022 - 5 week days: a\n")).containsExactly("2022-07-13/2022-07-19");
        assertThat(dates("2018/6 months: a\n12/25/2022: b\n!x 2 days: c")).hasSize(3);
    }

    @Test
    void groupsTagsAndTextsFindTheirPlaces() throws Exception {
        var timeline = read(fixture()).timeline();
        assertThat(timeline.title()).isEqualTo("A house");
        assertThat(timeline.description()).isEqualTo("How it was built:\nslowly");
        assertThat(timeline.lanes())
                .extracting(Lane::title)
                .containsExactly("", "Building", "Inside", "Much later", "Never");
        var land = timeline.events().getFirst();
        assertThat(land.tags()).containsExactly("money", "luck");
        assertThat(land.text()).isEqualTo("- location: a hill\n\nIt was cheap. #luck\n\n- [x] paid\n- [ ] regretted");
        assertThat(land.media()).containsExactly(new Media("hill.png", "the hill", "", ""));
        var digging = timeline.events().get(1);
        assertThat(digging.id().value()).isEqualTo("dig");
        assertThat(timeline.events().get(3).links())
                .extracting(link -> link.target())
                .containsExactly(digging.id());
        assertThat(timeline.events().get(6).tags()).containsExactly("Building");
    }

    @Test
    void whateverIsNotShownIsSaidWithItsPlace() throws Exception {
        var result = read(fixture());
        assertThat(result.problems())
                .extracting(Problem::severity, Problem::code, Problem::line)
                .containsExactlyInAnyOrder(
                        tuple(Severity.WARNING, "problem.markwhen-recurrence", 42L),
                        tuple(Severity.NOTE, "problem.markwhen-times", 43L),
                        tuple(Severity.ERROR, "problem.markwhen-now", 49L),
                        tuple(Severity.ERROR, "problem.markwhen-date", 50L),
                        tuple(Severity.ERROR, "problem.markwhen-order", 51L),
                        tuple(Severity.ERROR, "problem.markwhen-no-year", 52L),
                        tuple(Severity.WARNING, "problem.markwhen-unknown-id", 53L),
                        tuple(Severity.NOTE, "problem.markwhen-left-out", 0L));
        assertThat(ProblemWording.of(Locale.ENGLISH).sentence(result.problems().getLast()))
                .contains("#…: (1)", "// (3)", "author (1)", "timezone (1)");
    }

    @Test
    void theRealFilesHoldNoEventAndKeepTheirWords() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not here: its files are not read");
        try (var files = Files.list(CORPUS)) {
            for (var file : files.sorted().toList()) {
                assertThat(Format.of(Input.of(file)).id()).as("%s", file).isEqualTo("markwhen");
                var result = Format.readAny(Input.of(file), Progress.NONE);
                assertThat(result.errors()).isZero();
                assertThat(result.timeline().events()).isEmpty();
                var words = result.timeline().title() + result.timeline().description();
                assertThat(words).containsAnyOf("Hello world", "file system watcher");
            }
        }
    }

    @Test
    void onlyMarkwhenRecognisesIt() throws Exception {
        for (var name : List.of("project.mw", "unnamed")) {
            assertThat(Format.of(Input.of(name, fixture())).id()).isEqualTo("markwhen");
        }
        for (var other : List.of(
                "{\"title\": \"x\"}", "date,title\n2001-01-01,x", "BEGIN:VCALENDAR\n", "0 HEAD\n1 CHAR UTF-8\n", "")) {
            var bytes = other.getBytes(StandardCharsets.UTF_8);
            assertThat(Format.of(Input.of("unnamed", bytes)).id()).as(other).isNotEqualTo("markwhen");
        }
    }

    @Test
    void hardTextsAreReadInTime() throws Exception {
        assertThat(read("").timeline().events()).isEmpty();
        assertThat(read("group x\n".repeat(100_000) + "2001: in\n" + "endGroup\n".repeat(100_000) + "2002: out")
                        .timeline()
                        .events())
                .extracting(Event::lane)
                .containsExactly(0, 1);
        assertThat(read("2001: a\n" + "1 1 1 1 ,,".repeat(100_000) + ": b")
                        .timeline()
                        .events())
                .hasSize(1);
        assertThat(read("2001: a\n999999999 years: b\n999999999 years: c\n").problems())
                .extracting(Problem::code)
                .contains("problem.markwhen-date");
    }
}
