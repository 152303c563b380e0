package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Problem;
import frieze.document.ProblemWording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;

/// Files of foreign formats for tests: our own beside the test, and real ones where they lie beside the project.
public final class ForeignFiles {
    private static final Path CORPUS = Path.of("../shared/corpus");

    private ForeignFiles() {}

    /// A file beside a test.
    public static Input beside(Class<?> test, String name) throws IOException {
        try (var in = test.getResourceAsStream(name)) {
            return Input.of(name, in.readAllBytes());
        }
    }

    public static Input text(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a file by the format that recognises it, which is this one alone.
    public static ReadResult read(Input input, String format) throws IOException {
        var beginning = Beginning.of(input);
        var found = Format.ALL.stream().filter(f -> f.recognises(beginning)).findFirst();
        assertThat(found.map(Format::id)).as(input.name()).contains(format);
        var result = found.orElseThrow().read(input, Progress.NONE);
        var wording = ProblemWording.of(Locale.GERMAN);
        result.problems()
                .forEach(problem -> assertThat(wording.sentence(problem)).isNotBlank());
        return result;
    }

    /// A folder of real files; the test is skipped where there is none.
    public static List<Path> corpus(String folder) throws IOException {
        var path = CORPUS.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(path), "no real files in " + path);
        try (var files = Files.list(path)) {
            return files.sorted().toList();
        }
    }

    /// `date title`, for short expectations.
    public static List<String> events(ReadResult result) {
        return result.timeline().events().stream()
                .map(event -> event.when().edtf() + " " + event.title())
                .toList();
    }

    public static Event event(ReadResult result, String title) {
        return result.timeline().events().stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(events(result) + " " + result.problems()));
    }

    public static String lane(ReadResult result, String title) {
        return result.timeline().lanes().get(event(result, title).lane()).title();
    }

    /// `line code`, for short expectations.
    public static List<String> problems(ReadResult result) {
        return result.problems().stream()
                .map(problem -> problem.line() + " " + problem.code().replace("problem.", ""))
                .toList();
    }

    /// A file with one byte after the other changed, cut and doubled: nothing of it may throw.
    public static void survivesMutations(Format format, Input input, int count) throws IOException {
        byte[] original;
        try (var in = input.open()) {
            original = in.readAllBytes();
        }
        for (int seed = 0; seed < count; seed++) {
            var random = new Random(seed);
            var bytes = new ArrayList<Byte>();
            for (byte b : original) {
                bytes.add(b);
            }
            for (int i = 1 + random.nextInt(4); i > 0 && !bytes.isEmpty(); i--) {
                int at = random.nextInt(bytes.size());
                switch (random.nextInt(5)) {
                    case 0 -> bytes.remove(at);
                    case 1 -> bytes.set(at, (byte) random.nextInt(256));
                    case 2 -> bytes.subList(at, bytes.size()).clear();
                    case 3 ->
                        bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(200)))
                                .clear();
                    default ->
                        bytes.addAll(
                                at, List.copyOf(bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(200)))));
                }
            }
            var changed = new byte[bytes.size()];
            for (int i = 0; i < changed.length; i++) {
                changed[i] = bytes.get(i);
            }
            Optional<Throwable> thrown = Optional.empty();
            try {
                format.read(Input.of(input.name(), changed), Progress.NONE);
            } catch (RuntimeException | StackOverflowError e) {
                thrown = Optional.of(e);
            }
            assertThat(thrown).as("seed %d of %s", seed, input.name()).isEmpty();
        }
    }

    public static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).distinct().toList();
    }
}
