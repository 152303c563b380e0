package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.TimeOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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

    /// Every kind of date, in an order of their own: the index must not know dates better than their shapes do.
    @Test
    void ordersEveryKindOfDateByWhatItStates() {
        var dates = List.of(
                "1914",
                "1914-07",
                "1914-07-28",
                "196X",
                "18XX",
                "1970~",
                "-0043",
                "Y-13E9",
                "Y-66E6S2",
                "Y17E7",
                "1950S2",
                "1968-21",
                "156X-12-25",
                "1985-04-12T23:20:30Z",
                "1914-07-28/1918-11-11",
                "197X/..",
                "../2023-04",
                "/1994",
                "1994/",
                "../..",
                "[..2000]",
                "[1970..]",
                "[1970..1994]",
                "{1960,1961-12}",
                "[1667,1668,1670..1672]",
                "1914/1918",
                "1914-07-28");
        var random = new Random(4);
        var events = new ArrayList<Event>();
        for (int i = 0; i < 3_000; i++) {
            events.add(Stories.event(i, "e" + i, dates.get(random.nextInt(dates.size())), 0));
        }
        var expected = new ArrayList<>(events);
        expected.sort(Comparator.<Event>comparingLong(EventIndexTest::stated)
                .thenComparingLong(e -> e.when().span().end())
                .thenComparingInt(Event::index));
        var index = EventIndex.of(Stories.timeline(events, List.of()));
        assertThat(index.all(_ -> true)).isEqualTo(expected);
        assertThat(events).allSatisfy(event -> assertThat(index.rank(event)).isEqualTo(expected.indexOf(event)));
    }

    private static long stated(Event event) {
        return TimeOrder.stated(event.when())
                .map(extent -> extent.span().start())
                .orElse(event.when().span().start());
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
