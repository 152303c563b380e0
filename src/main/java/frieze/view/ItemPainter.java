package frieze.view;

import frieze.document.EventId;
import frieze.document.Lane;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.TextMeasurer.TextStyle;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Marks, poles, beads, titles and dots of a lane: all of an event but its card. x from the time area's
/// left edge, y from the lanes' top.
final class ItemPainter {
    private static final double TITLE_GAP = 10;
    private static final double TITLE_BASELINE = 4.6;
    /// Height of the row of clusters at the foot of a dense lane, px at 100 %.
    private static final double FOOT = 24.5;
    /// Half of the ring at the foot of a pole, px.
    private static final double RING = 2.6;
    /// How far the mark of a chosen title reaches beyond the bead's middle.
    private static final double BEFORE_BEAD = 9;
    private static final double CHOSEN_HEIGHT = 19;
    private static final double CHOSEN_RADIUS = 7.5;
    private static final double CHOSEN_LINE = 2;

    private final MarkPainter marks;
    private final Beads beads;
    private final Tints tints = new Tints();

    /// @param stamps what lays small shapes down
    ItemPainter(Stamps stamps) {
        marks = new MarkPainter(stamps);
        beads = new Beads(stamps);
    }

    /// @param chosen the event whose title or dot is marked; a card marks itself
    void paint(GraphicsContext gc, PlacedLane lane, Frame frame, Look look, Optional<EventId> chosen) {
        double width = frame.timeWidth();
        var items = lane.items();
        int count = items.size();
        for (int i = 0; i < count; i++) {
            var item = items.get(i);
            if (item.form() == Form.CARD && !item.pinned()) {
                pole(gc, item, foot(lane, look), colour(lane, item, look), width);
                halo(gc, item, lane.owner(item.event()), look);
            }
        }
        for (int i = 0; i < count; i++) {
            var item = items.get(i);
            if (!item.mark().isEmpty()) {
                marks.paint(gc, item.mark(), item.markY(), item.slim(), colour(lane, item, look), look, width);
            }
        }
        for (int i = 0; i < count; i++) {
            var item = items.get(i);
            if (item.form() == Form.TITLE && !item.slim() && !item.pinned()) {
                leader(gc, item, colour(lane, item, look));
            }
        }
        for (int i = 0; i < count; i++) {
            var item = items.get(i);
            var owner = lane.owner(item.event());
            switch (item.form()) {
                case CARD -> cardBead(gc, item, owner, colour(lane, item, look));
                case TITLE -> {
                    if (!PinnedChips.isChip(item)) {
                        boolean isChosen = isChosen(item, chosen);
                        if (isChosen) {
                            highlightTitle(gc, item, look);
                        }
                        title(gc, item, owner, colour(lane, item, look), look, isChosen);
                    }
                }
                case DOT -> dot(gc, item, owner, colour(lane, item, look), look);
            }
        }
        if (chosen.isEmpty()) {
            return;
        }
        // above its neighbours, which may stand closer than the ring is wide
        for (int i = 0; i < count; i++) {
            var item = items.get(i);
            if (item.form() == Form.DOT && isChosen(item, chosen)) {
                highlightDot(gc, item, look);
                dot(gc, item, lane.owner(item.event()), colour(lane, item, look), look);
            }
        }
    }

    static boolean isChosen(Item item, Optional<EventId> chosen) {
        return chosen.isPresent() && item.event().isNamed(chosen.get());
    }

    private void dot(GraphicsContext gc, Item item, Lane owner, Color colour, Look look) {
        beads.fill(gc, owner.shape(), item.anchorX(), middle(item), Sizes.DOT * look.scale(), tints.of(colour, 0.92));
    }

    /// The highlighter behind bead and title, outlined like a chosen card.
    private static void highlightTitle(GraphicsContext gc, Item item, Look look) {
        double s = look.scale();
        var text = item.titleLines().isEmpty() ? "" : item.titleLines().getFirst();
        double length = TITLE_GAP * s + look.width(text, TextStyle.LABEL) + 7 * s;
        double left = item.leftward() ? item.anchorX() - length : item.anchorX() - BEFORE_BEAD * s;
        double width = length + BEFORE_BEAD * s;
        double height = CHOSEN_HEIGHT * s;
        gc.setFill(look.tokens().highlight());
        gc.fillRoundRect(left, middle(item) - height / 2, width, height, height, height);
        gc.setStroke(look.tokens().ink());
        gc.setLineWidth(CHOSEN_LINE);
        gc.strokeRoundRect(left, middle(item) - height / 2, width, height, height, height);
    }

