package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What becomes of folds that lie side by side.
class FoldRoomTest {
    private static Folds folds(String... gaps) {
        return new Folds(List.of(gaps).stream().map(g -> Fixture.when(g).span()).toList());
    }

    @Test
    void oneFoldStaysAsItIs() {
        var one = folds("1980/1993");
        assertThat(FoldRoom.between(one, Fixture.story().timeline().events())).isEqualTo(one);
    }

    @Test
    void foldsWithNothingBetweenThemBecomeOne() {
        var events = new Fixture()
                .event(0, "1900", "a", 3)
                .event(0, "2000", "b", 3)
                .timeline()
                .events();
        assertThat(FoldRoom.between(folds("1910/1950", "1951/1990"), events)).isEqualTo(folds("1910/1990"));
        assertThat(FoldRoom.between(folds("1910/1950", "1952/1990"), events)).isEqualTo(folds("1910/1990"));
    }

    @Test
    void foldsOnEitherSideOfADateLeaveItRoomAndEndAtRoundYears() {
        var events = new Fixture()
                .event(0, "1700/1809", "a", 3)
                .event(0, "1900", "b", 3)
                .event(0, "1990/2000", "c", 3)
                .timeline()
                .events();
        var made = FoldRoom.between(folds("1810/1899", "1901/1989"), events);
        assertThat(made).isEqualTo(folds("1810/1890", "1910/1989"));
    }

    @Test
    void foldsFarApartStayAsTheyAre() {
        var events = new Fixture()
                .event(0, "1900", "a", 3)
                .event(0, "1930/1960", "b", 3)
                .event(0, "2000", "c", 3)
                .timeline()
                .events();
        var apart = folds("1901/1929", "1961/1999");
        assertThat(FoldRoom.between(apart, events)).isEqualTo(apart);
    }

    @Test
    void foldsOfAnyDocumentStayApartAndFoldNothingThatWasNotAskedFor() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var events =
                    Fixture.random(random, 3 + random.nextInt(9), 1, 1000, 1000).events();
            var wanted = new ArrayList<TimeSpan>();
            var extent = GapFinder.extent(events);
            for (long t = extent.start(); t < extent.end(); ) {
                var gap = GapFinder.around(events, t);
                gap.ifPresent(wanted::add);
                t = gap.map(TimeSpan::end).orElse(t) + 86_400L * 40;
            }
            var made = FoldRoom.between(new Folds(wanted), events).gaps();
            for (int i = 0; i < made.size(); i++) {
                var fold = made.get(i);
                assertThat(fold.seconds()).isPositive();
                assertThat(GapFinder.touches(events, fold)).isFalse();
                assertThat(wanted).anyMatch(w -> w.union(fold).equals(w));
                if (i > 0) {
                    assertThat(fold.start()).isGreaterThan(made.get(i - 1).end());
                }
            }
        }
    }
}
