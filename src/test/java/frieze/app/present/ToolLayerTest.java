package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.present.Mark;
import frieze.present.Spot;
import frieze.present.Surface;
import frieze.present.Tool;
import frieze.view.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Drawing, measuring and pointing on the class's screen, with events of a real mouse.
class ToolLayerTest {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    private static void inClass(Consumer<ClassScreen> work) throws Exception {
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, WIDTH, HEIGHT, Theme.LIGHT)) {
                screen.presentation.last();
                settle(screen);
                work.accept(screen);
            }
            return true;
        });
    }

    private static void settle(ClassScreen screen) {
        screen.view.layout();
        screen.view.tools().layout();
    }

    private static void mouse(ClassScreen screen, EventType<MouseEvent> type, double x, double y) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        var at = new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
        Event.fireEvent(screen.view.tools(), at);
    }

    private static void drag(ClassScreen screen, Point2D... way) {
        mouse(screen, MouseEvent.MOUSE_PRESSED, way[0].getX(), way[0].getY());
        for (var point : way) {
            mouse(screen, MouseEvent.MOUSE_DRAGGED, point.getX(), point.getY());
        }
        var last = way[way.length - 1];
        mouse(screen, MouseEvent.MOUSE_RELEASED, last.getX(), last.getY());
        settle(screen);
    }

    private static Point2D at(double x, double y) {
        return new Point2D(x, y);
    }

    private static List<Polyline> lines(Node node) {
        if (node instanceof Polyline line) {
            return List.of(line);
        }
        return node instanceof Parent parent && parent.isVisible()
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> lines(child).stream())
                        .toList()
                : List.of();
    }

    private static List<String> said(Node node) {
        if (node instanceof Text text && text.isVisible()) {
            return List.of(text.getText());
        }
        return node instanceof Parent parent && parent.isVisible()
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> said(child).stream())
                        .toList()
                : List.of();
    }

    private static BandArea area(ClassScreen screen) {
        Bounds place = screen.view.band().getBoundsInParent();
        return BandArea.of(
                        screen.presentation.strip(), place, screen.view.band().magnification())
                .orElseThrow();
    }

    @Test
    void aStrokeOnTheBandMovesWithIt() throws Exception {
        inClass(screen -> {
            var tools = screen.presentation.tools();
            tools.choose(Tool.PEN);
            drag(screen, at(1000, 800), at(1100, 850), at(1200, 800));
            ClassScreen.keep(screen, "tools-pen.png");
            double before = lines(screen.view.tools()).getLast().getPoints().getFirst();
            assertThat(before).isCloseTo(1000, within(0.01));
            screen.presentation.pan(50, 0);
            settle(screen);
            ClassScreen.keep(screen, "tools-pen-panned.png");
            var points = lines(screen.view.tools()).getLast().getPoints();
            double magnification = screen.view.band().magnification();
            assertThat(points.get(0)).isCloseTo(1000 - 50 * magnification, within(0.01));
            assertThat(points.get(1)).isCloseTo(800, within(0.01));
        });
    }

    @Test
    void aStrokeAboveTheBandStaysAndBelongsToTheStop() throws Exception {
        inClass(screen -> {
            var tools = screen.presentation.tools();
            tools.choose(Tool.PEN);
            drag(screen, at(300, 200), at(400, 250));
            assertThat(lines(screen.view.tools())).hasSize(2);
            screen.presentation.pan(50, 0);
            settle(screen);
            assertThat(lines(screen.view.tools()).getLast().getPoints().getFirst())
                    .isCloseTo(300, within(0.01));
            screen.presentation.previous();
            settle(screen);
            assertThat(lines(screen.view.tools())).isEmpty();
            screen.presentation.last();
            settle(screen);
            assertThat(lines(screen.view.tools())).hasSize(2);
            tools.undo();
            settle(screen);
            assertThat(lines(screen.view.tools())).isEmpty();
        });
    }

    /// Whatever the band shows, a spot stands over the same place in time and in the lanes.
    @Test
    void whatIsFastenedToADateStaysThereInEveryView() throws Exception {
        inClass(screen -> {
            var random = new Random(6);
            for (int round = 0; round < 300; round++) {
                var before = area(screen);
                double x = random.nextDouble() * WIDTH;
                double y = before.place().getMinY()
                        + random.nextDouble() * before.place().getHeight();
                var spot = before.spot(x, y);
                assertThat(before.point(spot).getX()).isCloseTo(x, within(0.01));
                assertThat(before.point(spot).getY()).isCloseTo(y, within(0.01));
                if (random.nextBoolean()) {
                    screen.presentation.pan((random.nextDouble() - 0.5) * 500, 0);
                } else {
                    screen.presentation.zoomAt(random.nextDouble() * 900, Math.exp(random.nextGaussian()), false);
                }
                var after = area(screen);
                long second = spot.second();
                // the picture's own places of the two seconds between which the spot lies
                assertThat(after.point(spot).getX()).isBetween(after.x(second) - 0.01, after.x(second + 1) + 0.01);
                assertThat(after.point(spot).getY()).isCloseTo(y, within(0.01));
            }
        });
    }

    @Test
    void theRulerGoesToStatedDatesAndSaysHowFarApartTheyAre() throws Exception {
        inClass(screen -> {
            var tools = screen.presentation.tools();
            tools.choose(Tool.RULER);
            settle(screen);
            ClassScreen.keep(screen, "tools-ruler-keys.png");
            assertThat(said(screen.view.tools())).hasSize(1).first().asString().contains("year");
            var area = area(screen);
            var marks = screen.presentation
                    .strip()
                    .placed()
                    .get()
                    .orElseThrow()
                    .lanes()
                    .getFirst()
                    .items();
            var dated = marks.stream()
                    .filter(item -> item.event().when().edtf().matches("1970|1994"))
                    .toList();
            assertThat(dated).hasSize(2);
            drag(
                    screen,
                    at(
                            area.toX(dated.getFirst().anchorX()) + 2,
                            area.y(dated.getFirst().markY())),
                    at(
                            area.toX(dated.getLast().anchorX()) - 2,
                            area.y(dated.getLast().markY())));
            ClassScreen.keep(screen, "tools-ruler.png");
            assertThat(said(screen.view.tools())).containsExactly("about 24 years", "about one generation");
            assertThat(tools.dismiss()).isTrue();
            settle(screen);
            assertThat(said(screen.view.tools())).isEmpty();
            assertThat(tools.dismiss()).isFalse();
        });
    }

    @Test
    void onTheTimelineThatFillsTheScreenToolsFindTheirDatesToo() throws Exception {
        inClass(screen -> {
            var tools = screen.presentation.tools();
            screen.presentation.widen(true);
            screen.picture();
            tools.choose(Tool.SPOTLIGHT);
            settle(screen);
            ClassScreen.keep(screen, "tools-wide-spotlight.png");
            tools.choose(Tool.RULER);
            settle(screen);
            ClassScreen.keep(screen, "tools-wide-ruler.png");
            assertThat(said(screen.view.tools())).isNotEmpty();
            tools.meanwhile().toggle();
            ClassScreen.keep(screen, "tools-wide-meanwhile.png");
        });
    }

    @Test
    void theSpotlightFollowsTheEventUntilItIsMoved() throws Exception {
        inClass(screen -> {
            var tools = screen.presentation.tools();
            tools.choose(Tool.SPOTLIGHT);
            settle(screen);
            ClassScreen.keep(screen, "tools-spotlight.png");
            assertThat(tools.lit().get()).isEmpty();
            screen.view.tools().moveLight(-0.3, -0.5);
            assertThat(tools.lit().get()).containsInstanceOf(Spot.OnSheet.class);
            screen.view.tools().moveLight(0, 0.5);
            assertThat(tools.lit().get()).containsInstanceOf(Spot.Dated.class);
            screen.presentation.previous();
            assertThat(tools.lit().get()).isEmpty();
        });
    }

    @Test
    void onlyAToolInHandTakesTheMouse() throws Exception {
        inClass(screen -> {
            var layer = screen.view.tools();
            assertThat(layer.isMouseTransparent()).isTrue();
            mouse(screen, MouseEvent.MOUSE_PRESSED, 500, 800);
            assertThat(screen.presentation.tools().seen()).isEmpty();
            screen.presentation.tools().choose(Tool.PEN);
            settle(screen);
            assertThat(layer.isMouseTransparent()).isFalse();
        });
    }

    @Test
    void aLongStrokeGoesOnInAnother() throws Exception {
        inClass(screen -> {
            var tools = screen.presentation.tools();
            tools.choose(Tool.PEN);
            tools.draw(Surface.STRIP, new Spot.Dated(0, 0, 0.5));
            for (int i = 0; i < 2500; i++) {
                tools.drawTo(new Spot.Dated(i, 0, 0.5));
            }
            assertThat(tools.seen()).hasSize(3).allMatch(Mark.Stroke.class::isInstance);
        });
    }
}
