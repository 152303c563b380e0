package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.document.Timeline;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The promises of the layout, on seeded random documents and moves: no overlap, nothing lost from the counts,
/// zooming in removes nothing, panning changes no form and no row, and the same viewport gives the same
/// picture.
class PromisesTest {
    private static final int MOVES = 150;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 640;

    record Document(String name, Timeline timeline, boolean folded) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Document> documents() {
        return Stream.of(
                new Document("the story", Fixture.story().timeline(), false),
                new Document("the story, folded", Fixture.story().timeline(), true),
                new Document("sparse", Fixture.random(new Random(1), 12, 3, 1400, 600), true),
                new Document("some", Fixture.random(new Random(2), 120, 4, 1700, 300), false),
                new Document("some, folded", Fixture.random(new Random(2), 90, 4, 1000, 1000), true),
                new Document("dense", Fixture.random(new Random(3), 3_000, 5, 1400, 600), false),
                new Document("one lane", Fixture.random(new Random(4), 800, 1, 1900, 100), false),
                new Document("many lanes", Fixture.random(new Random(5), 1_000, 200, 1000, 1000), false),
                new Document("one instant", instant(), false),
                new Document("deep time", deep(), false),
                new Document("right to left", rightToLeft(), false),
                new Document("nothing", new Fixture().timeline(), false));
    }

    private static Timeline instant() {
        var fixture = new Fixture();
        for (int i = 0; i < 300; i++) {
            fixture.event(i % 3, "1969-07-20", "At once " + i, 1 + i % 5);
        }
        return fixture.timeline();
    }

    private static Timeline deep() {
        var fixture = new Fixture().event(0, "Y-138E8S3", "The Big Bang", 5).event(0, "Y-66E6S2", "An impact", 5);
        for (int i = 0; i < 100; i++) {
            fixture.event(i % 2, "20" + (10 + i % 10) + "-0" + (1 + i % 9) + "-1" + i % 10, "Recently " + i, 1 + i % 5);
        }
        return fixture.timeline();
    }

