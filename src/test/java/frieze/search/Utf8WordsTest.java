package frieze.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8WordsTest {
    private static final String[] SIGNS = {
        "a",
        "Z",
        "7",
        " ",
        "-",
        "'",
        "’",
        "ß",
        "é",
        "e\u0301",
        "\u0301",
        "\u00ad",
        "œ",
        "ﬃ",
        "世",
        "か",
        "が",
        "ไ",
        "한",
        "\u0915\u093f",
        "\ud835\udc00",
        "\ud83d\ude00",
        "½",
        "²",
        "İ",
        "ς",
        "\u0000",
        "Ａ",
        "\u200d",
        "x".repeat(70)
    };

    private static List<String> words(String text) {
        byte[] utf8 = ("id" + text + "end").getBytes(StandardCharsets.UTF_8);
        var words = new Utf8Words();
        words.begin(utf8, 2, utf8.length - 3);
        var all = new ArrayList<String>();
        while (words.next()) {
            all.add(new String(words.letters, 0, words.length()));
        }
        return all;
    }

    @Test
    void givesTheWordsThatTheStringHas() {
        var random = new SplittableRandom(3);
        int found = 0;
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append(SIGNS[random.nextInt(SIGNS.length)]);
            }
            var expected = Words.of(text.toString());
            assertThat(words(text.toString())).as(text.toString()).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(50_000);
    }
}
