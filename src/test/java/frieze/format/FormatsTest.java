package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What dialogs and commands need to know of every format.
class FormatsTest {
    @Test
    void everyFormatHasAnIdOfItsOwnANameAndEndings() {
        assertThat(Format.ALL).extracting(Format::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(Format.ALL).extracting(Format::name).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(Format.ALL)
                .allSatisfy(format -> assertThat(format.extensions())
                        .as(format.id())
                        .isNotEmpty()
                        .allMatch(extension -> extension.matches("\\.[a-z0-9]+")));
    }

    @Test
    void theNameOfAFileChoosesTheFormatItIsWrittenIn() {
        assertThat(Format.forWriting(Path.of("a/B.JSON"))).map(Format::id).contains("frieze");
        assertThat(Format.forWriting(Path.of("a.json/b"))).isEmpty();
        assertThat(Format.forWriting(Path.of("json"))).isEmpty();
        // what is written of SIMILE and of vis-timeline is JSON
        assertThat(Format.forWriting(Path.of("a.xml"))).isEmpty();
        assertThat(Format.forWriting(Path.of("a.js"))).isEmpty();
        for (var format : Format.ALL) {
            if (format.writing().isPresent()) {
                assertThat(format.extensions()).containsAll(format.writtenExtensions());
                var extension = format.writtenExtensions().getFirst();
                var chosen = Format.forWriting(Path.of("x" + extension));
                assertThat(chosen.orElseThrow().writtenExtensions()).contains(extension);
            }
        }
    }

    @Test
    void anIdNamesItsFormat() {
        assertThat(Format.ALL)
                .allSatisfy(format -> assertThat(Format.named(format.id())).contains(format));
        assertThat(Format.named("tarot")).isEmpty();
    }
}
