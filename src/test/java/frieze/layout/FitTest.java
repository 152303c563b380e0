package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The view of the whole document.
class FitTest {
    private static final double HEIGHT = 700;

    @Test
    void theLastCardIsNotCutByTheEdge() {
        var fixture = new Fixture()
                .event(0, "1789", "Bastille", 3)
                .event(0, "1804", "Coronation", 3)
                .event(0, "1815", "Congress of Vienna", 3)
                .fold("1790/1803")
                .fold("1805/1814");
        var timeline = fixture.timeline();
        assertWhole(Fixture.plan(timeline, Plan.gaps(timeline)), 900, "three years, folded");
    }

    @Test
    void noLabelIsCutInSmallDocuments() {
        var random = new Random(20_261_123);
        for (int i = 0; i < 150; i++) {
            int count = 2 + random.nextInt(4);
            var timeline = Fixture.random(random, count, 1 + random.nextInt(3), 1500, 2 + random.nextInt(40));
            assertWhole(Fixture.plan(timeline, Plan.gaps(timeline)), 1100 + random.nextInt(800), "document " + i);
        }
    }

    private static void assertWhole(Plan plan, double width, String name) {
        var placed = plan.place(plan.fit(width, HEIGHT));
        var labels = placed.lanes().stream()
                .flatMap(lane -> lane.items().stream())
                .filter(item -> item.form() != Placed.Form.DOT && !item.pinned())
                .toList();
        assertThat(labels).as(name).isNotEqualTo(List.of());
        for (var item : labels) {
            if (item.anchorX() >= 0 && item.anchorX() <= width) {
                assertThat(item.label().x()).as(name + ": " + item).isGreaterThanOrEqualTo(0);
                assertThat(item.label().right()).as(name + ": " + item).isLessThanOrEqualTo(width);
            }
        }
    }
}
