package frieze.view;

import frieze.layout.Folds;
import frieze.layout.MarkPart;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.Placed.Tear;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.time.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/// Folds as torn paper, from the header's top to the axis' foot. What runs on across a fold goes on as
/// dots.
final class TearPainter {
    private static final double LABEL_AT = 1 / 3.0;
    private static final double LABEL_GAP = 12;
    private static final int KEPT = 64;

    private final Map<TimeSpan, TornEdge> edges = new HashMap<>();

    /// Without words.
    void unnamed(GraphicsContext gc, List<Tear> tears, Frame frame, Look look) {
        paint(gc, tears, frame, look, false);
    }

    /// @param tears that are painted
    /// @param frame what may run on across them
    void paint(GraphicsContext gc, List<Tear> tears, Frame frame, Look look) {
        paint(gc, tears, frame, look, true);
    }

    private void paint(GraphicsContext gc, List<Tear> tears, Frame frame, Look look, boolean named) {
        for (var tear : tears) {
            if (tear.x() + tear.width() < -20 || tear.x() > frame.timeWidth() + 20) {
                continue;
            }
            paper(gc, tear, frame.height(), look);
            for (var lane : frame.placed().lanes()) {
                dots(gc, tear, lane, frame, look);
            }
            if (named) {
                label(gc, tear, frame, look);
            }
        }
    }

    void paper(GraphicsContext gc, Tear tear, double height, Look look) {
        if (edges.size() > KEPT) {
            edges.clear();
        }
        var edge = edges.compute(
                tear.gap(),
                (gap, known) -> known != null && known.height() == height ? known : TornEdge.of(gap, height));
        gc.save();
        gc.translate(tear.x(), 0);
        gc.setFill(look.tokens().tearEdge());
        gc.fillPolygon(
                edge.paper().at(tear.width()), edge.paper().y(), edge.paper().points());
        gc.setFill(inside(tear.width(), look));
        gc.fillPolygon(
                edge.inside().at(tear.width()), edge.inside().y(), edge.inside().points());
        gc.restore();
    }

    /// The fold's colour with a soft shadow at either side.
    private static LinearGradient inside(double width, Look look) {
        var fold = look.tokens().fold();
        boolean dark = look.tokens().theme() == Theme.DARK;
        // the shadow is as deep in a wide tear as in a narrow one
        double near = Math.min(1, Folds.PAPER / width);
        var shade = dark ? Color.BLACK : fold.interpolate(look.tokens().ink(), 0.14);
        return new LinearGradient(
                5,
                0,
                width - 5,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, shade),
                new Stop(0.16 * near, fold.interpolate(shade, 0.55)),
                new Stop(0.42 * near, fold),
                new Stop(1 - 0.38 * near, fold),
                new Stop(1 - 0.14 * near, fold.interpolate(shade, 0.45)),
                new Stop(1, shade));
    }

    private void dots(GraphicsContext gc, Tear tear, PlacedLane lane, Frame frame, Look look) {
        double middle = tear.x() + tear.width() / 2;
        for (var item : lane.items()) {
            double y = frame.header() + item.markY();
            if (y < frame.header() || y > frame.lanesBottom() || !runsAcross(item, tear)) {
                continue;
            }
            gc.setFill(look.tokens().lane(lane.owner(item.event()).colour()));
            for (int i = 0; i < 4; i++) {
                gc.fillOval(middle + (i - 1.5) * 6.4 - 1.6, y - 1.6, 3.2, 3.2);
            }
        }
    }

    private static boolean runsAcross(Item item, Tear tear) {
        double left = tear.x();
        double right = tear.x() + tear.width();
        if (!Hit.onMark(item, left) || !Hit.onMark(item, right)) {
            return false;
        }
        for (var part : item.mark()) {
            boolean across = switch (part) {
                case MarkPart.Tint(double x1, double x2, var _, var _) -> x1 < left && x2 > right;
                case MarkPart.Solid(double x1, double x2) -> x1 < left + 1 && x2 > right - 1;
                case MarkPart.Arrow(double from, double tip) ->
                    Math.min(from, tip) < left + 1 && Math.max(from, tip) > right - 1;
                case MarkPart.Thread(double x1, double x2, var _) -> x1 < left + 1 && x2 > right - 1;
                case MarkPart.Ghost(double x1, double x2, var _) -> x1 < left && x2 > right;
                case MarkPart.Day _,
                        MarkPart.Bracket _,
                        MarkPart.Fade _,
                        MarkPart.UnknownEnd _,
                        MarkPart.Stop _,
                        MarkPart.Cut _ -> false;
            };
            if (across) {
                return true;
            }
        }
        return false;
    }

    /// Upwards, in the upper part, where no button is in the way.
    private static void label(GraphicsContext gc, Tear tear, Frame frame, Look look) {
        double s = look.scale();
        double first = look.width(tear.label(), TextStyle.ERA);
        var eraDate = look.fonts().eraDate();
        double second = look.width(tear.detail(), TextStyle.SMALL) * 14 / 13;
        double total = first + LABEL_GAP * s + second;
        double room = frame.lanesBottom() - 50 * s;
        boolean both = total <= room;
        double length = both ? total : first;
        if (length > room) {
            return;
        }
        double middle = Math.max(length / 2 + 12, Math.min(frame.height() * LABEL_AT, room - length / 2));
        gc.save();
        gc.translate(tear.x() + tear.width() / 2 + 5 * s, middle + length / 2);
        gc.rotate(-90);
        gc.setFill(look.tokens().ink());
        gc.setFont(look.fonts().style(TextStyle.ERA));
        gc.fillText(tear.label(), 0, 0);
        if (both) {
            gc.setFont(eraDate);
            gc.fillText(tear.detail(), first + LABEL_GAP * s, 0);
        }
        gc.restore();
    }
}
