package frieze.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FlightTest {
    private static Flight random(Random random) {
        return new Flight(
                random.nextGaussian() * Math.pow(10, random.nextInt(12)),
                Math.pow(10, random.nextDouble() * 12),
                random.nextGaussian() * Math.pow(10, random.nextInt(12)),
                Math.pow(10, random.nextDouble() * 12));
    }

    @Test
    void beginsAndEndsWhereItIsToAndNeverJumps() {
        var random = new Random(20_261_123);
        for (int round = 0; round < 2_000; round++) {
            var flight = random(random);
            double distance = Math.abs(flight.to() - flight.from());
            var before = flight.at(0);
            for (int step = 1; step <= 500; step++) {
                var now = flight.at(step / 500.0);
                assertThat(now.width()).as("%s at %s", flight, step).isPositive();
                double factor = Math.abs(Math.log(now.width() / before.width()));
                double shift = Math.abs(now.travelled() - before.travelled())
                        * distance
                        / Math.min(now.width(), before.width());
                double most = flight.length() / 500 * 2.6 + 0.01;
                assertThat(factor).as("%s at %s: zoom", flight, step).isLessThan(most);
                if (distance > 1e-5 * Math.max(flight.fromWidth(), flight.toWidth())) {
                    assertThat(shift).as("%s at %s: shift", flight, step).isLessThan(most);
                }
                before = now;
            }
            assertThat(flight.at(1)).isEqualTo(new Flight.Place(1, flight.toWidth()));
            assertThat(flight.seconds()).isBetween(0.5, 1.2);
        }
    }

    @Test
    void goesUpOnALongWayAndStaysLowOnAShortOne() {
        var far = new Flight(0, 1, 100, 1);
        assertThat(far.at(0.5).width()).isGreaterThan(30).isLessThan(150);
        assertThat(far.at(0.5).travelled()).isCloseTo(0.5, within(1e-9));
        var near = new Flight(0, 1, 0.1, 1);
        assertThat(near.at(0.5).width()).isLessThan(1.01);
    }

    /// Length of the path between equal widths, from the paper's formula (9) by hand: S = 2 asinh(ρ² d / 2 w) / ρ.
    @Test
    void isAsLongAsThePaperSays() {
        assertThat(new Flight(0, 1, 10, 1).length())
                .isCloseTo(2 * (Math.log(10 + Math.sqrt(101))) / Math.sqrt(2), within(1e-9));
        assertThat(new Flight(5, 1, 5, Math.E).length()).isCloseTo(1 / Math.sqrt(2), within(1e-9));
    }
}
