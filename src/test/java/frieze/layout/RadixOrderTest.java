package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

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
}
