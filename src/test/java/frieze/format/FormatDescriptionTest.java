package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.time.When;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What `docs/timeline-format.md` says is so.
class FormatDescriptionTest {
    private static String text = "";

    @BeforeAll
    static void read() throws Exception {
        text = Files.readString(Path.of("docs/timeline-format.md"));
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void theExampleIsSound() {
        var examples = found("```json\n(.*?)```");
        assertThat(examples).hasSize(1);
        var result = Reading.of(examples.getFirst());
        assertThat(result.problems()).isEmpty();
        assertThat(result.timeline().events()).hasSize(4);
        assertThat(result.timeline().tour()).hasSize(2);
    }

    @Test
    void theDatesOfTheTableCanBeRead() {
        var section = found("^## Dates\n(.*?)^## ").getFirst();
        var dates = Pattern.compile("^\\| (`.*?) \\|", Pattern.MULTILINE)
                .matcher(section)
                .results()
                .flatMap(row ->
                        Pattern.compile("`([^`]+)`").matcher(row.group(1)).results())
                .map((MatchResult m) -> m.group(1))
                .toList();
        assertThat(dates)
                .hasSizeGreaterThan(15)
                .allSatisfy(date -> assertThat(When.parse(date)).isInstanceOf(When.Read.class));
        assertThat(When.parse("03/04/1999")).isNotInstanceOf(When.Read.class);
    }

    @Test
    void everyFieldIsDescribed() {
        section("The file", Fields.TIMELINE);
        section("A lane", Fields.LANE);
        section("An era", Fields.ERA);
        section("An event", Fields.EVENT);
        section("A stop of the tour", Fields.STOP);
        for (var fields : List.of(Fields.MEDIA, Fields.SOURCE, Fields.LINK, Fields.FIGURE)) {
            assertThat(fields.names()).allSatisfy(name -> assertThat(text).contains("`" + name + "`"));
        }
    }

    private static void section(String heading, Fields fields) {
        var section = found("^## " + heading + "\n(.*?)(?=^## |\\z)").getFirst();
        var rows = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(section)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(rows).as(heading).containsExactlyElementsOf(fields.names());
    }

    @Test
    void theLimitsAreThoseOfTheReader() {
        assertThat(text)
                .contains("%,d characters".formatted(Cursor.SHORT))
                .contains("up to %,d;".formatted(Cursor.LONG));
    }
}
