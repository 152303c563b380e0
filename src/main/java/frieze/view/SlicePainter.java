package frieze.view;

import frieze.layout.TextMeasurer.TextStyle;
import javafx.scene.canvas.GraphicsContext;

/// The selected date: a yellow slice through the lanes, and a pill on the axis that repeats it.
final class SlicePainter {
    private static final double LEAST = 2;
    private static final double PILL_TOP = 13;
    private static final double PILL_HEIGHT = 25;
    private static final double PILL_PADDING = 5;

    void slice(GraphicsContext gc, Slice slice, Frame frame, Look look) {
        double left = Math.max(0, slice.x1());
        double right = Math.min(frame.timeWidth(), Math.max(slice.x2(), slice.x1() + LEAST));
        if (right <= left) {
            return;
        }
        gc.setFill(Tints.fade(look.tokens().highlight(), look.tokens().theme().slice()));
        gc.fillRect(left, frame.header(), right - left, frame.lanesHeight() + 12);
    }

    /// Where the pill stands: left edge and width, px of the time area; empty where the date is out of view.
    double[] pill(Slice slice, Frame frame, Look look) {
        if (slice.x2() < 0 || slice.x1() > frame.timeWidth() || slice.label().isEmpty()) {
            return new double[0];
        }
        double width = look.width(slice.label(), TextStyle.TITLE) + 2 * PILL_PADDING * look.scale();
        double middle = (Math.max(0, slice.x1()) + Math.min(frame.timeWidth(), slice.x2())) / 2;
        double x = Math.max(2, Math.min(frame.timeWidth() - width - 2, middle - width / 2));
        return new double[] {x, width};
    }

    void pill(GraphicsContext gc, Slice slice, double[] place, Frame frame, Look look) {
        double s = look.scale();
        double top = frame.lanesBottom() + PILL_TOP * s;
        gc.setFill(look.tokens().highlight());
        gc.fillRoundRect(place[0], top, place[1], PILL_HEIGHT * s, 12 * s, 12 * s);
        gc.setFill(look.tokens().onHighlight());
        gc.setFont(look.fonts().style(TextStyle.TITLE));
        gc.fillText(slice.label(), place[0] + PILL_PADDING * s, top + 18 * s);
    }
}
