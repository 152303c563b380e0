package frieze.layout;

import frieze.layout.Placed.Form;
import java.util.function.Function;

/// Makes room for the labels of the first and the last events where the whole document is in view: a card that
/// hangs right of the last pole would be cut by the edge.
final class Fit {
    /// Air between a label and the edge, px.
    private static final double AIR = 6;
    /// Labels claim at most this part of the width on either side.
    private static final double MOST = 0.2;
    /// Another scale may show other labels.
    private static final int TRIES = 4;

    private Fit() {}

    /// A view of the whole document with margins, px.
    interface Margins {
        Viewport show(double left, double right);
    }

    static Viewport of(double width, double height, Margins margins, Function<Viewport, Placed> place) {
        double left = 0;
        double right = 0;
        var view = margins.show(0, 0);
        for (int i = 0; i < TRIES; i++) {
            double moreLeft = 0;
            double moreRight = 0;
            for (var lane : place.apply(view).lanes()) {
                for (var item : lane.items()) {
                    boolean hangs = item.form() != Form.DOT && !item.pinned();
                    if (hangs && item.anchorX() >= 0 && item.anchorX() <= width) {
                        moreLeft = Math.max(moreLeft, AIR - item.label().x());
                        moreRight = Math.max(moreRight, item.label().right() + AIR - width);
                    }
                }
            }
            if (moreLeft <= 0 && moreRight <= 0) {
                return view;
            }
            left = Math.min(left + moreLeft, width * MOST);
            right = Math.min(right + moreRight, width * MOST);
            view = margins.show(left, right);
        }
        return view;
    }
}
