package frieze.app.table;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// One of several things to choose from, with an example of it.
///
/// @param value what it stands for
/// @param example may be empty
record Choice<T>(T value, String name, String example) {
    /// Draws the name, and the example more quietly after it.
    static final class Cell<T> extends ListCell<Choice<T>> {
        private final Line line = new Line();

        Cell() {
            // as wide as the list or the box, which the graphic alone does not know
            line.prefWidthProperty().bind(widthProperty().subtract(24).map(width -> Math.max(0, width.doubleValue())));
        }

        /// Whatever it is given: the list below a box is as wide as the box.
        @Override
        protected double computePrefWidth(double height) {
            return 0;
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
            line.name.setText(choice.name());
            line.example.setText(choice.example());
            setGraphic(line);
            setAccessibleText(choice.toString());
        }
    }

    /// Where there is no room for both, the example gives way.
    private static final class Line extends Region {
        private static final double GAP = 8;

        private final Label name = new Label();
        private final Label example = new Label();

        Line() {
            example.getStyleClass().add("choice-example");
            getChildren().addAll(name, example);
        }

        @Override
        protected double computePrefHeight(double width) {
            return name.prefHeight(-1);
        }

        @Override
        protected void layoutChildren() {
            double first = Math.min(getWidth(), snapSizeX(name.prefWidth(-1)));
            double left = getWidth() - first - GAP;
            boolean room = left > GAP;
            example.setVisible(room);
            layoutInArea(name, 0, 0, first, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(example, first + GAP, 0, room ? left : 0, getHeight(), 0, HPos.LEFT, VPos.CENTER);
        }
    }

    @Override
    public String toString() {
        return example.isEmpty() ? name : name + ", " + example;
    }
}
