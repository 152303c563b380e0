package frieze.view;

import frieze.document.EventId;
import frieze.layout.Box;
import frieze.layout.Placed;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.TextMeasurer.TextStyle;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/// The titles of long marks whose anchor is out of view. Drawn above the tears, so that no torn edge cuts a
/// title, and beside a tear wherever there is room.
final class PinnedChips {
    private static final double ASIDE = 6;
    private static final double TITLE_BASELINE = 4.6;
    private static final double BEAD_X = 10;
    private static final double TEXT_X = 19;

    private final Beads beads;
    private final Boxes boxes;

    /// @param stamps what lays small shapes down
    PinnedChips(Stamps stamps) {
        beads = new Beads(stamps);
        boxes = new Boxes(stamps);
    }

    /// Where the chip of a pinned item stands: as placed, or moved to the nearer side of the tear that it
    /// would lie on, inside the view and clear of other labels; as placed where neither side is free.
    static Box place(Item item, PlacedLane lane, Placed placed) {
        var box = item.label();
        for (var tear : placed.tears()) {
            double before = tear.x() - ASIDE - box.width();
            double after = tear.x() + tear.width() + ASIDE;
            if (box.right() <= tear.x() - ASIDE / 2 || box.x() >= after - ASIDE / 2) {
                continue;
            }
            boolean rightFirst = box.x() - before > after - box.x();
            for (double x : rightFirst ? new double[] {after, before} : new double[] {before, after}) {
                var moved = new Box(x, box.y(), box.width(), box.height());
                if (isFree(moved, item, lane, placed)) {
                    return moved;
                }
            }
        }
        return box;
    }

    private static boolean isFree(Box box, Item item, PlacedLane lane, Placed placed) {
        return box.x() >= ASIDE
                && box.right() <= placed.viewport().width() - ASIDE
                && Hit.onMark(item, box.x())
                && Hit.onMark(item, box.right())
                && placed.tears().stream()
                        .noneMatch(tear ->
                                box.right() > tear.x() - ASIDE / 2 && box.x() < tear.x() + tear.width() + ASIDE / 2)
                && lane.items().stream()
                        .noneMatch(other -> other != item && other.form() != Form.DOT && box.overlaps(other.label()))
                && lane.clusters().stream().noneMatch(cluster -> box.overlaps(cluster.box()));
    }

    static boolean isChip(Item item) {
        return item.form() == Form.TITLE && item.pinned();
    }

    /// All chips of a lane. x from the time area's left edge, y from the lanes' top.
    void paint(GraphicsContext gc, PlacedLane lane, Frame frame, Look look, Optional<EventId> chosen) {
        for (var item : lane.items()) {
            if (isChip(item)) {
                chip(gc, item, place(item, lane, frame.placed()), lane, look, ItemPainter.isChosen(item, chosen));
            }
        }
    }

    private void chip(GraphicsContext gc, Item item, Box box, PlacedLane lane, Look look, boolean chosen) {
        double s = look.scale();
        double y = box.y() + box.height() / 2;
        var tokens = look.tokens();
        boxes.pill(
                gc,
                box,
                chosen,
                chosen ? tokens.highlight() : tokens.raised(),
                chosen ? tokens.ink() : tokens.lineStrong());
        var owner = lane.owner(item.event());
        var colour = look.tokens().lane(owner.colour());
        if (chosen) {
            gc.setFill(look.tokens().surface());
            gc.fillOval(box.x() + (BEAD_X - 7) * s, y - 7 * s, 14 * s, 14 * s);
        }
        beads.fill(gc, owner.shape(), box.x() + BEAD_X * s, y, s * 0.9, colour);
        gc.setFill(chosen ? look.tokens().onHighlight() : look.tokens().ink());
        gc.setFont(look.fonts().style(TextStyle.LABEL));
        var text = item.titleLines().isEmpty() ? "" : item.titleLines().getFirst();
        look.lines().fill(gc, text, item.event(), TextStyle.LABEL, box.x() + TEXT_X * s, y + TITLE_BASELINE * s);
    }
}
