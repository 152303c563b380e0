package frieze.view;

import frieze.document.Lane;
import frieze.layout.MarkPart;
import frieze.layout.Placed;
import frieze.layout.Placed.Cluster;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedEra;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.Placed.Tear;
import java.util.Comparator;
import java.util.List;

/// What lies under the pointer.
sealed interface Hit {
    /// Half of the least hit area, px.
    double REACH = 12;

    record OnEvent(Item item, Lane lane) implements Hit {}

    record OnCluster(Cluster cluster, PlacedLane lane) implements Hit {}

    record OnTear(Tear tear) implements Hit {}

    /// Eras above the lanes, the outermost first.
    record OnEras(List<PlacedEra> eras) implements Hit {}

    record Nothing() implements Hit {}

    /// The eras whose stretch a point of the header lies in.
    ///
    /// @param x px from the left edge of the time area
    static Hit atEras(Placed placed, double x) {
        var under = placed.eras().stream()
                .filter(era -> x >= era.x1() && x < era.x2())
                .sorted(Comparator.comparingInt(PlacedEra::depth))
                .toList();
        return under.isEmpty() ? new Nothing() : new OnEras(under);
    }

    /// Looks up a point of the lanes area: pinned chips first, which lie above all, then tears, labels,
    /// clusters, beads, and marks.
    ///
    /// @param x px from the left edge of the time area
    /// @param y px from the top of the lanes area
    static Hit at(Placed placed, double x, double y) {
        for (var lane : placed.lanes()) {
            for (var item : lane.items()) {
                if (PinnedChips.isChip(item)
                        && PinnedChips.place(item, lane, placed).contains(x, y)) {
                    return new OnEvent(item, lane.owner(item.event()));
                }
            }
        }
        for (var tear : placed.tears()) {
            if (x >= tear.x() && x < tear.x() + tear.width()) {
                return new OnTear(tear);
            }
        }
        for (var lane : placed.lanes()) {
            if (y >= lane.y() && y < lane.y() + lane.height()) {
                return at(lane, x, y);
            }
        }
        return new Nothing();
    }

    private static Hit at(PlacedLane lane, double x, double y) {
        for (var item : lane.items()) {
            if (item.form() != Placed.Form.DOT
                    && !PinnedChips.isChip(item)
                    && item.label().contains(x, y)) {
                return new OnEvent(item, lane.owner(item.event()));
            }
        }
        for (var cluster : lane.clusters()) {
            if (cluster.box().contains(x, y)) {
                return new OnCluster(cluster, lane);
            }
        }
        return near(lane, x, y);
    }

    private static Hit near(PlacedLane lane, double x, double y) {
        Item nearest = null;
        double least = REACH * REACH;
        for (var item : lane.items()) {
            double dy = y - beadY(item);
            double dx = x - item.anchorX();
            double distance = dx * dx + dy * dy;
            if (distance <= least) {
                least = distance;
                nearest = item;
            }
        }
        if (nearest != null) {
            return new OnEvent(nearest, lane.owner(nearest.event()));
        }
        for (var item : lane.items()) {
            if (Math.abs(y - item.markY()) <= REACH * 0.75 && onMark(item, x)) {
                return new OnEvent(item, lane.owner(item.event()));
            }
        }
        return new Nothing();
    }

    private static double beadY(Item item) {
        return item.form() == Placed.Form.CARD
                ? item.markY() - Sizes.BEAD_ABOVE_MARK
                : item.label().y() + item.label().height() / 2;
    }

    static boolean onMark(Item item, double x) {
        for (var part : item.mark()) {
            if (part instanceof MarkPart.Cut(double left, double right, var _, var _) && (x < left || x > right)) {
                return false;
            }
            if (!(part instanceof MarkPart.Cut) && x >= part.left() - 4 && x <= part.right() + 4) {
                return true;
            }
        }
        return false;
    }
}
