package frieze.app.table;

import frieze.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The first events of a table as they would read, and how many there are.
final class PreviewBox extends VBox {
    /// Of an event with and without a third line, px at 100 %.
    private static final double DETAILED = 60;

    private static final double PLAIN = 40;

    private final Messages texts;
    private final Label counts = new Label();
    private final VBox lines = new VBox();
    private Preview shown = Preview.NOTHING;
    private double room = Double.MAX_VALUE;

    PreviewBox(Messages texts) {
        this.texts = texts;
        getStyleClass().add("table-preview");
        var heading = new Label(texts.get("preview.title"));
        heading.getStyleClass().add("section-heading");
        lines.setId("table-preview");
        lines.getStyleClass().add("preview-lines");
        lines.setAccessibleRole(AccessibleRole.TEXT);
        counts.setId("table-counts");
        counts.setWrapText(true);
        counts.getStyleClass().add("preview-counts");
        getChildren().addAll(heading, lines, counts);
    }

    /// How high the events may stand; at least one is shown.
    ///
    /// @param room px at 100 %
    void room(double room) {
        this.room = room;
        fill();
    }

    private void fill() {
        boolean detailed =
                shown.lines().stream().anyMatch(line -> !line.detail().isEmpty());
        long fitting = (long) (room / (detailed ? DETAILED : PLAIN));
        lines.getChildren()
                .setAll(shown.lines().stream()
                        .limit(Math.max(1, fitting))
                        .map(PreviewBox::line)
                        .toList());
    }

    /// A sentence instead of events.
    void say(String sentence) {
        shown = Preview.NOTHING;
        lines.getChildren().clear();
        lines.setAccessibleText("");
        counts.setText(sentence);
    }

    void show(Preview preview) {
        shown = preview;
        fill();
        lines.setAccessibleText(preview.lines().stream()
                .map(line -> line.date() + ", " + line.title())
                .collect(Collectors.joining("; ")));
        counts.setText(
                preview.whole()
                        ? Stream.of(
                                        texts.get("preview.events", preview.events()),
                                        texts.get("preview.eras", preview.eras()),
                                        texts.get("preview.left-out", preview.leftOut()),
                                        texts.get("preview.doubts", preview.doubts()))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "))
                        : texts.get("preview.counting"));
    }

    private static VBox line(Preview.Line line) {
        var date = new Label(line.date());
        date.getStyleClass().add("preview-date");
        var title = new Label(line.title());
        title.getStyleClass().add("line-title");
        var box = new VBox(date, title);
        if (!line.detail().isEmpty()) {
            var detail = new Label(line.detail());
            detail.getStyleClass().add("line-detail");
            box.getChildren().add(detail);
        }
        return box;
    }
}
