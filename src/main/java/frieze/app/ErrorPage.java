package frieze.app;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where the timeline would be as long as there is none: why, and what to do.
final class ErrorPage extends VBox {
    private final Label title = new Label();
    private final Label message = new Label();
    private final Label place = new Label();
    private final Label line = new Label();
    private final HBox buttons = new HBox(12);

    ErrorPage() {
        setId("error-page");
        getStyleClass().add("error-page");
        title.getStyleClass().add("error-title");
        message.getStyleClass().add("error-message");
        place.getStyleClass().add("muted");
        line.getStyleClass().add("error-line");
        for (var label : new Label[] {title, message, place, line}) {
            label.setWrapText(true);
        }
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, message, place, line, buttons);
    }

    /// @param place `file:line:column`; may be empty
    /// @param line the offending one; may be empty
    void show(String title, String message, String place, String line, Button... actions) {
        set(this.title, title);
        set(this.message, message);
        set(this.place, place);
        set(this.line, line);
        buttons.getChildren().setAll(actions);
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
    }
}
