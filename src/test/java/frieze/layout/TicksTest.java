package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Placed.TickRank;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.time.DateWording;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The years along the axis.
class TicksTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void noTwoLabelsMeetHoweverLongTheYearsAre(String language) {
        var timeline = new Fixture()
                .event(0, "-0043-03-15", "Caesar", 3)
                .event(0, "2024", "Today", 3)
                .timeline();
        var plan = Plan.of(
                timeline,
                new PlanSettings(Folds.NONE, _ -> true, List.of(0), 1),
                Fixture.MEASURER,
                DateWording.of(Locale.forLanguageTag(language)));
        var random = new Random(20_261_123);
        var view = plan.fit(1_200, 600);
        int labels = 0;
        for (int i = 0; i < 400; i++) {
            view = random.nextBoolean()
                    ? plan.zoomAt(view, random.nextInt(1_200), 0.5 + random.nextDouble())
                    : plan.pan(view, random.nextInt(1_600) - 800, 0);
            double reached = Double.NEGATIVE_INFINITY;
            for (var tick : plan.place(view).ticks()) {
                if (!tick.label().isEmpty()) {
                    labels++;
                    var style = tick.rank() == TickRank.MAJOR ? TextStyle.TITLE : TextStyle.SMALL;
                    double half = Fixture.MEASURER.width(tick.label(), style) / 2;
                    assertThat(tick.labelX() - half).as(tick.label()).isGreaterThan(reached);
                    reached = tick.labelX() + half;
                }
            }
        }
        assertThat(labels).isGreaterThan(1_000);
    }
}
