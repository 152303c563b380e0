package frieze.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Stop;
import frieze.time.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant START = Instant.parse("2026-03-02T10:25:00Z");

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static final List<String> STOPS = List.of("a", "b", "c", "d");
    private static final Schedule SCHEDULE =
            new Schedule(STOPS, List.of(seconds(60), seconds(120), seconds(60), seconds(60)));

    @Test
    void timeIsCountedWhereOneIs() {
        var pace = Pace.begin("a", START).arrive("b", after(50)).arrive("a", after(80));
        assertThat(pace.at("a", after(90))).isEqualTo(seconds(60));
        assertThat(pace.at("b", after(90))).isEqualTo(seconds(30));
        assertThat(pace.at("c", after(90))).isEqualTo(Duration.ZERO);
        assertThat(pace.elapsed(after(90))).isEqualTo(seconds(90));
        assertThat(pace.visited()).containsExactlyInAnyOrder("a", "b");
        assertThat(pace.until(after(90))).isEqualTo(Map.of("a", seconds(60), "b", seconds(30)));
    }

    @Test
    void comingToWhereOneIsDoesNothing() {
        var pace = Pace.begin("a", START);
        assertThat(pace.arrive("a", after(20))).isSameAs(pace);
    }

    @Test
    void aClockThatIsSetBackTakesNothingAway() {
        var pace = Pace.begin("a", START).arrive("b", after(50));
        assertThat(pace.elapsed(after(-10))).isEqualTo(Duration.ZERO);
        assertThat(pace.at("b", after(20))).isEqualTo(Duration.ZERO);
        assertThat(pace.arrive("c", after(20)).spent()).containsEntry("b", Duration.ZERO);
    }

    @Test
    void withinTheTimeOfAStopOneIsOnTime() {
        var pace = Pace.begin("a", START).arrive("b", after(60));
        assertThat(SCHEDULE.ahead(pace, after(60))).isEqualTo(Duration.ZERO);
        assertThat(SCHEDULE.ahead(pace, after(180))).isEqualTo(Duration.ZERO);
        assertThat(SCHEDULE.ahead(pace, after(190))).isEqualTo(seconds(-10));
        assertThat(SCHEDULE.reached(pace, after(90))).isEqualTo(seconds(90));
    }

    @Test
    void whoLeavesEarlierIsAheadAndWhoSkipsAStopSavesItsTime() {
        var pace = Pace.begin("a", START).arrive("b", after(40));
        assertThat(SCHEDULE.ahead(pace, after(40))).isEqualTo(seconds(20));
        var skipped = pace.arrive("d", after(160));
        assertThat(SCHEDULE.ahead(skipped, after(160))).isEqualTo(seconds(80));
    }

    @Test
    void whoGoesBackLosesTheTimeThatItTakes() {
        var pace = Pace.begin("a", START).arrive("b", after(60)).arrive("c", after(180));
        assertThat(SCHEDULE.ahead(pace, after(240))).isEqualTo(Duration.ZERO);
        var back = pace.arrive("a", after(240));
        assertThat(SCHEDULE.ahead(back, after(250))).isEqualTo(seconds(-10));
        assertThat(SCHEDULE.ahead(back.arrive("d", after(250)), after(260))).isEqualTo(seconds(-10));
    }

    @Test
    void aStopThatTheScheduleDoesNotKnowIsAtItsBeginning() {
        assertThat(SCHEDULE.reached(Pace.begin("new", START), after(10))).isEqualTo(Duration.ZERO);
    }

    @Test
    void stopsAreNamedByTheirEventsEachOnce() {
        var tour = tour(Stop.at(new EventId("x")), Stop.at(new EventId("x")), Stop.at(new EventId("y")));
        assertThat(Schedule.names(tour)).containsExactly("x", "x #2", "y");
    }

    @Test
    void aPlanTellsOfEveryStopOrIsNone() {
        var a = Stop.at(new EventId("a")).withPlanned(Optional.of(seconds(90)));
        var b = Stop.at(new EventId("b"));
        assertThat(Schedule.planned(tour(a, b))).isEmpty();
        assertThat(Schedule.planned(tour(a, b.withPlanned(Optional.of(seconds(30)))))
                        .map(Schedule::whole))
                .contains(seconds(120));
    }

    @Test
    void aRehearsalHasBeenAtEveryStopForAWhile() {
        var tour = tour(Stop.at(new EventId("a")), Stop.at(new EventId("b")));
        assertThat(Schedule.isRehearsal(tour, Map.of("a", seconds(60)))).isFalse();
        assertThat(Schedule.isRehearsal(tour, Map.of("a", seconds(6), "b", seconds(3))))
                .isFalse();
        assertThat(Schedule.isRehearsal(tour, Map.of("a", seconds(6), "b", seconds(4), "gone", seconds(1))))
                .isTrue();
        assertThat(Schedule.rehearsed(tour, Map.of("b", seconds(4), "a", seconds(6)))
                        .map(Schedule::times))
                .contains(List.of(seconds(6), seconds(4)));
    }

    private static Tour tour(Stop... stops) {
        var all = new java.util.ArrayList<TourStop>();
        for (var stop : stops) {
            var events = stop.events().stream().map(PaceTest::event).toList();
            all.add(new TourStop(all.size(), stop, events));
        }
        return new Tour(all, true, List.of());
    }

    private static Event event(EventId id) {
        return new Event(
                id,
                0,
                ((When.Read) When.parse("1990")).when(),
                "Title of " + id.value(),
                "",
                0,
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
