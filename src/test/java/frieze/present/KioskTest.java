package frieze.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Stop;
import frieze.document.Stop.Veil;
import frieze.present.Kiosk.Act;
import frieze.present.Kiosk.Times;
import frieze.present.Show.Curtain;
import frieze.present.Show.Later;
import frieze.time.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A kiosk with a clock in the test's hand.
class KioskTest {
    private static final Times TIMES = new Times(Duration.ofSeconds(20), Duration.ofSeconds(8), Duration.ofSeconds(60));

    private Show show;
    private Kiosk kiosk;
    private final List<String> done = new ArrayList<>();

    private static TourStop stop(int number, Stop stop) {
        var event = new Event(
                new EventId("e" + number),
                number,
                ((When.Read) When.parse("1970")).when(),
                "Event " + number,
                "",
                0,
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        return new TourStop(number, stop, List.of(event));
    }

    private static Stop at(int number) {
        return Stop.at(new EventId("e" + number));
    }

    private void begin(Stop... stops) {
        var all = new ArrayList<TourStop>();
        for (var stop : stops) {
            all.add(stop(all.size(), stop));
        }
        show = Show.begin(new Tour(all, true, List.of()), 0, Later.HIDDEN);
        kiosk = Kiosk.begin(TIMES, 0);
    }

    /// Lets time pass as a driver does: from one thing that is due to the next.
    private void until(long end) {
        for (int steps = 0; kiosk.due(show) <= end; steps++) {
            assertThat(steps).as("it must not run away").isLessThan(1000);
            long now = kiosk.due(show);
            var step = kiosk.at(show, now);
            kiosk = step.next();
            switch (step.act()) {
                case WAIT -> done.add(now / 1000 + " goes on");
                case GO_ON -> {
                    show = show.next();
                    done.add(now / 1000 + " " + show.at() + "." + show.page()
                            + (show.veiled().isEmpty() ? "" : " covered"));
                }
                case BEGIN_AGAIN -> {
                    show = show.first();
                    done.add(now / 1000 + " again");
                }
                case COME_BACK -> {
                    show = show.comeBack().with(Curtain.OPEN).withQuestion(false);
                    done.add(now / 1000 + " back");
                }
            }
        }
    }

    @Test
    void playsInALoopWithTheTimesOfTheStops() {
        begin(at(0).withLoop(Optional.of(Duration.ofSeconds(5))), at(1));
        until(55_000);
        assertThat(done).containsExactly("5 1.0", "25 again", "30 1.0", "50 again", "55 1.0");
    }

    @Test
    void pagesTurnWithinTheTimeOfTheirStop() {
        begin(at(0).withLoop(Optional.of(Duration.ofSeconds(30))), at(1));
        show = show.withPages(3);
        until(30_000);
        assertThat(done).containsExactly("10 0.1", "20 0.2", "30 1.0");
    }

    @Test
    void aStopThatDoesNotSayHowLongStandsLongEnoughToBeRead() {
        begin(at(0), at(1));
        show = show.withPages(4);
        until(32_000);
        assertThat(done).containsExactly("8 0.1", "16 0.2", "24 0.3", "32 1.0");
    }

    @Test
    void whatIsCoveredIsUncoveredHalfway() {
        begin(at(0).withVeils(Set.of(Veil.DATE, Veil.TITLE)), at(1));
        until(20_000);
        assertThat(done).containsExactly("10 0.0 covered", "10 0.0", "20 1.0");
    }

    @Test
    void aTouchMakesItWaitAndEveryFurtherOneAnew() {
        begin(at(0), at(1));
        kiosk = kiosk.touchedAt(5_000);
        until(64_000);
        assertThat(done).isEmpty();
        kiosk = kiosk.touchedAt(64_000);
        until(144_000);
        assertThat(done).containsExactly("124 goes on", "144 1.0");
    }

    @Test
    void itComesBackFromWhereItWasLeft() {
        begin(at(0), at(1));
        kiosk = kiosk.touchedAt(5_000);
        show = show.next().widened(true).with(Curtain.BLACK);
        until(85_000);
        assertThat(done).containsExactly("65 back", "85 again");
        assertThat(show.isDetour()).isFalse();
        assertThat(show.curtain()).isEqualTo(Curtain.OPEN);
    }

    @Test
    void aPageThatWasLeftStandsItsTimeAgain() {
        begin(at(0).withLoop(Optional.of(Duration.ofSeconds(30))), at(1));
        show = show.withPages(3);
        kiosk = kiosk.touchedAt(1_000);
        show = show.onPage(1);
        until(81_000);
        assertThat(done).containsExactly("61 goes on", "71 0.2", "81 1.0");
    }

    @Test
    void aTourOfOneStopUncoversItselfAnewInEachRound() {
        begin(at(0).withVeils(Set.of(Veil.DATE)));
        until(40_000);
        assertThat(done).containsExactly("10 0.0", "20 again", "30 0.0", "40 again");
    }

    @Test
    void noStopRunsAway() {
        begin(at(0).withLoop(Optional.of(Duration.ZERO)), at(1).withLoop(Optional.of(Duration.ofSeconds(-5))));
        until(4_000);
        assertThat(done).containsExactly("1 1.0", "2 again", "3 1.0", "4 again");
        assertThatThrownBy(() -> new Times(Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(kiosk.at(show, 4_500).act()).isEqualTo(Act.WAIT);
    }
}
