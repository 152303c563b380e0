package frieze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.format.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    private static final String GOOD = """
            {"title": "T", "events": [{"id": "a", "when": "c. 1970", "title": "One"}]}
            """;
    private static final String BAD = """
            {"events": [{"when": "1970", "title": "One"},
             {"when": "soon", "title": "Two"}]}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String in, String... args) {
        return Commands.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Locale.ENGLISH);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileIsWrittenAndTheSummarySaysWhatCameOfIt() throws Exception {
        var in = file("in.json", GOOD);
        var made = folder.resolve("made.json");
        assertThat(run("", "convert", in.toString(), made.toString())).isZero();
        assertThat(said()).isEmpty();
        assertThat(complained())
                .isEqualToNormalizingNewlines("1 event from Frieze, 0 errors, 0 warnings, 0 notes, 0 losses\n");
        assertThat(made).content().contains("\"title\": \"One\"");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(in, made);
        }
    }

    @Test
    void standardInputGoesToStandardOutput() {
        assertThat(run(GOOD, "convert", "-", "-", "--to", "frieze")).isZero();
        assertThat(said()).startsWith("{").contains("\"title\": \"One\"");
        var again = said();
        out.reset();
        assertThat(run(again, "convert", "-", "-", "--to", "frieze")).isZero();
        assertThat(said()).isEqualTo(again);
    }

    @Test
    void problemsAreNamedOnStandardErrorAndTheRestIsWritten() {
        assertThat(run(BAD, "convert", "-", "-", "--to", "frieze")).isEqualTo(1);
        assertThat(said()).contains("One").doesNotContain("Two");
        var lines = complained().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("<stdin>:2:11: error: The date “soon”");
        assertThat(lines.getLast()).isEqualTo("1 event from Frieze, 1 error, 0 warnings, 0 notes, 0 losses");
    }

    @Test
    void strictWritesNothingWhereThereIsAnError() throws Exception {
        var made = folder.resolve("made.json");
        assertThat(run(BAD, "convert", "--strict", "-", made.toString())).isEqualTo(1);
        assertThat(complained()).endsWith("Nothing was written: no losses, 1 error." + System.lineSeparator());
        assertThat(made).doesNotExist();
        assertThat(run(GOOD, "convert", "--strict", "-", made.toString())).isZero();
        assertThat(made).exists();
    }

    @Test
    void whatGetsLostIsNamedEventByEventAndStrictRefusesIt() throws Exception {
        var in = file("moon.json", """
                {"title": "Moon", "events": [
                 {"id": "race", "when": "1960s", "title": "The race", "importance": 5},
                 {"id": "landing", "when": "1969-07-20", "title": "Landing", "figures": [{"label": "people", "value": 2}]}]}
                """);
        var made = folder.resolve("moon.mw");
        var losses = """
                OUT: loss: race (The race): The date “1960s” becomes “1960 - 1969”.
                OUT: loss: race (The race): The importance, 5, is lost.
                OUT: loss: landing (Landing): One figure is lost.
                """.replace("OUT", made.toString());
        assertThat(run("", "convert", "--strict", in.toString(), made.toString()))
                .isEqualTo(1);
        assertThat(complained()).isEqualToNormalizingNewlines(losses + "Nothing was written: 3 losses, no errors.\n");
        assertThat(made).doesNotExist();
        err.reset();
        assertThat(run("", "convert", in.toString(), made.toString())).isZero();
        assertThat(complained())
                .isEqualToNormalizingNewlines(
                        losses + "2 events from Frieze, 0 errors, 0 warnings, 0 notes, 3 losses\n");
        assertThat(made).content().isEqualToNormalizingNewlines("""
                title: Moon

                1960 - 1969: The race
                id: race

                1969-07-20: Landing
                id: landing
                """);
        err.reset();
        assertThat(run("", "convert", "--to", "gedcom", in.toString(), "-")).isEqualTo(2);
        assertThat(complained()).startsWith("“gedcom” is only read. These formats are written: ");
    }

    @Test
    void aFileThatIsThereStaysUnlessForced() throws Exception {
        var made = file("made.json", "mine");
        assertThat(run(GOOD, "convert", "-", made.toString())).isEqualTo(2);
        assertThat(complained()).contains("made.json is there already").contains("--force");
        assertThat(made).hasContent("mine");
        assertThat(run(GOOD, "convert", "--force", "-", made.toString())).isZero();
        assertThat(made).content().contains("One");
    }

    @Test
    void unknownFormatsListTheKnownOnes() {
        for (var option : new String[] {"--from", "--to"}) {
            err.reset();
            assertThat(run(GOOD, "convert", option, "tarot", "-", "-")).isEqualTo(2);
            assertThat(complained())
                    .startsWith("“tarot” is no format that is known. There are: ")
                    .contains("frieze");
        }
        err.reset();
        assertThat(run(GOOD, "convert", "-", folder.resolve("a.tarot").toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("a.tarot: this name does not say").contains("--to");
        assertThat(run(GOOD, "convert", "-", "-")).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaid() throws Exception {
        var nowhere = folder.resolve("nowhere.json").toString();
        assertThat(run("", "convert", nowhere, "-", "--to", "frieze")).isEqualTo(2);
        assertThat(complained()).contains("there is no such file");
        err.reset();
        assertThat(run(GOOD, "convert", "-", folder.resolve("none/made.json").toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("made.json: there is no folder");
        assertThat(said()).isEmpty();
    }

    @Test
    void picturesThatStayBehindAreCounted() throws Exception {
        Files.write(folder.resolve("a.png"), new byte[] {1});
        var in = file("in.json", """
                {"events": [{"when": "1970", "title": "One", "media": [{"src": "a.png", "alt": "x"}]}]}
                """);
        Files.createDirectory(folder.resolve("other"));
        run("", "convert", in.toString(), folder.resolve("beside.json").toString());
        assertThat(complained()).doesNotContain("picture");
        run("", "convert", in.toString(), folder.resolve("other/made.json").toString());
        assertThat(complained()).contains("1 picture lies beside the file that was read. Copy it");
    }

    @Test
    void checkReadsStandardInputAndNamesTheFormat() {
        assertThat(run(BAD, "check", "-")).isEqualTo(1);
        var lines = said().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("<stdin>: format: Frieze");
        assertThat(lines.get(1)).startsWith("<stdin>:2:11: error: ");
        assertThat(lines.getLast()).isEqualTo("1 event, 1 error, 0 warnings, 0 notes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void helpNamesEveryFormat(String language) {
        Commands.run(
                new String[] {"convert", "--help"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Locale.of(language));
        var help = said().replaceAll("\\s+", " ");
        assertThat(Format.ALL).allSatisfy(format -> assertThat(help).contains(format.id()));
    }
}
