package frieze.document;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Timelines.Named;
import frieze.time.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private static When when(String text) {
        return ((When.Read) When.parse(text)).when();
    }

    private static Event event(int index, String id, int lane, String... links) {
        var targets = java.util.Arrays.stream(links)
                .map(link -> new EventLink(new EventId(link), "to " + link))
                .toList();
        return new Event(
                new EventId(id),
                index,
                when("" + (1900 + index)),
                "Title " + id,
                "Text",
                lane,
                4,
                List.of("tag"),
                List.of(),
                List.of(),
                targets,
                List.of(),
                "Notes");
    }

    private static Lane lane(String id, String title, int colour) {
        return new Lane(id, title, colour, LaneShape.values()[Math.max(colour, 1) - 1]);
    }

    private static Timeline timeline(String title, List<Lane> lanes, Event... events) {
        return new Timeline(
                title,
                "About " + title,
                Optional.of(Locale.ENGLISH),
                lanes,
                List.of(new Era(when("1900/1950"), "Era of " + title, "")),
                List.of(events),
                List.of(Stop.at(events[0].id())),
                Optional.of(when("1900")),
                List.of(when("1910/1920")));
    }

    private static final Timeline MOON = timeline(
            "Moon", List.of(lane("a", "Flights", 1), lane("b", "Earth", 3)), event(0, "x", 0), event(1, "y", 1, "x"));
    private static final Timeline ROCKETS = timeline(
            "Rockets", List.of(lane("a", "earth ", 1), lane("c", "", 4)), event(0, "x", 1, "z"), event(1, "z", 0));

    private static Timeline together(Timeline... timelines) {
        var parts = new ArrayList<Named>();
        for (var timeline : timelines) {
            parts.add(new Named("file" + parts.size(), timeline));
        }
        return Timelines.together(parts);
    }

    @Test
    void eachHasItsOwnGroupOfLanesAndColoursAreKeptApart() {
        var both = together(MOON, ROCKETS);
        assertThat(both.lanes())
                .containsExactly(
                        new Lane("a", "Flights", 1, LaneShape.values()[0], "Moon"),
                        new Lane("b", "Earth (Moon)", 3, LaneShape.CROSS, "Moon"),
                        new Lane("2/a", "earth  (Rockets)", 2, LaneShape.SQUARE, "Rockets"),
                        new Lane("c", "Rockets", 4, LaneShape.DIAMOND, "Rockets"));
        assertThat(both.lanes())
                .extracting(Lane::fullTitle)
                .containsExactly("Flights · Moon", "Earth (Moon)", "earth  (Rockets)", "Rockets");
        assertThat(both.events()).extracting(Event::lane).containsExactly(0, 1, 3, 2);
        assertThat(both.title()).isEqualTo("Moon · Rockets");
    }

    @Test
    void idsAreUniqueAndLinksAndStopsFollowThem() {
        var both = together(MOON, ROCKETS);
        assertThat(both.events()).extracting(event -> event.id().value()).containsExactly("x", "y", "2/x", "z");
        assertThat(both.events()).extracting(Event::index).containsExactly(0, 1, 2, 3);
        assertThat(both.events().get(1).links()).containsExactly(new EventLink(new EventId("x"), "to x"));
        assertThat(both.events().get(2).links()).containsExactly(new EventLink(new EventId("z"), "to z"));
        assertThat(both.tour())
                .extracting(stop -> stop.events().getFirst().value())
                .containsExactly("x", "2/x");
    }

    @Test
    void whatConcernsOneAloneIsLeftOut() {
        var both = together(MOON, ROCKETS);
        assertThat(both.view()).isEmpty();
        assertThat(both.folds()).isEmpty();
        assertThat(both.eras()).extracting(Era::title).containsExactly("Era of Moon", "Era of Rockets");
        assertThat(both.language()).contains(Locale.ENGLISH);
        assertThat(both.description()).isEqualTo("About Moon\n\nAbout Rockets");
    }

    @Test
    void oneStaysAsItIsAndNoneIsEmpty() {
        assertThat(together(MOON)).isSameAs(MOON);
        assertThat(together()).isEqualTo(Timeline.EMPTY);
    }

    @Test
    void theSameTwiceHasANumber() {
        var both = together(MOON, MOON);
        assertThat(both.title()).isEqualTo("Moon · Moon (2)");
        assertThat(both.lanes())
                .extracting(Lane::title)
                .containsExactly("Flights (Moon)", "Earth (Moon)", "Flights (Moon (2))", "Earth (Moon (2))");
    }

    @Test
    void nothingGetsLostHoweverManyThereAre() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var parts = new ArrayList<Timeline>();
            int events = 0;
            int most = 0;
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                var lanes = new ArrayList<Lane>();
                for (int n = 0; n <= random.nextInt(5); n++) {
                    lanes.add(lane("lane-" + n, random.nextBoolean() ? "" : "L" + n, random.nextInt(9)));
                }
                var list = new ArrayList<Event>();
                for (int n = 0; n <= random.nextInt(6); n++) {
                    list.add(event(n, "event-" + (n + 1), random.nextInt(lanes.size()), "event-1"));
                }
                events += list.size();
                most += lanes.size();
                parts.add(timeline(random.nextBoolean() ? "" : "T", lanes, list.toArray(Event[]::new)));
            }
            var all = together(parts.toArray(Timeline[]::new));
            assertThat(all.events()).hasSize(events);
            assertThat(all.lanes()).hasSize(most);
            assertThat(all.lanes()).extracting(Lane::id).doesNotHaveDuplicates();
            assertThat(all.lanes()).extracting(Lane::title).noneMatch(String::isBlank);
            var ids = new HashSet<>(all.events().stream().map(Event::id).toList());
            assertThat(ids).hasSize(events);
            int at = 0;
            for (var part : parts) {
                int first = at;
                for (var event : part.events()) {
                    var now = all.events().get(at++);
                    assertThat(now.title()).isEqualTo(event.title());
                    assertThat(now.when()).isEqualTo(event.when());
                    assertThat(now.notes()).isEqualTo(event.notes());
                    assertThat(now.links().getFirst().target())
                            .isEqualTo(all.events().get(first).id());
                }
            }
        }
    }
}
