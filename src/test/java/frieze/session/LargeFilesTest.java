package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.document.EventId;
import frieze.document.Problem;
import frieze.document.Timeline;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.layout.Viewport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a reader sees of a large file while it is read. The file's reader is a script that stops where the test
/// wants to look.
class LargeFilesTest {
    private static final Timeline BEFORE = Stories.of("then 1066 0", "later 1215 1", "last 1492 2");
    private static final Timeline BEGINNING = Stories.of("one 1960 0", "two 1970 1");
    private static final Timeline MORE = Stories.of("one 1960 0", "two 1970 1", "three 1994 0");
    private static final Timeline ALL = Stories.of("one 1960 0", "two 1970 1", "three 1994 0", "four 2024 2");
    private static final long SIZE = 100L << 20;

    private final Map<Path, DocumentReader> files = new HashMap<>();
    private final ArrayDeque<Runnable> pulses = new ArrayDeque<>();
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final Session session = new Session(new Session.Outside(
            (file, progress) -> files.get(file).read(file, progress),
            FakePlan.PLANNER,
            new Tasks(work::add, Runnable::run),
            pulses::add,
            Motion.NONE,
            (_, _) -> () -> {},
            Consents.forNow()));

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

    private static Path path(String name) {
        return Path.of(name).toAbsolutePath();
    }

    private static ReadResult whole(Timeline timeline) {
        return new ReadResult(timeline, List.of(), false, 0, 0);
    }

    private static ReadResult broken(Timeline timeline) {
        var problem = new Problem(Problem.Severity.ERROR, "big", 7, 3, "problem.syntax-comma", List.of(), "{");
        return new ReadResult(timeline, List.of(problem), true, 1, 0);
    }

    /// A reading that stops after its first events for `look`, and comes to this end.
    private void big(ReadResult end, Runnable look) {
        files.put(path("big"), (_, progress) -> {
            offer(progress, BEGINNING, SIZE / 20);
            settle();
            look.run();
            settle();
            return end;
        });
    }

    private static void offer(Progress progress, Timeline soFar, long bytes) {
        progress.read(bytes, SIZE);
        if (progress.wantsPartial()) {
            progress.partial(soFar);
        }
    }

    private void open(String name) {
        session.open(Path.of(name));
        session.resize(1000, 400);
        settle();
    }

    private void openBefore() {
        files.put(path("before"), (_, _) -> whole(BEFORE));
        open("before");
    }

    private int shown() {
        return session.placed().get().orElseThrow().counts().total();
    }

    private Viewport view() {
        return session.camera().viewport().get().orElseThrow();
    }

    @Test
    void theFirstEventsAreSeenWhileTheRestIsRead() {
        var looks = new ArrayList<Integer>();
        big(whole(ALL), () -> {
            looks.add(shown());
            assertThat(session.document().get().whole()).isFalse();
            assertThat(session.document().get().file()).contains(path("big"));
            assertThat(session.documents().loading().get().orElseThrow().fraction())
                    .isBetween(0.04, 0.05);
            session.selectFirst();
            assertThat(session.selection().get()).contains(new EventId("one"));
        });
        open("big");
        assertThat(looks).containsExactly(2);
        assertThat(shown()).isEqualTo(4);
        assertThat(session.document().get().whole()).isTrue();
        assertThat(session.document().get().opening()).isEqualTo(1);
        assertThat(session.documents().loading().get()).isEmpty();
    }

    @Test
    void whoHasNotMovedSeesTheWholeAtTheEnd() {
        big(whole(ALL), () -> {});
        open("big");
        assertThat(view()).isEqualTo(session.plan().orElseThrow().first(1000, 400));
    }

