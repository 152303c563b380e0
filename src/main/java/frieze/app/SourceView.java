package frieze.app;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Some lines of a file with one of them marked.
final class SourceView extends ScrollPane {
    SourceView() {
        getStyleClass().add("source-view");
        setFitToHeight(false);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
    }

    void clear() {
        setContent(null);
    }

    /// Says that there are no lines to show, and why.
    void say(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("source-message");
        setContent(label);
    }

    void show(SourceLines lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("source-lines");
        for (int i = 0; i < lines.lines().size(); i++) {
            var line = lines.lines().get(i);
            var number = new Label(Long.toString(line.number()));
            number.getStyleClass().add("source-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(number, 0, i);
            var text = text(line);
            grid.add(text, 1, i);
            if (i == lines.marked()) {
                text.getStyleClass().add("source-marked");
                setAccessibleText(line.number() + ": " + line.text());
            }
        }
        setContent(grid);
        layout();
        setVvalue(
                lines.lines().size() <= 1
                        ? 0
                        : Math.max(0, lines.marked()) / (double) (lines.lines().size() - 1));
        setHvalue(0);
    }

    private static TextFlow text(SourceLines.Line line) {
        var flow = new TextFlow();
        flow.setMinWidth(Region.USE_PREF_SIZE);
        int at = line.column();
        if (at < 0 || at >= line.text().length()) {
            flow.getChildren().add(text(line.text().isEmpty() ? " " : line.text()));
            return flow;
        }
        var place = text(line.text().substring(at, at + 1));
        place.getStyleClass().add("source-place");
        flow.getChildren()
                .addAll(
                        text(line.text().substring(0, at)),
                        place,
                        text(line.text().substring(at + 1)));
        return flow;
    }

    private static Text text(String literal) {
        var text = new Text(literal);
        text.getStyleClass().add("text");
        return text;
    }
}
