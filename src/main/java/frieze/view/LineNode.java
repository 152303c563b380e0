package frieze.view;

import frieze.layout.TextMeasurer.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A line of text as nodes: one, or where letters read from right to left as many as it has pieces.
final class LineNode extends Group {
    private final String styleClass;
    private final List<Text> texts = new ArrayList<>();
    private List<Line.Piece> pieces = List.of();
    private double x;
    private double baseline;

    /// @param styleClass of every text in it
    LineNode(String styleClass) {
        this.styleClass = styleClass;
        setManaged(false);
        setAutoSizeChildren(false);
        setMouseTransparent(true);
    }

    /// @param whole the text that the line is a part of
    void set(String line, String whole, TextStyle style, Look look) {
        pieces = VisualOrder.isPlain(line)
                ? List.of(new Line.Piece(line, 0))
                : look.lines().of(line, whole, style).pieces();
        for (int i = texts.size(); i < pieces.size(); i++) {
            add();
        }
        Font font = look.fonts().style(style);
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            text.setVisible(i < pieces.size());
            text.setText(i < pieces.size() ? pieces.get(i).text() : "");
            text.setFont(font);
        }
        place(x, baseline);
    }

    /// @param x the left edge, px
    /// @param baseline px
    void place(double x, double baseline) {
        this.x = x;
        this.baseline = baseline;
        for (int i = 0; i < pieces.size(); i++) {
            texts.get(i).setX(x + pieces.get(i).x());
            texts.get(i).setY(baseline);
        }
    }

    private void add() {
        var text = new Text();
        text.getStyleClass().add(styleClass);
        text.setManaged(false);
        text.setMouseTransparent(true);
        texts.add(text);
        getChildren().add(text);
    }
}
