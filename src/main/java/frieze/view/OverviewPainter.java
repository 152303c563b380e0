package frieze.view;

import frieze.layout.Placed.Tick;
import frieze.layout.Placed.TickRank;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.text.Messages;
import frieze.time.TimeSpan;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The strip under the axis: the whole span, what stands where, what is folded, what is in view.
final class OverviewPainter {
    static final double TOP = 9.5;
    static final double BASE = 58.5;
    static final double GRIP_WIDTH = 10;
    static final double GRIP_HEIGHT = 24;
    private static final double CORNER = 7;
    /// How far the lines of a window that goes on run past the strip's end, px.
    private static final double BEYOND = 8;
    private static final double TALLEST = 18;
    private static final double YEAR = 31_556_952;
    private static final double LEAST_COLUMN_FEW = 8;
    private static final double LEAST_COLUMN_MANY = 4.5;

    /// Where the window stands, px, as far as the strip reaches.
    ///
    /// @param cutLeft what is in view begins before the strip does
    /// @param cutRight what is in view goes on after the strip's end
    record Window(double left, double right, boolean cutLeft, boolean cutRight) {
        static final double LEAST = 14;
        /// A view of everything keeps a margin beyond the dates; up to this part of it nothing counts as cut.
        private static final double MARGIN = 0.05;

        static Window of(TimeSpan shown, OverviewScale scale) {
            double left = scale.clampedX(shown.start());
            double right = scale.clampedX(shown.end());
            double margin = 1 + MARGIN * shown.seconds() * scale.pxPerSecond();
            boolean cutLeft = scale.x(shown.start()) < scale.from() - margin;
            boolean cutRight = scale.x(shown.end()) > scale.from() + scale.width() + margin;
            if (right - left < LEAST) {
                double last = Math.max(scale.from() + LEAST / 2, scale.from() + scale.width() - LEAST / 2);
                double middle = Math.clamp((left + right) / 2, scale.from() + LEAST / 2, last);
                return new Window(middle - LEAST / 2, middle + LEAST / 2, cutLeft, cutRight);
            }
            return new Window(left, right, cutLeft, cutRight);
        }
    }

    // what is worded and counted stays for as long as the content does: a move of the window asks for it in every frame
    private @Nullable OverviewColumns counted;
    private @Nullable OverviewContent countedFor;
    private @Nullable OverviewContent wordedFor;
    private @Nullable Messages wordedIn;
    private String worded = "";

    void paint(
            GraphicsContext gc,
            double width,
            double height,
            OverviewContent content,
            OverviewScale scale,
            Window window,
            List<Tick> ticks,
            Look look,
            Messages messages) {
        double s = look.scale();
        var tokens = look.tokens();
        gc.clearRect(0, 0, width, height);
        gc.setFill(tokens.background());
        gc.fillRect(0, 0, width, height);
        gc.setFill(tokens.line());
        gc.fillRect(0, 0, width, 1);
        heading(gc, scale.from() - 8, content, look, messages);

        double top = TOP * s;
        double base = BASE * s;
        gc.setFill(tokens.raised());
        gc.fillRoundRect(window.left(), top, window.right() - window.left(), base - top, 2 * CORNER, 2 * CORNER);
        gc.setFill(tokens.lineStrong());
        gc.fillRect(scale.from() - 8, base - 0.5, scale.width() + 16, 1.5);
        if (content.few().isEmpty()) {
            many(gc, content, scale, window, base, (base - top) * 0.82, look);
        } else {
            few(gc, content, scale, base - 1, base - top - 4, look);
        }
        for (var gap : content.folded()) {
            folded(gc, gap, scale, window, top, base, look, messages);
        }
        ticks(gc, ticks, scale, base, look);
        flags(gc, content, scale, window, top, look);
        frame(gc, window, top, base, look);
    }

    private void heading(GraphicsContext gc, double to, OverviewContent content, Look look, Messages messages) {
        double s = look.scale();
        double room = to - 22 * s - 4;
        if (content != wordedFor || messages != wordedIn) {
            worded = second(content, messages);
            wordedFor = content;
            wordedIn = messages;
        }
        gc.setFill(look.tokens().ink());
        gc.setFont(look.fonts().smallBold());
        gc.fillText(look.fit(messages.get("overview.name"), TextStyle.COUNT, room), 22 * s, 34 * s);
        gc.setFill(look.tokens().inkMuted());
        gc.setFont(look.fonts().style(TextStyle.SMALL));
        gc.fillText(look.fit(worded, TextStyle.SMALL, room), 22 * s, 52 * s);
    }