    private static Timeline rightToLeft() {
        var fixture = new Fixture();
        for (int i = 0; i < 60; i++) {
            fixture.event(0, Integer.toString(1900 + i), "אירוע חשוב מאוד " + i, 1 + i % 5);
        }
        return fixture.timeline();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void holdOnEveryMove(Document document) {
        var folds = document.folded() ? Plan.gaps(document.timeline()) : Folds.NONE;
        var plan = Fixture.plan(document.timeline(), folds);
        var random = new Random(7);
        var viewport = plan.fit(WIDTH, HEIGHT);
        var before = plan.place(viewport);
        for (int move = 0; move < MOVES; move++) {
            boolean zoom = random.nextBoolean();
            var next = zoom
                    ? plan.zoomAt(before.viewport(), random.nextDouble() * WIDTH, 0.4 + random.nextDouble() * 2.4)
                    : plan.pan(
                            before.viewport(), (random.nextDouble() - 0.5) * WIDTH, (random.nextDouble() - 0.5) * 200);
            var after = plan.place(next);
            assertThat(plan.place(next)).isEqualTo(after);
            checkCounts(after);
            checkOverlaps(after);
            checkContinuity(before, after);
            before = after;
            if (move % 40 == 39) {
                before = plan.place(plan.fit(WIDTH, HEIGHT));
            }
        }
    }

    private static void checkCounts(Placed placed) {
        var c = placed.counts();
        assertThat(c.inView()).isEqualTo(c.shown() + c.clustered());
        assertThat(c.total()).isEqualTo(c.inView() + c.outside() + c.filtered());
        int clustered = 0;
        int inView = 0;
        for (var lane : placed.lanes()) {
            inView += lane.eventsInView();
            for (var cluster : lane.clusters()) {
                assertThat(cluster.count()).isPositive();
                clustered += cluster.count();
            }
        }
        assertThat(clustered).isEqualTo(c.clustered());
        assertThat(inView).isEqualTo(c.inView());
    }

    private static void checkOverlaps(Placed placed) {
        for (var lane : placed.lanes()) {
            var items = lane.items();
            for (int i = 0; i < items.size(); i++) {
                for (int j = i + 1; j < items.size(); j++) {
                    var a = items.get(i);
                    var b = items.get(j);
                    assertThat(a.label().overlaps(b.label()))
                            .as(
                                    "%s %s %s and %s %s %s",
                                    a.event().when(),
                                    a.form(),
                                    a.label(),
                                    b.event().when(),
                                    b.form(),
                                    b.label())
                            .isFalse();
                    if (a.form() == Form.CARD || b.form() == Form.CARD) {
                        checkTearAndPole(a, b);
                    }
                }
            }
            var clusters = lane.clusters();
            for (int i = 1; i < clusters.size(); i++) {
                assertThat(clusters.get(i - 1).box().overlaps(clusters.get(i).box()))
                        .isFalse();
            }
        }
        for (var tear : placed.tears()) {
            var torn = new Box(tear.x(), -1e6, tear.width(), 2e6);
            placed.lanes().stream()
                    .flatMap(l -> l.items().stream())
                    .filter(i -> i.form() == Form.CARD)
                    .forEach(i -> assertThat(i.label().overlaps(torn))
                            .as("%s crosses a tear", i.label())
                            .isFalse());
        }
    }

    /// A pole runs from its card down to its mark: no other card may stand there.
    private static void checkTearAndPole(Item a, Item b) {
        if (a.form() == Form.CARD && b.form() == Form.CARD) {
            for (var pair : new Item[][] {{a, b}, {b, a}}) {
                var card = pair[0].label();
                if (pair[1].label().y() > card.y()) {
                    var pole = new Box(pair[0].anchorX() - 1.5, card.y(), 3, 1e4);
                    assertThat(pair[1].label().overlaps(pole))
                            .as("a pole crosses a card")
                            .isFalse();
                }
            }
        }
    }

    private static void checkContinuity(Placed before, Placed after) {
        var old = forms(before);
        var now = forms(after);
        double oldScale = before.viewport().pxPerSecond();
        double scale = after.viewport().pxPerSecond();
        for (var entry : old.entrySet()) {
            var is = now.get(entry.getKey());
            if (scale == oldScale && is != null && !is.pinned && !entry.getValue().pinned) {
                assertThat(is).as("%s after panning", entry.getKey()).isEqualTo(entry.getValue());
            }
            if (scale > oldScale && is != null && !is.pinned && !entry.getValue().pinned) {
                assertThat(is.form.compareTo(entry.getValue().form))
                        .as("%s after zooming in", entry.getKey())
                        .isLessThanOrEqualTo(0);
            }
        }
        if (scale > oldScale) {
            // What was shown and still has its anchor in view is shown still.
            for (var lane : before.lanes()) {
                for (var item : lane.items()) {
                    double x = anchorAfter(after, item);
                    if (x > 0 && x < WIDTH) {
                        assertThat(now)
                                .as("%s after zooming in", item.event().when())
                                .containsKey(item.event().id());
                    }
                }
            }
        }
    }

    private static double anchorAfter(Placed after, Item item) {
        var v = after.viewport();
        double seconds = (double) MarkGeometry.of(item.event().when().shape()).anchor() - v.second() - v.fraction();
        return after.tears().isEmpty()
                        && Math.abs(seconds) < 1e18
                        && !MarkGeometry.of(item.event().when().shape()).duration()
                ? seconds * v.pxPerSecond()
                : -1;
    }

    private record Standing(Form form, long row, boolean leftward, boolean pinned) {}

    private static Map<EventId, Standing> forms(Placed placed) {
        var forms = new HashMap<EventId, Standing>();
        for (var lane : placed.lanes()) {
            for (var item : lane.items()) {
                boolean offView = item.anchorX() < 0 || item.anchorX() > WIDTH;
                forms.put(
                        item.event().id(),
                        new Standing(
                                item.form(),
                                Math.round((item.label().y() - lane.y()) * 8),
                                item.leftward(),
                                item.pinned() || offView));
            }
        }
        return forms;
    }
}
