package frieze.app.present;

import frieze.present.Mark.Ruler;
import frieze.present.RulerEnd;
import frieze.time.DateWording;
import frieze.time.TimeApart;
import frieze.view.Fonts;
import frieze.view.Tokens;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A ruler laid over the timeline: solid where it surely reaches, tinted where its ends may lie, and above it how long
/// that is.
final class RulerNode extends Group {
    // measures are px at a height of 1080
    private static final double FIGURE = 64;
    private static final double COMPARISON = 50;
    private static final double THICK = 10;
    private static final double INSET = 28;
    private static final double EDGE = 8;
    private static final double TINT = 0.42;

    private final DateWording wording;
    private final Line solid = new Line();
    private final Rectangle firstEnd = new Rectangle();
    private final Rectangle lastEnd = new Rectangle();
    private final Line firstPole = new Line();
    private final Line lastPole = new Line();
    private final Rectangle plate = new Rectangle();
    private final Text figure = new Text();
    private final Text comparison = new Text();

    RulerNode(DateWording wording) {
        this.wording = wording;
        getChildren().setAll(firstEnd, lastEnd, solid, firstPole, lastPole, plate, figure, comparison);
        setMouseTransparent(true);
    }

    /// @param px of the screen for one px at a height of 1080
    /// @param width of the screen, px
    void show(Ruler ruler, BandArea area, double px, double width, Tokens tokens) {
        var first = ruler.first();
        var last = ruler.last();
        double y = area.place().getMinY() - THICK * 1.1 * px;
        double from = visible(area.x(first.within().end()), area);
        double to = visible(area.x(last.within().start()), area);
        line(solid, from, y, to, y, THICK * px);
        solid.setVisible(to >= from);
        end(firstEnd, first, area, y, THICK * 2.2 * px);
        end(lastEnd, last, area, y, THICK * 2.2 * px);
        double foot = area.y(area.view().height());
        pole(firstPole, area, first, y, foot, px);
        pole(lastPole, area, last, y, foot, px);
        List.of(solid, firstPole, lastPole).forEach(line -> line.setStroke(tokens.accent()));
        var tint = tokens.accent().deriveColor(0, 1, 1, TINT);
        firstEnd.setFill(tint);
        lastEnd.setFill(tint);
        double middle = (visible(area.x(first.middle()), area) + visible(area.x(last.middle()), area)) / 2;
        say(ruler, middle, y - (THICK * 1.1 + EDGE) * px, px, width, tokens);
    }

    private static double visible(double x, BandArea area) {
        return Math.clamp(x, area.place().getMinX(), area.place().getMaxX());
    }

    private static void line(Line line, double x1, double y1, double x2, double y2, double width) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
    }

    private static void end(Rectangle bar, RulerEnd end, BandArea area, double y, double height) {
        double x1 = visible(area.x(end.within().start()), area);
        double x2 = visible(area.x(end.within().end()), area);
        bar.setX(x1);
        bar.setY(y - height / 2);
        bar.setWidth(x2 - x1);
        bar.setHeight(height);
        bar.setVisible(x2 > x1);
    }

    private static void pole(Line pole, BandArea area, RulerEnd end, double top, double foot, double px) {
        double x = area.x(end.middle());
        line(pole, x, top - 15 * px, x, foot, 4 * px);
        pole.setVisible(x >= area.place().getMinX() && x <= area.place().getMaxX());
    }

    private void say(Ruler ruler, double middle, double bottom, double px, double width, Tokens tokens) {
        var length = length(ruler);
        text(figure, wording.apart(length), Fonts.Cut.SEMI_BOLD, FIGURE * px, tokens);
        text(comparison, wording.comparison(length), Fonts.Cut.MEDIUM, COMPARISON * px, tokens);
        boolean compares = !comparison.getText().isEmpty();
        comparison.setVisible(compares);
        double widest = Math.max(
                figure.getLayoutBounds().getWidth(),
                compares ? comparison.getLayoutBounds().getWidth() : 0);
        double wide = widest + 2 * INSET * px;
        double high = (FIGURE * 1.2 + (compares ? COMPARISON * 1.3 : 0) + INSET * 0.7) * px;
        double edge = EDGE * px;
        double left = Math.clamp(middle - wide / 2, edge, Math.max(edge, width - wide - edge));
        double top = Math.max(edge, bottom - high);
        plate.setX(left);
        plate.setY(top);
        plate.setWidth(wide);
        plate.setHeight(high);
        plate.setArcWidth(3 * EDGE * px);
        plate.setArcHeight(3 * EDGE * px);
        plate.setFill(tokens.accent());
        figure.setX(left + INSET * px);
        figure.setY(top + INSET * 0.35 * px);
        comparison.setX(left + INSET * px);
        comparison.setY(top + (INSET * 0.35 + FIGURE * 1.2) * px);
        setAccessibleText(figure.getText() + (compares ? ", " + comparison.getText() : ""));
    }

    private static void text(Text text, String words, Fonts.Cut cut, double size, Tokens tokens) {
        text.setText(words);
        text.setTextOrigin(VPos.TOP);
        text.setFont(Font.font(Fonts.family(cut), size));
        text.setFill(tokens.onAccent());
    }

    static TimeApart length(Ruler ruler) {
        var from = ruler.from();
        var to = ruler.to();
        return TimeApart.between(from.within(), to.within(), from.exact() && to.exact())
                .stated(from.approximate() || to.approximate(), from.uncertain() || to.uncertain());
    }
}
