package frieze.app.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {
    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(37, 21, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void readsTheSizeOfRealPictures(String format) throws IOException {
        assertThat(PictureHeader.of(picture(format))).contains(new PictureHeader(37, 21));
    }

    @Test
    void refusesPicturesThatWouldFillTheMemory() {
        assertThat(new PictureHeader(50_000, 50_000).acceptable()).isFalse();
        assertThat(new PictureHeader(Integer.MAX_VALUE * 2L, Integer.MAX_VALUE * 2L).acceptable())
                .isFalse();
        assertThat(new PictureHeader(0, 10).acceptable()).isFalse();
        assertThat(new PictureHeader(6_000, 4_000).acceptable()).isTrue();
    }

    @Test
    void survivesAnyBytes() throws IOException {
        var random = new Random(7);
        for (var format : new String[] {"png", "jpg", "gif", "bmp"}) {
            var whole = picture(format);
            for (int i = 0; i < 2_000; i++) {
                var bytes = Arrays.copyOf(whole, random.nextInt(whole.length));
                for (int j = 0; j < 3 && bytes.length > 4; j++) {
                    bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt();
                }
                PictureHeader.of(bytes)
                        .ifPresent(header -> assertThat(header.width()).isNotNegative());
            }
        }
        assertThat(PictureHeader.of(new byte[0])).isEqualTo(Optional.empty());
    }
}