    /// What stands below "Overview".
    static String second(OverviewContent content, Messages messages) {
        if (content.soFar()) {
            return messages.get("overview.so-far", content.events());
        }
        boolean few = content.events() <= OverviewContent.FEW;
        return few ? messages.get("overview.scale") : messages.get("overview.events", content.events());
    }

    /// One column a year where there is room, else a few years or parts of a year.
    static double columnSeconds(OverviewScale scale, double least) {
        double wanted = scale.seconds(least);
        if (wanted < YEAR / 4) {
            return wanted;
        }
        double step = YEAR;
        double[] factors = {2, 1.25, 2, 2};
        for (int i = 0; step < wanted; i++) {
            step *= factors[i % factors.length];
        }
        return step;
    }

    private static void few(
            GraphicsContext gc, OverviewContent content, OverviewScale scale, double base, double room, Look look) {
        double column = columnSeconds(scale, LEAST_COLUMN_FEW);
        double start = content.extent().start();
        int columns = (int) Math.min(4096, Math.ceil(content.extent().seconds() / column) + 1);
        var heights = new double[columns];
        for (var bar : content.few()) {
            stack(bar, heights, start, column, 1, (_, _, _) -> {});
        }
        double tallest = 0;
        for (double height : heights) {
            tallest = Math.max(tallest, height);
        }
        double unit = Math.min(1, room / Math.max(1, tallest));
        java.util.Arrays.fill(heights, 0);
        double width = column * scale.pxPerSecond();
        for (var bar : content.few()) {
            gc.setFill(look.tokens().lane(bar.lane().colour()));
            stack(bar, heights, start, column, unit, (c, foot, height) -> {
                double x = scale.from() + (start + c * column - scale.range().start()) * scale.pxPerSecond();
                gc.fillRect(x + 0.5, base - foot - height, Math.max(1, width - 1), height - (foot > 0 ? 1 : 0));
            });
        }
    }

    private interface Block {
        void at(int column, double foot, double height);
    }

    /// An event that may lie in many columns is lower in each of them.
    private static void stack(
            OverviewContent.Bar bar, double[] heights, double start, double column, double unit, Block block) {
        int first = Math.clamp((long) Math.floor((bar.span().start() - start) / column + 0.02), 0, heights.length - 1);
        int last =
                Math.clamp((long) Math.ceil((bar.span().end() - start) / column - 0.02) - 1, first, heights.length - 1);
        double height = unit * TALLEST / Math.sqrt(last - first + 1.0);
        for (int c = first; c <= last; c++) {
            block.at(c, heights[c], height);
            heights[c] += height;
        }
    }

    private void many(
            GraphicsContext gc,
            OverviewContent content,
            OverviewScale scale,
            Window window,
            double base,
            double room,
            Look look) {
        double column = columnSeconds(scale, LEAST_COLUMN_MANY);
        int columns = Math.clamp(Math.round(content.extent().seconds() / column), 1, 4096);
        if (counted == null || content != countedFor || counted.sums().length != columns) {
            counted = OverviewColumns.of(content.density(), columns);
            countedFor = content;
        }
        var sums = counted.sums();
        int most = counted.most();
        double from = scale.x(content.extent().start());
        double width = (scale.x(content.extent().end()) - from) / columns;
        var outside = look.tokens().lineStrong().interpolate(look.tokens().background(), 0.25);
        for (int c = 0; c < columns; c++) {
            if (sums[c] == 0) {
                continue;
            }
            double x = from + c * width;
            double height = Math.max(1.5, room * sums[c] / most);
            boolean inside = x + width / 2 >= window.left() && x + width / 2 <= window.right();
            gc.setFill(inside ? look.tokens().inkMuted() : outside);
            gc.fillRect(x + 0.5, base - height, Math.max(0.8, width - 1), height);
        }
    }

    private static void folded(
            GraphicsContext gc,
            TimeSpan gap,
            OverviewScale scale,
            Window window,
            double top,
            double base,
            Look look,
            Messages messages) {
        double left = scale.clampedX(gap.start()) + 1;
        double right = scale.clampedX(gap.end()) - 1;
        if (right - left < 2) {
            return;
        }
        var tokens = look.tokens();
        boolean dark = tokens.theme() == Theme.DARK;
        double high = top + 2;
        double low = base - 1;
        gc.setFill(dark ? tokens.fold() : tokens.background());
        gc.fillRect(left, high, right - left, low - high);
        Clip.to(gc, left, high, right - left, low - high);
        gc.setStroke(dark ? tokens.line() : tokens.fold().interpolate(tokens.lineStrong(), 0.15));
        gc.setLineWidth(1.2);
        double rise = low - high;
        for (double x = left - rise; x < right; x += 7) {
            gc.strokeLine(x, low, x + rise, high);
        }
        gc.restore();
        var ground = dark ? tokens.fold() : tokens.background();
        label(gc, messages.get("overview.folded"), (left + right) / 2, (high + low) / 2, right - left, ground, look);
    }

