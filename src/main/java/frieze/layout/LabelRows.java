package frieze.layout;

import java.util.Arrays;

/// The rows of a lane while its labels are given their places: who stands where at one scale, and whether
/// somebody else still fits. Forms are [ActiveRanges#DOT], [ActiveRanges#TITLE] and [ActiveRanges#CARD]; the
/// place of each event in each form is kept once it is chosen.
///
/// Whoever stands on a row is apart from everybody else on it, so the order of their anchors is the order of
/// all they cover, and only the two neighbours of a newcomer can be in its way.
final class LabelRows {
    private static final double TEAR_MARGIN = 5;
    private static final double GAP = 4;

    /// Row unit and side by form and event.
    final byte[][] unit = new byte[4][];
    final boolean[][] leftward = new boolean[4][];
    /// Row units, top to bottom.
    final int units;
    final boolean dense;

    private final LaneItems items;
    private final FoldedAxis axis;
    private final LabelSizes sizes;
    private final IndexSet[] rows;
    /// The form that stands now, by event; 0 for none.
    private final byte[] standing;

    LabelRows(LaneItems items, FoldedAxis axis, LabelSizes sizes, int units, boolean dense) {
        this.items = items;
        this.axis = axis;
        this.sizes = sizes;
        this.units = units;
        this.dense = dense;
        rows = new IndexSet[units];
        Arrays.setAll(rows, _ -> new IndexSet(items.size));
        standing = new byte[items.size];
        for (int form = ActiveRanges.DOT; form <= ActiveRanges.CARD; form++) {
            unit[form] = new byte[items.size];
            leftward[form] = new boolean[items.size];
        }
    }

    /// Height in row units.
    int height(int i, int form) {
        return form == ActiveRanges.CARD ? items.twoLines[i] ? 4 : 3 : 1;
    }

    /// The unit below the last that an event takes in a form, its pole included.
    int end(int i, int form) {
        return hasPole(form) ? units : unit[form][i] + height(i, form);
    }

    private boolean hasPole(int form) {
        return form == ActiveRanges.CARD || form == ActiveRanges.TITLE && !dense;
    }

    boolean stands(int i, int form) {
        return standing[i] == form;
    }

    byte[] standing() {
        return standing.clone();
    }

    void stand(int i, int form) {
        standing[i] = (byte) form;
        for (int row = unit[form][i]; row < end(i, form); row++) {
            rows[row].set(i);
        }
    }

    void remove(int i) {
        if (standing[i] != 0) {
            for (var row : rows) {
                row.clear(i);
            }
            standing[i] = 0;
        }
    }

    void clear() {
        Arrays.fill(standing, (byte) 0);
        for (var row : rows) {
            row.clear();
        }
    }

    /// Whether `i` fits at its place in a form: clear of its neighbours and of tears.
    boolean fits(int i, int form, double scale) {
        if (form != ActiveRanges.DOT && crossesTear(i, form, scale)) {
            return false;
        }
        for (int row = unit[form][i]; row < end(i, form); row++) {
            var reach = reach(i, form, row);
            int before = rows[row].previous(i - 1);
            if (before >= 0 && !Reach.apart(items, before, reach(before, standing[before], row), i, reach, scale)) {
                return false;
            }
            int after = rows[row].next(i + 1);
            if (after >= 0 && !Reach.apart(items, i, reach, after, reach(after, standing[after], row), scale)) {
                return false;
            }
        }
        return true;
    }

    private boolean crossesTear(int i, int form, double scale) {
        var body = reach(i, form, unit[form][i]);
        int tear = items.tears[i];
        if (tear < axis.gaps()) {
            double room = FoldedAxis.difference(axis.folded(axis.gapStart(tear)), items.folded[i]) * scale;
            if (room < body.right() - GAP + TEAR_MARGIN) {
                return true;
            }
        }
        if (tear > 0) {
            double room = FoldedAxis.difference(items.folded[i], axis.folded(axis.gapEnd(tear - 1))) * scale;
            return room < body.left() - GAP + TEAR_MARGIN;
        }
        return false;
    }

    /// Whether `i` in one form and `j` in another would meet, each at its place.
    boolean meet(int i, int form, int j, int other, double scale) {
        int top = Math.max(unit[form][i], unit[other][j]);
        int bottom = Math.min(end(i, form), end(j, other));
        for (int row = top; row < bottom; row++) {
            boolean inOrder = i < j;
            var mine = reach(i, form, row);
            var theirs = reach(j, other, row);
            if (!Reach.apart(
                    items, inOrder ? i : j, inOrder ? mine : theirs, inOrder ? j : i, inOrder ? theirs : mine, scale)) {
                return true;
            }
        }
        return false;
    }

    /// Whether another of the same form stands nearer than `distance` px: anywhere for cards, on its own row
    /// for titles.
    boolean crowded(int i, int form, double distance, double scale) {
        for (int row = 0; row < units; row++) {
            int before = rows[row].previous(i - 1);
            if (before >= 0 && counts(before, form, row) && items.distance(before, i, scale) < distance) {
                return true;
            }
            int after = rows[row].next(i + 1);
            if (after >= 0 && counts(after, form, row) && items.distance(i, after, scale) < distance) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(int i, int form, int row) {
        return standing[i] == form && (form == ActiveRanges.CARD || unit[form][i] == row);
    }

    private Reach reach(int i, int form, int row) {
        if (row >= unit[form][i] + height(i, form)) {
            return new Reach(sizes.px(6), sizes.px(6), false);
        }
        return switch (form) {
            case ActiveRanges.CARD -> sided(items.cardWidth[i] + GAP, sizes.px(6), leftward[form][i]);
            case ActiveRanges.TITLE -> sided(items.titleWidth[i] - sizes.px(6) + GAP, sizes.px(8), leftward[form][i]);
            default -> new Reach(sizes.px(6.5), sizes.px(6.5), dense);
        };
    }

    private Reach sided(double wide, double narrow, boolean leftward) {
        return leftward ? new Reach(wide, narrow, dense) : new Reach(narrow, wide, dense);
    }
}
