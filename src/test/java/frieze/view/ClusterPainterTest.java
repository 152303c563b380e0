package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.layout.Box;
import frieze.layout.Placed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers of one lane have one form, and room in their pills.
class ClusterPainterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 7 39 873 | 7 39 873",
                "en | 39 4439 | 39 4.4K",
                "en | 4439 4000 12 | 4.4K 4K 12",
                "en | 44439 873 | 44K 873",
                "fr | 44439 873 | 44 k 873",
                "de | 44439 873 | 44k 873",
            })
    void oneFormForAllOfALane(String language, String counts, String shown) {
        var texts = Fx.on(() -> {
            Fonts.ready();
            var clusters = Stream.of(counts.split(" "))
                    .map(count -> new Placed.Cluster(
                            new Box(0, 0, 42, 18), Integer.parseInt(count), SamplePlaced.GAP, true, 0.5))
                    .toList();
            var lane = new Placed.PlacedLane(new Lane("a", "A", 1, LaneShape.CIRCLE), 0, 100, 0, List.of(), clusters);
            var form = new ClusterPainter(Locale.forLanguageTag(language), new Stamps())
                    .form(lane, new Look(Theme.LIGHT, new Fonts(1)));
            return clusters.stream().map(c -> form.format(c.count())).collect(Collectors.joining(" "));
        });
        assertThat(texts.replace('\u00a0', ' ').replace('\u202f', ' ')).isEqualTo(shown);
    }
}
