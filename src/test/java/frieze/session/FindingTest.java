package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.document.Timeline;
import frieze.format.ReadResult;
import frieze.time.TimeSpan;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    private Timeline story = Stories.of("one 1960 0", "two 1970 1", "three 1994 0", "four 2000 1", "five 2024 2");
    private final ArrayDeque<Runnable> pulses = new ArrayDeque<>();
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(work::add, Runnable::run);
    private final Session session = new Session(new Session.Outside(
            (_, _) -> new ReadResult(story, List.of(), false, 0, 0),
            FakePlan.PLANNER,
            tasks,
            pulses::add,
            Motion.NONE,
            (_, _) -> () -> {},
            Consents.forNow()));
    private final Finding finding = new Finding(session, tasks);

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

    private void opened() {
        session.open(Path.of("a"));
        session.resize(1000, 400);
        settle();
    }

    private void look(String text) {
        finding.look(text);
        settle();
    }

    private int total() {
        return finding.found().get().orElseThrow().hits().total();
    }

    @Test
    void findsWhileTyping() {
        opened();
        look("t");
        assertThat(total()).isEqualTo(5);
        assertThat(finding.lights()).isTrue();
        look("title thr");
        assertThat(total()).isEqualTo(1);
        assertThat(finding.rows())
                .containsExactly(new Finding.Row.Hit(story.events().get(2), true));
        assertThat(finding.found().get().orElseThrow().perLane()).containsExactly(1, 0, 0);
        look("");
        assertThat(finding.lights()).isFalse();
        assertThat(finding.rows()).isEmpty();
    }

    @Test
    void onlyTheLastTextIsAnswered() {
        opened();
        look("title");
        var answers = new ArrayList<Object>();
        finding.found().addListener((_, _, now) -> answers.add(now));
        finding.look("fi");
        finding.look("fiv");
        finding.look("five");
        settle();
        assertThat(answers)
                .as("the hits, and then their places")
                .hasSize(2)
                .allSatisfy(now -> assertThat(now.toString()).contains("text=five"));
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void whatIsTypedBeforeTheIndexIsThereIsAnsweredThen() {
        finding.look("four");
        settle();
        opened();
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void stepsThroughTheHitsAndRoundTheEnds() {
        opened();
        look("title");
        finding.step(1);
        assertThat(finding.current().get()).isZero();
        assertThat(session.selection().get()).contains(new EventId("one"));
        finding.step(1);
        assertThat(session.selection().get()).contains(new EventId("two"));
        finding.step(-1);
        finding.step(-1);
        assertThat(session.selection().get()).contains(new EventId("five"));
        look("titl");
        finding.step(-1);
        assertThat(session.selection().get()).as("none gone to yet").contains(new EventId("five"));
    }

    @Test
    void aDateAloneIsAPlaceToGo() {
        opened();
        session.camera().show(new TimeSpan(0, 3_000_000), false);
        settle();
        look("1994");
        assertThat(finding.lights()).as("nothing mentions it").isFalse();
        assertThat(finding.rows()).containsExactly(new Finding.Row.Place(Stories.when("1994")));
        finding.step(1);
        settle();
        var shown = session.plan()
                .orElseThrow()
                .scale(session.camera().target().orElseThrow())
                .visible();
        assertThat(shown.overlaps(Stories.when("1994").span())).isTrue();
        assertThat(shown.overlaps(Stories.when("1985").span())).isFalse();
    }

    @Test
    void followsTheFile() {
        opened();
        look("title");
        finding.go(4);
        story = Stories.of("one 1960 0", "two 1970 1");
        session.documents().reload();
        settle();
        assertThat(total()).isEqualTo(2);
        assertThat(finding.current().get()).isEqualTo(-1);
    }

    @Test
    void longListsCome() {
        var events = new String[250];
        for (int i = 0; i < events.length; i++) {
            events[i] = "e" + i + " " + (1700 + i) + " 0";
        }
        story = Stories.of(events);
        opened();
        look("title");
        assertThat(finding.rows()).hasSize(Finding.PAGE);
        assertThat(finding.all()).isEqualTo(250);
        finding.go(149);
        assertThat(finding.rows().size()).isGreaterThanOrEqualTo(150);
        assertThat(session.selection().get()).contains(new EventId("e149"));
        finding.load(1000);
        assertThat(finding.rows()).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void hitsAreCountedAlongTheAxis() {
        opened();
        look("title");
        var found = finding.found().get().orElseThrow();
        var early = new TimeSpan(
                Stories.when("1950").span().start(), Stories.when("1994").span().end());
        assertThat(found.within(early, List.of(0))).isEqualTo(2);
        assertThat(found.within(early, List.of(0, 1, 2))).isEqualTo(3);
    }
}
