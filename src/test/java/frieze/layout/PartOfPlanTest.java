package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A part of a plan: what stays keeps its place, and the numbers add up.
class PartOfPlanTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 4_000;

    @ParameterizedTest
    @ValueSource(ints = {40, 2_000})
    void whatStaysKeepsItsPlaceAndTheRestIsCounted(int events) {
        var timeline = Fixture.random(new Random(11), events, 3, 1400, 600);
        var grouping = Optional.of(Grouping.byLane(timeline));
        var whole = Plan.of(
                timeline, settings(grouping, _ -> true, List.of(0, 1, 2), Set.of()), Fixture.MEASURER, Fixture.ENGLISH);
        Predicate<Event> kept = event -> event.importance() >= 3;
        var part = whole.among(settings(grouping, kept, List.of(2, 0, 1), Set.of(1)))
                .orElseThrow();
        long left = timeline.events().stream().filter(kept).count();
        var random = new Random(5);
        var view = whole.fit(WIDTH, HEIGHT);
        for (int move = 0; move < 60; move++) {
            var placed = part.place(view);
            var counts = placed.counts();
            assertThat(counts.filtered()).isEqualTo((int) (events - left));
            assertThat(counts.inView()).isEqualTo(counts.shown() + counts.clustered());
            assertThat(counts.inView()).isEqualTo((int) inView(timeline.events(), kept, placed.viewport(), part));
            var all = forms(whole.place(view));
            forms(placed).forEach((id, form) -> assertThat(all).containsEntry(id, form));
            assertThat(forms(placed)).isNotEmpty();
            view = move % 20 == 19
                    ? whole.fit(WIDTH, HEIGHT)
                    : random.nextBoolean()
                            ? whole.zoomAt(view, random.nextDouble() * WIDTH, 0.5 + 1.5 * random.nextDouble())
                            : whole.pan(view, (random.nextDouble() - 0.5) * WIDTH, 0);
        }
    }

    /// Of a plan that does not hold all events itself, and without one of its lanes.
    @ParameterizedTest
    @ValueSource(ints = {40, 64, 2_000})
    void aPartOfAPartHoldsWhatBothKeep(int events) {
        var timeline = Fixture.random(new Random(12), events, 3, 1400, 600);
        var grouping = Optional.of(Grouping.byLane(timeline));
        Predicate<Event> some = event -> event.importance() >= 2;
        Predicate<Event> fewer = event -> event.importance() >= 3 && event.index() % 5 != 0;
        var whole = Plan.of(
                timeline, settings(grouping, some, List.of(0, 1, 2), Set.of()), Fixture.MEASURER, Fixture.ENGLISH);
        for (var kept : List.of(some, fewer)) {
            var part = whole.among(settings(grouping, kept, List.of(2, 0), Set.of()))
                    .orElseThrow();
            var placed = part.place(part.fit(WIDTH, HEIGHT));
            Predicate<Event> shown = event -> kept.test(event) && event.lane() != 1;
            assertThat(timeline.events().stream().anyMatch(shown)).isTrue();
            assertThat(placed.counts().inView())
                    .isEqualTo((int) inView(timeline.events(), shown, placed.viewport(), part));
            for (var lane : placed.lanes()) {
                assertThat(lane.items()).allMatch(item -> shown.test(item.event()));
            }
        }
    }

    private static long inView(List<Event> events, Predicate<Event> kept, Viewport view, Plan plan) {
        var visible = plan.scale(view).visible();
        return events.stream()
                .filter(kept)
                .map(event -> MarkGeometry.of(event.when().shape()))
                .filter(mark -> mark.start() < visible.end() && mark.end() > visible.start())
                .count();
    }

    private static Map<EventId, String> forms(Placed placed) {
        var forms = new HashMap<EventId, String>();
        for (var lane : placed.lanes()) {
            lane.items()
                    .forEach(item -> forms.put(
                            item.event().id(),
                            item.form() + " " + item.leftward() + " "
                                    + item.label().x()));
        }
        return forms;
    }

    private static PlanSettings settings(
            Optional<Grouping> grouping, Predicate<Event> filter, List<Integer> lanes, Set<Integer> collapsed) {
        return new PlanSettings(Folds.NONE, filter, grouping, lanes, collapsed, 1);
    }
}
