package frieze.layout;

import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import frieze.layout.RowRoom.Room;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places single events of a lane in a frame.
///
/// @param markRow row of each mark in a sparse lane
/// @param labelsHeight of all label rows, px
/// @param stack where marks stand that are alone; null where there are labels
record ItemPlacer(
        LaneItems items,
        ActiveRanges ranges,
        FoldedAxis axis,
        LabelSizes sizes,
        LabelWords words,
        boolean dense,
        byte[] markRow,
        double labelsHeight,
        @Nullable MarkStack stack) {
    /// px at 100 %
    static final double SPARSE_UNIT = 20.5;

    static final double DENSE_UNIT = 20;
    static final double MARK_ROW = 24;
    /// Of the air of a sparse lane, what lies above its cards, and above its marks.
    private static final double ABOVE_CARDS = 0.2;
    private static final double ABOVE_MARKS = 0.667;
    /// A label of which less than this is in view gives way to one that is, where its mark has room.
    private static final double ENOUGH_IN_VIEW = 0.55;

    /// Where an event stands in one frame.
    private record Spot(int i, double anchorX, double rowY, double markY, List<MarkPart> parts) {}

    /// An event of a sparse lane.
    ///
    /// @param y top of the lane, px
    /// @param air of the lane, px
    Item place(int i, int form, FoldedScale scale, double width, double y, double air) {
        var spot = spot(i, form, RowRoom.ALL, scale, width, y, air);
        var item = place(spot, form, RowRoom.ALL, scale, width);
        return item == null ? labelled(spot, ActiveRanges.DOT) : item;
    }

    /// An event of a dense lane; null where nothing of it is to be seen: its label is out of view, and what its
    /// row leaves of its line too.
    ///
    /// @param room what its row leaves to its line
    @Nullable
    Item place(int i, int form, Room room, FoldedScale scale, double width, double y, double air) {
        return place(spot(i, form, room, scale, width, y, air), form, room, scale, width);
    }

    private Spot spot(int i, int form, Room room, FoldedScale scale, double width, double y, double air) {
        var mark = items.mark[i];
        double rowY = y
                + (dense ? air : air * ABOVE_CARDS)
                + ranges.rows.unit[form][i] * sizes.px(dense ? DENSE_UNIT : SPARSE_UNIT);
        var parts =
                dense && coveredByBead(mark, scale) ? List.<MarkPart>of() : Marks.place(words.shape(i), scale, width);
        return new Spot(i, scale.x(mark.anchor()), rowY, markY(i, form, rowY, y, air), Marks.cut(parts, room));
    }

    private @Nullable Item place(Spot spot, int form, Room room, FoldedScale scale, double width) {
        var plain = labelled(spot, form);
        if (stack != null) {
            double from = Math.max(room.left(), scale.x(items.mark[spot.i].start()));
            double to = Math.min(room.right(), scale.x(items.mark[spot.i].end()));
            return plain.label().right() > 0 && plain.label().x() < width || from < width && to > 0 ? plain : null;
        }
        double inView = Math.min(width, plain.label().right())
                - Math.max(0, plain.label().x());
        boolean offView = spot.anchorX < 0 || spot.anchorX > width;
        if (!offView && inView >= ENOUGH_IN_VIEW * plain.label().width()) {
            return plain;
        }
        var pinned = pinnedBox(spot, room, scale, width);
        if (pinned != null) {
            return pinned(spot, pinned, width);
        }
        if (!offView || inView > 0 && form != ActiveRanges.DOT) {
            return plain;
        }
        double from = Math.max(room.left(), scale.x(items.mark[spot.i].start()));
        double to = Math.min(room.right(), scale.x(items.mark[spot.i].end()));
        return from < width && to > 0 ? labelled(spot, ActiveRanges.DOT) : null;
    }

    private double markY(int i, int form, double rowY, double y, double air) {
        if (stack != null) {
            return y + stack.middle(dense ? ranges.rows.unit[form][i] : markRow[i]);
        }
        if (!dense) {
            return y + air * ABOVE_MARKS + labelsHeight + markRow[i] * sizes.px(MARK_ROW);
        }
        return form == ActiveRanges.CARD
                ? rowY + sizes.cardHeight(items.twoLines[i]) + sizes.px(3)
                : rowY + sizes.px(17.5);
    }

    /// Whether a mark is no wider than the bead that stands on it, so that drawing it would say nothing more.
    private boolean coveredByBead(MarkGeometry mark, FoldedScale scale) {
        return mark.leftPx() <= 2 && mark.rightPx() <= 2 && scale.x(mark.end()) - scale.x(mark.start()) < sizes.px(6);
    }

    private Item labelled(Spot at, int form) {
        var event = items.event[at.i];
        boolean left = ranges.rows.leftward[form][at.i];
        return switch (form) {
            case ActiveRanges.CARD -> {
                double w = items.cardWidth[at.i];
                boolean two = items.twoLines[at.i];
                var box = new Box(left ? at.anchorX - w + 1.5 : at.anchorX - 1.5, at.rowY, w, sizes.cardHeight(two));
                var card = words.card(at.i);
                yield new Item(
                        event,
                        Form.CARD,
                        at.anchorX,
                        box,
                        left,
                        at.markY,
                        dense,
                        false,
                        at.parts,
                        card.lines(),
                        card.date());
            }
            case ActiveRanges.TITLE -> {
                double w = items.titleWidth[at.i];
                double x = left ? at.anchorX - w + sizes.px(6) : at.anchorX - sizes.px(6);
                var box = new Box(x, at.rowY, w, sizes.px(18));
                yield new Item(
                        event,
                        Form.TITLE,
                        at.anchorX,
                        box,
                        left,
                        at.markY,
                        dense,
                        false,
                        at.parts,
                        words.title(at.i),
                        "");
            }
            default -> {
                double half = sizes.px(5.5);
                if (stack != null) {
                    var bead = MarkStack.bead(at.anchorX, at.markY);
                    yield new Item(
                            event, Form.DOT, at.anchorX, bead, false, at.markY, dense, false, at.parts, List.of(), "");
                }
                double top = dense ? at.rowY + sizes.px(4) : at.markY - sizes.px(13) - half;
                var box = new Box(at.anchorX - half, top, 2 * half, 2 * half);
                yield new Item(
                        event, Form.DOT, at.anchorX, box, false, at.markY, dense, false, at.parts, List.of(), "");
            }
        };
    }

    private Item pinned(Spot at, Box box, double width) {
        return new Item(
                items.event[at.i],
                Form.TITLE,
                at.anchorX,
                box,
                at.anchorX > width / 2,
                at.markY,
                dense,
                true,
                at.parts,
                words.title(at.i),
                "");
    }

    /// Where a label stays inside the view on a mark whose own label does not: at the end of the mark that is
    /// nearer to its pole, aside from tears, and pushed out of view by the end of its room; null where the
    /// stretch in view has no room for it.
    private @Nullable Box pinnedBox(Spot at, Room room, FoldedScale scale, double width) {
        var mark = items.mark[at.i];
        double from = Math.max(room.left(), scale.x(mark.start())) + sizes.px(12);
        double to = Math.min(room.right(), scale.x(mark.end())) - sizes.px(12);
        double w = items.titleWidth[at.i] + sizes.px(6);
        boolean fromLeft = at.anchorX <= width / 2;
        double x = fromLeft ? Math.max(from, sizes.px(12)) : Math.min(to, width - sizes.px(12)) - w;
        for (int gap = axis.gapAtOrAfter(scale.instant(0)); gap < axis.gaps(); gap++) {
            double left = scale.x(axis.gapStart(gap)) - 6;
            double right = scale.x(axis.gapEnd(gap)) + 6;
            if (left >= width) {
                break;
            }
            if (x < right && x + w > left) {
                x = fromLeft ? right : left - w;
            }
        }
        x = fromLeft ? Math.min(x, to - w) : Math.max(x, from);
        boolean fits = x >= from && x + w <= to && x < width && x + w > 0;
        return fits ? new Box(x, at.markY - sizes.px(dense ? 17.5 : 9), w, sizes.px(18)) : null;
    }
}
