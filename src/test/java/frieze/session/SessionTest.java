package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.document.EventId;
import frieze.document.Problem;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.layout.Box;
import frieze.layout.Placed;
import frieze.layout.Viewport;
import frieze.time.TimeSpan;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Timeline STORY =
            Stories.of("one 1960 0", "two 1970 1", "three 1994 0", "four 2000 1", "five 2024 2");

    private final Map<Path, ReadResult> files = new HashMap<>();
    private final Map<Path, Runnable> watched = new HashMap<>();
    private final ArrayDeque<Runnable> pulses = new ArrayDeque<>();
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final Session session = new Session(new Session.Outside(
            this::read,
            FakePlan.PLANNER,
            new Tasks(work::add, Runnable::run),
            pulses::add,
            Motion.NONE,
            this::watch,
            Consents.forNow()));

    private ReadResult read(Path file, Progress progress) throws IOException {
        if (!files.containsKey(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return files.get(file);
    }

    private Watcher.Watch watch(Path file, Runnable changed) {
        watched.put(file, changed);
        return () -> watched.remove(file, changed);
    }

    private static Path path(String name) {
        return Path.of(name).toAbsolutePath();
    }

    private void whole(String name, Timeline timeline) {
        files.put(path(name), new ReadResult(timeline, List.of(), false, 0, 0));
    }

    private void broken(String name) {
        var problem = new Problem(Problem.Severity.ERROR, name, 7, 3, "problem.syntax", List.of(), "{");
        files.put(path(name), new ReadResult(Timeline.EMPTY, List.of(problem), true, 1, 0));
    }

    private void settle() {
        for (int i = 0; i < 100 && !(pulses.isEmpty() && work.isEmpty()); i++) {
            while (!work.isEmpty()) {
                work.poll().run();
            }
            while (!pulses.isEmpty()) {
                pulses.poll().run();
            }
        }
    }

    private void opened(String name) {
        session.open(Path.of(name));
        session.resize(1000, 400);
        settle();
    }

    private Viewport view() {
        return session.camera().viewport().get().orElseThrow();
    }

    private static Optional<EventId> id(String id) {
        return Optional.of(new EventId(id));
    }

    @Test
    void opensAFileAndShowsAllOfIt() {
        whole("a", STORY);
        opened("a");
        assertThat(session.document().get().timeline()).isSameAs(STORY);
        assertThat(session.placed().get().orElseThrow().counts().shown()).isEqualTo(5);
    }

    @Test
    void makesOnePictureAPulseHoweverMuchChanges() {
        whole("a", STORY);
        opened("a");
        var pictures = new ArrayList<Object>();
        session.placed().addListener((_, _, now) -> pictures.add(now));
        session.camera().panBy(10, 0);
        session.camera().panBy(10, 0);
        session.camera().zoomAt(500, 2, false);
        session.lanes().show("c", false);
        assertThat(pulses).hasSize(1);
        settle();
        assertThat(pictures).hasSize(1);
    }

    @Test
    void walksThroughTimeAndLanes() {
        whole("a", STORY);
        opened("a");
        session.selectInTime(1);
        assertThat(session.selection().get()).isEqualTo(id("one"));
        session.selectInTime(1);
        session.selectInTime(1);
        assertThat(session.selection().get()).isEqualTo(id("three"));
        session.selectInLane(1);
        assertThat(session.selection().get()).isEqualTo(id("four"));
        session.selectInLane(1);
        assertThat(session.selection().get()).isEqualTo(id("five"));
        session.selectInLane(1);
        assertThat(session.selection().get()).isEqualTo(id("five"));
        session.selectFirst();
        session.selectInTime(-1);
        assertThat(session.selection().get()).isEqualTo(id("one"));
        session.selectLast();
        assertThat(session.selection().get()).isEqualTo(id("five"));
    }

    @Test
    void skipsWhatIsNotShown() {
        whole("a", STORY);
        opened("a");
        session.lanes().show("b", false);
        settle();
        session.selectFirst();
        session.selectInTime(1);
        assertThat(session.selection().get()).isEqualTo(id("three"));
        session.selectInLane(1);
        assertThat(session.selection().get()).isEqualTo(id("five"));
    }

    @Test
    void reloadingKeepsPlaceZoomSelectionAndChoices() {
        whole("a", STORY);
        opened("a");
        session.goTo(new EventId("three"));
        session.open(new EventId("three"));
        session.camera().zoomAt(300, 3, false);
        session.lanes().show("c", false);
        settle();
        var before = view();
        whole("a", Stories.of("zero 1950 0", "one 1960 0", "two 1970 1", "three 1994 0", "four 2000 1", "five 2024 2"));
        watched.get(path("a")).run();
        settle();
        assertThat(session.timeline().events()).hasSize(6);
        assertThat(view().pxPerSecond()).isEqualTo(before.pxPerSecond());
        assertThat((double) view().second()).isCloseTo(before.second(), within(10.0));
        assertThat(session.selection().get()).isEqualTo(id("three"));
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("three")));
        assertThat(session.choices().get().hiddenLanes()).containsExactly("c");
        assertThat(session.placed().get().orElseThrow().lanes()).hasSize(2);
    }

    @Test
    void reloadingLetsGoOfAnEventThatHasGone() {
        whole("a", STORY);
        opened("a");
        session.open(new EventId("three"));
        whole("a", Stories.of("one 1960 0"));
        session.documents().reload();
        settle();
        assertThat(session.selection().get()).isEmpty();
        assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
    }

    @Test
    void aBrokenChangeKeepsTheLastGoodPictureAndSaysSo() {
        whole("a", STORY);
        opened("a");
        var picture = session.placed().get();
        broken("a");
        watched.get(path("a")).run();
        settle();
        var trouble = session.document().get().trouble().orElseThrow();
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.STALE);
        assertThat(trouble.problems().getFirst().line()).isEqualTo(7);
        assertThat(session.timeline()).isSameAs(STORY);
        assertThat(session.placed().get()).isEqualTo(picture);
        whole("a", STORY);
        watched.get(path("a")).run();
        settle();
        assertThat(session.document().get().trouble()).isEmpty();
    }

    @Test
    void aFileThatHasGoneKeepsTheLastGoodPicture() {
        whole("a", STORY);
        opened("a");
        files.clear();
        session.documents().reload();
        settle();
        assertThat(session.document().get().trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.UNREADABLE);
        assertThat(session.timeline()).isSameAs(STORY);
    }

    @Test
    void anotherFileThatIsBrokenLeavesTheOpenOneAlone() {
        whole("a", STORY);
        opened("a");
        broken("b");
        session.open(Path.of("b"));
        settle();
        var state = session.document().get();
        assertThat(state.file()).contains(path("a"));
        assertThat(state.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.REFUSED);
        assertThat(state.trouble().orElseThrow().file()).isEqualTo(path("b"));
        assertThat(watched).containsOnlyKeys(path("a"));
    }

    @Test
    void aBrokenFirstFileIsWatchedUntilItIsMended() {
        broken("a");
        opened("a");
        assertThat(session.document().get().trouble()).isPresent();
        whole("a", STORY);
        watched.get(path("a")).run();
        settle();
        assertThat(session.timeline()).isSameAs(STORY);
        assertThat(session.placed().get().orElseThrow().counts().shown()).isEqualTo(5);
    }

    @Test
    void openingASecondFileAbandonsTheFirst() {
        whole("a", STORY);
        whole("b", Stories.of("other 1066 0"));
        session.open(Path.of("a"));
        session.open(Path.of("b"));
        session.resize(1000, 400);
        settle();
        assertThat(session.document().get().file()).contains(path("b"));
        assertThat(session.document().get().opening()).isEqualTo(1);
        assertThat(watched).containsOnlyKeys(path("b"));
    }

    @Test
    void goesBackAndForwardThroughWhereOneHasBeen() {
        whole("a", STORY);
        opened("a");
        var first = view();
        session.zoomTo(new EventId("three"));
        var second = view();
        session.camera().panBy(30, 0);
        session.camera().panBy(30, 0);
        session.camera().fit();
        session.camera().back();
        session.camera().back();
        assertThat(view()).isEqualTo(second);
        session.camera().back();
        assertThat(view()).isEqualTo(first);
        session.camera().forward();
        assertThat(view()).isEqualTo(second);
    }

    @Test
    void aPlaceComesBackWithTheEventThatWasChosenThere() {
        whole("a", STORY);
        opened("a");
        session.zoomTo(new EventId("two"));
        var there = view();
        session.zoomTo(new EventId("five"));
        session.camera().back();
        assertThat(view()).isEqualTo(there);
        assertThat(session.selection().get()).isEqualTo(id("two"));
        session.camera().back();
        assertThat(session.selection().get()).isEmpty();
        session.camera().forward();
        session.camera().forward();
        assertThat(session.selection().get()).isEqualTo(id("five"));
    }

    @Test
    void stepsOfTheZoomKeepTheChosenEventWhereItIsOrElseTheMiddle() {
        whole("a", STORY);
        opened("a");
        long chosen = TimeOrder.place(STORY.events().get(1).when());
        session.select(id("two"));
        double before = session.plan().orElseThrow().scale(view()).x(chosen);
        assertThat(before).isBetween(0.0, 400.0);
        session.zoomIn();
        settle();
        assertThat(session.plan().orElseThrow().scale(view()).x(chosen)).isCloseTo(before, within(1.0));
        session.select(Optional.empty());
        var scale = session.plan().orElseThrow().scale(view());
        long middle = scale.instant(500);
        session.zoomIn();
        settle();
        assertThat(session.plan().orElseThrow().scale(view()).x(middle)).isCloseTo(500, within(1.0));
    }

    @Test
    void foldingKeepsTheChosenEventWhereItIs() {
        var events = List.of(Stories.event(0, "one", "1960", 0), Stories.event(1, "two", "1994", 0));
        whole("a", Stories.timeline(events, List.of(Stories.when("1975"))));
        opened("a");
        session.goTo(new EventId("two"));
        session.camera().zoomAt(900, 1.2, false);
        settle();
        long place = TimeOrder.place(events.get(1).when());
        double before = session.plan().orElseThrow().scale(view()).x(place);
        session.foldGaps(false);
        settle();
        assertThat(session.plan().orElseThrow().scale(view()).x(place)).isCloseTo(before, within(0.5));
        session.foldGaps(true);
        session.fold(session.gaps().gaps().getFirst(), false);
        settle();
        assertThat(session.choices().get().folds(session.gaps()).gaps()).isEmpty();
    }

    @Test
    void aClusterThatNoZoomPartsIsListedWithAnHonestCount() {
        whole("a", STORY);
        opened("a");
        var before = view();
        var lane = session.placed().get().orElseThrow().lanes().getFirst();
        var cluster = new Placed.Cluster(new Box(0, 0, 42, 18), 700, new TimeSpan(0, 1), false, 1);
        session.openCluster(cluster, lane);
        assertThat(session.pane().get()).isInstanceOfSatisfying(Pane.Listing.class, listing -> {
            assertThat(listing.events()).hasSize(5);
            assertThat(listing.more()).isEqualTo(695);
        });
        assertThat(view()).isEqualTo(before);
        session.openCluster(new Placed.Cluster(new Box(0, 0, 42, 18), 2, new TimeSpan(0, 1000), true, 1), lane);
        assertThat(view().pxPerSecond()).isGreaterThan(before.pxPerSecond());
    }

    @Test
    void detailsCloseWhereNothingIsChosenAnyMore() {
        whole("a", STORY);
        opened("a");
        session.open(new EventId("two"));
        assertThat(session.pane().get()).isInstanceOf(Pane.Details.class);
        session.select(Optional.empty());
        assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
    }

    @Test
    void escapeClosesThePaneFirst() {
        whole("a", STORY);
        opened("a");
        session.open(new EventId("two"));
        session.dismiss();
        assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
        assertThat(session.selection().get()).isEqualTo(id("two"));
        session.dismiss();
        assertThat(session.selection().get()).isEmpty();
    }

    @Test
    void aLargerWindowShowsTheWholeAgainUntilTheReaderMoves() {
        whole("a", STORY);
        opened("a");
        session.resize(500, 400);
        assertThat(session.plan().orElseThrow().fit(500, 400)).isEqualTo(view());
        session.camera().zoomAt(100, 2, false);
        double scale = view().pxPerSecond();
        session.resize(800, 400);
        assertThat(view().pxPerSecond()).isEqualTo(scale);
    }

    @Test
    void picturesFromTheNetworkAreAllowedTimelineByTimeline() {
        whole("a", STORY);
        whole("b", STORY);
        opened("a");
        assertThat(session.documents().pictureHosts().get()).isEmpty();
        session.documents().allowPictures(Set.of("example.org"));
        assertThat(session.documents().pictureHosts().get()).containsExactly("example.org");
        opened("b");
        assertThat(session.documents().pictureHosts().get()).isEmpty();
        opened("a");
        assertThat(session.documents().pictureHosts().get()).containsExactly("example.org");
    }
}
