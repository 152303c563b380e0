package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Box;
import frieze.layout.Placed;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real events, as the toolkit makes them, and what the view asks for.
class TimelineInputTest {
    private static final double GUTTER = 116;
    private static final double HEADER = 50;

    private static List<String> after(Consumer<TimelineView> gestures) {
        return Fx.on(() -> {
            var actions = new Recorded();
            var view = SamplePlaced.view(actions, Theme.LIGHT);
            Fx.scene(view, SamplePlaced.WIDTH, SamplePlaced.HEIGHT, Theme.LIGHT);
            view.applyCss();
            view.layout();
            gestures.accept(view);
            return actions.calls;
        });
    }

    private static void mouse(
            TimelineView view,
            EventType<MouseEvent> type,
            double x,
            double y,
            int clicks,
            boolean still,
            boolean synthesized) {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        Event.fireEvent(
                view,
                new MouseEvent(
                        view,
                        view,
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        synthesized,
                        false,
                        still,
                        new PickResult(view, x, y)));
    }

    private static void click(TimelineView view, double x, double y, int clicks) {
        mouse(view, MouseEvent.MOUSE_PRESSED, x, y, clicks, true, false);
        mouse(view, MouseEvent.MOUSE_RELEASED, x, y, clicks, true, false);
        mouse(view, MouseEvent.MOUSE_CLICKED, x, y, clicks, true, false);
    }

