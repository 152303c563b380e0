package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Timeline;
import frieze.format.ReadResult;
import frieze.layout.Folds;
import frieze.time.TimeSpan;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Folding gap by gap, and what becomes of it when the file changes.
class GapChoicesTest {
    private static final String[] EVENTS = {"one 1960 0", "two 1970 1", "three 1994 0", "four 2000 1", "five 2024 2"};

    private final ArrayDeque<Runnable> pulses = new ArrayDeque<>();
    private Timeline file = story(EVENTS);
    private Runnable changed = () -> {};
    private final Session session = new Session(new Session.Outside(
            (_, _) -> new ReadResult(file, List.of(), false, 0, 0),
            FakePlan.PLANNER,
            new Tasks(Runnable::run, Runnable::run),
            pulses::add,
            Motion.NONE,
            (_, change) -> {
                changed = change;
                return () -> {};
            },
            Consents.forNow()));

    private static Timeline story(String... events) {
        return Stories.timeline(Stories.of(events).events(), List.of(Stories.when("1971/1993")));
    }

    private void open() {
        session.open(Path.of("a"));
        session.resize(1000, 400);
        settle();
    }

    private void settle() {
        while (!pulses.isEmpty()) {
            pulses.poll().run();
        }
    }

    private void rewrite(String... events) {
        file = story(events);
        changed.run();
        settle();
    }

    private List<TimeSpan> folded() {
        settle();
        return session.plan().orElseThrow().folds().gaps();
    }

    private static TimeSpan years(String span) {
        return Stories.when(span).span();
    }

    private static long middle(String span) {
        return years(span).start() + (long) years(span).seconds() / 2;
    }

    @Test
    void oneGapIsOpenedAndFoldedAgain() {
        open();
        assertThat(folded()).containsExactly(years("1971/1993"));
        session.fold(years("1971/1993"), false);
        assertThat(folded()).isEmpty();
        session.fold(years("1971/1993"), true);
        assertThat(folded()).containsExactly(years("1971/1993"));
    }

    @Test
    void oneGapIsFoldedWhileAllOthersAreOpen() {
        open();
        session.foldGaps(false);
        var late = session.foldableAt(middle("2001/2023")).orElseThrow();
        session.fold(late, true);
        assertThat(folded()).containsExactly(years("2001/2023"));
        session.fold(years("1971/1993"), true);
        assertThat(folded()).containsExactly(years("1971/1993"), years("2001/2023"));
        session.foldGaps(false);
        assertThat(folded()).isEmpty();
        session.foldGaps(true);
        assertThat(folded()).as("what was picked by hand stays known").hasSize(2);
    }

    @Test
    void aStretchIsOfferedOnlyWhereNoDateIsStated() {
        open();
        assertThat(session.foldableAt(middle("1995/1999"))).contains(years("1995/1999"));
        assertThat(session.foldableAt(middle("1994"))).isEmpty();
        assertThat(session.foldableAt(middle("1950"))).isEmpty();
        assertThat(session.foldableAt(middle("2030"))).isEmpty();
        assertThat(session.foldableAt(middle("1980"))).contains(years("1971/1993"));
    }

    @Test
    void aStretchEndsAtAGapThatTheDocumentOffers() {
        file = Stories.timeline(Stories.of(EVENTS).events(), List.of(Stories.when("1980/1990")));
        open();
        assertThat(session.foldableAt(middle("1975"))).contains(years("1971/1979"));
        assertThat(session.foldableAt(middle("1992"))).contains(years("1991/1993"));
        session.fold(years("1971/1979"), true);
        settle();
        assertThat(session.gaps().gaps()).containsExactly(years("1971/1979"), years("1980/1990"));
    }

    @Test
    void aTearThatStandsForSeveralGapsOpensAllOfThem() {
        open();
        session.fold(years("1995/1999"), true);
        assertThat(folded()).hasSize(2);
        session.fold(years("1971/1999"), false);
        assertThat(folded()).isEmpty();
    }

    @Test
    void whatIsFoldedByHandStaysSoWhenTheFileIsReadAgain() {
        open();
        session.fold(years("1971/1993"), false);
        session.fold(years("2001/2023"), true);
        rewrite("one 1960 0", "two 1970 1", "three 1994 0", "four 2000 1", "five 2024 2", "six 2025 0");
        assertThat(folded()).containsExactly(years("2001/2023"));
        assertThat(session.gaps()).isEqualTo(new Folds(List.of(years("1971/1993"), years("2001/2023"))));
    }

    @Test
    void aGapInWhichSomethingIsStatedNowIsFoldedNoMore() {
        open();
        session.fold(years("2001/2023"), true);
        assertThat(folded()).hasSize(2);
        rewrite("one 1960 0", "two 1970 1", "three 1994 0", "four 2000 1", "five 2024 2", "six 2010 0");
        assertThat(folded()).containsExactly(years("1971/1993"));
        assertThat(session.choices().get().gaps().byHand()).isEmpty();
    }

    @Test
    void anotherDocumentBeginsAnew() {
        open();
        session.fold(years("1971/1993"), false);
        session.open(Path.of("b"));
        assertThat(folded()).containsExactly(years("1971/1993"));
        assertThat(session.choices().get()).isEqualTo(Choices.EVERYTHING);
        assertThat(session.selection().get()).isEqualTo(Optional.empty());
    }

    private double x(long instant) {
        return session.plan()
                .orElseThrow()
                .scale(session.camera().viewport().get().orElseThrow())
                .x(instant);
    }

    @Test
    void theClickedGapStaysWhereItIs() {
        open();
        session.foldGaps(false);
        folded();
        double before = x(middle("1995/1999"));
        session.fold(years("1995/1999"), true);
        assertThat(folded()).hasSize(1);
        assertThat(x(middle("1995/1999"))).isCloseTo(before, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void aGapThatWouldFillAViewOfTheWholeOpensWithinIt() {
        file = Stories.timeline(
                Stories.of("one 1000 0", "two 1990 0", "three 2000 0").events(), List.of(Stories.when("1001/1989")));
        open();
        session.fold(years("1001/1989"), false);
        assertThat(folded()).isEmpty();
        assertThat(x(years("1000").start())).isBetween(-1.0, 1000.0);
        assertThat(x(years("2000").start())).isBetween(-1.0, 1000.0);
        session.fold(years("1001/1989"), true);
        assertThat(folded()).hasSize(1);
        assertThat(x(years("1000").start())).isBetween(-1.0, 100.0);
        assertThat(x(years("2000").start())).isBetween(900.0, 1000.0);
    }
}
