package frieze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return run(Locale.ENGLISH, args);
    }

    private int run(Locale reader, String... args) {
        return Commands.run(args, new ByteArrayInputStream(new byte[0]), stream(out), stream(err), reader);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theStoryIsSound() {
        assertThat(run("check", "timeline.json")).isZero();
        assertThat(said())
                .isEqualToNormalizingNewlines(
                        "timeline.json: format: Frieze\n9 events, 0 errors, 0 warnings, 0 notes\n");
        assertThat(complained()).isEmpty();
    }

    @Test
    void errorsAreSaidWithTheirPlace(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("a.json"), """
                {
                  "events": [
                    { "when": "1970", "title": "Good" },
                    { "when": "soon", "title": "Bad", "colour": 3 }
                  ]
                }
                """);
        assertThat(run("check", file.toString())).isEqualTo(1);
        var lines = said().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo(file + ": format: Frieze");
        assertThat(lines.get(1)).startsWith(file + ":4:15: error: The date “soon”");
        assertThat(lines.get(2)).startsWith(file + ":4:39: warning: The field “colour”");
        assertThat(lines.get(3)).isEqualTo("1 event, 1 error, 1 warning, 0 notes");
    }

    @Test
    void theLessonIsCheckedWhereThatIsAsked(@TempDir Path folder) throws Exception {
        var file = Files.writeString(
                folder.resolve("a.json"),
                "{\"events\":[{\"id\":\"a\",\"when\":\"1970\",\"title\":\"A\"}],\"tour\":[{\"event\":\"a\",\"lanes\":[\"x\"]}]}");
        assertThat(run("check", file.toString())).isZero();
        out.reset();
        assertThat(run("check", "--lesson", file.toString())).isEqualTo(1);
        assertThat(said()).contains(file + ": lesson: Stop 1: wrong: The lane x is not there.");
        out.reset();
        assertThat(run("check", "--lesson", "timeline.json")).isZero();
    }

    @Test
    void aTimelineIsPackedAndNeverOverAnother(@TempDir Path folder) throws Exception {
        var zip = folder.resolve("lesson.zip").toString();
        assertThat(run("pack", "timeline.json", zip)).isZero();
        assertThat(complained()).contains("packed with no pictures");
        assertThat(run("check", zip)).isZero();
        assertThat(said()).contains("9 events, 0 errors, 0 warnings, 0 notes");
        assertThat(run("pack", "timeline.json", zip)).isEqualTo(2);
        assertThat(run("pack", "--force", "timeline.json", zip)).isZero();
        assertThat(run("pack", "nowhere.json", zip)).isEqualTo(2);
    }

    @Test
    void warningsAloneAreNoFailure(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("a.json"), "{\"titel\":\"x\"}");
        assertThat(run("check", file.toString())).isZero();
        assertThat(said())
                .contains(": warning: ")
                .endsWith("no events, 0 errors, 1 warning, 0 notes" + System.lineSeparator());
    }

    @Test
    void theOtherFilesAreCheckedWhenOneCannotBeRead(@TempDir Path folder) {
        var nowhere = folder.resolve("nowhere.json").toString();
        assertThat(run("check", nowhere, "timeline.json", folder.toString())).isEqualTo(2);
        assertThat(said())
                .isEqualToNormalizingNewlines(
                        "timeline.json: format: Frieze\n9 events, 0 errors, 0 warnings, 0 notes\n");
        assertThat(complained().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains(nowhere + ": there is no such file"));
    }

    @Test
    void whereNothingWasReadThereIsNoSum(@TempDir Path folder) {
        assertThat(run("check", folder.resolve("nowhere.json").toString())).isEqualTo(2);
        assertThat(said()).isEmpty();
        assertThat(complained()).contains("there is no such file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "--nonsense",
                "check --nonsense timeline.json",
                "a.json b.json",
                "timeline.json",
                "check \0"
            })
    void aWrongCallIsTwo(String call) {
        assertThat(run(call.split(" "))).isEqualTo(2);
        assertThat(complained()).isNotBlank();
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(run("--version")).isZero();
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + said().strip().replace("Frieze ", "") + "</version>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void helpIsInTheReadersLanguage(String language) {
        assertThat(run(Locale.of(language), "--help")).isZero();
        assertThat(said()).contains("check").contains("--version").doesNotContain("usage.");
        out.reset();
        assertThat(run(Locale.of(language), "check", "--help")).isZero();
        assertThat(said()).contains("error|warning");
        var first = said().lines().findFirst().orElseThrow();
        assertThat(first)
                .startsWith(
                        switch (language) {
                            case "de" -> "Aufruf: frieze check";
                            case "fr" -> "Appel : frieze check";
                            default -> "Usage: frieze check";
                        });
    }

    @Test
    void nothingOrOneFileIsForTheWindow() {
        assertThat(Invocation.wantsWindow(new String[0])).isTrue();
        assertThat(Invocation.wantsWindow(new String[] {"a.json"})).isTrue();
        assertThat(Invocation.wantsWindow(new String[] {"check"})).isFalse();
        assertThat(Invocation.wantsWindow(new String[] {"--help"})).isFalse();
        assertThat(Invocation.wantsWindow(new String[] {"a.json", "b.csv", "c.ics"}))
                .isTrue();
        assertThat(Invocation.wantsWindow(new String[] {"a.json", "--theme"})).isFalse();
        assertThat(Invocation.wantsWindow(new String[] {"check", "a.json"})).isFalse();
        assertThat(Invocation.wantsWindow(new String[] {"--kiosk", "a.json"})).isTrue();
        assertThat(Invocation.wantsWindow(new String[] {"--kiosk"})).isTrue();
        assertThat(Invocation.wantsWindow(new String[] {"--kiosk", "--fast"})).isFalse();
        assertThat(Invocation.wantsWindow(new String[] {"a.json", "--kiosk"})).isFalse();
        assertThat(Invocation.wantsKiosk(List.of("--kiosk", "a.json"))).isTrue();
        assertThat(Invocation.wantsKiosk(List.of("a.json"))).isFalse();
        assertThat(Invocation.files(List.of("--kiosk", "a.json", "b.csv"))).containsExactly("a.json", "b.csv");
    }

    @Test
    void everyCommandIsKnownByItsName() {
        assertThat(Commands.COMMANDS).extracting(Commands.Command::name).hasSameElementsAs(Invocation.COMMANDS);
    }

    @Test
    void tooLittleMemoryIsSaidInOneSentence() {
        var endless = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("as if the file were too large");
            }
        };
        assertThat(Commands.run(new String[] {"check", "-"}, endless, stream(out), stream(err), Locale.ENGLISH))
                .isEqualTo(Commands.WRONG_CALL);
        assertThat(complained().strip())
                .startsWith("This needs more memory than the")
                .hasLineCount(1);
    }

    @Test
    void lettersComeOutWhereTheSystemKnowsAsciiAlone() {
        var ascii = new PrintStream(err, true, StandardCharsets.US_ASCII);
        var nobody = new ByteArrayInputStream(new byte[0]);
        var code = Commands.run(new String[] {"check", "nowhere.json"}, nobody, stream(out), ascii, Locale.FRENCH);
        assertThat(code).isEqualTo(2);
        assertThat(complained()).contains("nowhere.json : ce fichier n’existe pas");
    }
}
