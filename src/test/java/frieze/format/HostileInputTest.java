package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import frieze.document.Media;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Input that means harm: every case ends soon, with a report and without an exception.
class HostileInputTest {
    private static String event(String fields) {
        return "{\"events\": [{\"when\": \"1970\", \"title\": \"A\"}, {\"when\": \"1970\", \"title\": \"B\", " + fields
                + "}]}";
    }

    @Test
    void deepNesting() {
        for (String bracket : new String[] {"[", "{\"a\":"}) {
            var result = Reading.of(event("\"x\": " + bracket.repeat(1_000_000)));
            assertThat(result.broken()).isTrue();
            assertThat(Reading.problems(result)).anyMatch(p -> p.endsWith("problem.syntax-depth"));
            assertThat(result.timeline().events()).hasSize(1);
        }
    }

    @Test
    void longTexts() {
        var result =
                Reading.of(event("\"text\": \"" + "x".repeat(300_000) + "\", \"id\": \"" + "i".repeat(5_000) + "\""));
        assertThat(result.timeline().events().getLast().text())
                .hasSize(Cursor.LONG)
                .endsWith("x…");
        assertThat(result.timeline().events().getLast().id().value()).hasSize(Cursor.SHORT);
        assertThat(result.problems()).extracting(p -> p.code()).containsOnly("problem.text-too-long");
    }

    @Test
    void aTextIsNeverCutInsideACharacter() {
        var result = Reading.of("{\"title\": \"x" + "\uD83D\uDE00".repeat(1_000) + "\"}");
        assertThat(result.timeline().title())
                .hasSizeLessThanOrEqualTo(Cursor.SHORT)
                .endsWith("\uDE00…");
    }

    /// A text that never ends, as a pipe can give it.
    @Test
    void endlessText() throws Exception {
        var source = new InputStream() {
            private long count;
            private final byte[] start = "{\"title\": \"".getBytes();

            @Override
            public int read() {
                return count < start.length ? start[(int) count++] : 'x';
            }
        };
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (var reader = new java.io.InputStreamReader(source)) {
                var problems = new Problems();
                var cursor = new Cursor(reader, problems);
                cursor.mark();
                cursor.beginObject();
                cursor.next(Fields.TIMELINE);
                assertThatThrownBy(cursor::line).isInstanceOf(LimitedReader.TooLong.class);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "-1", "99999999999999999999", "0.5", "1e-5", "123456789012345678901234567890e-5"})
    void hugeNumbers(String number) {
        var result = Reading.of(event("\"importance\": " + number + ", \"figures\": [{\"value\": " + number + "}]"));
        assertThat(result.errors()).isEqualTo(2);
        assertThat(result.timeline().events()).hasSize(2);
        assertThat(result.timeline().events().getLast().importance()).isEqualTo(3);
        assertThat(result.timeline().events().getLast().figures()).isEmpty();
    }

    @Test
    void aNumberOfAMillionDigits() {
        var result = Reading.of(event("\"importance\": " + "9".repeat(1_000_000)));
        assertThat(result.errors()).isEqualTo(1);
        assertThat(result.timeline().events()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b[31m", "\\u0007"})
    void controlCharactersAreShownAsQuestionMarksAndReported(String escape) {
        var result = Reading.of(event("\"text\": \"a" + escape + "b\\nc\", \"id\": \"a" + escape + "\""));
        assertThat(result.warnings()).isEqualTo(2);
        assertThat(result.timeline().events().getLast().text())
                .startsWith("a\uFFFD")
                .endsWith("b\nc");
        assertThat(result.timeline().events().getLast().id().value().chars()).allMatch(c -> c >= ' ');
    }

    @Test
    void aLineBreakInATitleIsABlank() {
        assertThat(Reading.of("{\"title\": \"a\\r\\nb\\tc\"}").timeline().title())
                .isEqualTo("a b c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "pictures/../../x.png",
                "..",
                "/etc/passwd",
                "//server/share/x.png",
                "C:/x.png",
                "\\\\\\\\server\\\\share",
                "a\\\\..\\\\..\\\\x",
                "file:///etc/passwd",
                "FILE:x.png",
                "jar:file:x!/y.png",
                "ftp://example.org/x.png",
                "https://exa mple.org/x.png",
                "https:",
                "javascript:alert(1)"
            })
    void picturesFromElsewhereAreRefused(String src, @TempDir Path folder) {
        var result = Reading.of(event("\"media\": [{\"src\": \"" + src + "\", \"alt\": \"words\"}]"));
        assertThat(result.problems()).extracting(p -> p.code()).containsExactly("problem.refused-picture");
        assertThat(result.timeline().events().getLast().media()).containsExactly(new Media("", "words", "", ""));
        assertThat(Media.beside(folder, src.replace("\\\\", "\\"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.png",
                "a b/ü.png",
                "./x.png",
                "a..b/x..png",
                "...",
                "https://example.org/a?b=c:d",
                "HTTP://example.org/x"
            })
    void otherPicturesAreTaken(String src, @TempDir Path folder) {
        var result = Reading.of(event("\"media\": [{\"src\": \"" + src + "\"}]"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.timeline().events().getLast().media().getFirst().src())
                .isEqualTo(src);
        assertThat(Media.beside(folder, src).isPresent()).isNotEqualTo(Media.isRemote(src));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:,x",
                "example.org",
                "https://a b",
                " https://a.b",
                "//a.b"
            })
    void addressesOfOtherKindsAreRefused(String url) {
        var result = Reading.of(event("\"sources\": [{\"title\": \"S\", \"url\": \"" + url + "\"}]"));
        assertThat(result.problems()).extracting(p -> p.code()).containsExactly("problem.refused-address");
        assertThat(result.timeline().events().getLast().sources().getFirst().url())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/x#y", "http://[::1]/", "mailto:ada@example.org", "HTTPS://EXAMPLE.ORG"})
    void usualAddressesAreTaken(String url) {
        var result = Reading.of(event("\"sources\": [{\"url\": \"" + url + "\"}]"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.timeline().events().getLast().sources().getFirst().url())
                .isEqualTo(url);
    }

    /// Ids with one and the same [String#hashCode].
    @Test
    void idsThatCollide() {
        var json = new StringBuilder("{\"events\": [");
        for (int i = 0; i < 1 << 16; i++) {
            json.append(i == 0 ? "" : ",").append("{\"when\":\"1970\",\"title\":\"x\",\"id\":\"");
            for (int bit = 0; bit < 16; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\"}");
        }
        var result = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reading.of(json + "]}"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.timeline().events()).hasSize(1 << 16);
    }

    @Test
    void aMillionLanesAreNotShown() {
        var json = new StringBuilder("{\"events\": [");
        for (int i = 0; i < 100_000; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"when\":\"1970\",\"title\":\"x\",\"lane\":\"")
                    .append(i)
                    .append("\"}");
        }
        var result = Reading.of(json + "]}");
        assertThat(result.timeline().lanes()).hasSize(201);
        assertThat(result.timeline().events()).hasSize(100_000);
        assertThat(result.errors()).isEqualTo(100_000 - 200);
        assertThat(result.warnings()).isEqualTo(200);
    }

    @Test
    void noise() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(Reading.of(bytes).problems()).isNotEmpty();
        }
    }
}
