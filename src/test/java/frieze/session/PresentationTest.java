package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Stop;
import frieze.document.Stop.Veil;
import frieze.document.Timeline;
import frieze.format.ReadResult;
import frieze.layout.Placed;
import frieze.layout.Viewport;
import frieze.present.Show.Curtain;
import frieze.present.Show.Later;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PresentationTest {
    private static final Path FILE = Path.of("lesson.json").toAbsolutePath();

    private final ArrayDeque<Runnable> pulses = new ArrayDeque<>();
    private final AtomicReference<Timeline> file = new AtomicReference<>(lesson(
            Stop.at(new EventId("one")),
            Stop.at(new EventId("three")).withSpan(Optional.of(Stories.when("1990/2000"))),
            Stop.at(new EventId("two")).withLanes(List.of("a"))));
    private final AtomicReference<Runnable> changed = new AtomicReference<>(() -> {});
    private final Planner planner = Planner.of(_ -> (text, _) -> 7.0 * text.length(), DateWording.of(Locale.ENGLISH));
    private final Session session = new Session(new Session.Outside(
            (_, _) -> new ReadResult(file.get(), List.of(), false, 0, 0),
            planner,
            Tasks.inLine(),
            pulses::add,
            Motion.NONE,
            (_, change) -> {
                changed.set(change);
                return () -> {};
            },
            Consents.forNow()));

    private static Timeline lesson(Stop... tour) {
        var plain = Stories.of("one 1960 0", "two 1970 1", "three 1994 0", "four 2000 1", "five 2024 2");
        return new Timeline(
                plain.title(),
                "",
                Optional.empty(),
                plain.lanes(),
                List.of(),
                plain.events(),
                List.of(tour),
                Optional.empty(),
                List.of());
    }

    private void open() {
        session.open(FILE);
        session.resize(1000, 400);
        settle();
    }

    private Presentation present() {
        if (!session.document().get().isOpen()) {
            open();
        }
        var presentation = new Presentation(
                session,
                new Presentation.Outside(
                        planner,
                        UnaryOperator.identity(),
                        planner,
                        Motion.NONE,
                        pulses::add,
                        Tasks.inLine(),
                        problem -> {
                            throw new AssertionError(problem);
                        }));
        presentation.strip().resize(960, 200, 1);
        presentation.wide().resize(1920, 900, 1);
        settle();
        return presentation;
    }

    private void settle() {
        for (int i = 0; i < 1_000 && !pulses.isEmpty(); i++) {
            pulses.poll().run();
        }
    }

    private List<String> seen(Band band) {
        settle();
        return band.placed().get().orElseThrow().lanes().stream()
                .flatMap(lane -> lane.items().stream())
                .map(Placed.Item::event)
                .map(Event::id)
                .map(EventId::value)
                .sorted()
                .toList();
    }

    private static TreeMap<String, Double> heights(Band band) {
        var heights = new TreeMap<String, Double>();
        for (var lane : band.placed().get().orElseThrow().lanes()) {
            lane.items().forEach(item -> heights.put(item.event().id().value(), item.markY()));
        }
        return heights;
    }

    private Viewport browsing() {
        return session.camera().viewport().get().orElseThrow();
    }

    @Test
    void whatTheTourHasNotComeToAppearsWithoutMovingWhatIsThere() {
        var show = present();
        assertThat(seen(show.strip())).containsExactly("one");
        show.next();
        show.fit();
        assertThat(seen(show.strip())).containsExactly("one", "three");
        var before = heights(show.strip());
        show.showLater(Later.SHOWN);
        assertThat(seen(show.strip())).containsExactly("five", "four", "one", "three", "two");
        assertThat(heights(show.strip())).containsAllEntriesOf(before);
    }

    @Test
    void aStopShowsItsLanesAndItsEvents() {
        var show = present();
        show.showLater(Later.SHOWN);
        show.last();
        assertThat(seen(show.strip())).containsExactly("one", "three", "two");
    }

    @Test
    void aStopsSpanFillsTheBand() {
        var show = present();
        show.next();
        settle();
        var span = Stories.when("1990/2000").span();
        var visible = show.strip().visible().orElseThrow();
        assertThat(visible.union(span)).isEqualTo(visible);
        assertThat(span.seconds() / visible.seconds()).isCloseTo(1 / 1.16, within(0.01));
    }

    @Test
    void comesBackFromADetourToWhereTheStopStands() {
        var show = present();
        show.next();
        settle();
        var there = show.strip().camera().viewport().get();
        show.pan(300, 0);
        show.zoom(4);
        show.lookAt(new EventId("five"));
        settle();
        assertThat(show.show().get().isDetour()).isTrue();
        assertThat(show.main().orElseThrow().id()).isEqualTo(new EventId("five"));
        show.comeBack();
        settle();
        assertThat(show.show().get().isDetour()).isFalse();
        assertThat(show.strip().camera().viewport().get()).isEqualTo(there);
        assertThat(show.main().orElseThrow().id()).isEqualTo(new EventId("three"));
    }

    @Test
    void theWideTimelineBeginsWithWhatTheBandShowed() {
        var show = present();
        show.next();
        settle();
        TimeSpan seen = show.strip().visible().orElseThrow();
        show.widen(true);
        settle();
        var visible = show.wide().visible().orElseThrow();
        assertThat((double) visible.start()).isCloseTo(seen.start(), within(seen.seconds() / 100));
        assertThat((double) visible.end()).isCloseTo(seen.end(), within(seen.seconds() / 100));
        show.next();
        assertThat(show.show().get().wide()).isFalse();
    }

    @Test
    void theSessionStaysAsItWas() {
        open();
        session.select(Optional.of(new EventId("three")));
        session.camera().panBy(40, 0);
        settle();
        var view = browsing();
        var choices = session.choices().get();
        var show = present();
        assertThat(show.show().get().at()).as("begins at the chosen event").isEqualTo(1);
        show.next();
        show.zoom(3);
        show.toggle(Curtain.WHITE);
        show.widen(true);
        settle();
        show.close();
        assertThat(browsing()).isEqualTo(view);
        assertThat(session.choices().get()).isEqualTo(choices);
        assertThat(session.selection().get()).contains(new EventId("three"));
    }

    @Test
    void anotherVersionOfTheFileKeepsTheStop() {
        var show = present();
        show.next();
        show.veil(Veil.DATE, true);
        file.set(lesson(Stop.at(new EventId("five")), Stop.at(new EventId("one")), Stop.at(new EventId("three"))));
        changed.get().run();
        session.documents().reload();
        settle();
        assertThat(show.show().get().tour().size()).isEqualTo(3);
        assertThat(show.show().get().at()).isEqualTo(2);
        assertThat(show.show().get().veiled()).containsExactly(Veil.DATE);
        assertThat(seen(show.strip())).contains("five", "one", "three");
    }

    @Test
    void anEventOfWhichTheTourKnowsNothingCanBeLookedAt() {
        var show = present();
        show.lookAt(new EventId("four"));
        assertThat(show.show().get().detour()).contains(new EventId("four"));
        show.lookAt(new EventId("nobody"));
        assertThat(show.show().get().detour()).contains(new EventId("four"));
    }
}