    private static void label(
            GraphicsContext gc, String text, double x, double y, double room, Color ground, Look look) {
        double width = look.width(text, TextStyle.SMALL);
        if (width + 8 > room) {
            return;
        }
        gc.setFill(ground);
        gc.fillRoundRect(x - width / 2 - 5, y - 9 * look.scale(), width + 10, 18 * look.scale(), 6, 6);
        gc.setFill(look.tokens().ink());
        gc.setFont(look.fonts().style(TextStyle.SMALL));
        gc.fillText(text, x - width / 2, y + 4.7 * look.scale());
    }

    private static void ticks(GraphicsContext gc, List<Tick> ticks, OverviewScale scale, double base, Look look) {
        double s = look.scale();
        double to = scale.from() + scale.width() + 8;
        gc.setFont(look.fonts().style(TextStyle.SMALL));
        for (var tick : ticks) {
            double x = Math.round(scale.from() + tick.x());
            if (tick.rank() == TickRank.MINOR || x < scale.from() - 1 || x > to) {
                continue;
            }
            gc.setFill(look.tokens().lineStrong());
            gc.fillRect(x, base, 1, 5.5);
            double width = look.width(tick.label(), TextStyle.SMALL);
            if (!tick.label().isEmpty() && x - width / 2 > scale.from() - 24 && x + width / 2 < to + 10) {
                gc.setFill(look.tokens().inkMuted());
                gc.fillText(tick.label(), x - width / 2, base + 18.5 * s);
            }
        }
    }

    private static void flags(
            GraphicsContext gc, OverviewContent content, OverviewScale scale, Window window, double top, Look look) {
        for (var flag : content.flags()) {
            double x = scale.x(flag.instant());
            gc.save();
            gc.translate(x - 6, top + 4);
            gc.scale(0.6, 0.6);
            gc.beginPath();
            gc.appendSVGPath((flag.badge() == Badge.BOOKMARK ? Icons.BOOKMARK : Icons.NOTE).path());
            gc.setStroke(look.tokens().accent());
            gc.setLineWidth(1.8);
            gc.stroke();
            if (flag.badge() == Badge.BOOKMARK) {
                gc.setFill(look.tokens().accent());
                gc.fill();
            }
            gc.restore();
        }
    }

    /// A window that reaches beyond the strip has no line and no grip there: it stays open, and an arrow points
    /// the way.
    private static void frame(GraphicsContext gc, Window window, double top, double base, Look look) {
        double left = window.left() - (window.cutLeft() ? 4 * CORNER : 0);
        double right = window.right() + (window.cutRight() ? 4 * CORNER : 0);
        double from = window.cutLeft() ? window.left() - BEYOND : left - 2;
        double to = window.cutRight() ? window.right() + BEYOND : right + 2;
        Clip.to(gc, from, top - 2, to - from, base - top + 4);
        gc.setStroke(look.tokens().accent());
        gc.setLineWidth(2);
        gc.strokeRoundRect(left, top, right - left, base - top, 2 * CORNER, 2 * CORNER);
        gc.restore();
        double middle = (top + base) / 2 + 1;
        end(gc, window.left(), middle, window.cutLeft() ? -1 : 0, look);
        end(gc, window.right(), middle, window.cutRight() ? 1 : 0, look);
    }

    /// @param beyond the way in which the window goes on, -1 or 1; 0 where it ends here
    private static void end(GraphicsContext gc, double x, double middle, int beyond, Look look) {
        gc.setFill(look.tokens().accent());
        if (beyond != 0) {
            gc.fillPolygon(
                    new double[] {x, x, x + beyond * (BEYOND + 3)}, new double[] {middle - 8, middle + 8, middle}, 3);
            return;
        }
        gc.fillRoundRect(x - GRIP_WIDTH / 2, middle - GRIP_HEIGHT / 2, GRIP_WIDTH, GRIP_HEIGHT, 9, 9);
        gc.setFill(look.tokens().onAccent());
        gc.fillRect(x - 2, middle - 5, 1, 10);
        gc.fillRect(x + 1, middle - 5, 1, 10);
    }
}
