package frieze.view;

import frieze.layout.MarkPart;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Draws marks of dates: tint is "somewhere here", solid is "all of it".
final class MarkPainter {
    private static final double OUTLINE = 1.5;
    private static final double CORNER = 3;
    private static final double LEAST = 3;
    private static final double FADE_LEAST = 13;
    private static final double FADE_MOST = 29;
    private static final double UNCERTAIN_FILL = 0.14;
    private static final double GHOST_FILL = 0.10;
    private static final double BY_FILL = 0.39;
    private static final double SLIM = 3.5;
    /// Width of the three dots of a mark that goes on, px.
    private static final double DOTS = 10;

    /// First and last of the dots of a mark that goes on, from its end; from one to the next; radius, px.
    private static final double DOT_ASIDE = 1.2;

    private static final double DOTS_APART = 3.3;
    private static final double DOT = 1.1;

    private final Stamps stamps;
    private final ThinBoxes thin = new ThinBoxes();
    private final Tints tints = new Tints();
    private final double[] xs = new double[3];
    private final double[] ys = new double[3];

    /// @param stamps what lays small shapes down
    MarkPainter(Stamps stamps) {
        this.stamps = stamps;
    }

    /// Draws a mark.
    ///
    /// @param y centre of its row
    /// @param slim as thin lines for dense lanes
    /// @param width of the time area, px: what lies far outside is cut before it reaches the rasteriser
    void paint(GraphicsContext gc, List<MarkPart> mark, double y, boolean slim, Color colour, Look look, double width) {
        double height = slim ? SLIM : Sizes.BAR;
        boolean isDuration = slim && isDuration(mark);
        var cut = !mark.isEmpty() && mark.getFirst() instanceof MarkPart.Cut c ? c : null;
        boolean clips = cut != null && !(slim && isThin(mark, isDuration));
        if (cut != null && clips) {
            begin(gc, cut, y);
        } else if (cut != null) {
            thin.cut(cut.left() + (cut.onLeft() ? DOTS : 0), cut.right() - (cut.onRight() ? DOTS : 0));
        }
        for (int i = 0; i < mark.size(); i++) {
            switch (mark.get(i)) {
                case MarkPart.Cut _ -> {}
                case MarkPart.Tint t when isDuration -> slimEnd(gc, t, y, colour, width);
                case MarkPart.Tint t -> tint(gc, t, y, slim ? SLIM + 1.5 : height, colour, look, width);
                case MarkPart.Solid(double x1, double x2) -> solid(gc, x1, x2, y, height, colour, width);
                case MarkPart.Day d -> day(gc, d, y, slim, colour);
                case MarkPart.Arrow(double from, double tip) -> arrow(gc, from, tip, y, slim ? 0.6 : 1, colour, width);
                case MarkPart.Bracket(double x, int inward) -> bracket(gc, x, inward, y, slim ? 0.5 : 1, colour);
                case MarkPart.Fade(double from, double to) -> fade(gc, from, to, y, height, colour);
                case MarkPart.UnknownEnd(double from, double to) -> unknown(gc, from, to, y, slim, colour, look);
                case MarkPart.Ghost g -> ghost(gc, g, y, slim ? SLIM + 1.5 : height, colour, look, width);
                case MarkPart.Thread(double x1, double x2, boolean all) -> thread(gc, x1, x2, all, y, colour, width);
                case MarkPart.Stop(double x) -> {
                    gc.setFill(colour);
                    gc.fillRect(x - 1.5, y - height / 2, 3, height);
                }
            }
        }
        thin.whole();
        if (clips) {
            gc.restore();
        }
        if (cut != null) {
            goesOn(gc, cut, y, colour);
        }
    }

    /// Whether a slim mark is made of nothing but thin boxes.
    private static boolean isThin(List<MarkPart> mark, boolean isDuration) {
        for (int i = 0; i < mark.size(); i++) {
            boolean thin = switch (mark.get(i)) {
                case MarkPart.Cut _, MarkPart.Solid _ -> true;
                case MarkPart.Tint t -> isDuration || !t.approximate() && !t.uncertain();
                case MarkPart.Day _,
                        MarkPart.Arrow _,
                        MarkPart.Bracket _,
                        MarkPart.Fade _,
                        MarkPart.UnknownEnd _,
                        MarkPart.Ghost _,
                        MarkPart.Thread _,
                        MarkPart.Stop _ -> false;
            };
            if (!thin) {
                return false;
            }
        }
        return true;
    }

