package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexSetTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 4_095, 4_096, 4_097, 300_000})
    void agreesWithABitSet(int size) {
        var random = new Random(size);
        var set = new IndexSet(size);
        var expected = new BitSet(size);
        for (int step = 0; step < 4_000; step++) {
            int index = random.nextInt(size);
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    set.set(index);
                    expected.set(index);
                }
                case 2 -> {
                    set.clear(index);
                    expected.clear(index);
                }
                default -> {
                    assertThat(set.next(index)).isEqualTo(expected.nextSetBit(index));
                    assertThat(set.previous(index)).isEqualTo(expected.previousSetBit(index));
                }
            }
        }
        set.clear();
        assertThat(set.next(0)).isEqualTo(-1);
        assertThat(set.previous(size - 1)).isEqualTo(-1);
    }
}
