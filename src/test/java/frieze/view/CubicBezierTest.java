package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CubicBezierTest {
    /// Values of the CSS curves `ease`, `ease-in` and of two of ours, reckoned by bisection to ten digits.
    @ParameterizedTest
    @CsvSource({
        ".25, .1, .25, 1, 0.5, 0.8024033877",
        ".42, 0, 1, 1, 0.5, 0.3153568126",
        "0, 0, 1, 1, 0.3, 0.3",
        ".4, 0, .2, 1, 0.5, 0.7756060000",
    })
    void itBendsAsCssDoes(double x1, double y1, double x2, double y2, double time, double progress) {
        assertThat(new CubicBezier(x1, y1, x2, y2).at(time)).isCloseTo(progress, within(2e-3));
    }

    @ParameterizedTest
    @EnumSource
    void everyMovementStartsEndsAndNeverTurnsBack(CameraMotion motion) {
        double last = 0;
        for (int ms = 0; ms <= motion.millis(false); ms++) {
            double progress = motion.progress(ms, false);
            assertThat(progress).isGreaterThanOrEqualTo(last - 1e-6).isLessThanOrEqualTo(1);
            last = progress;
        }
        assertThat(motion.progress(0, false)).isZero();
        assertThat(last).isEqualTo(1);
        assertThat(motion.progress(1e9, false)).isEqualTo(1);
    }

    @Test
    void withReducedMotionPlacesChangeAtOnceAndFadesAreShort() {
        assertThat(CameraMotion.FLIGHT.progress(0, true)).isEqualTo(1);
        assertThat(CameraMotion.FADE.millis(true)).isEqualTo(80);
    }

    @Test
    void timeCannotRunBackwards() {
        assertThatThrownBy(() -> new CubicBezier(-1, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
