package frieze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String STORY = "timeline.json";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path picture;

    @BeforeEach
    void name() {
        picture = folder.resolve("picture.png");
    }

    private int export(String file, String... options) {
        var args = new String[options.length + 3];
        args[0] = "export";
        args[1] = file;
        args[2] = picture.toString();
        System.arraycopy(options, 0, args, 3, options.length);
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Commands.run(args, new ByteArrayInputStream(new byte[0]), stream, stream, Locale.ENGLISH);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int background() throws Exception {
        return ImageIO.read(picture.toFile()).getRGB(4, 4) & 0xFFFFFF;
    }

    @Test
    void drawsTheStoryInTheSizeAndThemeAskedFor() throws Exception {
        assertThat(export(STORY, "--size", "800x500", "--theme", "dark")).isZero();
        var image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(500);
        assertThat(background()).isEqualTo(0x0D1015);
        assertThat(complained()).isEmpty();
    }

    @Test
    void showsTheStretchAskedFor() throws Exception {
        assertThat(export(STORY, "--size", "800x500")).isZero();
        byte[] mainLine = Files.readAllBytes(picture);
        assertThat(export(STORY, "--size", "800x500", "--from", "2020")).isZero();
        byte[] later = Files.readAllBytes(picture);
        assertThat(later).isNotEqualTo(mainLine);
        assertThat(export(STORY, "--size", "800x500", "--from", "2020", "--to", "2030"))
                .isZero();
        assertThat(picture).exists().binaryContent().isNotEqualTo(later);
        assertThat(background()).isEqualTo(0xEFEAE0);
    }

    private byte[] drawn(String file, String... options) throws Exception {
        assertThat(export(file, options)).as(complained()).isZero();
        return Files.readAllBytes(picture);
    }

    @Test
    void groupsEventsAsTheWindowDoes() throws Exception {
        var file = Files.writeString(folder.resolve("a.json"), """
                {"lanes": [{"id": "x", "title": "X"}, {"id": "y", "title": "Y"}], "events": [
                 {"when": "1970", "title": "One", "lane": "x", "tags": ["a", "b"]},
                 {"when": "1971", "title": "Two", "lane": "y", "tags": ["b"]},
                 {"when": "1972", "title": "Three", "lane": "y"}]}
                """).toString();
        var byLane = drawn(file, "--size", "700x500");
        assertThat(drawn(file, "--size", "700x500", "--group", "lane")).isEqualTo(byLane);
        var byTag = drawn(file, "--size", "700x500", "--group", "tag");
        var byNone = drawn(file, "--size", "700x500", "--group", "none");
        assertThat(byTag).isNotEqualTo(byLane).isNotEqualTo(byNone);
        assertThat(byNone).isNotEqualTo(byLane);
    }

    @Test
    void foldsAndUnfoldsGaps() throws Exception {
        // the story folds 1980 to 1993
        var size = new String[] {"--size", "800x500", "--from", "1960", "--to", "2030"};
        var folded = drawn(STORY, size);
        var open = drawn(STORY, with(size, "--unfold", "all"));
        assertThat(open).isNotEqualTo(folded);
        assertThat(drawn(STORY, with(size, "--unfold", "1985"))).isEqualTo(open);
        assertThat(drawn(STORY, with(size, "--unfold", "all", "--fold", "1985")))
                .isEqualTo(folded);
        assertThat(drawn(STORY, with(size, "--fold", "2010"))).as("by hand").isNotEqualTo(folded);
        assertThat(drawn(STORY, with(size, "--fold", "2010", "--fold", "1996")))
                .as("two by hand")
                .isNotEqualTo(drawn(STORY, with(size, "--fold", "2010")));
    }

    private static String[] with(String[] options, String... more) {
        return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void drawsWhatItUnderstandsAndSaysWhatIsWrong() throws Exception {
        var file = Files.writeString(folder.resolve("a.json"), """
                {"events": [{"when": "1970", "title": "Good"}, {"when": "soon", "title": "Bad"}]}
                """);
        assertThat(export(file.toString())).isEqualTo(Commands.FOUND_ERRORS);
        assertThat(complained()).contains(file + ":1:").contains(": error: ").contains("soon");
        assertThat(picture).exists();
    }

    @Test
    void refusesACallThatCannotBeFollowed() {
        assertRefused("missing.json: there is no such file", "missing.json");
        assertRefused("is no size", STORY, "--size", "10x10");
        assertRefused("is no size", STORY, "--size", "800");
        assertRefused("is no size", STORY, "--size", "99999x99999");
        assertRefused("is no theme", STORY, "--theme", "pink");
        assertRefused("is no grouping", STORY, "--group", "colour");
        assertRefused("There is no gap at “2010”", STORY, "--unfold", "2010");
        assertRefused("does not lie in an empty stretch", STORY, "--fold", "1994");
        assertRefused("no beginning or no end", STORY, "--fold", "2010/..");
        assertRefused("cannot be read", STORY, "--unfold", "soon");
        assertRefused("cannot be read", STORY, "--from", "soon");
        assertRefused("a start before its end", STORY, "--from", "2000", "--to", "1990");
        assertRefused("a start before its end", STORY, "--to", "1990/..");
        assertThat(picture).doesNotExist();
    }

    @Test
    void saysThatAPictureCannotBeWritten() {
        picture = folder.resolve("nowhere").resolve("picture.png");
        assertRefused("there is no folder " + folder.resolve("nowhere"), STORY, "--size", "300x300");
        picture = folder;
        assertRefused("the picture cannot be written", STORY, "--size", "300x300");
    }

    private void assertRefused(String sentence, String file, String... options) {
        err.reset();
        assertThat(export(file, options)).as(complained()).isEqualTo(Commands.WRONG_CALL);
        assertThat(complained()).contains(sentence).doesNotContain("\tat ");
    }
}