    private static void begin(GraphicsContext gc, MarkPart.Cut cut, double y) {
        double left = cut.left() + (cut.onLeft() ? DOTS : 0);
        double right = cut.right() - (cut.onRight() ? DOTS : 0);
        Clip.to(gc, left, y - 12, Math.max(0, right - left), 24);
    }

    /// Three dots where a mark goes on that has no more room.
    private void goesOn(GraphicsContext gc, MarkPart.Cut cut, double y, Color colour) {
        if (cut.onLeft()) {
            dots(gc, cut.left() + DOT_ASIDE, y, DOTS_APART, colour);
        }
        if (cut.onRight()) {
            dots(gc, cut.right() - DOT_ASIDE, y, -DOTS_APART, colour);
        }
    }

    private void dots(GraphicsContext gc, double x, double y, double apart, Color colour) {
        if (stamps.isUsed()) {
            stamps.dots(gc, x, y, DOT, apart, colour);
            return;
        }
        gc.setFill(colour);
        for (int k = 0; k < 3; k++) {
            gc.fillOval(x + k * apart - DOT, y - DOT, 2 * DOT, 2 * DOT);
        }
    }

    private static boolean isDuration(List<MarkPart> mark) {
        int ends = 0;
        for (int i = 0; i < mark.size(); i++) {
            var part = mark.get(i);
            if (part instanceof MarkPart.Solid) {
                return true;
            }
            ends += part instanceof MarkPart.Tint ? 1 : 0;
        }
        return ends > 1;
    }

    private void tint(
            GraphicsContext gc, MarkPart.Tint t, double y, double height, Color colour, Look look, double width) {
        double alpha = t.uncertain() ? UNCERTAIN_FILL : look.tokens().theme().tint();
        if (t.approximate()) {
            approximate(gc, t, y, height, colour, alpha, width);
        } else {
            bar(gc, t.x1(), t.x2(), y, height, colour, alpha, t.uncertain(), width);
        }
    }

    /// The inexact end of a duration that is drawn as a line: fainter, so that it does not pass for the certain
    /// part.
    private void slimEnd(GraphicsContext gc, MarkPart.Tint t, double y, Color colour, double width) {
        double left = Math.clamp(t.x1(), -20, width + 20);
        gc.setFill(tints.of(colour, 0.45));
        thin.fill(gc, left, y - SLIM / 2, Math.clamp(t.x2(), left, width + 20) - left, SLIM);
    }

    private void bar(
            GraphicsContext gc,
            double x1,
            double x2,
            double y,
            double height,
            Color colour,
            double alpha,
            boolean dashed,
            double width) {
        double least = Math.max(x1, x1 + (x2 - x1) / 2 - LEAST / 2);
        double left = Math.clamp(x2 - x1 < LEAST ? least - Math.max(0, (LEAST - (x2 - x1)) / 2) : x1, -20, width + 20);
        double right = Math.clamp(x2 - x1 < LEAST ? left + LEAST : x2, -20, width + 20);
        double stroke = height < Sizes.BAR ? 1 : OUTLINE;
        double arc = Math.min(2 * CORNER, height / 2);
        var fill = tints.of(colour, alpha);
        if (!dashed && height < Sizes.BAR) {
            thin.outlined(gc, left, y - height / 2, right - left, height, arc / 2, stroke, fill, colour);
            return;
        }
        if (!dashed && stamps.isUsed()) {
            var caps = stamps.caps(height, arc / 2, stroke, fill, colour);
            if (caps.fits(right - left)) {
                caps.draw(gc, left, y - height / 2, right - left);
                return;
            }
        }
        gc.setFill(fill);
        gc.fillRoundRect(left, y - height / 2, right - left, height, arc, arc);
        gc.setStroke(colour);
        gc.setLineWidth(stroke);
        if (dashed) {
            gc.setLineDashes(4, 3);
        }
        double inner = Math.max(0.1, right - left - stroke);
        gc.strokeRoundRect(
                left + stroke / 2, y - height / 2 + stroke / 2, inner, height - stroke, arc - stroke, arc - stroke);
        if (dashed) {
            gc.setLineDashes();
        }
    }

