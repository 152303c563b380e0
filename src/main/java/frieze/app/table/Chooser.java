package frieze.app.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// A name and a box below which one of several things is chosen. However many there are, only those in view have
/// nodes.
final class Chooser<T> {
    private static final int ROWS = 12;

    private final String title;
    private final Label label;
    private final ComboBox<Choice<T>> box = new ComboBox<>();
    private boolean filling;

    /// @param id of the box
    /// @param chosen hears what the reader chooses
    Chooser(String id, String title, Consumer<T> chosen) {
        this.title = title;
        label = new Label(title);
        label.setLabelFor(box);
        label.setMinWidth(0);
        label.setWrapText(true);
        box.setId(id);
        box.setVisibleRowCount(ROWS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        box.setCellFactory(_ -> new Choice.Cell<>());
        box.setButtonCell(new Choice.Cell<>());
        GridPane.setHgrow(box, Priority.ALWAYS);
        box.valueProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                speak(now);
                chosen.accept(now.value());
            }
        });
    }

    /// Puts it into a row of a grid of two columns.
    void addTo(GridPane grid, int row) {
        grid.add(label, 0, row);
        grid.add(box, 1, row);
    }

    /// Offers these.
    ///
    /// @param value that of the one that is chosen now
    void offer(List<Choice<T>> choices, T value) {
        filling = true;
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> box.setValue(null));
        speak(box.getValue());
        filling = false;
    }

    private void speak(Choice<T> now) {
        box.setAccessibleText(now == null ? title : title + ": " + now);
    }

    void focus() {
        box.requestFocus();
    }
}
