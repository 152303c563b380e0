package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.layout.Box;
import frieze.layout.MarkPart;
import frieze.layout.Placed;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A chosen event says so in whatever form it stands.
class ChosenMarkTest {
    private static final double GUTTER = 116;
    private static final double HEADER = 50;

    private static Item item(String id, Form form, double x, double y, boolean leftward, boolean pinned) {
        var title = form == Form.TITLE ? List.of("A title of an event") : List.<String>of();
        var box = form == Form.DOT ? new Box(x - 4, y - 4, 8, 8) : new Box(leftward ? x - 145 : x - 7, y - 10, 152, 20);
        return new Item(
                SamplePlaced.event(id, "1994", "A title of an event", 0),
                form,
                x,
                box,
                leftward,
                y + 20,
                true,
                pinned,
                List.of(new MarkPart.Solid(x - 2, x + 2)),
                title,
                "");
    }

    private static WritableImage picture(Theme theme, String chosen) {
        return Fx.on(() -> {
            var old = SamplePlaced.placed();
            var lane = new Placed.PlacedLane(
                    new Lane("a", "Medicine", 3, LaneShape.CROSS),
                    0,
                    200,
                    4,
                    List.of(
                            item("right", Form.TITLE, 100, 40, false, false),
                            item("left", Form.TITLE, 500, 40, true, false),
                            item("chip", Form.TITLE, 500, 90, false, true),
                            item("dot", Form.DOT, 200, 150, false, false),
                            item("near", Form.DOT, 207, 150, false, false)),
                    List.of());
            var view = new TimelineView(NoActions.NONE);
            view.themeProperty().set(theme);
            view.timelineProperty().set(SamplePlaced.timeline());
            view.placedProperty()
                    .set(new Placed(
                            old.viewport(),
                            List.of(lane),
                            List.of(),
                            List.of(),
                            List.of(),
                            old.counts(),
                            old.contentHeight()));
            view.selectionProperty().set(chosen.isEmpty() ? Optional.empty() : Optional.of(new EventId(chosen)));
            var image = Fx.snapshot(Fx.scene(view, 800, 400, theme));
            Fx.keep(image, "chosen-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + chosen + ".png");
            return image;
        });
    }

    private static Color at(WritableImage image, double x, double y) {
        return image.getPixelReader().getColor((int) (GUTTER + x), (int) (HEADER + y));
    }

    private static int different(
            WritableImage one, WritableImage other, double left, double top, int width, int height) {
        int count = 0;
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                count += at(one, left + x, top + y).equals(at(other, left + x, top + y)) ? 0 : 1;
            }
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void titleAndDotAreMarked(Theme theme) {
        var tokens = Tokens.of(theme);
        var plain = picture(theme, "");
        assertThat(at(picture(theme, "right"), 108.5, 47)).isEqualTo(tokens.highlight());
        assertThat(at(picture(theme, "left"), 491, 47)).isEqualTo(tokens.highlight());
        assertThat(at(picture(theme, "chip"), 513, 97)).isEqualTo(tokens.highlight());
        // a ring of its own, and nothing elsewhere
        var dot = picture(theme, "dot");
        assertThat(different(dot, plain, 190, 140, 20, 20)).isGreaterThan(60);
        assertThat(different(dot, plain, 60, 20, 500, 100)).isZero();
        assertThat(at(dot, 200, 142)).isNotEqualTo(at(plain, 200, 142));
    }
}
