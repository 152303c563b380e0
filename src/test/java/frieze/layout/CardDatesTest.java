package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.TextMeasurer.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Dates on cards.
class CardDatesTest {
    /// Widths that no float holds exactly.
    private static final TextMeasurer ODD =
            (text, style) -> text.length() * (style == TextStyle.SMALL ? 6.1 : 7.3) + 1.0 / 3 * text.hashCode() % 1;

    @Test
    void aDateThatACardHasRoomForIsNotCut() {
        var fixture = new Fixture();
        IntStream.range(0, 60)
                .forEach(i -> fixture.event(0, "%d-07-10T14:%02d:00".formatted(1900 + 2 * i, i), "Event", 3));
        var timeline = fixture.timeline();
        var plan = Plan.of(timeline, new PlanSettings(Folds.NONE, _ -> true, List.of(0), 1), ODD, Fixture.ENGLISH);
        var view = plan.fit(1_000, 600);
        int cards = 0;
        for (double factor : new double[] {1, 4, 20, 100}) {
            for (var item : plan.place(plan.zoomAt(view, 500, factor))
                    .lanes()
                    .getFirst()
                    .items()) {
                if (item.form() == Placed.Form.CARD) {
                    cards++;
                    assertThat(item.dateText()).doesNotContain("…");
                }
            }
        }
        assertThat(cards).isGreaterThan(5);
    }
}
