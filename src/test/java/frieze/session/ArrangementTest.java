package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.layout.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How lanes are arranged: order, hidden, collapsed; kept apart for each grouping, and by id.
class ArrangementTest {
    private Choices choices = Choices.EVERYTHING;
    private Lanes lanes;

    @BeforeEach
    void begin() {
        var timeline = Stories.of("one 1960 0", "two 1970 1", "three 1994 2");
        lanes = new Lanes(() -> timeline, () -> choices, next -> choices = next, FakePlan.PLANNER::group);
    }

    private static String ids(List<Lane> lanes) {
        return lanes.stream().map(Lane::id).collect(Collectors.joining());
    }

    private static List<Lane> lanes(String ids) {
        return ids.chars()
                .mapToObj(c -> new Lane(Character.toString(c), "", 1, LaneShape.CIRCLE))
                .toList();
    }

    @Test
    void lanesMoveAmongThoseThatAreShown() {
        lanes.move("a", 1);
        assertThat(ids(lanes.all())).isEqualTo("bac");
        lanes.show("a", false);
        lanes.move("c", -1);
        assertThat(ids(lanes.all())).as("past the hidden one").isEqualTo("cba");
        lanes.move("c", 1);
        assertThat(ids(lanes.shown())).isEqualTo("bc");
        lanes.move("c", 1);
        lanes.move("nobody", 1);
        assertThat(ids(lanes.shown())).isEqualTo("bc");
        lanes.showAll();
        lanes.placeAbove("c", ids(lanes.all()).substring(0, 1));
        assertThat(ids(lanes.all())).startsWith("c");
        lanes.placeBelow("c", "b");
        assertThat(ids(lanes.all())).contains("bc");
        lanes.placeBelow("c", "c");
        assertThat(lanes.all()).hasSize(3);
    }

    @Test
    void eachGroupingKeepsItsOwnArrangement() {
        lanes.show("b", false);
        lanes.collapse("c", true);
        lanes.groupBy(Grouping.By.NONE);
        assertThat(lanes.shown()).hasSize(1).noneMatch(lanes::isCollapsed);
        lanes.groupBy(Grouping.By.LANE);
        assertThat(ids(lanes.shown())).isEqualTo("ac");
        assertThat(lanes.isCollapsed(lanes.shown().getLast())).isTrue();
        lanes.showOnly("b");
        assertThat(ids(lanes.shown())).isEqualTo("b");
    }

    @Test
    void anOrderOutlivesChangesOfTheFile() {
        var order = new Arrangement(java.util.Set.of(), java.util.Set.of(), List.of("d", "b", "a"));
        assertThat(ids(order.ordered(lanes("abcd")))).isEqualTo("dbca");
        assertThat(ids(order.ordered(lanes("ab")))).isEqualTo("ba");
        assertThat(ids(order.ordered(lanes("xaybz")))).isEqualTo("xbyaz");
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            var some = Stream.of("a", "b", "c", "d", "e", "f")
                    .filter(_ -> random.nextBoolean())
                    .collect(Collectors.toCollection(ArrayList::new));
            java.util.Collections.shuffle(some, random);
            var all = lanes("fecbda");
            var ordered = new Arrangement(java.util.Set.of(), java.util.Set.of(), some).ordered(all);
            assertThat(ordered).containsExactlyInAnyOrderElementsOf(all);
            assertThat(ordered.stream().map(Lane::id).filter(some::contains)).containsExactlyElementsOf(some);
        }
    }
}
