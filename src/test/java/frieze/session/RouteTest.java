package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.layout.Viewport;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static Viewport view(long second, double pxPerSecond) {
        return new Viewport(second, 0, pxPerSecond, 1000, 400, 0);
    }

    @Test
    void endsExactlyWhereItShould() {
        var to = view(77, 2);
        assertThat(new Route(view(-5_000, 0.1), to).at(1)).isEqualTo(to);
        assertThat(new Route(view(-5_000, 0.1), to).at(0)).isEqualTo(view(-5_000, 0.1));
    }

    @Test
    void aShiftIsEven() {
        var half = new Route(view(0, 1), view(100, 1)).at(0.5);
        assertThat(half.second() + half.fraction()).isCloseTo(50, within(1e-6));
    }

    @Test
    void aZoomKeepsItsStillInstantAllTheWay() {
        // both views have second 500 at x = 500
        var route = new Route(view(0, 1), view(375, 4));
        for (double t = 0; t <= 1; t += 0.1) {
            var v = route.at(t);
            double x = (500 - v.second() - v.fraction()) * v.pxPerSecond();
            assertThat(x).isCloseTo(500, within(1e-6));
        }
    }

    @Test
    void anHourNearTheBigBangIsAsSharpAsOneToday() {
        long bang = -435_000_000_000_000_000L;
        var half = new Route(view(bang, 1), view(bang + 101, 1)).at(0.5);
        assertThat(half.second() - bang).isEqualTo(50);
        assertThat(half.fraction()).isCloseTo(0.5, within(1e-9));
    }
}
