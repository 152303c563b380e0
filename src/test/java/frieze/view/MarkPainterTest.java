package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.MarkPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Signs are told apart by their pixels, not by a promise.
class MarkPainterTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 40;

    private static WritableImage paint(List<MarkPart> mark, boolean slim, Theme theme) {
        return Fx.on(() -> {
            var look = new Look(theme, new Fonts(1));
            var canvas = new Canvas(WIDTH, HEIGHT);
            var gc = canvas.getGraphicsContext2D();
            gc.setFill(look.tokens().surface());
            gc.fillRect(0, 0, WIDTH, HEIGHT);
            new MarkPainter(new Stamps())
                    .paint(gc, mark, HEIGHT / 2.0, slim, look.tokens().lane(1), look, WIDTH);
            return Fx.snapshot(Fx.scene(new Pane(canvas), WIDTH, HEIGHT, theme));
        });
    }

    private static int[] pixels(WritableImage image) {
        var pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return pixels;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTwoKindsLookAlike(boolean slim) {
        var seen = new HashMap<Integer, MarkKind>();
        for (var kind : MarkKind.values()) {
            if (!kind.sample(WIDTH).isEmpty()) {
                var same = seen.put(Arrays.hashCode(pixels(paint(kind.sample(WIDTH), slim, Theme.LIGHT))), kind);
                assertThat(same).as("%s looks as another kind does", kind).isNull();
            }
        }
        assertThat(seen).hasSize(MarkKind.values().length - 2);
    }

    @ParameterizedTest
    @EnumSource
    void aDurationIsSolidAndAnUncertainTimeIsNot(Theme theme) {
        var lane = Tokens.of(theme).lane(1);
        var solid = paint(List.of(new MarkPart.Solid(50, 150)), false, theme);
        var tint = paint(List.of(new MarkPart.Tint(50, 150, false, false)), false, theme);
        assertThat(solid.getPixelReader().getColor(100, 20)).isEqualTo(lane);
        assertThat(tint.getPixelReader().getColor(100, 20)).isNotEqualTo(lane);
        assertThat(tint.getPixelReader().getColor(100, 14)).as("the outline").isEqualTo(lane);
        assertThat(tint.getPixelReader().getColor(50, 20)).as("the side line").isEqualTo(lane);
    }

    @Test
    void anApproximateTimeHasNoSidesAndReachesBeyondItsEnds() {
        var about = paint(List.of(new MarkPart.Tint(80, 120, true, false)), false, Theme.LIGHT);
        var ground = Tokens.of(Theme.LIGHT).surface();
        var lane = Tokens.of(Theme.LIGHT).lane(1);
        assertThat(about.getPixelReader().getColor(80, 20)).isNotEqualTo(lane);
        assertThat(about.getPixelReader().getColor(72, 20)).isNotEqualTo(ground);
        assertThat(about.getPixelReader().getColor(40, 20)).isEqualTo(ground);
        assertThat(about.getPixelReader().getColor(160, 20)).isEqualTo(ground);
    }

    @Test
    void anUncertainTimeIsDashed() {
        var dashed = paint(List.of(new MarkPart.Tint(50, 150, false, true)), false, Theme.LIGHT);
        var lane = Tokens.of(Theme.LIGHT).lane(1);
        var strong = new ArrayList<Boolean>();
        for (int x = 60; x < 140; x++) {
            Color c = dashed.getPixelReader().getColor(x, 14);
            strong.add(c.equals(lane));
        }
        assertThat(strong).contains(true, false);
    }

    @Test
    void whatLiesFarOutsideIsCutBeforeItIsDrawn() {
        var wide = List.<MarkPart>of(
                new MarkPart.Tint(-1e7, 1e7, false, false),
                new MarkPart.Solid(-1e7, 1e7),
                new MarkPart.Arrow(-1e7, 194),
                new MarkPart.Thread(-1e7, 1e7, true),
                new MarkPart.Ghost(-1e7, 1e7, true),
                new MarkPart.Tint(-1e7, 1e7, true, true),
                new MarkPart.Fade(1e7, 1e7 - 132),
                new MarkPart.Bracket(1e7, -1),
                new MarkPart.Day(-1e7, true, true));
        assertThat(paint(wide, false, Theme.LIGHT).getPixelReader().getColor(100, 20))
                .isNotNull();
    }
}
