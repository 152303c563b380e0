package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.document.Timeline;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.Tick;
import frieze.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds in every frame while gaps close or open.
class FoldMoveTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 640;
    private static final double[] WAY = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1};

    /// @param held the instant that stays where it is
    record Fold(String name, Plan before, Placed first, Plan after, Placed last, long held, double x) {
        FoldMove move() {
            return FoldMove.between(before, first, after, last).orElseThrow();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fold> folds() {
        return Stream.of(
                fold("the story", Fixture.story().timeline(), 0.7),
                fold("the story, from the left", Fixture.story().timeline(), 0.1),
                fold("two gaps", twoGaps(), 0.5),
                fold("random", Fixture.random(new Random(2), 60, 3, 1000, 1000), 0.3),
                fold("crowded", Fixture.random(new Random(3), 2_000, 3, 1500, 500), 0.6));
    }

    static Timeline twoGaps() {
        return new Fixture()
                .event(0, "1800/1820", "First", 4)
                .event(1, "1800/2000", "All the while", 4)
                .event(0, "1900", "Alone", 4)
                .event(0, "1985/2000", "Last", 4)
                .era("1800/1900", "Before")
                .era("1901/2000", "Later")
                .timeline();
    }

    private static Fold fold(String name, Timeline timeline, double at) {
        var open = Fixture.plan(timeline, Folds.NONE);
        var gaps = Plan.gaps(timeline).gaps().isEmpty()
                ? List.of(widest(timeline))
                : Plan.gaps(timeline).gaps();
        var folded = Fixture.plan(timeline, new Folds(gaps));
        var view = open.fit(WIDTH, HEIGHT);
        double x = at * WIDTH;
        long held = open.scale(view).instant(x);
        double exactly = open.scale(view).x(held);
        var there = new Viewport(held, 0, view.pxPerSecond(), WIDTH, HEIGHT, 0);
        return new Fold(
                name, open, open.place(view), folded, folded.place(folded.pan(there, -exactly, 0)), held, exactly);
    }

    private static TimeSpan widest(Timeline timeline) {
        var extent = GapFinder.extent(timeline.events());
        TimeSpan widest = new TimeSpan(extent.start(), extent.start());
        for (int i = 0; i < 2_000; i++) {
            long t = extent.start() + (long) (extent.seconds() * i / 2_000);
            var gap = GapFinder.around(timeline.events(), t).orElse(widest);
            widest = gap.seconds() > widest.seconds() ? gap : widest;
        }
        return widest;
    }

    private static long[] instants(Fold fold) {
        var extent = fold.before.extent();
        return new Random(1)
                .longs(300, extent.start() - (long) extent.seconds(), extent.end() + (long) extent.seconds())
                .sorted()
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("folds")
    void nothingOvertakesAnythingElse(Fold fold) {
        for (double way : WAY) {
            var scale = fold.move().at(way).scale();
            double left = Double.NEGATIVE_INFINITY;
            for (long t : instants(fold)) {
                assertThat(scale.x(t)).isGreaterThanOrEqualTo(left);
                left = scale.x(t);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folds")
    void beginsAndEndsOnTheScalesOfTheTwoPictures(Fold fold) {
        var begin = fold.move().at(0).scale();
        var end = fold.move().at(1).scale();
        for (long t : instants(fold)) {
            assertThat(begin.x(t))
                    .isCloseTo(fold.before.scale(fold.first.viewport()).x(t), within(1e-6));
            assertThat(end.x(t))
                    .isCloseTo(fold.after.scale(fold.last.viewport()).x(t), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("folds")
    void anInstantIsFoundWhereItStands(Fold fold) {
        for (double way : WAY) {
            var scale = fold.move().at(way).scale();
            for (double x = 0; x <= WIDTH; x += 40) {
                assertThat(scale.x(scale.instant(x))).isCloseTo(x, within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folds")
    void whatIsHeldStaysWhereItIsInEveryFrame(Fold fold) {
        for (double way : WAY) {
            assertThat(fold.move().at(way).scale().x(fold.held)).isCloseTo(fold.x, within(0.01));
        }
    }

    @ParameterizedTest
    @MethodSource("folds")
    void showsAllOfThePictureThatItBeginsWithAndOfTheOneThatItEndsWith(Fold fold) {
        var begin = fold.move().at(0);
        var end = fold.move().at(1);
        assertThat(places(begin.steady(), begin.leaving())).containsAll(places(fold.first));
        assertThat(places(end.steady(), end.arriving())).containsAll(places(fold.last));
        assertThat(ticks(begin.steady(), begin.leaving())).containsAll(ticks(fold.first));
        assertThat(ticks(end.steady(), end.arriving())).containsAll(ticks(fold.last));
        assertThat(begin.leavingStrength()).isEqualTo(1);
        assertThat(begin.arrivingStrength()).isZero();
        assertThat(end.leavingStrength()).isZero();
        assertThat(end.arrivingStrength()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("folds")
    void everyTickStandsAtItsInstantInEveryFrame(Fold fold) {
        for (double way : WAY) {
            var frame = fold.move().at(way);
            for (var picture : List.of(frame.steady(), frame.leaving(), frame.arriving())) {
                for (var tick : picture.ticks()) {
                    assertThat(tick.x()).isCloseTo(frame.scale().x(tick.instant()), within(1e-6));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folds")
    void noTwoLabelsOfTheAxisMeet(Fold fold) {
        for (double way : WAY) {
            var frame = fold.move().at(way);
            var labelled = Stream.of(frame.steady(), way < 0.5 ? frame.leaving() : frame.arriving())
                    .flatMap(picture -> picture.ticks().stream())
                    .filter(tick -> !tick.label().isEmpty() && tick.x() >= 0 && tick.x() <= WIDTH)
                    .sorted((a, b) -> Double.compare(a.labelX(), b.labelX()))
                    .toList();
            for (int i = 1; i < labelled.size(); i++) {
                assertThat(right(labelled.get(i - 1)))
                        .as("at %s: %s, %s", way, labelled.get(i - 1), labelled.get(i))
                        .isLessThanOrEqualTo(left(labelled.get(i)));
            }
        }
    }

    private static double left(Tick tick) {
        return tick.labelX() - width(tick) / 2;
    }

    private static double right(Tick tick) {
        return tick.labelX() + width(tick) / 2;
    }

    private static double width(Tick tick) {
        var style = tick.rank() == Placed.TickRank.MAJOR ? TextMeasurer.TextStyle.TITLE : TextMeasurer.TextStyle.SMALL;
        return Fixture.MEASURER.width(tick.label(), style);
    }

    /// Where each item, cluster and tear stands, to the hundredth of a px.
    private static HashSet<String> places(Placed... pictures) {
        var all = new HashSet<String>();
        for (var picture : pictures) {
            for (var lane : picture.lanes()) {
                for (Item item : lane.items()) {
                    var box = item.label();
                    all.add("%s %s %.2f %.2f %.2f %.2f"
                            .formatted(item.event().id(), item.form(), box.x(), box.y(), item.anchorX(), item.markY()));
                }
                for (var cluster : lane.clusters()) {
                    all.add("%d %.2f %.2f"
                            .formatted(
                                    cluster.count(),
                                    cluster.box().x(),
                                    cluster.box().y()));
                }
            }
            for (var tear : picture.tears()) {
                all.add("tear %.2f %.2f".formatted(tear.x(), tear.width()));
            }
        }
        return all;
    }

    private static HashSet<String> ticks(Placed... pictures) {
        var all = new HashSet<String>();
        for (var picture : pictures) {
            picture.ticks().forEach(tick -> all.add("%s %.2f".formatted(tick.label(), tick.labelX())));
        }
        return all;
    }
}
