package frieze.view;

import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.text.Messages;
import javafx.scene.canvas.GraphicsContext;

/// The headings of the lanes, left of the time area, and the lines between lanes.
final class GutterPainter {
    private static final double BEAD_X = 22;
    private static final double BEAD_Y = 24;
    private static final double TEXT_X = 36;
    private static final double RIGHT = 10;
    /// Baseline of the count beside the bead, in a lane without a title.
    private static final double COUNT_ALONE = 28.5;
    private static final double LOW_LANE = 56;
    private static final double HIGH_LANE = 76;

    private final Beads beads = new Beads();

    /// How wide the headings of this timeline want to be, px.
    static double width(Timeline timeline, Look look, Messages messages) {
        int events = timeline.events().size();
        double widest = 0;
        for (int count : new int[] {0, events}) {
            widest = Math.max(widest, look.width(messages.get("lane.events", count), TextStyle.SMALL));
            widest = Math.max(widest, look.width(messages.get("lane.in-view", count), TextStyle.SMALL));
        }
        for (var lane : timeline.lanes()) {
            widest = Math.max(widest, look.width(lane.title(), TextStyle.TITLE));
        }
        double s = look.scale();
        return Math.ceil(Math.clamp(TEXT_X * s + widest + RIGHT * s, Sizes.GUTTER_MIN * s, Sizes.GUTTER_MAX * s));
    }

    /// Below everything else: hairlines across the whole width.
    void lines(GraphicsContext gc, Frame frame, Look look) {
        gc.setFill(look.tokens().line());
        for (var lane : frame.placed().lanes()) {
            double foot = Math.round(frame.header() + lane.y() + lane.height());
            if (foot > frame.header() && foot < frame.lanesBottom()) {
                gc.fillRect(0, foot, frame.width(), 1);
            }
        }
    }

    /// The headings; a lane that is cut at the top keeps its heading in view.
    void headings(GraphicsContext gc, Frame frame, Look look, Messages messages) {
        gc.save();
        gc.beginPath();
        gc.rect(0, frame.header(), frame.width(), frame.lanesBottom() - frame.header());
        gc.clip();
        for (var lane : frame.placed().lanes()) {
            double top = frame.header() + lane.y();
            if (top < frame.lanesBottom() && top + lane.height() > frame.header()) {
                heading(gc, lane, frame, look, messages);
            }
        }
        gc.restore();
    }

    private void heading(GraphicsContext gc, PlacedLane lane, Frame frame, Look look, Messages messages) {
        double s = look.scale();
        double foot = frame.header() + lane.y() + lane.height();
        boolean low = lane.height() < LOW_LANE * s;
        double need = (low ? 34 : 60) * s;
        double top = Math.max(frame.header() + lane.y(), Math.min(frame.header(), foot - need));
        double up = low ? Math.min(8 * s, Math.max(0, 24 * s - lane.height() / 2)) : 0;
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
        gc.setFill(look.tokens().ink());
        gc.setFont(look.fonts().style(TextStyle.TITLE));
        var lines = look.lines(lane.lane().title(), TextStyle.TITLE, room, lane.height() < HIGH_LANE * s ? 1 : 2);
        for (int i = 0; i < lines.size(); i++) {
            gc.fillText(lines.get(i), TEXT_X * s, top + (29.5 + 19 * i) * s - up);
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
}
