package frieze.view;

import frieze.layout.Placed.Tick;
import frieze.layout.Placed.TickRank;
import frieze.layout.TextMeasurer.TextStyle;
import javafx.scene.canvas.GraphicsContext;

/// The axis with its ticks, and the thin lines that major ticks send up through the lanes.
final class AxisPainter {
    private static final double BASELINE = 31;
    private static final double CUT_AT_MOST = 2;

    /// Lines through the lanes, below all marks; y from the header's foot to the axis.
    void grid(GraphicsContext gc, Frame frame, Look look) {
        gc.setFill(look.tokens().line());
        for (var tick : frame.placed().ticks()) {
            if (tick.rank() == TickRank.MAJOR) {
                gc.fillRect(Math.floor(tick.x()), frame.header(), 1, frame.lanesHeight());
            }
        }
    }

    /// The axis' ticks; labels give way to the pill of the selected date.
    ///
    /// @param hiddenFrom left edge of what the pill covers, px
    /// @param hiddenTo right edge; less than `hiddenFrom` where nothing is covered
    void ticks(GraphicsContext gc, Frame frame, Look look, double hiddenFrom, double hiddenTo) {
        double top = frame.lanesBottom();
        for (var tick : frame.placed().ticks()) {
            if (tick.x() >= -1) {
                stroke(gc, tick, top, look);
            }
        }
        for (var tick : frame.placed().ticks()) {
            if (!tick.label().isEmpty()) {
                label(gc, tick, frame, look, hiddenFrom, hiddenTo);
            }
        }
    }

    private static void stroke(GraphicsContext gc, Tick tick, double top, Look look) {
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
            GraphicsContext gc, Tick tick, Frame frame, Look look, double hiddenFrom, double hiddenTo) {
        boolean major = tick.rank() == TickRank.MAJOR;
        var style = major ? TextStyle.TITLE : TextStyle.SMALL;
        double width = look.width(tick.label(), style);
        double x = tick.labelX() - width / 2;
        boolean covered = x < hiddenTo && x + width > hiddenFrom;
        boolean cut = tick.labelX() < -1 || x < -frame.gutter() || x + width > frame.timeWidth() + CUT_AT_MOST;
        if (covered || cut) {
            return;
        }
        gc.setFont(look.fonts().style(style));
        gc.setFill(major ? look.tokens().ink() : look.tokens().inkMuted());
        gc.fillText(tick.label(), x, frame.lanesBottom() + BASELINE * look.scale());
    }
}
