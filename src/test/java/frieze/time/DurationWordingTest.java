package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a ruler says.
class DurationWordingTest {
    private static final DateWording ENGLISH = DateWording.of(Locale.ENGLISH);

    private static TimeApart apart(String from, String to) {
        return TimeApart.between(span(from), span(to), true);
    }

    private static TimeSpan span(String date) {
        return ((When.Read) When.parse(date)).when().span();
    }

    @ParameterizedTest
    @CsvSource({
        "1970, 1994, about 24 years, about one generation",
        "1994, 1970, about 24 years, about one generation",
        "1970s, 1994, 14 to 25 years, ''",
        "1970, 1970, up to 1 year, ''",
        "1970s, 1975, up to 6 years, ''",
        "1963-11-22, 1963-11-24, 2 days, ''",
        "1963-11-22, 1963-11-22, the same day, ''",
        "1963-11, 1964-03, 3 to 5 months, ''",
        "2000-01-01, 2024-01-01, 24 years, about one generation",
        "2000-01-01, 2024-06-01, about 24 years, about one generation",
        "2000-01-01, 2002-06-01, about 2 years, ''",
        "1900, 1980, about 80 years, about a human life",
        "1900, 2000, about 100 years, ''",
        "1960s, 1990s, 20 to 40 years, ''",
        "1960s, 1992, 22 to 33 years, about one generation",
        "1999-12, 2024, about 25 years, about one generation",
    })
    void saysADistanceNoMoreExactlyThanItIsKnown(String from, String to, String said, String comparison) {
        assertThat(ENGLISH.apart(apart(from, to))).isEqualTo(said);
        assertThat(ENGLISH.comparison(apart(from, to))).isEqualTo(comparison);
    }

    @Test
    void sayingADoubtNamesNoComparison() {
        var doubted = apart("1970", "1994").stated(false, true);
        assertThat(ENGLISH.apart(doubted)).isEqualTo("possibly about 24 years");
        assertThat(ENGLISH.comparison(doubted)).isEmpty();
        assertThat(ENGLISH.apart(apart("1970s", "1994").stated(true, false))).isEqualTo("about 14 to 25 years");
    }

    @Test
    void whatAHandPointsAtIsNeverExact() {
        var pointed = TimeApart.between(new TimeSpan(0, 0), new TimeSpan(757_382_400, 757_382_400), false);
        assertThat(ENGLISH.apart(pointed)).isEqualTo("about 24 years");
    }

    @Test
    void speaksThreeLanguages() {
        var decade = apart("1970s", "1994");
        var years = apart("1970", "1994");
        var german = DateWording.of(Locale.GERMAN);
        var french = DateWording.of(Locale.FRENCH);
        assertThat(german.apart(decade)).isEqualTo("14 bis 25 Jahre");
        assertThat(german.apart(years) + ", " + german.comparison(years))
                .isEqualTo("etwa 24 Jahre, etwa eine Generation");
        assertThat(french.apart(decade)).isEqualTo("14 à 25 ans");
        assertThat(french.apart(apart("1970", "1970"))).isEqualTo("1 an au plus");
    }

    @Test
    void agesAreSaidInMillions() {
        var long1 = TimeApart.between(
                new TimeSpan(CivilDate.startOfYear(-66_000_000), CivilDate.startOfYear(-65_000_000)),
                new TimeSpan(CivilDate.startOfYear(-23_000_000), CivilDate.startOfYear(-22_000_000)),
                true);
        assertThat(ENGLISH.apart(long1)).isEqualTo("about 43 million years");
    }
}
