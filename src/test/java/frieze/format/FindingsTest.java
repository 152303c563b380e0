package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that once broke a reader, or might: every reader must come back from each of them with an answer. The
/// search for more is `mvn -Pfuzz`, which leaves what it finds here.
class FindingsTest {
    private static final Path FINDINGS = Path.of("src/test/resources/frieze/format/findings");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    static Stream<Path> findings() throws IOException {
        try (var files = Files.list(FINDINGS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyReaderComesBack(Path finding) throws IOException {
        byte[] bytes = Files.readAllBytes(finding);
        for (var format : Format.ALL) {
            var answer = Assertions.assertTimeoutPreemptively(
                    LONGEST, () -> answer(format, bytes), () -> format.id() + " does not come back");
            assertThat(answer).as(format.id()).isNotEmpty();
        }
    }

    private static String answer(Format format, byte[] bytes) {
        try {
            var result = format.read(Input.of("finding", bytes), Progress.NONE);
            return result.timeline().events().size() + " events, "
                    + result.problems().size() + " problems";
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage();
        }
    }
}
