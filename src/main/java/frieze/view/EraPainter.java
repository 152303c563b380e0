package frieze.view;

import frieze.layout.EraRows;
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
    /// Of the date beside a name, as a part of small text.
    private static final double DATE_SIZE = 14.0 / 13;
    /// Of a row, px.
    private static final double LINE = 1.5;

    /// From the header's top to the axis; x from the time area's left edge (the context is moved there).
    void grounds(GraphicsContext gc, Frame frame, Look look) {
        for (var era : frame.placed().eras()) {
            if (era.alternate() && era.depth() == 0) {
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

    /// Names and dates in the header.
    void names(GraphicsContext gc, Frame frame, Look look) {
        if (frame.eraRows() > 1) {
            for (var era : frame.placed().eras()) {
                row(gc, era, frame, look);
            }
            return;
        }
        boolean twoLines = frame.header() >= Sizes.HEADER_TWO_LINES * look.scale() - 0.5;
        double first = (twoLines ? 21.5 : 22.5) * look.scale();
        for (var era : frame.placed().eras()) {
            if (isNamed(era, frame)) {
                name(gc, era, first, twoLines, look);
            }
        }
    }

    private static boolean isNamed(PlacedEra era, Frame frame) {
        return !era.titleLines().isEmpty() && era.labelX() <= frame.timeWidth();
    }

    /// An era on its row: its name above a line that runs as long as the era does. Those for which there is
    /// no row share the last one, without names.
    private static void row(GraphicsContext gc, PlacedEra era, Frame frame, Look look) {
        double s = look.scale();
        int row = Math.min(era.depth(), EraRows.MOST);
        double top = (Sizes.ERA_MARGIN + row * Sizes.ERA_ROW) * s;
        double foot = Math.round(top + (Sizes.ERA_ROW - 3) * s);
        double left = Math.max(-4, era.x1());
        double right = Math.min(frame.timeWidth() + 4, era.x2());
        double solid = Math.clamp(era.solidFrom(), left, Math.max(left, right));
        var colour = look.tokens().lineStrong();
        if (solid > left + 1) {
            gc.setFill(new LinearGradient(
                    era.x1(),
                    0,
                    era.solidFrom(),
                    0,
                    false,
                    CycleMethod.NO_CYCLE,
                    new Stop(0, Tints.fade(colour, 0)),
                    new Stop(1, colour)));
            gc.fillRect(left, foot, solid - left, LINE);
        } else if (era.x1() >= 0) {
            gc.setFill(colour);
            gc.fillRect(era.x1() + 0.5, foot - 4 * s, LINE, 4 * s + LINE);
        }
        gc.setFill(colour);
        gc.fillRect(solid + 0.5, foot, Math.max(LINE, right - solid - 1.5), LINE);
        if (isNamed(era, frame)) {
            name(gc, era, top + 16 * s, false, look);
        }
    }

    private static void name(GraphicsContext gc, PlacedEra era, double first, boolean twoLines, Look look) {
        double s = look.scale();
        double second = first + 19 * s;
        var lines = era.titleLines();
        gc.setFont(look.fonts().style(TextStyle.ERA));
        gc.setFill(look.tokens().ink());
        var title = era.era().title();
        look.lines().fill(gc, lines.getFirst(), title, TextStyle.ERA, era.labelX(), first);
        if (twoLines && lines.size() > 1) {
            look.lines().fill(gc, lines.get(1), title, TextStyle.ERA, era.labelX(), second);
        }
        if (era.dateText().isEmpty()) {
            return;
        }
        gc.setFont(look.fonts().eraDate());
        gc.setFill(look.tokens().inkMuted());
        if (twoLines && lines.size() == 1) {
            gc.fillText(era.dateText(), era.labelX(), second);
            return;
        }
        double beside = look.width(lines.getLast(), TextStyle.ERA) + NAME_GAP * s;
        boolean fits = beside + look.width(era.dateText(), TextStyle.SMALL) * DATE_SIZE <= era.labelWidth();
        if (fits && (twoLines || lines.size() == 1)) {
            gc.fillText(era.dateText(), era.labelX() + beside, twoLines ? second : first);
        }
    }
}
