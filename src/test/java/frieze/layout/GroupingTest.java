package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lanes by lane, by tag, by none: every event stands in one of them, and the numbers add up in all of
/// them.
class GroupingTest {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 600;

    private static Timeline tagged(Timeline plain, List<List<String>> tags) {
        var events = new ArrayList<Event>();
        for (var e : plain.events()) {
            events.add(new Event(
                    e.id(),
                    e.index(),
                    e.when(),
                    e.title(),
                    e.text(),
                    e.lane(),
                    e.importance(),
                    tags.get(e.index()),
                    e.media(),
                    e.sources(),
                    e.links(),
                    e.figures(),
                    e.notes()));
        }
        return new Timeline(
                plain.title(),
                plain.description(),
                plain.language(),
                plain.lanes(),
                plain.eras(),
                events,
                plain.tour(),
                plain.view(),
                plain.folds());
    }

    private static Timeline tagged(Random random, int events, int lanes, int tags) {
        var lists = new ArrayList<List<String>>();
        for (int i = 0; i < events; i++) {
            var own = new HashSet<String>();
            for (int n = random.nextInt(4); n > 0; n--) {
                // small numbers are more frequent
                own.add("t" + (int) (tags * random.nextDouble() * random.nextDouble()));
            }
            lists.add(List.copyOf(own));
        }
        return tagged(Fixture.random(random, events, lanes, 1500, 400), lists);
    }

    private static Timeline of(List<List<String>> tags) {
        var fixture = new Fixture();
        for (int i = 0; i < tags.size(); i++) {
            fixture.event(0, "19" + (10 + i), "Event " + i, 3);
        }
        return tagged(fixture.timeline(), tags);
    }

    private static Grouping byTag(Timeline timeline) {
        return Grouping.of(timeline, Grouping.By.TAG, Locale.ENGLISH);
    }

    private static List<String> titles(Grouping grouping) {
        return grouping.lanes().stream().map(Lane::title).toList();
    }

    @Test
    void anEventStandsUnderItsFirstTag() {
        var timeline = of(List.of(List.of("war", "sea"), List.of("war"), List.of("sea", "war"), List.of()));
        var grouping = byTag(timeline);
        assertThat(titles(grouping)).containsExactly("war", "sea", "No tag");
        assertThat(timeline.events().stream().map(grouping::laneOf)).containsExactly(0, 0, 1, 2);
        assertThat(grouping.counts()).containsExactly(2, 1, 1);
    }

    @Test
    void rareTagsShareALaneThatSaysHowManyTheyAre() {
        var tags = new ArrayList<List<String>>();
        for (int i = 0; i < Grouping.MOST_TAGS; i++) {
            tags.add(List.of("often" + i));
            tags.add(List.of("often" + i));
        }
        tags.add(List.of("rare"));
        tags.add(List.of("seldom"));
        tags.add(List.of("unheard", "often7"));
        var timeline = of(tags);
        var grouping = byTag(timeline);
        assertThat(titles(grouping)).hasSize(Grouping.MOST_TAGS + 1).last().isEqualTo("3 other tags");
        int other = Grouping.MOST_TAGS;
        var events = timeline.events();
        assertThat(grouping.laneOf(events.get(events.size() - 3))).isEqualTo(other);
        assertThat(titles(grouping).get(grouping.laneOf(events.getLast())))
                .as("a later tag that has a lane comes before the lane of the rest")
                .isEqualTo("often7");
        assertThat(grouping.counts()[other]).isEqualTo(2);
    }

    @Test
    void byNoneAllStandInOneLane() {
        var timeline = Fixture.story().timeline();
        var grouping = Grouping.of(timeline, Grouping.By.NONE, Locale.GERMAN);
        assertThat(titles(grouping)).containsExactly("Alle Ereignisse");
        assertThat(grouping.counts()).containsExactly(timeline.events().size());
    }

    @ParameterizedTest
    @EnumSource(Grouping.By.class)
    void everyNumberAddsUpWhateverIsShown(Grouping.By by) {
        for (int seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            var timeline = tagged(random, 20 + random.nextInt(400), 1 + random.nextInt(9), 1 + random.nextInt(60));
            var grouping = Grouping.of(timeline, by, Locale.ENGLISH);
            int sum = 0;
            for (int count : grouping.counts()) {
                sum += count;
            }
            assertThat(sum).isEqualTo(timeline.events().size());
            var shown = new ArrayList<Integer>();
            var collapsed = new HashSet<Integer>();
            for (int lane = 0; lane < grouping.lanes().size(); lane++) {
                if (random.nextInt(5) > 0) {
                    shown.add(random.nextInt(shown.size() + 1), lane);
                }
                if (random.nextInt(3) == 0) {
                    collapsed.add(lane);
                }
            }
            checkMoves(timeline, grouping, shown, collapsed, random);
        }
    }

