package frieze.layout;

/// What an item takes on its row: px left and right of its anchor, and, where it has a line in time, the
/// stretch of that line. Two such things that are apart at one scale are apart at every larger one.
///
/// @param left px, at least 0
/// @param right px, at least 0
/// @param line whether the stretch of the mark counts too
record Reach(double left, double right, boolean line) {
    /// Whether `a` (reaching `ra`) and `b` (reaching `rb`) are apart at a scale; `a` stands left of `b` or at
    /// the same place.
    static boolean apart(LaneItems items, int a, Reach ra, int b, Reach rb, double scale) {
        double anchors = items.distance(a, b, scale);
        if (anchors < ra.right + rb.left) {
            return false;
        }
        if (rb.line
                && px(items.startFolded[b], items.startTears[b], items.folded[a], items.tears[a], scale) < ra.right) {
            return false;
        }
        if (ra.line && px(items.folded[b], items.tears[b], items.endFolded[a], items.endTears[a], scale) < rb.left) {
            return false;
        }
        return !ra.line || !rb.line || items.endFolded[a] <= items.startFolded[b];
    }

    /// The least scale at which the labels of `a` and `b` are apart, lines aside, px per second; infinite where
    /// there is none.
    static double apartFrom(LaneItems items, int a, Reach ra, int b, Reach rb) {
        double px = ra.right + rb.left - (items.tears[b] - items.tears[a]) * Folds.TEAR_WIDTH;
        return px <= 0 ? 0 : px / FoldedAxis.difference(items.folded[b], items.folded[a]);
    }

    private static double px(long right, int rightTears, long left, int leftTears, double scale) {
        return FoldedAxis.difference(right, left) * scale + (rightTears - leftTears) * Folds.TEAR_WIDTH;
    }
}
