package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.layout.Plan;
import frieze.layout.Viewport;
import frieze.time.DateWording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// How the plan of a large document keeps up with what its reader chooses: part of it at once, anew beside the
/// window.
class LayoutsTest {
    private static final int EVENTS = Layouts.AT_ONCE + 1_000;

    private final ArrayDeque<Runnable> pulses = new ArrayDeque<>();
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private Optional<Viewport> viewport = Optional.empty();
    private final Layouts layouts = new Layouts(
            Planner.of(_ -> (text, _) -> 7.0 * text.length(), DateWording.of(Locale.ENGLISH)),
            pulses::add,
            new Tasks(work::add, Runnable::run),
            () -> viewport,
            new Folding(Motion.NONE));

    LayoutsTest() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(Stories.event(i, "e" + i, Integer.toString(1000 + i % 1000), i % 3));
        }
        var timeline = Stories.timeline(events, java.util.List.of());
        layouts.adopt(layouts.make(timeline, Choices.EVERYTHING, 1));
        viewport = Optional.of(plan().fit(1000, 500));
    }

    private Plan plan() {
        return layouts.plan().orElseThrow();
    }

    private void choose(Choices choices) {
        layouts.choose(choices, 1);
        pulse();
    }

    private void pulse() {
        while (!pulses.isEmpty()) {
            pulses.poll().run();
        }
    }

    private int shown() {
        var counts = plan().place(viewport.orElseThrow()).counts();
        assertThat(counts.inView()).isEqualTo(counts.shown() + counts.clustered());
        assertThat(counts.inView() + counts.outside() + counts.filtered()).isEqualTo(EVENTS);
        return EVENTS - counts.filtered();
    }

    private static Choices without(String lane) {
        return Choices.EVERYTHING.arranged(as -> as.withShown(lane, false));
    }

    @Test
    void whatIsLeftIsShownAtOnceAndThenPlannedAnew() {
        choose(without("a"));
        assertThat(shown()).isEqualTo(EVENTS);
        work.remove().run();
        var atOnce = plan();
        assertThat(shown()).isLessThan(EVENTS);
        work.remove().run();
        assertThat(plan()).isNotSameAs(atOnce);
        assertThat(shown()).isLessThan(EVENTS);
        assertThat(work).isEmpty();
    }

    @Test
    void whatWasThereBeforeComesBackAtOnceForGood() {
        choose(Choices.EVERYTHING.withFilter(event -> event.index() % 2 == 0));
        work.remove().run();
        work.remove().run();
        assertThat(shown()).isEqualTo(EVENTS / 2);
        choose(Choices.EVERYTHING);
        work.remove().run();
        assertThat(shown()).isEqualTo(EVENTS);
        assertThat(work).isEmpty();
    }

    @Test
    void anotherChoiceStopsThePlanningOfTheOneBefore() {
        var asked = new ArrayList<BooleanSupplier>();
        var patient = new Layouts(
                new Planner() {
                    private final Planner real =
                            Planner.of(_ -> (text, _) -> 7.0 * text.length(), DateWording.of(Locale.ENGLISH));

                    @Override
                    public Plan plan(
                            frieze.document.Timeline timeline,
                            frieze.layout.PlanSettings settings,
                            BooleanSupplier abandoned) {
                        asked.add(abandoned);
                        return real.plan(timeline, settings, abandoned);
                    }

                    @Override
                    public frieze.layout.Folds gaps(frieze.document.Timeline timeline) {
                        return real.gaps(timeline);
                    }

                    @Override
                    public Optional<frieze.time.TimeSpan> gapAround(frieze.document.Timeline timeline, long instant) {
                        return real.gapAround(timeline, instant);
                    }

                    @Override
                    public frieze.layout.Grouping group(
                            frieze.document.Timeline timeline, frieze.layout.Grouping.By by) {
                        return real.group(timeline, by);
                    }
                },
                pulses::add,
                new Tasks(work::add, Runnable::run),
                () -> viewport,
                new Folding(Motion.NONE));
        patient.adopt(layouts.made().orElseThrow());
        patient.choose(without("a"), 1);
        pulse();
        work.remove().run();
        work.remove().run();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().getAsBoolean()).isFalse();
        pulse();
        patient.choose(without("b"), 1);
        pulse();
        assertThat(asked.getFirst().getAsBoolean()).isTrue();
    }
}
