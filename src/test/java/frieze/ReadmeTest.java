package frieze;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.cli.Commands;
import frieze.time.When;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README tells a reader to write and to call works.
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile("\\(`(c\\. 1970)`, `(.+?)`, `(.+?)`, `(.+?)`\\)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... args) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Commands.run(args, new ByteArrayInputStream(new byte[0]), out, out, Locale.ENGLISH);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void theExampleHasNoFault(@TempDir Path folder) throws IOException {
        var example =
                EXAMPLE.matcher(readme()).results().findFirst().orElseThrow().group(1);
        var file = Files.writeString(folder.resolve("moon.json"), example);
        assertThat(run("check", file.toString()))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .endsWith("5 events, 0 errors, 0 warnings, 0 notes" + System.lineSeparator());
    }

    @Test
    void theSpokenDatesAreUnderstood() throws IOException {
        var dates = SPOKEN.matcher(readme()).results().findFirst().orElseThrow();
        for (var date : List.of(dates.group(1), dates.group(2), dates.group(3), dates.group(4))) {
            assertThat(When.parse(date)).as(date).isInstanceOf(When.Read.class);
        }
    }

    @Test
    void everyFileThatItLinksToIsThere() throws IOException {
        var files = LINK.matcher(readme())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();
        assertThat(files).isNotEmpty().allMatch(file -> Files.exists(Path.of(file)));
    }
}