    private static void highlightDot(GraphicsContext gc, Item item, Look look) {
        double radius = CHOSEN_RADIUS * look.scale();
        gc.setFill(look.tokens().surface());
        gc.fillOval(item.anchorX() - radius, middle(item) - radius, 2 * radius, 2 * radius);
        gc.setStroke(look.tokens().ink());
        gc.setLineWidth(CHOSEN_LINE);
        gc.strokeOval(item.anchorX() - radius, middle(item) - radius, 2 * radius, 2 * radius);
    }

    private static Color colour(PlacedLane lane, Item item, Look look) {
        return look.tokens().lane(lane.owner(item.event()).colour());
    }

    private static double middle(Item item) {
        return item.label().y() + item.label().height() / 2;
    }

    /// Where the poles of a dense lane end, above its clusters.
    private static double foot(PlacedLane lane, Look look) {
        return lane.y() + lane.height() - FOOT * look.scale();
    }

    /// From the card's foot (the card draws its own part) to just above the bar, in a dense lane to its foot.
    private static void pole(GraphicsContext gc, Item item, double foot, Color colour, double width) {
        if (item.anchorX() < -Sizes.POLE || item.anchorX() > width + Sizes.POLE) {
            return;
        }
        double top = item.label().y();
        double end = item.slim() ? foot - RING : item.markY() - Sizes.POLE_ENDS_ABOVE_MARK;
        gc.setFill(colour);
        gc.fillRect(
                item.anchorX() - Sizes.POLE / 2,
                top,
                Sizes.POLE,
                Math.min(end - top, item.label().height()));
        double thin = item.slim() ? 1.5 : Sizes.POLE;
        gc.fillRect(
                item.anchorX() - thin / 2,
                item.label().bottom(),
                thin,
                Math.max(0, end - item.label().bottom()));
        if (item.slim()) {
            gc.setStroke(colour);
            gc.setLineWidth(1.5);
            gc.strokeOval(item.anchorX() - RING, end - RING, 2 * RING, 2 * RING);
        }
    }

    /// Where cards stand far above their marks, a title's bead is tied to its mark as well.
    private static void leader(GraphicsContext gc, Item item, Color colour) {
        double top = middle(item) + 8;
        double end = item.markY() - Sizes.BAR / 2 - 2;
        if (end > top) {
            gc.setFill(colour);
            gc.fillRect(item.anchorX() - 0.75, top, 1.5, end - top);
        }
    }

    /// Keeps pole and bead apart; below the marks, so that it takes nothing away from them.
    private void halo(GraphicsContext gc, Item item, Lane lane, Look look) {
        if (!item.slim()) {
            double y = item.markY() - Sizes.BEAD_ABOVE_MARK;
            beads.halo(
                    gc,
                    lane.shape(),
                    item.anchorX(),
                    y,
                    Sizes.BEAD,
                    look.tokens().surface());
        }
    }

    private void cardBead(GraphicsContext gc, Item item, Lane lane, Color colour) {
        if (!item.slim() && !item.pinned()) {
            beads.fill(gc, lane.shape(), item.anchorX(), item.markY() - Sizes.BEAD_ABOVE_MARK, Sizes.BEAD, colour);
        }
    }

    private void title(GraphicsContext gc, Item item, Lane lane, Color colour, Look look, boolean chosen) {
        double s = look.scale();
        double y = middle(item);
        var text = item.titleLines().isEmpty() ? "" : item.titleLines().getFirst();
        gc.setFont(look.fonts().style(TextStyle.LABEL));
        if (chosen) {
            gc.setFill(look.tokens().surface());
            double round = (BEFORE_BEAD - 1.5) * s;
            gc.fillOval(item.anchorX() - round, y - round, 2 * round, 2 * round);
        }
        beads.fill(gc, lane.shape(), item.anchorX(), y, s, colour);
        gc.setFill(chosen ? look.tokens().onHighlight() : look.tokens().ink());
        double x = item.leftward()
                ? item.anchorX() - TITLE_GAP * s - look.width(text, TextStyle.LABEL)
                : item.anchorX() + TITLE_GAP * s;
        look.lines().fill(gc, text, item.event(), TextStyle.LABEL, x, y + TITLE_BASELINE * s);
    }
}