    @Test
    void placeZoomAndSelectionStayWhenTheRestArrives() {
        var then = new ArrayList<Viewport>();
        big(whole(ALL), () -> {
            session.open(new EventId("two"));
            session.camera().zoomAt(300, 3, false);
            session.lanes().show("c", false);
            settle();
            then.add(view());
        });
        open("big");
        assertThat(then).hasSize(1);
        assertThat(view().pxPerSecond()).isEqualTo(then.getFirst().pxPerSecond());
        assertThat((double) view().second()).isCloseTo(then.getFirst().second(), within(10.0));
        assertThat(session.selection().get()).contains(new EventId("two"));
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("two")));
        assertThat(session.choices().get().hiddenLanes()).containsExactly("c");
        assertThat(session.timeline()).isSameAs(ALL);
    }

    @Test
    void aSmallFileIsSeenAtOnceOrNotAtAll() {
        files.put(path("small"), (_, progress) -> {
            progress.read(Glimpses.LARGE - 1, Glimpses.LARGE - 1);
            assertThat(progress.wantsPartial()).isFalse();
            return whole(ALL);
        });
        open("small");
        assertThat(shown()).isEqualTo(4);
    }

    @Test
    void thereIsNoOtherLookUntilTheLastOneIsPrepared() {
        var looks = new ArrayList<Integer>();
        files.put(path("big"), (_, progress) -> {
            offer(progress, BEGINNING, SIZE / 20);
            progress.read(SIZE / 10, SIZE);
            assertThat(progress.wantsPartial()).isFalse();
            settle();
            looks.add(shown());
            offer(progress, MORE, SIZE / 5);
            settle();
            looks.add(shown());
            return whole(ALL);
        });
        open("big");
        assertThat(looks).containsExactly(2, 3);
        assertThat(shown()).isEqualTo(4);
        assertThat(session.document().get().opening()).isEqualTo(1);
    }

    @Test
    void aReadingThatStartsOverTakesNothingAway() {
        var looks = new ArrayList<Integer>();
        files.put(path("big"), (_, progress) -> {
            offer(progress, MORE, SIZE / 5);
            settle();
            offer(progress, BEGINNING, SIZE / 20);
            settle();
            looks.add(shown());
            return whole(ALL);
        });
        open("big");
        assertThat(looks).containsExactly(3);
    }

    @Test
    void cancellingBringsBackWhatWasOpenAsItWas() {
        openBefore();
        session.open(new EventId("later"));
        session.camera().zoomAt(300, 3, false);
        session.lanes().show("c", false);
        settle();
        var there = view();
        var state = session.document().get();
        big(whole(ALL), () -> {
            assertThat(session.timeline()).isSameAs(BEGINNING);
            assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
            session.camera().zoomAt(300, 2, false);
            session.documents().cancel();
        });
        open("big");
        assertThat(session.document().get()).isEqualTo(state);
        assertThat(view()).isEqualTo(there);
        assertThat(session.selection().get()).contains(new EventId("later"));
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("later")));
        assertThat(session.choices().get().hiddenLanes()).containsExactly("c");
        assertThat(session.placed().get().orElseThrow().lanes()).hasSize(2);
        session.camera().back();
        assertThat(view().pxPerSecond()).as("the way back is there too").isNotEqualTo(there.pxPerSecond());
        session.selectLast();
        assertThat(session.selected().orElseThrow().title()).isEqualTo("Title of later");
    }

    @Test
    void cancellingTheFirstFileLeavesNothing() {
        big(whole(ALL), () -> session.documents().cancel());
        open("big");
        assertThat(session.document().get()).isEqualTo(DocumentState.NONE);
        assertThat(session.placed().get()).isEmpty();
        assertThat(session.camera().viewport().get()).isEmpty();
        openBefore();
        assertThat(shown()).isEqualTo(3);
        assertThat(session.document().get().opening()).as("another opening").isEqualTo(2);
    }

    @Test
    void aSecondFileAbandonsTheFirstWithAllThatWasSeenOfIt() {
        openBefore();
        files.put(path("other"), (_, _) -> {
            assertThat(session.timeline()).isSameAs(BEFORE);
            return whole(MORE);
        });
        big(whole(ALL), () -> {
            session.select(Optional.of(new EventId("one")));
            session.open(Path.of("other"));
        });
        open("big");
        assertThat(session.document().get().file()).contains(path("other"));
        assertThat(session.timeline()).isSameAs(MORE);
        assertThat(session.document().get().whole()).isTrue();
        assertThat(session.selection().get()).isEmpty();
        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void aLookThatComesTooLateIsNotShown() {
        openBefore();
        files.put(path("big"), (_, progress) -> {
            offer(progress, BEGINNING, SIZE / 20);
            session.documents().cancel();
            return whole(ALL);
        });
        open("big");
        assertThat(session.timeline()).isSameAs(BEFORE);
        assertThat(session.document().get().whole()).isTrue();
    }

    @Test
    void aFileThatBreaksHalfWayKeepsWhatHasBeenSeenAndSaysWhy() {
        openBefore();
        big(broken(MORE), () -> session.select(Optional.of(new EventId("two"))));
        open("big");
        var state = session.document().get();
        assertThat(state.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.PARTIAL);
        assertThat(state.whole()).isTrue();
        assertThat(shown()).isEqualTo(3);
        assertThat(session.selection().get()).contains(new EventId("two"));
    }

    @Test
    void aFileThatCannotBeReadToItsEndBringsBackWhatWasOpen() {
        openBefore();
        var before = view();
        files.put(path("big"), (_, progress) -> {
            offer(progress, BEGINNING, SIZE / 20);
            settle();
            assertThat(session.timeline()).isSameAs(BEGINNING);
            throw new IOException("the stick has been pulled out");
        });
        open("big");
        assertThat(session.timeline()).isSameAs(BEFORE);
        assertThat(session.document().get().trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.REFUSED);
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void whatIsReadAgainStaysWholeMeanwhile() {
        openBefore();
        files.put(path("before"), (_, progress) -> {
            offer(progress, BEGINNING, SIZE / 20);
            settle();
            assertThat(session.timeline()).isSameAs(BEFORE);
            return whole(BEFORE);
        });
        session.documents().reload();
        settle();
        assertThat(session.document().get().trouble()).isEmpty();
    }
}
