package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.LaneShape;
import frieze.layout.Box;
import frieze.layout.MarkPart;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is stamped looks as what JavaFX fills: a shape may stand an eighth of a px aside, no more.
class StampsTest {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 120;
    private static final Color COLOUR = Color.web("#1D5FBF");

    /// How much of black to white a px may differ: on an edge, an eighth of a px and what a round corner adds.
    private static final int MOST = 48;

    private static int[] paint(boolean stamped, BiConsumer<GraphicsContext, Stamps> painter) {
        return Fx.on(() -> {
            var canvas = new Canvas(WIDTH, HEIGHT);
            var gc = canvas.getGraphicsContext2D();
            gc.setFill(Color.WHITE);
            gc.fillRect(0, 0, WIDTH, HEIGHT);
            var stamps = new Stamps();
            stamps.use(stamped);
            painter.accept(gc, stamps);
            var image = Fx.snapshot(Fx.scene(new Pane(canvas), WIDTH, HEIGHT, Theme.LIGHT));
            var pixels = new int[WIDTH * HEIGHT];
            image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
            return pixels;
        });
    }

    /// The largest difference of a colour of any px.
    private static int difference(int[] one, int[] other) {
        int most = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((one[i] >> shift & 255) - (other[i] >> shift & 255)));
            }
        }
        return most;
    }

    private static void looksTheSame(BiConsumer<GraphicsContext, Stamps> painter) {
        var filled = paint(false, painter);
        var stamped = paint(true, painter);
        assertThat(difference(filled, paint(false, (_, _) -> {})))
                .as("something is drawn")
                .isGreaterThan(20);
        assertThat(difference(filled, stamped)).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeOfALaneAtEveryPlaceWithinAPx(LaneShape shape) {
        looksTheSame((gc, stamps) -> {
            var beads = new Beads(stamps);
            for (int i = 0; i < 40; i++) {
                beads.fill(
                        gc,
                        shape,
                        15 + 22 * (i % 10) + i * 0.137,
                        15 + 25 * (i / 10) + i * 0.061,
                        0.66 + i % 4,
                        COLOUR);
            }
        });
    }

    @Test
    void pillsOfAnyWidth() {
        looksTheSame((gc, stamps) -> {
            var boxes = new Boxes(stamps);
            for (int i = 0; i < 12; i++) {
                var box = new Box(4 + 76 * (i % 3) + i * 0.19, 6 + 28 * (i / 3) + i * 0.07, 20 + 3.3 * i, 18);
                boxes.pill(gc, box, i == 7, COLOUR.deriveColor(0, 1, 1, 0.3), COLOUR);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void barsAndTheDotsOfThoseThatGoOn(Theme theme) {
        looksTheSame((gc, stamps) -> {
            var look = new Look(theme, new Fonts(1));
            var marks = new MarkPainter(stamps);
            for (int i = 0; i < 6; i++) {
                double x = 12.3 + i * 0.13;
                var mark = List.<MarkPart>of(
                        new MarkPart.Cut(x, x + 200, i % 2 == 0, true),
                        new MarkPart.Tint(x - 8, x + 60.4, false, false),
                        new MarkPart.Solid(x + 60.4, x + 230));
                marks.paint(gc, mark, 12 + 19 * i + i * 0.11, i > 2, COLOUR, look, WIDTH);
            }
        });
    }

    @Test
    void aCardsSoftShadow() {
        var faint = Color.color(0.1, 0.1, 0.2, 0.05);
        for (double part = 0; part < 1; part += 0.21) {
            double x = 30 + part;
            double y = 20 + part / 2;
            var reaches = List.of(4.1, 3.0, 1.9, 0.8, -0.3);
            var filled = paint(false, (gc, _) -> {
                gc.setFill(faint);
                for (double reach : reaches) {
                    double arc = 2 * (7 + reach);
                    gc.fillRoundRect(x - reach, y - reach, 150.4 + 2 * reach, 62.7 + 2 * reach, arc, arc);
                }
            });
            var soft = paint(true, (gc, _) -> new SoftBox(reaches, 7, faint).draw(gc, x, y, 150.4, 62.7));
            // five layers, each rounded to whole steps of 255
            assertThat(difference(filled, soft)).as("%s", part).isLessThanOrEqualTo(6);
            assertThat(difference(filled, paint(false, (_, _) -> {}))).isGreaterThan(20);
        }
    }
}
