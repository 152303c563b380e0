package frieze.view;

import frieze.layout.Folds;
import frieze.layout.Placed.Tick;
import frieze.layout.Placed.TickRank;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.time.CivilDate;
import frieze.time.DateWording;
import frieze.time.Instants;
import frieze.time.TickUnit;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// The axis with its ticks, and the thin lines that major ticks send up through the lanes.
final class AxisPainter {
    private static final double BASELINE = 31;
    private static final double CUT_AT_MOST = 2;
    private static final double CONTEXT_GAP = 10;
    /// From this width of a day on the ticks name hours; from that on, days or months. px
    private static final double HOURS = 400;
    private static final double DAYS = 40;
    private static final long MILLION = 1_000_000;

    /// Lines through the lanes, below all marks; y from the header's foot to the axis.
    void grid(GraphicsContext gc, Frame frame, Look look) {
        gc.setFill(look.tokens().line());
        for (var tick : frame.placed().ticks()) {
            if (tick.rank() == TickRank.MAJOR) {
                gc.fillRect(Math.floor(tick.x()), frame.header(), 1, frame.lanesHeight());
            }
        }
    }

    /// The axis' ticks; labels give way to the pill of the selected date. What the labels leave unsaid stands
    /// once, under the headings, or where there are none at the left edge, and labels give way to it as well.
    ///
    /// @param hiddenFrom left edge of what the pill covers, px
    /// @param hiddenTo right edge; less than `hiddenFrom` where nothing is covered
    void ticks(GraphicsContext gc, Frame frame, Look look, DateWording wording, double hiddenFrom, double hiddenTo) {
        double top = frame.lanesBottom();
        for (var tick : frame.placed().ticks()) {
            if (tick.x() >= -1) {
                stroke(gc, tick, top, look);
            }
        }
        double free = context(gc, frame, look, context(frame, wording), hiddenFrom);
        for (var tick : frame.placed().ticks()) {
            if (!tick.label().isEmpty()) {
                label(gc, tick, frame, look, free, hiddenFrom, hiddenTo);
            }
        }
    }

    /// Ticks that come or go while gaps close or open; the axis itself says what they leave unsaid.
    void passing(GraphicsContext gc, Frame frame, Look look, double hiddenFrom, double hiddenTo) {
        for (var tick : frame.placed().ticks()) {
            stroke(gc, tick, frame.lanesBottom(), look);
            if (!tick.label().isEmpty()) {
                label(gc, tick, frame, look, -frame.gutter(), hiddenFrom, hiddenTo);
            }
        }
    }

    /// Gives the place where labels may begin, px.
    private static double context(GraphicsContext gc, Frame frame, Look look, String text, double pill) {
        if (text.isEmpty()) {
            return -frame.gutter();
        }
        double width = look.width(text, TextStyle.SMALL);
        double gap = CONTEXT_GAP * look.scale();
        boolean under = width + 2 * gap <= frame.gutter();
        double x = under ? -gap - width : gap - frame.gutter();
        if (x + width > pill) {
            return -frame.gutter();
        }
        gc.setFont(look.fonts().style(TextStyle.SMALL));
        gc.setFill(look.tokens().inkMuted());
        gc.fillText(text, x, frame.lanesBottom() + BASELINE * look.scale());
        return x + width + gap;
    }

    /// What the labels in view leave unsaid at the left edge.
    static String context(Frame frame, DateWording wording) {
        var placed = frame.placed();
        var labelled = placed.ticks().stream()
                .filter(tick -> !tick.label().isEmpty() && tick.x() >= 0 && tick.x() <= frame.timeWidth())
                .filter(tick -> placed.tears().stream()
                        .noneMatch(tear -> tear.gap().start() == tick.instant()
                                || tear.gap().end() == tick.instant()))
                .toList();
        long left = placed.viewport().second();
        for (var tear : placed.tears()) {
            left = tear.x() - Folds.AIR <= 0 && tear.x() + tear.width() + Folds.AIR > 0
                    ? tear.gap().end()
                    : left;
        }
        var unit = unit(labelled, placed.viewport().pxPerSecond() * Instants.DAY);
        if (unit != TickUnit.Unit.YEAR) {
            return wording.context(left, unit);
        }
        boolean deep =
                labelled.stream().anyMatch(tick -> CivilDate.at(tick.instant()).year() <= -MILLION + 1);
        return deep ? wording.context(left, unit) : "";
    }

    private static TickUnit.Unit unit(List<Tick> labelled, double day) {
        if (day > HOURS || labelled.stream().anyMatch(tick -> Math.floorMod(tick.instant(), Instants.DAY) != 0)) {
            return TickUnit.Unit.HOUR;
        }
        boolean newYears = labelled.stream()
                .map(tick -> CivilDate.at(tick.instant()))
                .allMatch(date -> date.month() == 1 && date.day() == 1);
        return day > DAYS || !newYears ? TickUnit.Unit.DAY : TickUnit.Unit.YEAR;
    }

    static void stroke(GraphicsContext gc, Tick tick, double top, Look look) {
        switch (tick.rank()) {
            case MAJOR -> {
                gc.setFill(look.tokens().ink());
                gc.fillRect(Math.round(tick.x()) - 1, top - 0.5, 2, 12.5);
            }
            case MEDIUM -> {
                gc.setFill(look.tokens().lineStrong());
                gc.fillRect(Math.floor(tick.x()), top, 1, 8);
            }
            case MINOR -> {
                gc.setFill(look.tokens().lineStrong());
                gc.fillRect(Math.floor(tick.x()), top, 1, 5);
            }
        }
    }

    /// A label that would be cut says something else ("99" of "1999") and is left out; on the left there is
    /// room under the headings.
    private static void label(
            GraphicsContext gc, Tick tick, Frame frame, Look look, double free, double hiddenFrom, double hiddenTo) {
        boolean major = tick.rank() == TickRank.MAJOR;
        var style = major ? TextStyle.TITLE : TextStyle.SMALL;
        double width = look.width(tick.label(), style);
        double x = tick.labelX() - width / 2;
        boolean covered = x < hiddenTo && x + width > hiddenFrom;
        boolean cut = tick.labelX() < -1 || x < free || x + width > frame.timeWidth() + CUT_AT_MOST;
        if (covered || cut) {
            return;
        }
        gc.setFont(look.fonts().style(style));
        gc.setFill(major ? look.tokens().ink() : look.tokens().inkMuted());
        gc.fillText(tick.label(), x, frame.lanesBottom() + BASELINE * look.scale());
    }
}
