package frieze.layout;

/// What the labels of a row leave to the lines below them: each line runs as far as there is room, and where two
/// want the same room they meet in the middle. Depends on the step and the scale, not on what is in view. Goes
/// along a row from label to label, from left to right; for one frame.
final class RowRoom {
    /// Kept free between what belongs to two events, px.
    private static final double GAP = 3;

    /// From where to where the line of an event may run, px.
    record Room(double left, double right) {}

    /// Where nobody else wants any.
    static final Room ALL = new Room(-FoldedScale.FAR, FoldedScale.FAR);

    /// What an event takes on a row, and what its line would like to have, px.
    private static final class Wish {
        boolean present;
        double left;
        double right;
        double wishLeft;
        double wishRight;
        boolean reserved;
    }

    private final LaneItems items;
    private final ActiveRanges ranges;
    private final RowIndex index;
    private final int level;
    private final FoldedScale scale;
    private Wish before = new Wish();
    private Wish own = new Wish();
    private Wish after = new Wish();
    private int row;
    private int next;

    /// @param index who stands where
    RowRoom(LaneItems items, ActiveRanges ranges, RowIndex index, int level, FoldedScale scale) {
        this.items = items;
        this.ranges = ranges;
        this.index = index;
        this.level = level;
        this.scale = scale;
    }

    /// Begins with the label at a position of a row, which is taken.
    void begin(int row, int position) {
        this.row = row;
        read(before, index.previous(row, level, position - 1));
        read(own, position);
        next = index.next(row, level, position + 1);
        read(after, next);
    }

    /// Goes to the next label of the row.
    ///
    /// @return its position, or [RowIndex#NONE]
    int next() {
        int position = next;
        if (position != RowIndex.NONE) {
            var oldest = before;
            before = own;
            own = after;
            after = oldest;
            next = index.next(row, level, position + 1);
            read(after, next);
        }
        return position;
    }

    /// What the row leaves to the line of the event where it is.
    Room room() {
        double left = before.present ? border(before, own, -FoldedScale.FAR, GAP) : -FoldedScale.FAR;
        double right = after.present ? border(own, after, FoldedScale.FAR, -GAP) : FoldedScale.FAR;
        boolean free = left == -FoldedScale.FAR && right == FoldedScale.FAR;
        return free ? ALL : new Room(Math.min(left, own.left), Math.max(right, own.right));
    }

    private void read(Wish wish, int position) {
        wish.present = position != RowIndex.NONE;
        if (!wish.present) {
            return;
        }
        int i = index.event(row, position);
        int form = ranges.formAt(i, level);
        var mark = items.mark[i];
        double anchor = scale.x(mark.anchor());
        wish.left = anchor - ranges.rows.labelLeft(i, form);
        wish.right = anchor + ranges.rows.labelRight(i, form);
        boolean hasLine = row == ranges.rows.lineRow(i, form);
        wish.wishLeft = hasLine ? Math.min(wish.left, scale.x(mark.start()) - mark.leftPx()) : wish.left;
        wish.wishRight = hasLine ? Math.max(wish.right, scale.x(mark.end()) + mark.rightPx()) : wish.right;
        wish.reserved = hasLine && ranges.rows.reserved[form][i];
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
