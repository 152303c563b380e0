package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {
    private static final WindowBounds LEFT = new WindowBounds(0, 30, 1920, 1050, false);
    private static final WindowBounds RIGHT = new WindowBounds(1920, 0, 1280, 720, false);

    @Test
    void staysWhereItFits() {
        var there = new WindowBounds(1950, 20, 1000, 600, true);
        assertThat(there.within(List.of(LEFT, RIGHT))).isEqualTo(there);
    }

    @Test
    void comesBackFromAScreenThatHasGone() {
        assertThat(new WindowBounds(4000, 2000, 1440, 900, false).within(List.of(LEFT)))
                .isEqualTo(new WindowBounds(480, 180, 1440, 900, false));
    }

    @Test
    void shrinksToASmallScreen() {
        assertThat(new WindowBounds(1900, -50, 2000, 1200, false).within(List.of(RIGHT)))
                .isEqualTo(new WindowBounds(1920, 0, 1280, 720, false));
    }

    @Test
    void isNeverTooSmallToUse() {
        assertThat(new WindowBounds(100, 100, 3, 3, false).within(List.of(LEFT)))
                .isEqualTo(new WindowBounds(100, 100, WindowBounds.LEAST_WIDTH, WindowBounds.LEAST_HEIGHT, false));
    }
}
