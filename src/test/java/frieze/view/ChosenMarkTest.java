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
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theClusterOfTheChosenEventIsMarked(Theme theme) {
        var one = new Placed.Cluster(new Box(100, 170, 42, 18), 7, new TimeSpan(0, 1), true, 0.5);
        var other = new Placed.Cluster(new Box(150, 170, 42, 18), 9, new TimeSpan(1, 2), true, 1);
        var image = Fx.on(() -> {
            var old = SamplePlaced.placed();
            var lane = new Placed.PlacedLane(
                    new Lane("a", "Medicine", 3, LaneShape.CROSS), 0, 200, 16, List.of(), List.of(one, other));
            var view = new TimelineView(NoActions.NONE);
            view.themeProperty().set(theme);
            view.timelineProperty().set(SamplePlaced.timeline());
            view.placedProperty()
                    .set(new Placed(old.viewport(), List.of(lane), List.of(), List.of(), List.of(), old.counts(), 200));
            view.chosenClusterProperty().set(Optional.of(one));
            var picture = Fx.snapshot(Fx.scene(view, 800, 400, theme));
            Fx.keep(picture, "chosen-cluster-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
            return picture;
        });
        var tokens = Tokens.of(theme);
        assertThat(at(image, 109, 179)).isEqualTo(tokens.highlight());
        assertThat(at(image, 121, 170)).as("its outline").isEqualTo(tokens.ink());
        assertThat(at(image, 159, 179)).isNotEqualTo(tokens.highlight());
    }

    @Test
    void aClusterIsSpokenOfByItsLaneAndTheChosenEvent() {
        var cluster = new Placed.Cluster(new Box(0, 0, 42, 18), 7, SamplePlaced.GAP, true, 0.5);
        assertThat(named(cluster, "Medicine", false)).startsWith("7 events in Medicine, ");
        assertThat(named(cluster, " ", false)).startsWith("7 events, ");
        assertThat(named(cluster, "", true)).startsWith("7 events, ").endsWith("; the chosen event is among them");
    }

    private static String named(Placed.Cluster cluster, String lane, boolean chosen) {
        var english = java.util.Locale.ENGLISH;
        return ClusterName.of(
                cluster,
                new Placed.PlacedLane(new Lane("a", lane, 1, LaneShape.CROSS), 0, 200, 7, List.of(), List.of(cluster)),
                chosen,
                Messages.of(TimelineView.class, english),
                DateWording.of(english));
    }
}
