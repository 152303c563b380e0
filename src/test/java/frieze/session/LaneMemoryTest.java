package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.layout.Grouping;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How lanes are arranged outlives the closing of the document.
class LaneMemoryTest {
    private static final Timeline STORY = Stories.of("one 1960 0", "two 1970 1", "three 1994 2");
    private static final Path A = Path.of("a").toAbsolutePath();
    private static final Path B = Path.of("b").toAbsolutePath();

    private final Map<Path, Timeline> files = new HashMap<>(Map.of(A, STORY, B, STORY));
    private final LaneMemory memory = LaneMemory.forNow();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private Session session = session();

    private Session session() {
        return new Session(
                new Session.Outside(
                        (Path file, Progress _) -> new ReadResult(files.get(file), List.of(), false, 0, 0),
                        FakePlan.PLANNER,
                        new Tasks(waiting::add, Runnable::run),
                        waiting::add,
                        Motion.NONE,
                        (_, _) -> () -> {},
                        Consents.forNow()),
                memory);
    }

    private void open(Path file) {
        session.open(file);
        session.resize(1000, 400);
        for (int i = 0; i < 100 && !waiting.isEmpty(); i++) {
            waiting.poll().run();
        }
    }

    private String shown() {
        return session.lanes().shown().stream()
                .map(lane -> session.lanes().isCollapsed(lane) ? "(" + lane.id() + ")" : lane.id())
                .reduce("", String::concat);
    }

    private void arrange() {
        session.lanes().placeAbove("c", "a");
        session.lanes().show("b", false);
        session.lanes().collapse("a", true);
    }

    @Test
    void anArrangementIsThereAgainInTheNextSession() {
        open(A);
        arrange();
        assertThat(shown()).isEqualTo("c(a)");
        session = session();
        open(A);
        assertThat(shown()).isEqualTo("c(a)");
        assertThat(session.placed().get().orElseThrow().lanes())
                .extracting(lane -> lane.lane().id())
                .as("drawn")
                .containsExactly("c", "a");
    }

    @Test
    void eachFileHasItsOwn() {
        open(A);
        arrange();
        open(B);
        assertThat(shown()).isEqualTo("abc");
        session.lanes().groupBy(Grouping.By.NONE);
        open(A);
        assertThat(shown()).isEqualTo("c(a)");
        open(B);
        assertThat(session.choices().get().by()).isEqualTo(Grouping.By.NONE);
        session.lanes().groupBy(Grouping.By.LANE);
        assertThat(memory.of(B)).isEqualTo(LaneMemory.Kept.NOTHING);
    }

    @Test
    void lanesThatAreGoneDoNoHarm() {
        open(A);
        arrange();
        files.put(A, with(STORY, STORY.lanes().subList(0, 1), "later 1999 0"));
        session = session();
        open(A);
        assertThat(shown()).isEqualTo("(a)");
    }

    @Test
    void aFileWhoseRemainingLanesAreAllHiddenIsShown() {
        open(A);
        session.lanes().showOnly("c");
        files.put(A, with(STORY, STORY.lanes().subList(0, 2), "later 1999 0"));
        session = session();
        open(A);
        assertThat(shown()).isEqualTo("ab");
        session.lanes().show("a", false);
        session.lanes().show("b", false);
        assertThat(shown()).as("what the reader hides now stays hidden").isEmpty();
    }

    private static Timeline with(Timeline t, List<Lane> lanes, String... events) {
        return new Timeline(
                t.title(),
                t.description(),
                t.language(),
                lanes,
                t.eras(),
                Stories.of(events).events(),
                t.tour(),
                t.view(),
                t.folds());
    }
}
