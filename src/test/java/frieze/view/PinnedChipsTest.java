package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.layout.Box;
import frieze.layout.MarkPart;
import frieze.layout.Placed;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.Placed.Tear;
import frieze.layout.Viewport;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No torn edge cuts a pinned title, and a click finds it where it is drawn.
class PinnedChipsTest {
    private static final Lane LANE = new Lane("a", "A", 1, LaneShape.CIRCLE);

    private static Placed placed(double chip, double tear, double markEnd) {
        var item = new Item(
                SamplePlaced.event("war", "1930/1990", "A long war", 0),
                Form.TITLE,
                -200,
                new Box(chip, 40, 100, 18),
                false,
                49,
                false,
                true,
                List.of(new MarkPart.Solid(-500, markEnd)),
                List.of("A long war"),
                "");
        var lane = new PlacedLane(LANE, 0, 120, 1, List.of(item), List.of());
        return new Placed(
                new Viewport(0, 0, 1, 600, 300, 0),
                List.of(lane),
                List.of(),
                List.of(new Tear(tear, 40, SamplePlaced.GAP, "", "")),
                List.of(),
                new Placed.Counts(1, 1, 0, 1, 0, 0, 0, 0, 0),
                120);
    }

    @ParameterizedTest
    @CsvSource({
        // clear of the tear
        "12, 200, 500, 12",
        // the nearer side is out of view
        "12, 60, 500, 106",
        // there is room on the near side
        "140, 220, 500, 114",
        // on neither side: stays, above the tear
        "12, 60, 130, 12",
    })
    void stepsAsideFromATear(double chip, double tear, double markEnd, double moved) {
        var placed = placed(chip, tear, markEnd);
        var lane = placed.lanes().getFirst();
        var box = PinnedChips.place(lane.items().getFirst(), lane, placed);
        assertThat(box).isEqualTo(new Box(moved, 40, 100, 18));
        assertThat(Hit.at(placed, box.x() + 3, 49)).isInstanceOf(Hit.OnEvent.class);
        assertThat(Hit.at(placed, box.right() - 3, 49)).isInstanceOf(Hit.OnEvent.class);
    }
}
