package frieze.app.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FigureDotsTest {
    private static long dots(String path) {
        return path.chars().filter(c -> c == 'M').count();
    }

    @Test
    void everyDotCanBeCounted() {
        var dots = FigureDots.scaledTo(LongStream.of(1_489, 49));
        assertThat(dots.unit()).isEqualTo(1);
        assertThat(dots(dots.path(1_489, 320))).isEqualTo(1_489);
        assertThat(dots(dots.path(49, 320))).isEqualTo(49);
    }

    @Test
    void largeNumbersShareOneLargerUnit() {
        var dots = FigureDots.scaledTo(LongStream.of(3_299_000, 49));
        assertThat(dots.unit()).isEqualTo(1_000);
        assertThat(dots(dots.path(3_299_000, 320))).isEqualTo(3_299);
        assertThat(dots(dots.path(49, 320))).isEqualTo(1);
        assertThat(dots.path(0, 320)).isEmpty();
    }

    @Test
    void theLargestNumberOfAllIsDrawnToo() {
        var dots = FigureDots.scaledTo(LongStream.of(Long.MAX_VALUE));
        assertThat(dots(dots.path(Long.MAX_VALUE, 320))).isLessThanOrEqualTo(FigureDots.MOST_DOTS + 1);
    }
}
