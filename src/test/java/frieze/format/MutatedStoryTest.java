package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The story with bytes changed, removed, doubled and moved, 100,000 times: no exception, no hang, every place
/// inside the file.
class MutatedStoryTest {
    private static final int RUNS = 100_000;
    private static final byte[] TELLING = "{}[]\",:\\0-1eE.tfnu/\n\0XY~?%é".getBytes(StandardCharsets.UTF_8);

    @Test
    void nothingThatHappensToAFileStopsTheReader() throws Exception {
        byte[] story = Files.readAllBytes(Path.of("timeline.json"));
        int start = indexOf(story, "\"events\"");
        var random = new Random(20240611);
        var seen = new int[3];
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < RUNS; i++) {
                // a short piece of the story, another each time, so that every part is reached and each run is
                // fast
                int from = random.nextInt(story.length - start) + start;
                int to = Math.min(story.length, from + 200 + random.nextInt(1_500));
                byte[] bytes = i % 20 == 0
                        ? story.clone()
                        : joined(Arrays.copyOf(story, 700), Arrays.copyOfRange(story, from, to));
                for (int change = random.nextInt(4); change >= 0; change--) {
                    bytes = changed(bytes, random);
                }
                check(bytes, i, seen);
            }
        });
        assertThat(Arrays.stream(seen).boxed()).as("sound, reported, broken").allMatch(count -> count > 100);
    }

    private static void check(byte[] bytes, int run, int[] seen) {
        ReadResult result;
        try {
            result = Reading.of(bytes);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("run " + run + ": " + new String(bytes, StandardCharsets.UTF_8), e);
        }
        long lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        for (var problem : result.problems()) {
            if (problem.line() < 1
                    || problem.line() > lines
                    || problem.column() < 1
                    || problem.excerpt().length() > 125) {
                throw new AssertionError("run " + run + ": " + problem);
            }
        }
        if (run % 50 == 0) {
            var wording = frieze.document.ProblemWording.of(Locale.ENGLISH);
            result.problems().forEach(wording::sentence);
        }
        for (var event : result.timeline().events()) {
            if (event.lane() >= result.timeline().lanes().size()
                    || event.title().isBlank()) {
                throw new AssertionError("run " + run + ": " + event);
            }
        }
        if (result.broken() && result.errors() == 0) {
            throw new AssertionError("run " + run + ": broken, and nothing said");
        }
        seen[result.broken() ? 2 : result.problems().isEmpty() ? 0 : 1]++;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextInt(30));
        return switch (random.nextInt(6)) {
            case 0 -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 1 -> {
                bytes[at] = TELLING[random.nextInt(TELLING.length)];
                yield bytes;
            }
            case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> Arrays.copyOf(bytes, random.nextInt(10) == 0 ? at : bytes.length);
            default -> {
                int other = random.nextInt(bytes.length);
                byte kept = bytes[at];
                bytes[at] = bytes[other];
                bytes[other] = kept;
                yield bytes;
            }
        };
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
