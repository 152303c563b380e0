package frieze.layout;

/// What the labels of a row leave to the lines below them: each line runs as far as there is room, and where two
/// want the same room they meet in the middle. Depends on the step and the scale, not on what is in view.
///
/// @param index who stands where
record RowRoom(LaneItems items, ActiveRanges ranges, RowIndex index) {
    /// Kept free between what belongs to two events, px.
    private static final double GAP = 3;

    /// From where to where the line of an event may run, px.
    record Room(double left, double right) {}

    /// What an event takes on a row, and what its line would like to have, px.
    private record Wish(double left, double right, double wishLeft, double wishRight, boolean reserved) {}

    /// @param row at whose foot the line lies
    /// @param position of the event there
    Room of(int i, int form, int row, int position, int level, FoldedScale scale) {
        var own = wish(i, form, row, scale);
        int before = index.previous(row, level, position - 1);
        int after = index.next(row, level, position + 1);
        double left =
                before < 0 ? -FoldedScale.FAR : border(wishAt(row, before, level, scale), own, -FoldedScale.FAR, GAP);
        double right =
                after < 0 ? FoldedScale.FAR : border(own, wishAt(row, after, level, scale), FoldedScale.FAR, -GAP);
        return new Room(Math.min(left, own.left), Math.max(right, own.right));
    }

    private Wish wishAt(int row, int position, int level, FoldedScale scale) {
        int i = index.event(row, position);
        return wish(i, ranges.formAt(i, level), row, scale);
    }

    private Wish wish(int i, int form, int row, FoldedScale scale) {
        var label = ranges.rows.label(i, form);
        double anchor = scale.x(items.mark[i].anchor());
        double left = anchor - label.left();
        double right = anchor + label.right();
        if (row != ranges.rows.lineRow(i, form)) {
            return new Wish(left, right, left, right, false);
        }
        var mark = items.mark[i];
        return new Wish(
                left,
                right,
                Math.min(left, scale.x(mark.start()) - mark.leftPx()),
                Math.max(right, scale.x(mark.end()) + mark.rightPx()),
                ranges.rows.reserved[form][i]);
    }

    /// Where the room of `a` ends and that of `b` begins, `gap` aside; `all` where both have all they want. `a`
    /// stands left of `b`.
    private static double border(Wish a, Wish b, double all, double gap) {
        if (a.wishRight <= b.wishLeft) {
            return all;
        }
        double contested = a.reserved
                ? a.wishRight
                : b.reserved
                        ? b.wishLeft
                        : a.wishRight <= a.right ? a.right : b.wishLeft >= b.left ? b.left : (a.right + b.left) / 2;
        return contested + gap;
    }
}
