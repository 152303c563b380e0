package frieze.view;

import frieze.document.Event;
import frieze.layout.TextMeasurer.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;

/// Draws lines of text whose letters may read from right to left. What each such line is made of is kept; a line
/// that reads from left to right is drawn as it is. For the JavaFX thread.
final class Lines {
    /// More lines than this are forgotten together.
    private static final int MOST = 4_000;

    private record Asked(String line, String whole, TextStyle style) {}

    private final FxTextMeasurer measurer;
    private final Map<Asked, Line> known = new HashMap<>();

    Lines(FxTextMeasurer measurer) {
        this.measurer = measurer;
    }

    /// The pieces of a line.
    ///
    /// @param whole the text that the line is a part of: it says where lines begin
    Line of(String line, String whole, TextStyle style) {
        var asked = new Asked(line, whole, style);
        var found = known.get(asked);
        if (found == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            found = broken(asked);
            known.put(asked, found);
        }
        return found;
    }

    private Line broken(Asked asked) {
        double x = 0;
        var pieces = new ArrayList<Line.Piece>();
        for (var text : VisualOrder.pieces(asked.line, asked.whole)) {
            if (!text.isBlank()) {
                pieces.add(new Line.Piece(text, x));
            }
            x += measurer.width(text, asked.style);
        }
        return new Line(List.copyOf(pieces), x);
    }

    /// Draws a line with the font and colour that the context has.
    ///
    /// @param style that of the font
    /// @param x the left edge, px
    /// @param y the baseline, px
    void fill(GraphicsContext gc, String line, String whole, TextStyle style, double x, double y) {
        if (VisualOrder.isPlain(line)) {
            gc.fillText(line, x, y);
        } else {
            fillPieces(gc, line, whole, style, x, y);
        }
    }

    /// Draws a line of the title of an event in the same way.
    void fill(GraphicsContext gc, String line, Event titled, TextStyle style, double x, double y) {
        if (VisualOrder.isPlain(line)) {
            gc.fillText(line, x, y);
        } else {
            fillPieces(gc, line, titled.title(), style, x, y);
        }
    }

    private void fillPieces(GraphicsContext gc, String line, String whole, TextStyle style, double x, double y) {
        for (var piece : of(line, whole, style).pieces()) {
            gc.fillText(piece.text(), x + piece.x(), y);
        }
    }
}