    private static void scroll(TimelineView view, double dx, double dy, boolean shift, boolean control) {
        Event.fireEvent(
                view,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        516,
                        300,
                        516,
                        300,
                        shift,
                        control,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(view, 516, 300)));
    }

    private static void key(TimelineView view, KeyCode code, boolean alt) {
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    @Test
    void aClickOnACardSelectsAndOpensItsEvent() {
        assertThat(after(view -> click(view, GUTTER + SamplePlaced.x(1965) + 60, HEADER + 40, 1)))
                .containsExactly("select introduction", "open introduction");
    }

    @Test
    void aClickOnAMarkMeansItsEventToo() {
        assertThat(after(view -> click(view, GUTTER + SamplePlaced.x(1969), HEADER + 114, 1)))
                .containsExactly("select introduction", "open introduction");
    }

    @Test
    void aDoubleClickZoomsToTheEvent() {
        assertThat(after(view -> {
                    click(view, GUTTER + SamplePlaced.x(1965) + 60, HEADER + 40, 1);
                    click(view, GUTTER + SamplePlaced.x(1965) + 60, HEADER + 40, 2);
                }))
                .containsExactly("select introduction", "open introduction", "zoomTo introduction");
    }

    @Test
    void aClickBesideEverythingClearsTheSelection() {
        assertThat(after(view -> click(view, GUTTER + SamplePlaced.x(2006), HEADER + 620, 1)))
                .containsExactly("select none");
    }

    private static Placed withCluster(int count) {
        var old = SamplePlaced.placed();
        var lane = old.lanes().getFirst();
        var cluster = new Placed.Cluster(new Box(600, 110, 42, 18), count, SamplePlaced.GAP, true, 0.5);
        var lanes = new ArrayList<>(old.lanes());
        lanes.set(0, new Placed.PlacedLane(lane.lane(), lane.y(), lane.height(), 10, lane.items(), List.of(cluster)));
        return new Placed(
                old.viewport(), lanes, old.eras(), old.tears(), old.ticks(), old.counts(), old.contentHeight());
    }

    @Test
    void aHintSpeaksOfWhatIsUnderThePointerNow() {
        after(view -> {
            var input = ((TimelineViewSkin) view.getSkin()).input();
            view.placedProperty().set(withCluster(7));
            view.layout();
            mouse(view, MouseEvent.MOUSE_MOVED, GUTTER + 620, HEADER + 119, 0, true, false);
            assertThat(input.hint()).startsWith("7 events in Medicine");
            view.placedProperty().set(withCluster(4));
            view.layout();
            assertThat(input.hint()).startsWith("4 events in Medicine");
            view.placedProperty().set(SamplePlaced.placed());
            view.layout();
            assertThat(input.hint()).isEmpty();
        });
    }

    @Test
    void aClickOnAClusterOpensIt() {
        assertThat(after(view -> {
                    var old = SamplePlaced.placed();
                    var lane = old.lanes().getFirst();
                    var cluster = new Placed.Cluster(new Box(600, 110, 42, 18), 7, new TimeSpan(0, 1), true, 0.5);
                    var lanes = new ArrayList<>(old.lanes());
                    lanes.set(
                            0,
                            new Placed.PlacedLane(
                                    lane.lane(), lane.y(), lane.height(), 10, lane.items(), List.of(cluster)));
                    view.placedProperty()
                            .set(new Placed(
                                    old.viewport(),
                                    lanes,
                                    old.eras(),
                                    old.tears(),
                                    old.ticks(),
                                    old.counts(),
                                    old.contentHeight()));
                    click(view, GUTTER + 620, HEADER + 119, 1);
                }))
                .containsExactly("cluster 7 medicine");
    }

    @Test
    void aDragFollowsTheHandAndGlidesOn() {
        var calls = after(view -> {
            mouse(view, MouseEvent.MOUSE_PRESSED, 700, 300, 1, true, false);
            for (int i = 1; i <= 5; i++) {
                pause(8);
                mouse(view, MouseEvent.MOUSE_DRAGGED, 700 - 20 * i, 300, 1, false, false);
            }
            mouse(view, MouseEvent.MOUSE_RELEASED, 600, 300, 1, false, false);
            mouse(view, MouseEvent.MOUSE_CLICKED, 600, 300, 1, false, false);
        });
        assertThat(calls)
                .startsWith("pan 20 0", "pan 20 0")
                .endsWith("glide later")
                .hasSize(6);
    }

    private static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aHandThatStopsBeforeItLetsGoDoesNotThrow() {
        assertThat(after(view -> {
                    mouse(view, MouseEvent.MOUSE_PRESSED, 700, 300, 1, true, false);
                    mouse(view, MouseEvent.MOUSE_DRAGGED, 650, 300, 1, false, false);
                    pause(120);
                    mouse(view, MouseEvent.MOUSE_RELEASED, 650, 300, 1, false, false);
                }))
                .containsExactly("pan 50 0");
    }

    @Test
    void theMouseEventsMadeFromAFingerDoNotMoveEverythingTwice() {
        assertThat(after(view -> {
                    mouse(view, MouseEvent.MOUSE_PRESSED, 700, 300, 1, true, true);
                    mouse(view, MouseEvent.MOUSE_DRAGGED, 600, 300, 1, false, true);
                    mouse(view, MouseEvent.MOUSE_RELEASED, 600, 300, 1, false, true);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, -40, false, false, pan 40 0",
        "-40, 0, false, false, pan 40 0",
        "0, -40, true, false, pan 40 0",
        "0, 40, false, true, zoom 400 1.25 true",
        "0, -80, false, true, zoom 400 0.64 true",
        "0, 4, false, true, zoom 400 1.02 false",
    })
    void wheelAndTrackpad(double dx, double dy, boolean shift, boolean control, String call) {
        assertThat(after(view -> scroll(view, dx, dy, shift, control))).containsExactly(call);
    }

    @Test
    void whereLanesDoNotFitTheWheelScrollsThemAndShiftPans() {
        assertThat(after(view -> {
                    var p = view.placedProperty().get();
                    view.placedProperty()
                            .set(new Placed(p.viewport(), p.lanes(), p.eras(), p.tears(), p.ticks(), p.counts(), 2000));
                    scroll(view, 0, -40, false, false);
                    scroll(view, 0, -40, true, false);
                }))
                .containsExactly("pan 0 40", "pan 40 0");
    }

    @Test
    void aPinchZoomsAtItsMiddle() {
        assertThat(after(view -> Event.fireEvent(
                        view,
                        new ZoomEvent(
                                ZoomEvent.ZOOM,
                                316,
                                300,
                                316,
                                300,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                1.1,
                                1.1,
                                new PickResult(view, 316, 300)))))
                .containsExactly("zoom 200 1.10 false");
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, false, time -1", "RIGHT, false, time 1", "UP, false, lane -1", "DOWN, false, lane 1",
                "HOME, false, first",
        "END, false, last", "ENTER, false, open first-reports", "ESCAPE, false, dismiss", "LEFT, true, back",
                "RIGHT, true, forward",
    })
    void keys(KeyCode code, boolean alt, String call) {
        assertThat(after(view -> key(view, code, alt))).containsExactly(call);
    }

    @ParameterizedTest
    @CsvSource({"+, in", "-, out", "0, fit"})
    void signs(String character, String call) {
        assertThat(after(view -> Event.fireEvent(
                        view,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false))))
                .containsExactly(call);
    }

    @Test
    void theButtonOfATearUnfoldsIt() {
        var calls = after(view ->
                ((TimelineViewSkin) view.getSkin()).unfoldButtons().getFirst().fire());
        assertThat(calls).containsExactly("unfold " + SamplePlaced.GAP.start());
    }

    @Test
    void aDisposedSkinHearsNothingMore() {
        assertThat(after(view -> {
                    var old = view.getSkin();
                    view.setSkin(null);
                    old.dispose();
                    click(view, GUTTER + SamplePlaced.x(1965) + 60, HEADER + 40, 1);
                    key(view, KeyCode.LEFT, false);
                    scroll(view, 0, -40, false, false);
                }))
                .isEmpty();
    }

    @Test
    void aSecondSkinActsOnce() {
        assertThat(after(view -> {
                    view.setSkin(new TimelineViewSkin(view));
                    key(view, KeyCode.LEFT, false);
                }))
                .containsExactly("time -1");
    }
}
