package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import frieze.promises.Findings;
import frieze.promises.Shape;
import frieze.promises.Walk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The promises of the layout, on seeded random documents and moves: no overlap, nothing lost from the counts,
/// zooming in removes nothing, panning changes no form and no row, and the same viewport gives the same
/// picture. `mvn -Pbench -Dbench=Promises` does the same with 100,000 moves.
class PromisesTest {
    private static final int MOVES = 120;
    private static final int MOST_EVENTS = 5_000;

    static Stream<Shape> documents() {
        var own = Stream.of(
                new Shape("the story", Fixture.story().timeline(), false),
                new Shape("the story, folded", Fixture.story().timeline(), true),
                new Shape("nothing", new Fixture().timeline(), false));
        return Stream.concat(own, Shape.ten(MOST_EVENTS).stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void holdOnEveryMove(Shape document) {
        var folds = document.folded() ? Plan.gaps(document.timeline()) : Folds.NONE;
        var findings = Walk.over(document.timeline(), Fixture.plan(document.timeline(), folds), MOVES, 7);
        assertThat(findings.moves()).isEqualTo(MOVES);
        assertThat(findings.first()).isEmpty();
    }

    @Test
    void everyBrokenPromiseIsFound() {
        assertThat(walk(placed -> placed).first()).isEmpty();
        assertThat(walk(placed -> changed(placed, items -> items.subList(0, items.size() / 2)))
                        .miscounts())
                .isPositive();
        assertThat(walk(placed -> changed(placed, PromisesTest::allAtOnePlace)).overlaps())
                .isPositive();
        int[] calls = {0};
        assertThat(walk(placed -> ++calls[0] % 2 == 0 ? placed : changed(placed, PromisesTest::lower))
                        .pops())
                .isPositive();
    }

    /// Walks over the story with a plan that draws something else.
    private static Findings walk(UnaryOperator<Placed> lie) {
        var timeline = Fixture.story().timeline();
        var plan = Fixture.plan(timeline, Folds.NONE);
        var lying = (Plan) Proxy.newProxyInstance(
                Plan.class.getClassLoader(), new Class<?>[] {Plan.class}, (_, method, args) -> {
                    try {
                        var answer = method.invoke(plan, args);
                        return answer instanceof Placed placed ? lie.apply(placed) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return Walk.over(timeline, lying, 60, 7);
    }

    private static Placed changed(Placed p, UnaryOperator<List<Item>> change) {
        var lanes = p.lanes().stream()
                .map(lane -> new PlacedLane(
                        lane.lane(),
                        lane.y(),
                        lane.height(),
                        lane.eventsInView(),
                        change.apply(lane.items()),
                        lane.clusters()))
                .toList();
        return new Placed(p.viewport(), lanes, p.eras(), p.tears(), p.ticks(), p.counts(), p.contentHeight());
    }

    private static List<Item> allAtOnePlace(List<Item> items) {
        return items.stream().map(item -> at(item, new Box(100, 100, 80, 40))).toList();
    }

    private static List<Item> lower(List<Item> items) {
        return items.stream()
                .map(item -> at(
                        item,
                        new Box(
                                item.label().x(),
                                item.label().y() + 30,
                                item.label().width(),
                                item.label().height())))
                .toList();
    }

    private static Item at(Item item, Box label) {
        return new Item(
                item.event(),
                item.form(),
                item.anchorX(),
                label,
                item.leftward(),
                item.markY(),
                item.slim(),
                item.pinned(),
                item.mark(),
                item.titleLines(),
                item.dateText());
    }
}
