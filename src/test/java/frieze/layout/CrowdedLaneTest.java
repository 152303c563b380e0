package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Crowded lanes: long marks must not keep each other, or anybody else, from ever being shown.
class CrowdedLaneTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 640;

    /// Only those may stay in their cluster that share their place with at least two others of their lane.
    @Test
    void zoomingInReachesEveryEventThatIsNotOneOfManyAtAnInstant() {
        var timeline = Fixture.random(new Random(3), 3_000, 5, 1400, 600);
        var plan = Fixture.plan(timeline, Folds.NONE);
        var places = new HashMap<List<Long>, Integer>();
        for (var event : timeline.events()) {
            places.merge(place(event), 1, Integer::sum);
        }
        int left = 0;
        for (int i = 0; i < timeline.events().size(); i += 4) {
            var event = timeline.events().get(i);
            if (!shown(plan, event)) {
                left++;
                assertThat(places.get(place(event)))
                        .as("at the place of %s", event.when().edtf())
                        .isGreaterThan(2);
            }
        }
        assertThat(left).isLessThan(15);
    }

    private static List<Long> place(Event event) {
        var mark = MarkGeometry.of(event.when().shape());
        boolean bounded = !frieze.time.Instants.isOpen(mark.start()) && !frieze.time.Instants.isOpen(mark.end());
        return List.of((long) event.lane(), mark.duration() && bounded ? mark.start() : mark.anchor());
    }

    private static boolean shown(Plan plan, Event event) {
        var placed = plan.place(plan.reveal(event, plan.fit(WIDTH, HEIGHT)));
        return placed.lanes().stream()
                .flatMap(l -> l.items().stream())
                .anyMatch(item -> item.event() == event && item.anchorX() >= 0 && item.anchorX() <= WIDTH);
    }

    /// Lanes of the usual window (1440x900) have 640 px together.
    @Test
    void aCrowdedLaneUsesTheHeightThatItHasToItself() {
        assertThat(heightOf(1)).isBetween(550.0, 640.0);
        assertThat(heightOf(5)).isBetween(550.0, 660.0);
    }

    private static double heightOf(int lanes) {
        var timeline = Fixture.random(new Random(4), 400 * lanes, lanes, 1900, 100);
        var plan = Fixture.plan(timeline, Folds.NONE);
        return plan.place(plan.fit(1300, 400)).contentHeight();
    }

    @Test
    void aCrowdedLaneBesideALowOneLeavesItRoom() {
        var fixture = new Fixture().event(1, "1900", "Alone", 5);
        for (int i = 0; i < 400; i++) {
            fixture.event(0, Integer.toString(1800 + i / 2), "Event " + i, 1 + i % 5);
        }
        var plan = Fixture.plan(fixture.timeline(), Folds.NONE);
        assertThat(plan.place(plan.fit(1300, 400)).contentHeight()).isLessThan(640);
    }
}
