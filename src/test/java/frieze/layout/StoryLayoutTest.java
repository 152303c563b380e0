package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Placed.Form;
import frieze.layout.Placed.TickRank;
import frieze.time.CivilDate;
import frieze.time.TimeSpan;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryLayoutTest {
    private final Plan folded =
            Fixture.plan(Fixture.story().timeline(), Plan.gaps(Fixture.story().timeline()));
    private final Plan unfolded = Fixture.plan(Fixture.story().timeline(), Folds.NONE);

    @Test
    void foldsOnlyWhatNoDateTouches() {
        var gaps = Plan.gaps(new Fixture()
                .event(0, "197X", "a", 3)
                .event(0, "1994", "b", 3)
                .fold("1975/1999")
                .timeline());
        assertThat(gaps.gaps()).containsExactly(new TimeSpan(CivilDate.startOfYear(1980), CivilDate.startOfYear(1994)));
    }

    @Test
    void findsLongGapsByItselfWhereTheAuthorNamesNone() {
        var timeline = new Fixture()
                .event(0, "1000", "a", 3)
                .event(0, "1900", "b", 3)
                .event(0, "1950", "c", 3)
                .timeline();
        assertThat(Plan.gaps(timeline).gaps())
                .as("the first event keeps room for its label")
                .containsExactly(new TimeSpan(CivilDate.startOfYear(1015), CivilDate.startOfYear(1900)));
    }

    @Test
    void showsEveryEventOfTheStoryAsACardWhenAllOfItIsInView() {
        var placed = folded.place(folded.fit(1280, 644));
        assertThat(placed.counts().cards()).isEqualTo(9);
        assertThat(placed.counts().clustered()).isZero();
        assertThat(placed.lanes().stream()
                        .flatMap(l -> l.items().stream())
                        .map(i -> i.form())
                        .collect(Collectors.toSet()))
                .containsOnly(Form.CARD);
    }

    @Test
    void namesTheTear() {
        var tear = folded.place(folded.fit(1280, 644)).tears().getFirst();
        assertThat(tear.label()).isEqualTo("14 years folded");
        assertThat(tear.detail()).isEqualTo("1980 to 1993");
    }

    @Test
    void keepsOneScaleOnBothSidesOfATear() {
        var scale = folded.scale(folded.fit(1280, 644));
        double sixties = scale.x(CivilDate.startOfYear(1970)) - scale.x(CivilDate.startOfYear(1960));
        double nineties = scale.x(CivilDate.startOfYear(2010)) - scale.x(CivilDate.startOfYear(2000));
        // both hold the same number of days but for one leap day at most
        assertThat(nineties).isCloseTo(sixties, org.assertj.core.data.Offset.offset(sixties / 3000));
        assertThat(scale.x(CivilDate.startOfYear(1994)) - scale.x(CivilDate.startOfYear(1980)))
                .isCloseTo(Folds.TEAR_WIDTH, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void labelsBothEdgesOfATearAndNothingInIt() {
        var placed = folded.place(folded.fit(1280, 644));
        var labels = placed.ticks().stream()
                .map(t -> t.label())
                .filter(l -> !l.isEmpty())
                .toList();
        assertThat(labels)
                .contains("1960", "1970", "1980", "1994", "2000", "2010", "2020")
                .doesNotContain("1990");
    }

    @Test
    void countsTheYearsOnTheAxisInRoundNumbers() {
        var placed = unfolded.place(unfolded.fit(1280, 644));
        var major = placed.ticks().stream()
                .filter(t -> t.rank() == TickRank.MAJOR)
                .map(t -> t.label())
                .toList();
        assertThat(major).contains("1960", "1970", "1980", "1990", "2000", "2010", "2020");
    }

    @Test
    void keepsThePointUnderThePointerWhileZooming() {
        var viewport = folded.fit(1280, 644);
        for (double x : new double[] {3, 400, 640, 1100}) {
            long instant = folded.scale(viewport).instant(x);
            var zoomed = folded.zoomAt(viewport, x, 1.7);
            assertThat(folded.scale(zoomed).x(instant)).isCloseTo(x, org.assertj.core.data.Offset.offset(0.5));
        }
    }

    @Test
    void zoomsFromTheBigBangToAnHourWithTheMarkUnderThePointer() {
        var timeline = new Fixture()
                .event(0, "Y-138E8S3", "The Big Bang", 5)
                .event(0, "2024-05-01", "This morning", 5)
                .timeline();
        var plan = Fixture.plan(timeline, Folds.NONE);
        long mark = MarkGeometry.of(timeline.events().get(1).when().shape()).anchor();
        var viewport = plan.fit(1280, 600);
        double x = plan.scale(viewport).x(mark);
        int steps = 0;
        while (viewport.pxPerSecond() < 1280.0 / 3600 && steps++ < 400) {
            viewport = plan.zoomAt(viewport, x, 1.25);
            assertThat(plan.scale(viewport).x(mark)).isCloseTo(x, org.assertj.core.data.Offset.offset(0.5));
        }
        assertThat(viewport.pxPerSecond()).isGreaterThanOrEqualTo(1280.0 / 3600);
        assertThat(plan.place(viewport).ticks()).hasSizeBetween(3, 400);
    }

    @Test
    void opensOnTheMainLine() {
        var timeline = Fixture.story().timeline();
        var withView = new frieze.document.Timeline(
                timeline.title(),
                "",
                timeline.language(),
                timeline.lanes(),
                timeline.eras(),
                timeline.events(),
                timeline.tour(),
                java.util.Optional.of(Fixture.when("196X/2000")),
                timeline.folds());
        var plan = Fixture.plan(withView, Folds.NONE);
        var scale = plan.scale(plan.first(1280, 644));
        assertThat(scale.x(CivilDate.startOfYear(1960))).isBetween(0.0, 40.0);
        assertThat(scale.x(CivilDate.startOfYear(2001))).isBetween(1240.0, 1280.0);
    }

    @Test
    void aClusterOpens() {
        var timeline = Fixture.random(new java.util.Random(3), 3_000, 5, 1400, 600);
        var plan = Fixture.plan(timeline, Folds.NONE);
        var viewport = plan.fit(1280, 640);
        var lane = plan.place(viewport).lanes().getFirst();
        var cluster =
                lane.clusters().stream().filter(c -> c.opens()).findFirst().orElseThrow();
        var members = plan.members(cluster, lane, viewport, 10_000);
        assertThat(members).hasSize(cluster.count());
        var opened = plan.place(plan.open(cluster, viewport));
        var shown =
                opened.lanes().getFirst().items().stream().map(i -> i.event()).collect(Collectors.toSet());
        assertThat(members).anyMatch(shown::contains);
    }

    @Test
    void revealsAnEventWithoutChangingTheScale() {
        var viewport = folded.show(
                new TimeSpan(CivilDate.startOfYear(1960), CivilDate.startOfYear(1979)), folded.fit(1280, 644));
        var event = Fixture.story().timeline().events().get(7);
        var revealed = folded.reveal(event, viewport);
        assertThat(revealed.pxPerSecond()).isEqualTo(viewport.pxPerSecond());
        assertThat(folded.place(revealed).lanes().stream()
                        .flatMap(l -> l.items().stream())
                        .map(i -> i.event()))
                .contains(event);
    }

    @Test
    void revealsADayOutOfItsCluster() {
        var timeline = Fixture.random(new java.util.Random(3), 3_000, 5, 1400, 600);
        var plan = Fixture.plan(timeline, Folds.NONE);
        var viewport = plan.fit(1280, 640);
        int hidden = 0;
        int broughtOut = 0;
        for (int i = 0; i < 3_000; i += 12) {
            var event = timeline.events().get(i);
            boolean isDay = event.when().written().matches("\\d{4}-\\d\\d-\\d\\d");
            if (isDay && !isShown(plan.place(viewport), event)) {
                hidden++;
                broughtOut += isShown(plan.place(plan.reveal(event, viewport)), event) ? 1 : 0;
            }
        }
        assertThat(hidden).isGreaterThan(30);
        // the few others share their day with more important events at every scale
        assertThat(broughtOut).isGreaterThan(hidden * 9 / 10);
    }

    private static boolean isShown(Placed placed, frieze.document.Event event) {
        return placed.lanes().stream().flatMap(lane -> lane.items().stream()).anyMatch(item -> item.event() == event);
    }

    @Test
    void staysWhereItIsWhenAnEventIsInViewAlready() {
        var viewport = folded.fit(1280, 644);
        for (var event : Fixture.story().timeline().events()) {
            assertThat(folded.reveal(event, viewport)).isEqualTo(viewport);
        }
    }
}
