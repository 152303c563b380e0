package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Timeline;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What happened right before a folded gap, or right after it.
class BesideTearsTest {
    private static final double BEAD = 5.5;

    static Fixture deepTime() {
        return new Fixture()
                .event(0, "Y-138E8S3", "Big Bang", 5)
                .event(0, "Y-46E8S2", "Earth forms", 5)
                .event(0, "Y-38E8S2", "Oldest traces of life", 4)
                .event(0, "Y-541E6S3", "Cambrian", 4)
                .event(0, "Y-66E6S2", "End of the dinosaurs", 4)
                .event(0, "1969", "People on the Moon", 4)
                .event(0, "2012", "Higgs boson", 3);
    }

    /// Every gap of a document, as a reader may fold them one by one.
    private static Folds every(Timeline timeline) {
        var gaps = new ArrayList<TimeSpan>();
        var whole = GapFinder.extent(timeline.events());
        for (long t = whole.start(); t < whole.end(); ) {
            var gap = GapFinder.around(timeline.events(), t);
            gap.ifPresent(gaps::add);
            t = gap.map(TimeSpan::end).orElse(t) + Math.max(1, (whole.end() - whole.start()) / 5_000);
        }
        return new Folds(List.copyOf(gaps));
    }

    @Test
    void eventsAtTheVeryEdgeOfAGapKeepTheirLabels() {
        var timeline = new Fixture()
                .event(0, "0900", "long before", 3)
                .event(0, "1200-05-01", "on the day before", 3)
                .event(0, "1800-05-01", "on the day after", 3)
                .event(0, "2000", "long after", 3)
                .fold("1200-05-02/1800-04-30")
                .timeline();
        var plan = Fixture.plan(timeline, Plan.gaps(timeline));
        assertThat(plan.folds().gaps())
                .containsExactly(Fixture.when("1200-05-02/1800-04-30").span());
        for (double width : new double[] {700, 1000, 1280, 1900}) {
            assertThat(items(plan.place(plan.fit(width, 600))))
                    .extracting(Item::form)
                    .doesNotContain(Form.DOT);
        }
    }

    @Test
    void inDeepTimeEveryPieceHasItsLabels() {
        var timeline = deepTime().timeline();
        for (var folds : List.of(Plan.gaps(timeline), Folds.NONE)) {
            var plan = Fixture.plan(timeline, folds);
            var placed = plan.place(plan.fit(1280, 644));
            var bigBang = items(placed).stream()
                    .filter(item -> item.event().title().equals("Big Bang"))
                    .findFirst()
                    .orElseThrow();
            assertThat(bigBang.form()).isNotEqualTo(Form.DOT);
            assertThat(bigBang.label().x()).as("its text is in view").isGreaterThanOrEqualTo(0);
            assertThat(placed.counts().dots())
                    .as("only those of the last age stand on each other")
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void betweenTwoTearsAllIsLabelled() {
        var timeline = new Fixture()
                .event(0, "1000", "first", 3)
                .event(0, "1500-03-01", "alone", 3)
                .event(0, "2000", "last", 3)
                .timeline();
        var plan = Fixture.plan(timeline, every(timeline));
        assertThat(plan.folds().gaps()).hasSize(2);
        assertThat(items(plan.place(plan.fit(1280, 600))))
                .extracting(Item::form)
                .doesNotContain(Form.DOT);
    }

    @Test
    void noBeadLiesUnderATornEdge() {
        int beside = 0;
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var timeline = Fixture.random(random, 3 + random.nextInt(30), 1 + random.nextInt(3), 1000, 1000);
            var plan = Fixture.plan(timeline, every(timeline));
            var view = plan.fit(1280, 600);
            for (int move = 0; move < 12; move++) {
                var placed = plan.place(view);
                for (var item : items(placed)) {
                    for (var tear : placed.tears()) {
                        double right = tear.x() + tear.width();
                        boolean clear = item.anchorX() <= tear.x() - BEAD || item.anchorX() >= right + BEAD;
                        assertThat(clear || item.pinned())
                                .as("%s and %s", item, tear)
                                .isTrue();
                        beside += Math.abs(item.anchorX() - tear.x()) < 20 || Math.abs(item.anchorX() - right) < 20
                                ? 1
                                : 0;
                    }
                }
                view = plan.zoomAt(view, random.nextInt(1280), 0.6 + 1.2 * random.nextDouble());
            }
        }
        assertThat(beside).as("there is something beside the tears").isGreaterThan(300);
    }

    @Test
    void theAxisIsNoMoreExactBesideATearThanElsewhere() {
        var timeline = deepTime().timeline();
        for (var folds : List.of(Plan.gaps(timeline), every(timeline))) {
            var plan = Fixture.plan(timeline, folds);
            for (double width : new double[] {900, 1280, 1900}) {
                assertThat(plan.place(plan.fit(width, 600)).ticks())
                        .allSatisfy(tick -> assertThat(tick.label()).doesNotMatch(".*\\.\\d{3,}.*"));
            }
        }
        var edges = new Fixture()
                .event(0, "-1999", "first", 3)
                .event(0, "1200-05-01", "before", 3)
                .event(0, "1800-05-01", "after", 3)
                .fold("1200-05-02/1800-04-30")
                .timeline();
        var plan = Fixture.plan(edges, Plan.gaps(edges));
        assertThat(plan.place(plan.fit(1280, 600)).ticks())
                .extracting(Placed.Tick::label)
                .contains("1200")
                .doesNotContain("2 May", "1 May");
    }

    @Test
    void theMarginAfterTodayIsNotSaidToBeTheFuture() {
        var timeline = deepTime().timeline();
        var plan = Fixture.plan(timeline, Folds.NONE);
        var fit = plan.fit(1280, 600);
        assertThat(Fixture.ENGLISH.span(plan.said(fit))).endsWith("billion years ago to 2012");
        assertThat(Fixture.ENGLISH.span(plan.said(plan.pan(fit, 500, 0)))).endsWith("from now");
        var story = Fixture.plan(Fixture.story().timeline(), Folds.NONE);
        var all = story.fit(1280, 600);
        assertThat(story.said(all)).isEqualTo(story.scale(all).visible());
    }

    private static List<Item> items(Placed placed) {
        return placed.lanes().stream().flatMap(lane -> lane.items().stream()).toList();
    }
}
