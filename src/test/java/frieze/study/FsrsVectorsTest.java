package frieze.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The scheduler against the vectors that its authors have published, to 4 decimals; where they come from stands in
/// the file.
class FsrsVectorsTest {
    /// Half of the fourth decimal, and the rounding of the 32-bit floats that the vectors were made with.
    private static final Offset<Double> FOUR_DECIMALS = within(0.00005 + 0.00001);

    private final Map<String, Fsrs> sets = new HashMap<>();

    private List<String[]> vectors(String kind) throws IOException {
        var all = Files.readAllLines(Path.of("src/test/resources/frieze/study/fsrs-6.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        all.stream()
                .filter(line -> line[0].equals("weights"))
                .forEach(line -> sets.put(
                        line[1],
                        new Fsrs(
                                Arrays.stream(line[2].split(" "))
                                        .map(Double::valueOf)
                                        .toList(),
                                0.9,
                                36_500)));
        return all.stream().filter(line -> line[0].equals(kind)).toList();
    }

    private static Grade grade(String step) {
        return Grade.valueOf(step.split(":")[0].toUpperCase(Locale.ROOT));
    }

    private static int days(String step) {
        return Integer.parseInt(step.split(":")[1]);
    }

    @Test
    void theDefaultParametersAreThePublishedOnes() throws IOException {
        vectors("walk");
        assertThat(Fsrs.DEFAULT.weights()).isEqualTo(sets.get("default").weights());
    }

    @Test
    void memoriesAreThePublishedOnes() throws IOException {
        var walks = vectors("walk");
        assertThat(walks).hasSizeGreaterThan(50);
        for (var walk : walks) {
            var fsrs = sets.get(walk[1]);
            var steps = walk[2].split(",");
            var memory = fsrs.first(grade(steps[0]));
            for (int i = 1; i < steps.length; i++) {
                memory = fsrs.next(memory, days(steps[i]), grade(steps[i]));
            }
            compare(walk[1] + " " + walk[2], memory, walk[3], walk[4]);
        }
        for (var step : vectors("step")) {
            var before = new Memory(Double.parseDouble(step[2]), Double.parseDouble(step[3]));
            compare(step[4], sets.get(step[1]).next(before, days(step[4]), grade(step[4])), step[5], step[6]);
        }
    }

    private static void compare(String name, Memory memory, String stability, String difficulty) {
        assertThat(memory.stability()).as(name).isCloseTo(Double.parseDouble(stability), FOUR_DECIMALS);
        assertThat(memory.difficulty()).as(name).isCloseTo(Double.parseDouble(difficulty), FOUR_DECIMALS);
    }

    @Test
    void intervalsAndProbabilitiesAreThePublishedOnes() throws IOException {
        var intervals = vectors("interval");
        assertThat(intervals).hasSize(9);
        for (var line : intervals) {
            var fsrs = sets.get(line[1]).withRetention(Double.parseDouble(line[2]));
            var memory = new Memory(Double.parseDouble(line[3]), 5);
            double published = Double.parseDouble(line[4]);
            // the published ones were computed with 32-bit floats: seven digits
            assertThat((double) Math.max(1, Math.round(fsrs.fading(memory))))
                    .as("interval for " + line[2])
                    .isCloseTo(published, within(published * 1e-5));
            assertThat(fsrs.interval(memory)).isEqualTo((int) Math.min(36_500, Math.round(published)));
        }
        for (var line : vectors("recall")) {
            var memory = new Memory(Double.parseDouble(line[2]), 5);
            assertThat(sets.get(line[1]).retrievability(memory, Double.parseDouble(line[3])))
                    .isCloseTo(Double.parseDouble(line[4]), FOUR_DECIMALS);
        }
    }

    @Test
    void nothingLeavesItsRange() {
        var fsrs = Fsrs.DEFAULT;
        var memory = fsrs.first(Grade.AGAIN);
        for (int i = 0; i < 1000; i++) {
            memory = fsrs.next(memory, i % 2, Grade.AGAIN);
            assertThat(memory.stability()).isGreaterThanOrEqualTo(0.001);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
        }
        for (int i = 0; i < 1000; i++) {
            memory = fsrs.next(memory, fsrs.interval(memory), Grade.EASY);
            assertThat(memory.stability()).isBetween(0.001, 36_500.0);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
        }
        assertThat(fsrs.interval(memory)).isEqualTo(36_500);
    }

    @Test
    void otherParametersAreRefused() {
        assertThatThrownBy(() -> new Fsrs(List.of(1.0), 0.9, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fsrs.DEFAULT.withRetention(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fsrs.DEFAULT.withRetention(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
