package frieze.search;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.time.When;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTextTest {
    private static final Optional<When> SIXTIES = Optional.of(((When.Read) When.parse("1960s")).when());

    @Test
    void readsWhatItWrote() {
        var filter = new Filter(Set.of("cold war", "a&b=c"), Set.of("Österreich", "100 %"), 3, SIXTIES);
        var again = FilterText.read(FilterText.write(filter));
        assertThat(again.lanes()).isEqualTo(filter.lanes());
        assertThat(again.tags()).isEqualTo(filter.tags());
        assertThat(again.least()).isEqualTo(3);
        assertThat(again.during().orElseThrow().written()).isEqualTo("1960s");
    }

    @Test
    void saysNothingWhereNothingIsDemanded() {
        assertThat(FilterText.write(Filter.NONE)).isEmpty();
        assertThat(FilterText.read("")).isEqualTo(Filter.NONE);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        assertThat(FilterText.read("lane=one&lane=%&least=9&during=soon&colour=red&tag&&="))
                .isEqualTo(Filter.NONE.withLane("one", true));
    }

    @Test
    void takesAnyTextWithoutHarm() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append("lanetagleastduring=&%+19é😀".charAt(random.nextInt(27)));
            }
            var filter = FilterText.read(text.toString());
            assertThat(FilterText.write(FilterText.read(FilterText.write(filter))))
                    .isEqualTo(FilterText.write(filter));
        }
    }
}
