package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Lane;
import frieze.document.Problem;
import frieze.document.Timeline;
import frieze.format.Progress;
import frieze.format.ReadResult;
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

/// Several files on one axis.
class TogetherTest {
    private final Map<Path, ReadResult> files = new HashMap<>();
    private final Map<Path, List<Runnable>> watched = new HashMap<>();
    private final ArrayDeque<Runnable> pulses = new ArrayDeque<>();
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final Consents consents = Consents.forNow();
    private final Session session = new Session(new Session.Outside(
            this::read,
            FakePlan.PLANNER,
            new Tasks(work::add, Runnable::run),
            pulses::add,
            Motion.NONE,
            this::watch,
            consents));

    private ReadResult read(Path file, Progress progress) throws IOException {
        if (!files.containsKey(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return files.get(file);
    }

    private Watcher.Watch watch(Path file, Runnable changed) {
        watched.computeIfAbsent(file, _ -> new ArrayList<>()).add(changed);
        return () -> {
            watched.get(file).remove(changed);
            watched.values().removeIf(List::isEmpty);
        };
    }

    private void changed(String name) {
        watched.get(path(name)).forEach(Runnable::run);
        settle();
    }

    private static Path path(String name) {
        return Path.of(name).toAbsolutePath();
    }

    private void whole(String name, String... events) {
        files.put(path(name), new ReadResult(Stories.of(events), List.of(), false, 0, 0));
    }

    private void broken(String name) {
        var problem =
                new Problem(Problem.Severity.ERROR, path(name).toString(), 7, 3, "problem.syntax-end", List.of(), "{");
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

    private void compared() {
        whole("a", "one 1960 0", "two 1970 1");
        whole("b", "one 1965 0");
        session.resize(1000, 400);
        session.open(Path.of("a"));
        settle();
        session.documents().openBeside(Path.of("b"));
        settle();
    }

    private List<String> ids() {
        return session.timeline().events().stream()
                .map(event -> event.id().value())
                .toList();
    }

    @Test
    void aSecondFileStandsBesideTheFirst() {
        compared();
        assertThat(ids()).containsExactly("one", "two", "2/one");
        assertThat(session.lanes().all()).extracting(Lane::colour).containsExactly(1, 2, 3, 4, 5, 6);
        var state = session.document().get();
        assertThat(state.files()).containsExactly(path("a"), path("b"));
        assertThat(state.fileOf(session.timeline().events().get(1))).contains(path("a"));
        assertThat(state.fileOf(session.timeline().events().get(2))).contains(path("b"));
        assertThat(session.placed().get().orElseThrow().counts().total()).isEqualTo(3);
    }

    @Test
    void aThirdFollowsAndNoneIsThereTwice() {
        compared();
        whole("c", "three 1980 0");
        session.documents().openBeside(Path.of("c"));
        settle();
        session.documents().openBeside(Path.of("./b"));
        settle();
        assertThat(session.document().get().files()).containsExactly(path("a"), path("b"), path("c"));
        assertThat(ids()).containsExactly("one", "two", "2/one", "three");
    }

    @Test
    void severalAtOnceStandBesideTheFirstAndNoneChangesNothing() {
        whole("a", "one 1960 0");
        whole("b", "two 1965 0");
        whole("c", "three 1980 0");
        session.open(Path.of("a"));
        settle();
        session.documents().openBeside(List.of(Path.of("b"), Path.of("c")));
        settle();
        assertThat(session.document().get().files()).containsExactly(path("a"), path("b"), path("c"));
        session.documents().openBeside(List.of());
        session.documents().openTogether(List.of());
        settle();
        assertThat(ids()).containsExactly("one", "two", "three");
    }

    @Test
    void eachIsReadAgainWhenItChanges() {
        compared();
        assertThat(watched).containsOnlyKeys(path("a"), path("b"));
        whole("b", "one 1965 0", "more 1966 1");
        changed("b");
        assertThat(ids()).containsExactly("one", "two", "2/one", "more");
        whole("a", "two 1970 1");
        changed("a");
        assertThat(ids()).containsExactly("two", "one", "more");
        session.documents().reload();
        settle();
        assertThat(session.document().get().files()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsNamedUntilItCan() {
        compared();
        var before = session.timeline();
        files.remove(path("b"));
        changed("b");
        var trouble = session.document().get().trouble().orElseThrow();
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.UNREADABLE);
        assertThat(trouble.file()).isEqualTo(path("b"));
        assertThat(trouble.cause().orElseThrow()).isInstanceOf(NoSuchFileException.class);
        assertThat(session.timeline()).isSameAs(before);
        broken("b");
        changed("b");
        assertThat(session.document().get().trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.STALE);
        assertThat(session.timeline()).isSameAs(before);
        whole("b", "one 1965 0");
        changed("b");
        assertThat(session.document().get().trouble()).isEmpty();
    }

    @Test
    void whatCannotBeOpenedBesideLeavesWhatIsOpen() {
        whole("a", "one 1960 0");
        session.open(Path.of("a"));
        settle();
        session.documents().openBeside(Path.of("none"));
        settle();
        assertThat(session.document().get().files()).containsExactly(path("a"));
        assertThat(session.document().get().trouble().orElseThrow().file()).isEqualTo(path("none"));
        assertThat(watched).containsOnlyKeys(path("a"));
        session.open(Path.of("a"));
        settle();
        assertThat(ids()).containsExactly("one");
    }

    @Test
    void problemsAndCountsAreThoseOfAll() {
        whole("a", "one 1960 0");
        var note = new Problem(Problem.Severity.NOTE, path("b").toString(), 1, 1, "problem.null", List.of(), "");
        var noted = new ReadResult(
                Stories.of("x 1970 0"), List.of(note), false, 0, 0, 5, new frieze.format.Origin("TimelineJS", "3"));
        files.put(path("b"), noted);
        session.documents().openTogether(List.of(Path.of("a"), Path.of("b")));
        settle();
        var reading = session.document().get().reading();
        assertThat(reading.notes()).isEqualTo(5);
        assertThat(reading.problems()).containsExactly(note);
        assertThat(reading.origin()).hasToString("Frieze + TimelineJS 3");
    }

    @Test
    void picturesAreLoadedFromWhereAllOfThemMay() {
        compared();
        consents.allow(Optional.of(path("a")), Set.of("example.org"));
        session.documents().reload();
        session.documents().openTogether(List.of(Path.of("a"), Path.of("b")));
        settle();
        assertThat(session.documents().pictureHosts().get()).isEmpty();
        session.documents().allowPictures(Set.of("example.org"));
        assertThat(session.documents().pictureHosts().get()).containsExactly("example.org");
        assertThat(consents.hostsFor(Optional.of(path("b")))).containsExactly("example.org");
    }
}
