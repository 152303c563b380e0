package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventIndexTest {
    private static List<String> ids(List<Event> events) {
        return events.stream().map(e -> e.id().value()).toList();
    }

    @Test
    void ordersByTimeThenByEndThenByFile() {
        var index = EventIndex.of(Stories.of("late 2000 0", "twin 1994 0", "early 1066 0", "twin2 1994 1"));
        assertThat(ids(index.all(_ -> true))).containsExactly("early", "twin", "twin2", "late");
        assertThat(index.rank(index.find(new EventId("twin2")).orElseThrow())).isEqualTo(2);
    }

    @Test
    void nearestLooksBothWays() {
        var index = EventIndex.of(Stories.of("a 1960 0", "b 1970 1", "c 1994 0", "d 1980 2"));
        var d = index.find(new EventId("d")).orElseThrow();
        assertThat(index.nearest(d, e -> e.lane() == 0).orElseThrow().id().value())
                .isEqualTo("c");
        assertThat(index.nearest(d, e -> e.lane() == 7)).isEmpty();
    }

    @Test
    void meanwhileCountsHonestly() {
        var lines = IntStream.range(0, 20).mapToObj(i -> "e" + i + " 1994 0").toArray(String[]::new);
        var index = EventIndex.of(Stories.of(lines));
        var meanwhile = index.meanwhile(index.find(new EventId("e3")).orElseThrow(), 12);
        assertThat(meanwhile.events()).hasSize(12);
        assertThat(meanwhile.more()).isEqualTo(7);
        assertThat(ids(meanwhile.events())).doesNotContain("e3");
    }

    @Test
    void meanwhileHoldsOnlyWhatOverlaps() {
        var index = EventIndex.of(Stories.of("a 1993 0", "b 1994 1", "c 1995 0", "d 1994 2"));
        var b = index.find(new EventId("b")).orElseThrow();
        assertThat(ids(index.meanwhile(b, 12).events())).containsExactly("d");
    }

    @Test
    void anEmptyTimelineHasNoNeighbours() {
        var index = EventIndex.of(Stories.of());
        assertThat(index.outermost(false, _ -> true)).isEmpty();
        assertThat(index.size()).isZero();
    }
}
