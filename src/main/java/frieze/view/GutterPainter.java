package frieze.view;

import frieze.document.Lane;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.text.Messages;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;

/// The headings of the lanes, left of the time area, and the lines between lanes.
final class GutterPainter {
    /// Middle of the triangle, left of the bead; in its place where there is none.
    private static final double TRIANGLE_X = 12;

    private static final double BEAD_X = 27;
    private static final double BEAD_Y = 24;
    private static final double TEXT_X = 39;
    private static final double RIGHT = 8;
    /// Baseline of the count beside the bead, in a lane without a title.
    private static final double COUNT_ALONE = 28.5;
    /// Baseline of the name of the timeline that a lane comes from, above its title.
    private static final double OWNER = 13;

    private static final double LOW_LANE = 56;
    private static final double HIGH_LANE = 76;

    private final Beads beads = new Beads(new Stamps());

    /// How wide the headings of these lanes want to be, px.
    ///
    /// @param events in all of them
    static double width(List<Lane> lanes, int events, Look look, Messages messages) {
        double widest = 0;
        for (int count : new int[] {0, events}) {
            widest = Math.max(widest, look.width(messages.get("lane.events", count), TextStyle.SMALL));
            widest = Math.max(widest, look.width(messages.get("lane.in-view", count), TextStyle.SMALL));
        }
        for (var lane : lanes) {
            widest = Math.max(widest, look.width(lane.title(), TextStyle.TITLE));
            widest = Math.max(widest, lane.namesOwner() ? look.width(lane.owner(), TextStyle.SMALL) : 0);
        }
        double s = look.scale();
        return Math.ceil(Math.clamp(TEXT_X * s + widest + RIGHT * s, Sizes.GUTTER_MIN * s, Sizes.GUTTER_MAX * s));
    }

    /// Below everything else: hairlines across the whole width, and stronger ones where the lanes of another
    /// timeline begin.
    void lines(GraphicsContext gc, Frame frame, Look look) {
        var lanes = frame.placed().lanes();
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            double foot = Math.round(frame.header() + lane.y() + lane.height());
            if (foot > frame.header() && foot < frame.lanesBottom()) {
                boolean ends = i + 1 < lanes.size()
                        && !lanes.get(i + 1).lane().owner().equals(lane.lane().owner());
                gc.setFill(ends ? look.tokens().inkMuted() : look.tokens().line());
                gc.fillRect(0, foot, frame.width(), ends ? Math.max(2, Math.round(2 * look.scale())) : 1);
            }
        }
    }

    /// The headings; a lane that is cut at the top keeps its heading in view.
    void headings(GraphicsContext gc, Frame frame, Look look, Messages messages) {
        Clip.to(gc, 0, frame.header(), frame.width(), frame.lanesBottom() - frame.header());
        for (var lane : frame.placed().lanes()) {
            double top = frame.header() + lane.y();
            if (top < frame.lanesBottom() && top + lane.height() > frame.header()) {
                heading(gc, lane, frame, look, messages);
            }
        }
        gc.restore();
    }

    /// Where the triangle of a heading that can be pressed stands: its middle, px from the control's top
    /// left.
    static Point2D triangle(PlacedLane lane, Frame frame, Look look) {
        double s = look.scale();
        double x = lane.lane().colour() == Lane.NEUTRAL ? BEAD_X : TRIANGLE_X;
        return new Point2D(x * s, top(lane, frame, s) + BEAD_Y * s - up(lane, s));
    }

    /// Where the heading's text begins: a lane that is cut at the top keeps its heading in view.
    private static double top(PlacedLane lane, Frame frame, double s) {
        double foot = frame.header() + lane.y() + lane.height();
        double need = (isLow(lane, s) ? 34 : 60) * s;
        return Math.max(frame.header() + lane.y(), Math.min(frame.header(), foot - need));
    }

    private static boolean isLow(PlacedLane lane, double s) {
        return lane.height() < LOW_LANE * s;
    }

    /// How much higher everything stands in a low lane.
    private static double up(PlacedLane lane, double s) {
        return isLow(lane, s) ? Math.min(8 * s, Math.max(0, 24 * s - lane.height() / 2)) : 0;
    }

    private void heading(GraphicsContext gc, PlacedLane lane, Frame frame, Look look, Messages messages) {
        double s = look.scale();
        boolean low = isLow(lane, s);
        double top = top(lane, frame, s);
        double up = up(lane, s);
        double room = frame.gutter() - TEXT_X * s - 3 * s;
        if (lane.lane().colour() != Lane.NEUTRAL) {
            beads.fill(
                    gc,
                    lane.lane().shape(),
                    BEAD_X * s,
                    top + BEAD_Y * s - up,
                    1.35 * s,
                    look.tokens().lane(lane.lane().colour()));
        }
        if (lane.collapsed()) {
            room -= number(gc, lane, frame, top - up, look, messages);
        }
        if (!low && lane.lane().namesOwner()) {
            gc.setFill(look.tokens().inkMuted());
            gc.setFont(look.fonts().style(TextStyle.SMALL));
            gc.fillText(look.fit(lane.lane().owner(), TextStyle.SMALL, room), TEXT_X * s, top + OWNER * s);
        }
        gc.setFill(look.tokens().ink());
        gc.setFont(look.fonts().style(TextStyle.TITLE));
        var title = low ? lane.lane().fullTitle() : lane.lane().title();
        var lines = look.lines(title, TextStyle.TITLE, room, lane.height() < HIGH_LANE * s ? 1 : 2);
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + (29.5 + 19 * i) * s - up;
            look.lines().fill(gc, lines.get(i), title, TextStyle.TITLE, TEXT_X * s, baseline);
        }
        if (low) {
            return;
        }
        boolean all = frame.placed().counts().outside() == 0;
        var count = messages.get(all ? "lane.events" : "lane.in-view", lane.eventsInView());
        gc.setFill(look.tokens().inkMuted());
        gc.setFont(look.fonts().style(TextStyle.SMALL));
        gc.fillText(
                look.fit(count, TextStyle.SMALL, room),
                TEXT_X * s,
                top + (lane.lane().title().isBlank() ? COUNT_ALONE : 48 + 19 * (lines.size() - 1)) * s);
    }

    /// How many events a collapsed lane has in view, at the right.
    ///
    /// @return the room it takes, px
    private static double number(
            GraphicsContext gc, PlacedLane lane, Frame frame, double top, Look look, Messages messages) {
        double s = look.scale();
        var number = messages.get("lane.number", lane.eventsInView());
        double width = look.width(number, TextStyle.SMALL);
        gc.setFill(look.tokens().inkMuted());
        gc.setFont(look.fonts().style(TextStyle.SMALL));
        gc.fillText(number, frame.gutter() - RIGHT * s - width, top + 29 * s);
        return width + RIGHT * s;
    }
}
