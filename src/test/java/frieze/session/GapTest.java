package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Folds;
import frieze.time.CivilDate;
import frieze.time.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the list of gaps says, beside what the tears say.
class GapTest {
    private static TimeSpan years(long first, long last) {
        return new TimeSpan(CivilDate.startOfYear(first), CivilDate.startOfYear(last + 1));
    }

    private final Folds known = new Folds(List.of(years(1504, 1700), years(1710, 1750), years(1760, 1790)));

    @Test
    void whatIsFoldedIsListedAsItsTearSaysIt() {
        var tears = new Folds(List.of(years(1507, 1695)));
        var choices = GapChoices.FOLDED.with(List.of(years(1710, 1750), years(1760, 1790)), false);
        assertThat(Gap.listed(known, choices, tears))
                .containsExactly(
                        new Gap(years(1507, 1695), true),
                        new Gap(years(1710, 1750), false),
                        new Gap(years(1760, 1790), false));
    }

    @Test
    void gapsThatAreOneTearAreListedOnce() {
        var tears = new Folds(List.of(years(1507, 1695), years(1710, 1790)));
        assertThat(Gap.listed(known, GapChoices.FOLDED, tears))
                .containsExactly(new Gap(years(1507, 1695), true), new Gap(years(1710, 1790), true));
    }
}
