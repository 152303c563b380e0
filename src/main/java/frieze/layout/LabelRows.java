package frieze.layout;

import java.util.Arrays;

/// The rows of a lane while its labels are given their places: who stands where at one scale, and whether
/// somebody else still fits. Forms are [ActiveRanges#DOT], [ActiveRanges#TITLE] and [ActiveRanges#CARD]; the
/// place of each event in each form is kept once it is chosen.
///
/// In a dense lane the marks are lines below the labels. A line of which little is to be seen yet needs its room
/// like a label. A longer one *reserves* its stretch of the row where that is asked for and granted; otherwise
/// it takes what the labels on its row leave it (see [RowRoom]).
///
/// Labels on a row are apart from each other, and so are reserved lines, so the order of their anchors is the
/// order of all they cover, and only the nearest of each kind can be in the way of a newcomer.
final class LabelRows {
    private static final double TEAR_MARGIN = 5;
    /// How far a label may hang over the beginning of the document, px.
    private static final double START_MARGIN = 18;
    private static final double GAP = 4;
    /// Lines up to this length need their room as labels do, px.
    private static final double SHORT_LINE = 36;

    /// Row unit and side by form and event.
    final byte[][] unit = new byte[4][];
    final boolean[][] leftward = new boolean[4][];
    /// Whether the line of an event in a form has its stretch of the row to itself, at every scale.
    final boolean[][] reserved = new boolean[4][];
    /// Row units, top to bottom.
    final int units;
    final boolean dense;

    private final LaneItems items;
    private final FoldedAxis axis;
    private final LabelSizes sizes;
    private final IndexSet[] labels;
    private final IndexSet[] poles;
    /// Reserved lines.
    private final IndexSet[] lines;
    /// Everybody that stands in a form, whatever the row.
    private final IndexSet[] inForm;
    /// The least scale at which the labels that were last found to meet are apart, px per second.
    private double apartFrom;
    /// The form that stands now, by event; 0 for none.
    private final byte[] standing;

    LabelRows(LaneItems items, FoldedAxis axis, LabelSizes sizes, int units, boolean dense) {
        this.items = items;
        this.axis = axis;
        this.sizes = sizes;
        this.units = units;
        this.dense = dense;
        labels = sets(units);
        poles = sets(units);
        lines = sets(dense ? units : 0);
        inForm = sets(ActiveRanges.CARD + 1);
        standing = new byte[items.size];
        for (int form = ActiveRanges.DOT; form <= ActiveRanges.CARD; form++) {
            unit[form] = new byte[items.size];
            leftward[form] = new boolean[items.size];
            reserved[form] = new boolean[items.size];
        }
    }

    private IndexSet[] sets(int count) {
        var sets = new IndexSet[count];
        Arrays.setAll(sets, _ -> new IndexSet(items.size));
        return sets;
    }

    /// Height in row units.
    int height(int i, int form) {
        return form == ActiveRanges.CARD ? items.twoLines[i] ? 4 : 3 : 1;
    }

    /// The unit below the last that an event takes in a form, its pole included.
    int end(int i, int form) {
        return hasPole(form) ? units : bodyEnd(i, form);
    }

    private int bodyEnd(int i, int form) {
        return unit[form][i] + height(i, form);
    }

    /// The unit at whose foot the line of a dense lane lies.
    int lineRow(int i, int form) {
        return bodyEnd(i, form) - 1;
    }

    private boolean hasPole(int form) {
        return form == ActiveRanges.CARD || form == ActiveRanges.TITLE && !dense;
    }

    byte[] standing() {
        return standing.clone();
    }

    void stand(int i, int form) {
        standing[i] = (byte) form;
        inForm[form].set(i);
        int body = bodyEnd(i, form);
        for (int row = unit[form][i]; row < body; row++) {
            labels[row].set(i);
        }
        for (int row = body; row < end(i, form); row++) {
            poles[row].set(i);
        }
        if (reserved[form][i]) {
            lines[body - 1].set(i);
        }
    }

    void remove(int i) {
        int form = standing[i];
        if (form != 0) {
            inForm[form].clear(i);
            int body = bodyEnd(i, form);
            for (int row = unit[form][i]; row < body; row++) {
                labels[row].clear(i);
            }
            for (int row = body; row < end(i, form); row++) {
                poles[row].clear(i);
            }
            if (reserved[form][i]) {
                lines[body - 1].clear(i);
            }
            standing[i] = 0;
        }
    }

    void clear() {
        Arrays.fill(standing, (byte) 0);
        for (var sets : new IndexSet[][] {labels, poles, lines, inForm}) {
            for (var set : sets) {
                set.clear();
            }
        }
    }

    /// Whether `i` fits at its place in a form: clear of its neighbours and of tears.
    boolean fits(int i, int form, double scale) {
        apartFrom = 0;
        if (form != ActiveRanges.DOT && crossesTear(i, form, scale)) {
            return false;
        }
        int end = end(i, form);
        for (int row = unit[form][i]; row < end; row++) {
            if (meetsNearest(labels[row], i, form, row, scale) || meetsNearest(poles[row], i, form, row, scale)) {
                return false;
            }
            if (dense && row < bodyEnd(i, form) && meetsNearest(lines[row], i, form, row, scale)) {
                return false;
            }
        }
        return true;
    }

    private boolean meetsNearest(IndexSet others, int i, int form, int row, double scale) {
        int before = others.previous(i - 1);
        if (before >= 0 && meetOn(row, before, standing[before], i, form, scale)) {
            return true;
        }
        int after = others.next(i + 1);
        return after >= 0 && meetOn(row, i, form, after, standing[after], scale);
    }

