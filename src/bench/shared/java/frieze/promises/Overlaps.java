package frieze.promises;

import frieze.layout.Box;
import frieze.layout.Placed;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// No two labels of a picture overlap, in whatever lanes; no pole crosses a card, no card a tear, and no two
/// clusters stand in each other.
final class Overlaps {
    /// Below every lane, px.
    private static final double DEEP = 1e4;

    private record Label(Item item, Box box) {
        String words() {
            return item.form() + " " + item.event().when().written() + " " + box;
        }
    }

    private Overlaps() {}

    static void check(Placed placed, Findings findings) {
        labels(placed, findings);
        for (var lane : placed.lanes()) {
            var clusters = lane.clusters();
            for (int i = 1; i < clusters.size(); i++) {
                if (clusters.get(i - 1).box().overlaps(clusters.get(i).box())) {
                    findings.overlap("clusters " + clusters.get(i - 1).box() + " and "
                            + clusters.get(i).box());
                }
            }
            poles(lane, findings);
        }
        for (var tear : placed.tears()) {
            var torn = new Box(tear.x(), -1e6, tear.width(), 2e6);
            placed.lanes().stream()
                    .flatMap(lane -> lane.items().stream())
                    .filter(item -> item.form() == Form.CARD && item.label().overlaps(torn))
                    .forEach(item -> findings.overlap("a card crosses a tear: " + item.label()));
        }
    }

    private static void labels(Placed placed, Findings findings) {
        var labels = new ArrayList<Label>();
        placed.lanes().forEach(lane -> lane.items().forEach(item -> labels.add(new Label(item, item.label()))));
        labels.sort(Comparator.comparingDouble(label -> label.box.x()));
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            for (int j = i + 1;
                    j < labels.size() && labels.get(j).box.x() < label.box.right();
                    j++) {
                if (label.box.overlaps(labels.get(j).box)) {
                    findings.overlap(label.words() + " and " + labels.get(j).words());
                }
            }
        }
    }

    /// A pole runs from its card down to its mark: no other card may stand there.
    private static void poles(Placed.PlacedLane lane, Findings findings) {
        List<Item> cards = lane.items().stream()
                .filter(item -> item.form() == Form.CARD)
                .toList();
        for (var card : cards) {
            var pole = new Box(card.anchorX() - 1.5, card.label().y(), 3, DEEP);
            for (var other : cards) {
                if (other != card
                        && other.label().y() > card.label().y()
                        && other.label().overlaps(pole)) {
                    findings.overlap("the pole of " + card.label() + " crosses the card " + other.label());
                }
            }
        }
    }
}
