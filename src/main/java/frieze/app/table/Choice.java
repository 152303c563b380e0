package frieze.app.table;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/// One of several things to choose from, with an example of it.
///
/// @param value what it stands for
/// @param example may be empty
record Choice<T>(T value, String name, String example) {
    /// Draws the name, and the example more quietly after it.
    static final class Cell<T> extends ListCell<Choice<T>> {
        private final Label name = new Label();
        private final Label example = new Label();
        private final HBox line = new HBox(8, name, example);

        Cell() {
            getStyleClass().add("choice-cell");
            example.getStyleClass().add("choice-example");
            name.setMinWidth(0);
            example.setMinWidth(0);
            line.setPrefWidth(0);
        }

        @Override
        protected void updateItem(Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            name.setText(choice.name());
            example.setText(choice.example());
            setGraphic(line);
            setAccessibleText(choice.toString());
        }
    }

    @Override
    public String toString() {
        return example.isEmpty() ? name : name + ", " + example;
    }
}