    /// No side lines: bar and outline fade out beyond either end.
    private void approximate(
            GraphicsContext gc, MarkPart.Tint t, double y, double height, Color colour, double alpha, double width) {
        double left = Math.clamp(t.x1(), -60, width + 60);
        double right = Math.clamp(Math.max(t.x2(), t.x1() + 1), -60, width + 60);
        double reach = Math.clamp((t.x2() - t.x1()) * 0.6, FADE_LEAST, FADE_MOST);
        double top = y - height / 2;
        gc.setFill(tints.of(colour, alpha));
        gc.fillRect(left, top, right - left, height);
        gc.setFill(tints.across(colour, 0, alpha));
        gc.fillRect(left - reach, top, reach, height);
        gc.setFill(tints.across(colour, alpha, 0));
        gc.fillRect(right, top, reach, height);
        for (double line : new double[] {top, top + height - OUTLINE}) {
            if (t.uncertain()) {
                dashes(gc, left - reach, right + reach, left, right, line, colour);
            } else {
                gc.setFill(colour);
                gc.fillRect(left, line, right - left, OUTLINE);
                gc.setFill(tints.across(colour, 0, 1));
                gc.fillRect(left - reach, line, reach, OUTLINE);
                gc.setFill(tints.across(colour, 1, 0));
                gc.fillRect(right, line, reach, OUTLINE);
            }
        }
    }

    /// Dashes, 4 on and 3 off, that grow fainter towards either end.
    private void dashes(
            GraphicsContext gc, double from, double to, double solidFrom, double solidTo, double y, Color colour) {
        for (double x = from; x < to; x += 7) {
            double middle = x + 2;
            double strength = middle < solidFrom
                    ? (middle - from) / (solidFrom - from)
                    : middle > solidTo ? (to - middle) / (to - solidTo) : 1;
            gc.setFill(tints.of(colour, Math.round(Math.clamp(strength, 0, 1) * 20) / 20.0));
            gc.fillRect(x, y, Math.min(4, to - x), OUTLINE);
        }
    }

    private void solid(GraphicsContext gc, double x1, double x2, double y, double height, Color colour, double width) {
        double left = Math.clamp(x1, -20, width + 20);
        double right = Math.clamp(Math.max(x2, x1 + LEAST), -20, width + 20);
        double arc = Math.min(CORNER, height);
        gc.setFill(colour);
        if (height < Sizes.BAR) {
            thin.rounded(gc, left, y - height / 2, right - left, height, arc / 2);
            return;
        }
        if (stamps.isUsed()) {
            var caps = stamps.caps(height, arc / 2, 0, colour, colour);
            if (caps.fits(right - left)) {
                caps.draw(gc, left, y - height / 2, right - left);
                return;
            }
        }
        gc.fillRoundRect(left, y - height / 2, right - left, height, arc, arc);
    }

    private void day(GraphicsContext gc, MarkPart.Day d, double y, boolean slim, Color colour) {
        double height = slim ? 7 : 18;
        double top = y - height / 2;
        gc.setFill(d.uncertain() ? tints.of(colour, UNCERTAIN_FILL) : colour);
        if (d.approximate()) {
            double alpha = d.uncertain() ? UNCERTAIN_FILL : 0.6;
            gc.setFill(tints.across(colour, 0, alpha));
            gc.fillRect(d.x() - 1.5 - FADE_LEAST, top, FADE_LEAST, height);
            gc.setFill(tints.across(colour, alpha, 0));
            gc.fillRect(d.x() + 1.5, top, FADE_LEAST, height);
            gc.setFill(d.uncertain() ? tints.of(colour, UNCERTAIN_FILL) : colour);
        }
        if (!d.uncertain()) {
            gc.fillRect(d.x() - 1.5, top, 3, height);
            return;
        }
        gc.fillRect(d.x() - 2.5, top, 5, height);
        gc.setFill(colour);
        for (double x : new double[] {d.x() - 2.5, d.x() + 1.3}) {
            for (double step = top; step < top + height; step += 7) {
                gc.fillRect(x, step, 1.2, Math.min(4, top + height - step));
            }
        }
    }

