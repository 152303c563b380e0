package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LaneColourTest {
    private static int nearest(int rgb) {
        return LaneColour.nearest(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    @Test
    void theColoursOfTheThemeAreTheirOwnNearest() throws IOException {
        var theme = Files.readString(Path.of("src/main/resources/frieze/view/theme-light.css"));
        var tokens = Pattern.compile("-frieze-lane-(\\d): #(\\w{6});")
                .matcher(theme)
                .results()
                .toList();
        assertThat(tokens).hasSize(8);
        for (var token : tokens) {
            if (!token.group(1).equals("7") && !token.group(1).equals("8")) {
                assertThat(nearest(Integer.parseInt(token.group(2), 16))).isEqualTo(Integer.parseInt(token.group(1)));
            }
        }
    }

    @Test
    void pastelsAndPureColoursFindTheirHue() {
        assertThat(nearest(0xFF0000)).isEqualTo(2);
        assertThat(nearest(0x80FF80)).isEqualTo(3);
        assertThat(nearest(0xFF80FF)).isEqualTo(4);
        assertThat(nearest(0xADD8E6)).isEqualTo(6);
        assertThat(nearest(0xFFFF00)).isEqualTo(5);
        assertThat(nearest(0x000000)).isEqualTo(7);
        assertThat(nearest(0xC8C8C8)).isEqualTo(8);
    }
}
