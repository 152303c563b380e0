package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String TITLE = "Größe, cœur, Ελλάς, 日本, \uD83D\uDE00";
    private static final String LATIN_TITLE = "Größe, “cœur”, 50 €";

    private static byte[] json(String title, Charset charset, int... mark) {
        var bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(("{\"title\": \"" + title + "\",\n  \"unknown\": 1}").getBytes(charset));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ", "UTF-8, EFBBBF", "UTF-16LE, ", "UTF-16LE, FFFE", "UTF-16BE, ", "UTF-16BE, FEFF"})
    void unicodeIsReadWithAndWithoutItsMark(Charset charset, String mark) {
        int[] bytes = mark == null
                ? new int[0]
                : mark.chars().boxed().count() == 4
                        ? new int[] {Integer.parseInt(mark.substring(0, 2), 16), Integer.parseInt(mark.substring(2), 16)
                        }
                        : new int[] {0xEF, 0xBB, 0xBF};
        var result = Reading.of(json(TITLE, charset, bytes));
        assertThat(result.timeline().title()).isEqualTo(TITLE);
        assertThat(Reading.problems(result)).containsExactly("?2:3 problem.unknown-field");
    }

    @Test
    void whatIsNotUtf8IsReadAsLatin1AndSaysSo() {
        var windows = Reading.of(json(LATIN_TITLE, Charset.forName("windows-1252")));
        assertThat(windows.timeline().title()).isEqualTo(LATIN_TITLE);
        assertThat(Reading.problems(windows)).containsExactly("?1:1 problem.not-utf-8", "?2:3 problem.unknown-field");
        var latin = Reading.of(json("Größe, élève", StandardCharsets.ISO_8859_1));
        assertThat(latin.timeline().title()).isEqualTo("Größe, élève");
        assertThat(Reading.problems(latin)).startsWith("?1:1 problem.not-utf-8");
    }

    @Test
    void theFallbackReadsALargeFileFromItsBeginning() {
        var text = "{\"events\": [" + "{\"when\": \"1970\", \"title\": \"A\"},\n".repeat(10_000)
                + "{\"when\":\"1970\",\"title\":\"é\"}]}";
        var result = Reading.of(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(result.timeline().events()).hasSize(10_001);
        assertThat(result.timeline().events().getLast().title()).isEqualTo("é");
        assertThat(Reading.problems(result)).containsExactly("?1:1 problem.not-utf-8");
    }

    @Test
    void damagedUtf16IsReadAndSaysSo() {
        byte[] bytes = json("abc", StandardCharsets.UTF_16LE, 0xFF, 0xFE);
        int b = 2 + 2 * "{\"title\": \"a".length();
        bytes[b] = 0x00;
        bytes[b + 1] = (byte) 0xD8;
        var result = Reading.of(bytes);
        assertThat(result.timeline().title()).isEqualTo("a\uFFFD");
        assertThat(Reading.problems(result)).startsWith("?1:1 problem.damaged-encoding");
    }

    @Test
    void aFileOfOneOrTwoBytesIsReadToo() {
        for (int first = 0; first < 256; first++) {
            assertThat(Reading.of(new byte[] {(byte) first}).timeline().events())
                    .isEmpty();
            assertThat(Reading.of(new byte[] {(byte) first, (byte) 0xFE})
                            .timeline()
                            .events())
                    .isEmpty();
        }
    }
}