    /// After [#fits] said no: a scale below which it would say no again, px per second, as long as nobody moves;
    /// 0 where nothing is known.
    double apartFrom() {
        return apartFrom;
    }

    /// Whether two meet on a row; `a` stands left of `b` or at the same place.
    private boolean meetOn(int row, int a, int formA, int b, int formB, double scale) {
        boolean bodies = row < bodyEnd(a, formA) && row < bodyEnd(b, formB);
        if (dense && !bodies && items.folded[a] == items.folded[b] && items.tears[a] == items.tears[b]) {
            // No scale parts them: they stand on one pole, like beads on a string.
            return false;
        }
        var ra = reach(a, formA, row, bodies, scale);
        var rb = reach(b, formB, row, bodies, scale);
        if (Reach.apart(items, a, ra, b, rb, scale)) {
            return false;
        }
        apartFrom = Reach.apartFrom(items, a, ra, b, rb);
        return true;
    }

    /// Whether a label reaches a tear. On the side of its pole it may come up to it: there is [Folds#AIR] between
    /// any date and the torn paper.
    private boolean crossesTear(int i, int form, double scale) {
        double labelLeft = labelLeft(i, form);
        double right = labelRight(i, form) + (leftward[form][i] ? 0 : TEAR_MARGIN) - Folds.AIR;
        double left = labelLeft + (leftward[form][i] ? TEAR_MARGIN : 0) - Folds.AIR;
        int tear = items.tears[i];
        if (tear == 0 && leftward[form][i] && axis.gaps() > 0) {
            // before the first tear there may be room on neither side: then it waits, rather than leave the view
            double room = FoldedAxis.difference(items.folded[i], axis.folded(axis.first())) * scale;
            if (room + START_MARGIN < labelLeft) {
                return true;
            }
        }
        if (tear < axis.gaps()) {
            double room = FoldedAxis.difference(axis.folded(axis.gapStart(tear)), items.folded[i]) * scale;
            if (room < right) {
                return true;
            }
        }
        if (tear > 0) {
            double room = FoldedAxis.difference(items.folded[i], axis.folded(axis.gapEnd(tear - 1))) * scale;
            return room < left;
        }
        return false;
    }

    /// Whether `i` in one form and `j` in another would meet, each at its place.
    boolean meet(int i, int form, int j, int other, double scale) {
        int top = Math.max(unit[form][i], unit[other][j]);
        int bottom = Math.min(end(i, form), end(j, other));
        for (int row = top; row < bottom; row++) {
            if (i < j ? meetOn(row, i, form, j, other, scale) : meetOn(row, j, other, i, form, scale)) {
                return true;
            }
        }
        return false;
    }

    /// The scale up to which another of the same form, on whatever row, stands nearer than `distance` px; 0 where
    /// that is not so at `scale`.
    double crowdedTo(int i, int form, double distance, double scale) {
        int before = inForm[form].previous(i - 1);
        int after = inForm[form].next(i + 1);
        double left = before < 0 ? 0 : nearTo(before, i, distance, scale);
        double right = after < 0 ? 0 : nearTo(i, after, distance, scale);
        return Math.max(left, right);
    }

    private double nearTo(int a, int b, double distance, double scale) {
        if (items.distance(a, b, scale) >= distance) {
            return 0;
        }
        double tears = (items.tears[b] - items.tears[a]) * Folds.TEAR_WIDTH;
        return (distance - tears) / FoldedAxis.difference(items.folded[b], items.folded[a]);
    }

    /// How far the label of an event reaches left of its anchor in a form, px, without any gap.
    double labelLeft(int i, int form) {
        return leftward[form][i] ? wide(i, form) : narrow(form);
    }

    /// How far the label of an event reaches right of its anchor in a form, px, without any gap.
    double labelRight(int i, int form) {
        return leftward[form][i] ? narrow(form) : wide(i, form);
    }

    private double wide(int i, int form) {
        return switch (form) {
            case ActiveRanges.CARD -> items.cardWidth[i];
            case ActiveRanges.TITLE -> items.titleWidth[i] - sizes.px(6);
            default -> sizes.px(5.5);
        };
    }

    private double narrow(int form) {
        return switch (form) {
            case ActiveRanges.CARD -> 1.5;
            case ActiveRanges.TITLE -> sizes.px(6);
            default -> sizes.px(5.5);
        };
    }

    private Reach reach(int i, int form, int row, boolean withLine, double scale) {
        int body = bodyEnd(i, form);
        if (row >= body) {
            return new Reach(sizes.px(6), sizes.px(6), false);
        }
        boolean line = dense && withLine && row == body - 1 && (reserved[form][i] || isShort(i, scale));
        return switch (form) {
            case ActiveRanges.CARD -> sided(items.cardWidth[i] + GAP, sizes.px(6), leftward[form][i], line);
            case ActiveRanges.TITLE ->
                sided(items.titleWidth[i] - sizes.px(6) + GAP, sizes.px(8), leftward[form][i], line);
            default -> new Reach(sizes.px(6.5), sizes.px(6.5), line);
        };
    }

    private boolean isShort(int i, double scale) {
        return items.endTears[i] == items.startTears[i]
                && FoldedAxis.difference(items.endFolded[i], items.startFolded[i]) * scale <= SHORT_LINE;
    }

    private static Reach sided(double wide, double narrow, boolean leftward, boolean line) {
        return leftward ? new Reach(wide, narrow, line) : new Reach(narrow, wide, line);
    }
}