    private void arrow(GraphicsContext gc, double from, double tip, double y, double size, Color colour, double width) {
        int way = tip < from ? -1 : 1;
        double base = tip - way * 11 * size;
        gc.setFill(colour);
        double start = Math.clamp(from, -20, width + 20);
        if ((base - start) * way > 0) {
            gc.fillRect(Math.min(start, base), y - 1.5 * size, Math.abs(base - start), 3 * size);
        }
        xs[0] = tip;
        ys[0] = y;
        xs[1] = base;
        ys[1] = y - 7.5 * size;
        xs[2] = base;
        ys[2] = y + 7.5 * size;
        gc.fillPolygon(xs, ys, 3);
    }

    private void bracket(GraphicsContext gc, double x, int inward, double y, double size, Color colour) {
        double half = 9.5 * size;
        double line = 3 * size;
        double arm = 7 * size;
        gc.setFill(colour);
        gc.fillRect(x - line / 2, y - half, line, 2 * half);
        double armX = inward < 0 ? x + line / 2 - arm - line : x - line / 2;
        gc.fillRect(armX, y - half, arm + line, line * 0.85);
        gc.fillRect(armX, y + half - line * 0.85, arm + line, line * 0.85);
    }

    private void fade(GraphicsContext gc, double from, double to, double y, double height, Color colour) {
        double left = Math.min(from, to);
        double length = Math.abs(to - from);
        boolean leftward = to < from;
        double top = y - height / 2;
        gc.setFill(leftward ? tints.across(colour, 0, BY_FILL) : tints.across(colour, BY_FILL, 0));
        gc.fillRect(left, top, length, height);
        gc.setFill(leftward ? tints.across(colour, 0, 1) : tints.across(colour, 1, 0));
        double line = height < Sizes.BAR ? 1 : OUTLINE;
        gc.fillRect(left, top, length, line);
        gc.fillRect(left, top + height - line, length, line);
    }

    private void unknown(GraphicsContext gc, double from, double to, double y, boolean slim, Color colour, Look look) {
        double height = slim ? SLIM : Sizes.BAR;
        boolean rightward = to > from;
        gc.setFill(rightward ? tints.across(colour, 1, 0) : tints.across(colour, 0, 1));
        gc.fillRect(Math.min(from, to), y - height / 2, Math.abs(to - from), height);
        gc.setFill(colour);
        gc.setFont(look.fonts().of(Fonts.Cut.SEMI_BOLD, slim ? 13 : 16));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText("?", to + (rightward ? 8 : -8), y);
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.BASELINE);
    }

    private void ghost(
            GraphicsContext gc, MarkPart.Ghost g, double y, double height, Color colour, Look look, double width) {
        // The line of the set must not show through its members.
        double left = Math.max(-20, g.x1() + 1);
        double right = Math.min(g.x2() - 1, width + 20);
        gc.setFill(look.tokens().surface());
        gc.fillRect(left, y - height / 2 + 1, Math.max(0, right - left), height - 2);
        double alpha = g.all() ? look.tokens().theme().tint() : GHOST_FILL;
        bar(gc, g.x1(), g.x2(), y, height, g.all() ? colour : tints.of(colour, 0.7), alpha, false, width);
    }

    private void thread(GraphicsContext gc, double x1, double x2, boolean all, double y, Color colour, double width) {
        double thick = all ? 2.5 : 1.5;
        gc.setFill(colour);
        double left = Math.clamp(x1, -20, width + 20);
        gc.fillRect(left, y - thick / 2, Math.max(0, Math.clamp(x2, -20, width + 20) - left), thick);
    }
}
