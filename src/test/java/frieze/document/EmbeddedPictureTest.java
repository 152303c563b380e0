package frieze.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.document.EmbeddedPicture.Checked;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures that stand in a file: what is one, and what is none.
class EmbeddedPictureTest {
    /// One pixel.
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static String sound(String src) {
        assertThat(EmbeddedPicture.is(src)).isTrue();
        return ((Checked.Sound) EmbeddedPicture.check(src)).src();
    }

    private static String code(String src) {
        return EmbeddedPicture.check(src) instanceof Checked.Unsound(var code, var _) ? code : "sound";
    }

    private static String base64(int... bytes) {
        var all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return Base64.getEncoder().encodeToString(all);
    }

    @Test
    void everyWayToWriteItBecomesOne() {
        var one = "data:image/png;base64," + PNG;
        assertThat(sound(one)).isEqualTo(one);
        assertThat(sound("DATA:image/png;charset=utf-8;BASE64," + PNG)).isEqualTo(one);
        assertThat(sound("data:;base64," + PNG.replaceAll("(.{20})", "$1\r\n\t ")))
                .isEqualTo(one);
        assertThat(sound("data:image/png;base64," + PNG.replace("+", "%2B").replace("=", "%3D")))
                .isEqualTo(one);
        assertThat(sound("data:image/png;base64," + PNG.replace("=", ""))).isEqualTo(one);
        assertThat(EmbeddedPicture.bytes(one)).isEqualTo(Base64.getDecoder().decode(PNG));
    }

    @Test
    void itsBytesSayWhatItIs() {
        assertThat(sound("data:image/png;base64," + base64(0xFF, 0xD8, 0xFF, 0xE0)))
                .startsWith("data:image/jpeg;");
        assertThat(sound("data:image/x;base64," + base64('G', 'I', 'F', '8', '9', 'a')))
                .startsWith("data:image/gif;");
        assertThat(sound("data:text/html;base64," + base64('B', 'M', 0, 0))).startsWith("data:image/bmp;");
    }

    @ParameterizedTest
    @CsvSource({
        "data:,problem.embedded-damaged",
        "data:image/png,problem.embedded-damaged",
        "'data:image/png,abc',problem.embedded-damaged",
        "'data:image/png;base64,',problem.embedded-kind",
        "'data:image/png;base64,@@@@',problem.embedded-damaged",
        "'data:image/png;base64,iVBOR%',problem.embedded-damaged",
        "'data:image/png;base64,iVBORw0K=GgoAAAA',problem.embedded-damaged",
        "'data:image/svg+xml;base64,PHN2Zz4=',problem.embedded-svg",
        "'data:image/svg+xml,<svg onload=\"x()\"/>',problem.embedded-svg",
        "'data:image/png;base64,PHN2Zz4=',problem.embedded-kind",
        "'data:text/html;base64,PHNjcmlwdD4=',problem.embedded-kind",
        "'data:image/webp;base64,UklGRg==',problem.embedded-kind"
    })
    void whatIsNoneIsRefused(String src, String code) {
        assertThat(code(src)).isEqualTo(code);
        assertThatThrownBy(() -> EmbeddedPicture.bytes(src)).hasMessage(code);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        var most = Base64.getEncoder().encodeToString(new byte[EmbeddedPicture.LONGEST / 4 * 3 - 8]);
        assertThat(code("data:image/png;base64," + "iVBORw0K" + most.substring(0, most.length() - 8)))
                .isEqualTo("sound");
        assertThat(code("data:image/png;base64," + "A".repeat(EmbeddedPicture.LONGEST + 4)))
                .isEqualTo("problem.embedded-too-large");
    }

    @Test
    void anythingElseIsNoneAndNothingThrows() {
        assertThat(EmbeddedPicture.is("")).isFalse();
        assertThat(EmbeddedPicture.is("dat")).isFalse();
        assertThat(EmbeddedPicture.is("data/a.png")).isFalse();
        assertThat(EmbeddedPicture.is("Data:")).isTrue();
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            var src = "data:" + (random.nextBoolean() ? "image/png;base64," : "")
                    + new String(bytes, StandardCharsets.ISO_8859_1);
            if (EmbeddedPicture.check(src) instanceof Checked.Sound(var one)) {
                assertThat(sound(one)).isEqualTo(one);
            }
        }
    }

    @Test
    void peopleReadWhatItIsAndNotItsLetters() {
        assertThat(new Media("data:image/png;base64," + PNG, "", "", "").shown())
                .isEqualTo("data:image/png (1 kB)");
        assertThat(new Media("data:" + "x".repeat(5_000), "", "", "").shown()).isEqualTo("data: (4 kB)");
        assertThat(new Media("a.png", "", "", "").shown()).isEqualTo("a.png");
    }
}
