package frieze.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Stop;
import frieze.document.Stop.Veil;
import frieze.document.Timeline;
import frieze.present.Show.Curtain;
import frieze.present.Show.Later;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShowTest {
    private static Event event(int index, String when, int importance) {
        return new Event(
                new EventId("e" + index),
                index,
                ((When.Read) When.parse(when)).when(),
                "Event " + index,
                "",
                0,
                importance,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static Timeline timeline(List<Event> events, Stop... tour) {
        return new Timeline(
                "T",
                "",
                Optional.empty(),
                List.of(new Lane("a", "A", 1, LaneShape.CIRCLE)),
                List.of(),
                events,
                List.of(tour),
                Optional.empty(),
                List.of());
    }

    private static final List<Event> FOUR =
            List.of(event(0, "1960", 3), event(1, "1970", 3), event(2, "1980", 3), event(3, "1990", 3));

    private static Stop at(int event) {
        return Stop.at(new EventId("e" + event));
    }

    private static Show begin(Stop... tour) {
        return Show.begin(Tour.of(timeline(FOUR, tour)), 0, Later.HIDDEN);
    }

    @Test
    void nextUncoversThenTurnsPagesThenGoesOn() {
        var show = begin(at(0).withVeils(Set.of(Veil.DATE, Veil.TITLE)), at(1)).withPages(2);
        show = show.next();
        assertThat(show.veiled()).containsExactly(Veil.DATE);
        show = show.next();
        assertThat(show.veiled()).isEmpty();
        assertThat(show.page()).isZero();
        show = show.next();
        assertThat(show.page()).isEqualTo(1);
        show = show.next();
        assertThat(show.at()).isEqualTo(1);
        assertThat(show.next()).isEqualTo(show);
        assertThat(show.previous().at()).isZero();
    }

    @Test
    void aStepOnABlackScreenOnlyOpensIt() {
        var black = begin(at(0), at(1)).toggled(Curtain.BLACK);
        assertThat(black.next()).isEqualTo(black.with(Curtain.OPEN));
        assertThat(black.previous()).isEqualTo(black.with(Curtain.OPEN));
        assertThat(black.toggled(Curtain.BLACK).curtain()).isEqualTo(Curtain.OPEN);
        assertThat(black.toggled(Curtain.WHITE).curtain()).isEqualTo(Curtain.WHITE);
    }

    @Test
    void aDetourEndsAtTheStopOrAtTheNext() {
        var stop = begin(at(0).withVeils(Set.of(Veil.DATE)), at(1));
        var away = stop.wandered().lookAt(new EventId("e3")).widened(true);
        assertThat(away.isDetour()).isTrue();
        assertThat(away.comeBack()).isEqualTo(stop);
        assertThat(away.next().at()).isEqualTo(1);
        assertThat(away.next().isDetour()).isFalse();
        assertThat(stop.lookAt(new EventId("e0")).isDetour()).isFalse();
    }

    @Test
    void whatTheTourHasNotComeToIsHeldBack() {
        // the tour goes back in time at its third stop, and never shows 1980
        var show = begin(at(0), at(3), at(1));
        assertThat(FOUR.stream().filter(show.reached()))
                .extracting(Event::index)
                .containsExactly(0);
        show = show.next();
        assertThat(FOUR.stream().filter(show.reached()))
                .extracting(Event::index)
                .containsExactly(0, 2, 3);
        show = show.next();
        assertThat(FOUR.stream().filter(show.reached())).hasSize(4);
        assertThat(FOUR.stream().filter(show.goTo(0).with(Later.SHOWN).reached()))
                .hasSize(4);
    }

    @Test
    void aTimelineWithoutATourShowsItsMostImportantEventsInOrderOfTime() {
        var events = new ArrayList<Event>();
        IntStream.range(0, 40).forEach(i -> events.add(event(i, String.valueOf(2000 - i), i % 4 == 0 ? 5 : 2)));
        var tour = Tour.of(timeline(events));
        assertThat(tour.own()).isFalse();
        assertThat(tour.stops())
                .extracting(stop -> stop.events().getFirst().index())
                .containsExactly(39, 38, 36, 32, 28, 24, 20, 16, 12, 8, 4, 0);
    }

    @Test
    void stopsOfWhichNothingIsThereAreCountedAndPassedOver() {
        var tour = Tour.of(timeline(FOUR, at(9), at(2)));
        assertThat(tour.stops()).extracting(TourStop::place).containsExactly(1);
        assertThat(tour.empty()).containsExactly(at(9));
        assertThat(Tour.of(timeline(FOUR, at(9))).own()).isFalse();
    }

    @Test
    void anotherVersionOfTheTourKeepsThePlace() {
        var show = begin(at(0), at(1), at(2)).goTo(1).uncover().wandered();
        var renewed = show.renewed(Tour.of(timeline(FOUR, at(3), at(0), at(1))));
        assertThat(renewed.at()).isEqualTo(2);
        assertThat(renewed.away()).isTrue();
        assertThat(show.renewed(Tour.of(timeline(FOUR, at(3)))).at()).isZero();
    }
}
