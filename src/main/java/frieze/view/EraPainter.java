package frieze.view;

import frieze.layout.Placed.PlacedEra;
import frieze.layout.TextMeasurer.TextStyle;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/// The grounds of the eras behind the lanes, and their names above them.
final class EraPainter {
    private static final double NAME_GAP = 6;

    /// From the header's top to the axis; x from the time area's left edge (the context is moved there).
    void grounds(GraphicsContext gc, Frame frame, Look look) {
        for (var era : frame.placed().eras()) {
            if (era.alternate()) {
                ground(
                        gc,
                        era,
                        frame.timeWidth(),
                        frame.lanesBottom(),
                        look.tokens().era());
            }
        }
    }

    private void ground(GraphicsContext gc, PlacedEra era, double width, double height, Color colour) {
        double right = Math.min(era.x2(), width);
        double solid = Math.max(0, Math.min(era.solidFrom(), right));
        if (era.solidFrom() > era.x1() && era.solidFrom() > 0) {
            double left = Math.max(0, era.x1());
            gc.setFill(new LinearGradient(
                    era.x1(),
                    0,
                    era.solidFrom(),
                    0,
                    false,
                    CycleMethod.NO_CYCLE,
                    new Stop(0, Tints.fade(colour, 0)),
                    new Stop(1, colour)));
            gc.fillRect(left, 0, Math.max(0, solid - left), height);
        }
        double from = Math.max(solid, Math.max(0, era.x1()));
        gc.setFill(colour);
        gc.fillRect(from, 0, Math.max(0, right - from), height);
    }

    /// Names and dates in the header; two lines where the header is high enough.
    void names(GraphicsContext gc, Frame frame, Look look) {
        boolean twoLines = frame.header() >= Sizes.HEADER_TWO_LINES * look.scale() - 0.5;
        double s = look.scale();
        double first = (twoLines ? 21.5 : 22.5) * s;
        double second = first + 19 * s;
        for (var era : frame.placed().eras()) {
            if (era.titleLines().isEmpty() || era.labelX() > frame.timeWidth()) {
                continue;
            }
            gc.setFont(look.fonts().style(TextStyle.ERA));
            gc.setFill(look.tokens().ink());
            var lines = era.titleLines();
            gc.fillText(lines.getFirst(), era.labelX(), first);
            if (twoLines && lines.size() > 1) {
                gc.fillText(lines.get(1), era.labelX(), second);
            }
            if (era.dateText().isEmpty()) {
                continue;
            }
            gc.setFont(look.fonts().eraDate());
            gc.setFill(look.tokens().inkMuted());
            if (twoLines && lines.size() == 1) {
                gc.fillText(era.dateText(), era.labelX(), second);
            } else if (lines.size() == 1 || twoLines) {
                double x = era.labelX() + look.width(lines.getLast(), TextStyle.ERA) + NAME_GAP * s;
                gc.fillText(era.dateText(), x, twoLines ? second : first);
            }
        }
    }
}
