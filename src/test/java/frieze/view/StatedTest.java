package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.time.CivilDate;
import frieze.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTest {
    private static TimeSpan years(long from, long until) {
        return new TimeSpan(CivilDate.startOfYear(from), CivilDate.startOfYear(until));
    }

    @ParameterizedTest
    @CsvSource({
        "1970, 1970, 1971",
        "197X/.., 1970, 1980",
        "../1994, 1994, 1995",
        "[..2000], 2000, 2001",
        "1968/1970, 1968, 1971",
        "[1994..], 1994, 1995",
        "'[1968,1970]', 1968, 1971",
        "1970/, 1970, 1971",
    })
    void anOpenDateIsSeenWhereItIsStated(String edtf, long from, long until) {
        assertThat(Stated.span(SamplePlaced.when(edtf))).isEqualTo(years(from, until));
    }

    @Test
    void aLimitReachesALittleBeyond() {
        var by = Stated.withLimits(SamplePlaced.when("[..2000]"));
        assertThat(by.end()).isEqualTo(CivilDate.startOfYear(2001));
        assertThat(CivilDate.at(by.start() + 86_400 * 3).year()).isEqualTo(1996);
        assertThat(Stated.withLimits(SamplePlaced.when("1970"))).isEqualTo(years(1970, 1971));
    }

    @Test
    void theWholeOfTimeHasAnOverview() {
        var all = SamplePlaced.when("Y-13800000000/..");
        var content = new OverviewContent(
                new TimeSpan(all.span().start(), CivilDate.startOfYear(2025)),
                java.util.List.of(),
                _ -> new int[0][0],
                java.util.List.of(),
                1,
                java.util.List.of());
        var scale = OverviewScale.of(content, 100, 1000);
        assertThat(scale.x(all.span().start())).isEqualTo(100);
        assertThat(scale.x(CivilDate.startOfYear(2025))).isEqualTo(1100);
        assertThat(scale.instant(600))
                .isBetween(
                        all.span().start() / 2 - 1_000_000_000_000L, all.span().start() / 2 + 1_000_000_000_000L);
    }
}
