package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.text.Messages;
import frieze.time.CivilDate;
import frieze.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final Lane LANE = new Lane("a", "A", 1, LaneShape.CIRCLE);
    private static final TimeSpan CENTURY = years(1900, 2000);
    private static final TimeSpan WINDOW = years(1940, 1960);

    private static TimeSpan years(long from, long to) {
        return new TimeSpan(CivilDate.startOfYear(from), CivilDate.startOfYear(to));
    }

    private static <T> T with(Function<Overview, T> work, Recorded actions) {
        return Fx.on(() -> {
            var overview = new Overview(actions);
            overview.contentProperty()
                    .set(new OverviewContent(
                            CENTURY, List.of(), columns -> new int[1][columns], List.of(), 300, List.of()));
            overview.windowProperty().set(WINDOW);
            Fx.scene(overview, 1156, 84, Theme.LIGHT);
            overview.applyCss();
            overview.layout();
            return work.apply(overview);
        });
    }

    private static List<String> calls(BiConsumer<Overview, OverviewSkin> gestures) {
        var actions = new Recorded();
        with(
                overview -> {
                    gestures.accept(overview, (OverviewSkin) overview.getSkin());
                    return true;
                },
                actions);
        return actions.calls;
    }

    private static Node handle(Overview overview, OverviewHandle.Part part) {
        return overview.getChildrenUnmodifiable().stream()
                .filter(n -> n instanceof OverviewHandle h && h.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        node,
                        node,
                        type,
                        x,
                        20,
                        x,
                        20,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(node, x, 20)));
    }

    private static void drag(Node node, double by) {
        mouse(node, MouseEvent.MOUSE_PRESSED, 5);
        mouse(node, MouseEvent.MOUSE_DRAGGED, 5 + by);
    }

    private static TimeSpan shown(List<String> calls) {
        assertThat(calls).hasSize(1);
        var words = calls.getFirst().split(" ");
        return new TimeSpan(Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    @Test
    void theWindowIsDraggedWithItsLength() {
        var calls = calls((overview, _) -> drag(handle(overview, OverviewHandle.Part.WINDOW), 100));
        // 1156 - 116 - 22 - 18 = 1000 px for a hundred years.
        var span = shown(calls);
        assertThat(CivilDate.at(span.start() + 86_400).year()).isEqualTo(1950);
        assertThat(span.seconds()).isEqualTo(WINDOW.seconds());
        assertThat(calls.getFirst()).endsWith("false");
    }

    @Test
    void aGripMovesOneEnd() {
        var start = shown(calls((overview, _) -> drag(handle(overview, OverviewHandle.Part.START), -100)));
        assertThat(CivilDate.at(start.start() + 86_400).year()).isEqualTo(1930);
        assertThat(start.end()).isEqualTo(WINDOW.end());
        var end = shown(calls((overview, _) -> drag(handle(overview, OverviewHandle.Part.END), 100)));
        assertThat(end.start()).isEqualTo(WINDOW.start());
        assertThat(end.end()).isGreaterThan(WINDOW.end());
    }

    @Test
    void aGripStopsAtTheOther() {
        var span = shown(calls((overview, _) -> drag(handle(overview, OverviewHandle.Part.START), 900)));
        assertThat(span.end()).isEqualTo(WINDOW.end());
        assertThat(span.start()).isLessThan(span.end());
    }

    @Test
    void arrowKeysMoveByATwentieth() {
        var span = shown(calls((overview, _) -> Event.fireEvent(
                handle(overview, OverviewHandle.Part.WINDOW),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false))));
        assertThat(span.start() - WINDOW.start()).isEqualTo((long) (WINDOW.seconds() / 20));
    }

    @Test
    void aClickBesideTheWindowGoesThere() {
        var calls = calls((overview, skin) -> mouse(overview, MouseEvent.MOUSE_CLICKED, 116 + 22 + 900));
        var span = shown(calls);
        assertThat(CivilDate.at((span.start() + span.end()) / 2 + 86_400).year())
                .isEqualTo(1990);
        assertThat(calls.getFirst()).endsWith("true");
    }

    @Test
    void handlesSayWhatTheyAre() {
        var spoken = with(
                overview -> {
                    var grip = handle(overview, OverviewHandle.Part.START);
                    assertThat(grip.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
                    assertThat(grip.isFocusTraversable()).isTrue();
                    assertThat((Double) grip.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                            .isEqualTo(WINDOW.start());
                    return (String) grip.queryAccessibleAttribute(AccessibleAttribute.TEXT);
                },
                new Recorded());
        assertThat(spoken).contains("1940");
    }

    @Test
    void fewEventsAreDrawnInTheColourOfTheirLane() {
        var colour = Fx.on(() -> {
            var overview = new Overview(new Recorded());
            overview.contentProperty()
                    .set(new OverviewContent(
                            CENTURY,
                            List.of(new OverviewContent.Bar(LANE, years(1950, 1951))),
                            _ -> new int[0][0],
                            List.of(),
                            1,
                            List.of()));
            overview.windowProperty().set(WINDOW);
            var scene = Fx.scene(overview, 1156, 84, Theme.LIGHT);
            var picture = Fx.snapshot(scene);
            double x = OverviewScale.of(overview.contentProperty().get(), 138, 1000)
                            .x(CivilDate.startOfYear(1950))
                    + 3;
            return picture.getPixelReader().getColor((int) x, 52);
        });
        assertThat(colour).isEqualTo(Tokens.of(Theme.LIGHT).lane(1));
    }

    @Test
    void manyEventsAreDrawnInOneTone() {
        var colours = Fx.on(() -> {
            var overview = new Overview(new Recorded());
            overview.contentProperty()
                    .set(new OverviewContent(
                            CENTURY,
                            List.of(),
                            columns -> {
                                var row = new int[columns];
                                java.util.Arrays.fill(row, 5);
                                return new int[][] {row};
                            },
                            List.of(),
                            5000,
                            List.of()));
            overview.windowProperty().set(WINDOW);
            var picture = Fx.snapshot(Fx.scene(overview, 1156, 84, Theme.LIGHT));
            return List.of(
                    picture.getPixelReader().getColor(138 + 503, 50),
                    picture.getPixelReader().getColor(138 + 903, 50));
        });
        assertThat(colours.getFirst()).isEqualTo(Tokens.of(Theme.LIGHT).inkMuted());
        assertThat(colours.getLast()).isNotEqualTo(colours.getFirst());
    }

    @Test
    void eventsAreCountedAsThoseSoFarWhileMoreAreRead() {
        var content = new OverviewContent(CENTURY, List.of(), c -> new int[1][c], List.of(), 1_000, List.of());
        assertThat(second(content, Locale.ENGLISH)).isEqualTo("1,000 events");
        assertThat(second(content.soFar(true), Locale.ENGLISH)).isEqualTo("1,000 so far");
        assertThat(second(content.soFar(true), Locale.GERMAN)).isEqualTo("bisher 1.000");
        assertThat(second(content.soFar(true), Locale.FRENCH)).endsWith("jusqu’ici");
        assertThat(second(content.soFar(true).with(List.of()), Locale.ENGLISH)).isEqualTo("1,000 so far");
        assertThat(second(content.soFar(true).soFar(false), Locale.ENGLISH)).isEqualTo("1,000 events");
    }

    private static String second(OverviewContent content, Locale locale) {
        return OverviewPainter.second(content, Messages.of(Overview.class, locale));
    }

    @Test
    void aWindowThatReachesBeyondTheStripSaysSo() {
        var content = new OverviewContent(CENTURY, List.of(), c -> new int[1][c], List.of(), 300, List.of());
        var scale = OverviewScale.of(content, 100, 1000);
        var inside = OverviewPainter.Window.of(years(1940, 1960), scale);
        assertThat(inside.cutLeft() || inside.cutRight()).isFalse();
        var whole = OverviewPainter.Window.of(years(1898, 2002), scale);
        assertThat(whole.cutLeft() || whole.cutRight()).isFalse();
        var later = OverviewPainter.Window.of(years(1980, 2050), scale);
        assertThat(later.cutLeft()).isFalse();
        assertThat(later.cutRight()).isTrue();
        assertThat(later.right()).isEqualTo(1100);
        var earlier = OverviewPainter.Window.of(years(1800, 1801), scale);
        assertThat(earlier.cutLeft()).isTrue();
        assertThat(earlier.cutRight()).isFalse();
    }
}
