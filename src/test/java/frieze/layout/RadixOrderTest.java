package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Order by several keys, the least significant first.
class RadixOrderTest {
    @Test
    void ordersKeysFurtherApartThanANumberReaches() {
        var order = new RadixOrder(5);
        order.by(new long[] {Long.MAX_VALUE, 0, Long.MIN_VALUE, -1, 0});
        assertThat(order.numbers()).containsExactly(2, 3, 1, 4, 0);
    }

    @Test
    void whatIsEqualKeepsTheOrderOfTheKeyBefore() {
        var order = new RadixOrder(4);
        order.by(new long[] {3, 1, 2, 0});
        order.by(new long[] {7, -7, 7, 7});
        assertThat(order.numbers()).containsExactly(1, 3, 2, 0);
    }

    /// Seconds, minutes, days and what has nothing in common, beside a comparison of each with each.
    @Test
    void ordersAsComparingDoes() {
        var random = new Random(20261123);
        for (long step : new long[] {1, 7, 60, 86_400, 1L << 40, (1L << 62) + 1}) {
            for (int count : new int[] {0, 1, 2, 300}) {
                var keys =
                        random.longs(count, -50, 50).map(key -> 3 + key * step).toArray();
                var order = new RadixOrder(count);
                order.by(keys);
                var expected = IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> keys[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
                assertThat(order.numbers()).as("steps of " + step).isEqualTo(expected);
            }
        }
    }
}
