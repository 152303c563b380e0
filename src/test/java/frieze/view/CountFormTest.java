package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts as they stand in pills.
class CountFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0 | 999 | 999",
                "en | 0 | 44350 | 44,350",
                "en | 1 | 999 | 999",
                "en | 1 | 4350 | 4.4K",
                "en | 1 | 4449 | 4.4K",
                "en | 1 | 999960 | 1M",
                "en | 1 | 1250000 | 1.2M",
                "en | 2 | 44499 | 44K",
                "en | 2 | 2147483647 | 2B",
                "fr | 2 | 44499 | 44 k",
                "de | 3 | 44449 | 44,4k",
                "de | 4 | 44449 | 44k",
            })
    void roundsAndWords(String language, int form, int count, String text) {
        var words = CountForm.all(Locale.forLanguageTag(language)).get(form);
        assertThat(plain(words.format(count))).isEqualTo(text);
        assertThat(plain(words.format(count))).as("the second time").isEqualTo(text);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
