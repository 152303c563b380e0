package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CivilDateTest {
    @Test
    void theYearAloneIsThatOfTheWholeDate() {
        for (long year = -900; year < 2500; year++) {
            long start = CivilDate.startOfYear(year);
            assertThat(CivilDate.yearAt(start)).isEqualTo(year);
            assertThat(CivilDate.yearAt(start - 1)).isEqualTo(year - 1);
        }
        var random = new SplittableRandom(4);
        for (int i = 0; i < 100_000; i++) {
            long instant = random.nextLong() >> random.nextInt(40);
            assertThat(CivilDate.yearAt(instant))
                    .as("%d", instant)
                    .isEqualTo(CivilDate.at(instant).year());
        }
    }
}
