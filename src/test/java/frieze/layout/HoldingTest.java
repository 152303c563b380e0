package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Timeline;
import frieze.layout.Placed.Cluster;
import frieze.promises.Shape;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every event that has no form of its own is found in one cluster, and each cluster holds as many as it counts.
class HoldingTest {
    static Stream<Shape> documents() {
        return Shape.ten(1_500).stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachClusterHoldsAsManyAsItCounts(Shape document) {
        var timeline = document.timeline();
        var folds = document.folded() ? Plan.gaps(timeline) : Folds.NONE;
        var lanes = IntStream.range(0, timeline.lanes().size()).boxed().toList();
        var plans = List.of(
                Fixture.plan(timeline, folds),
                Plan.of(
                        timeline,
                        new PlanSettings(
                                folds,
                                event -> event.index() % 3 != 0,
                                Optional.empty(),
                                lanes,
                                Set.copyOf(List.of(0, lanes.size() - 1)),
                                1),
                        Fixture.MEASURER,
                        Fixture.ENGLISH));
        for (var plan : plans) {
            var random = new Random(5);
            var view = plan.fit(1100, 600);
            for (int move = 0; move < 25; move++) {
                view = random.nextBoolean()
                        ? plan.zoomAt(view, random.nextInt(1100), 0.4 + 2.2 * random.nextDouble())
                        : plan.pan(view, 600 - random.nextInt(1200), 200 - random.nextInt(400));
                check(plan, timeline, plan.place(view), document + ", move " + move);
            }
        }
    }

    private static void check(Plan plan, Timeline timeline, Placed placed, String where) {
        var held = new IdentityHashMap<Cluster, Integer>();
        for (var event : timeline.events()) {
            plan.holding(event, placed).ifPresent(cluster -> held.merge(cluster, 1, Integer::sum));
        }
        for (var lane : placed.lanes()) {
            for (var cluster : lane.clusters()) {
                assertThat(held.getOrDefault(cluster, 0))
                        .as("%s: %s of %s", where, cluster, lane.lane().title())
                        .isEqualTo(cluster.count());
            }
        }
    }
}