    private static void checkMoves(
            Timeline timeline, Grouping grouping, List<Integer> shown, Set<Integer> collapsed, Random random) {
        var settings = new PlanSettings(Folds.NONE, e -> e.index() % 7 > 0, Optional.of(grouping), shown, collapsed, 1);
        var plan = Plan.of(timeline, settings, Fixture.MEASURER, Fixture.ENGLISH);
        var kept = new HashMap<Integer, Integer>();
        for (var event : timeline.events()) {
            if (event.index() % 7 > 0) {
                kept.merge(grouping.laneOf(event), 1, Integer::sum);
            }
        }
        int hidden = timeline.events().size()
                - shown.stream().mapToInt(lane -> kept.getOrDefault(lane, 0)).sum();
        var view = plan.fit(WIDTH, 20_000);
        var whole = plan.place(view);
        checkSums(whole, grouping, collapsed);
        assertThat(whole.counts().filtered()).isEqualTo(hidden);
        assertThat(whole.lanes().stream().map(lane -> grouping.lanes().indexOf(lane.lane())))
                .containsExactlyElementsOf(shown);
        for (var lane : whole.lanes()) {
            int index = grouping.lanes().indexOf(lane.lane());
            assertThat(lane.eventsInView()).isEqualTo(kept.getOrDefault(index, 0));
        }
        view = plan.fit(WIDTH, HEIGHT);
        for (int move = 0; move < 20; move++) {
            view = switch (random.nextInt(3)) {
                case 0 -> plan.zoomAt(view, random.nextDouble() * WIDTH, 0.4 + 2 * random.nextDouble());
                case 1 -> plan.pan(view, 400 - random.nextInt(800), 0);
                default -> plan.pan(view, 0, 300 - random.nextInt(600));
            };
            var placed = plan.place(view);
            checkSums(placed, grouping, collapsed);
            assertThat(placed).isEqualTo(plan.place(view));
            view = placed.viewport();
        }
    }

    private static void checkSums(Placed placed, Grouping grouping, Set<Integer> collapsed) {
        var counts = placed.counts();
        assertThat(counts.inView()).isEqualTo(counts.shown() + counts.clustered());
        assertThat(counts.total()).isEqualTo(counts.inView() + counts.outside() + counts.filtered());
        int inView = 0;
        for (var lane : placed.lanes()) {
            inView += lane.eventsInView();
            int clustered =
                    lane.clusters().stream().mapToInt(Placed.Cluster::count).sum();
            boolean isCollapsed = collapsed.contains(grouping.lanes().indexOf(lane.lane()));
            assertThat(lane.collapsed()).isEqualTo(isCollapsed);
            if (isCollapsed) {
                assertThat(lane.items()).isEmpty();
                assertThat(clustered).isEqualTo(lane.eventsInView());
                assertThat(lane.height()).isLessThan(40);
            }
            assertThat(lane.owners())
                    .hasSize(
                            grouping.by() == Grouping.By.LANE
                                    ? 0
                                    : grouping.owners().size());
        }
        assertThat(inView).isEqualTo(counts.inView());
    }

    @Test
    void aClusterOfACollapsedLaneListsItsEvents() {
        var timeline = Fixture.random(new Random(3), 60, 1, 1700, 200);
        var settings = new PlanSettings(Folds.NONE, _ -> true, Optional.empty(), List.of(0), Set.of(0), 1);
        var plan = Plan.of(timeline, settings, Fixture.MEASURER, Fixture.ENGLISH);
        var view = plan.fit(WIDTH, HEIGHT);
        var lane = plan.place(view).lanes().getFirst();
        int listed = 0;
        for (var cluster : lane.clusters()) {
            assertThat(cluster.opens()).isFalse();
            var members = plan.members(cluster, lane, view, 1000);
            assertThat(members).hasSize(cluster.count());
            listed += members.size();
        }
        assertThat(listed).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 700, 1400})
    void onlyLanesInViewArePlaced(double height) {
        var timeline = Fixture.random(new Random(7), 4_000, 200, 1500, 400);
        var plan = Fixture.plan(timeline, Folds.NONE);
        var view = plan.fit(WIDTH, height);
        var placed = plan.place(view);
        assertThat(placed.contentHeight()).isGreaterThan(200 * 60);
        for (double y = 0; y < placed.contentHeight(); y += 977) {
            var scrolled = plan.place(plan.pan(view, 0, y));
            assertThat(scrolled.lanes().size()).isBetween(1, (int) (height / 100) + 2);
            assertThat(scrolled.lanes().getFirst().y()).isLessThanOrEqualTo(0);
            var last = scrolled.lanes().getLast();
            assertThat(last.y() + last.height()).isGreaterThanOrEqualTo(height - 1e-6);
            assertThat(scrolled.lanes()).allSatisfy(lane -> {
                assertThat(lane.y()).isLessThan(height);
                assertThat(lane.y() + lane.height()).isPositive();
            });
        }
        var far = timeline.lanes().get(150);
        var there = plan.place(plan.revealLane(far, view));
        var band = there.lanes().stream().filter(l -> l.lane().equals(far)).findFirst();
        assertThat(band).isPresent();
        assertThat(plan.revealLane(far, there.viewport())).isEqualTo(there.viewport());
    }
}
