package frieze.app.present;

import frieze.text.Messages;
import frieze.view.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Questions that the class has asked and that wait for an answer.
final class ParkedQuestions extends VBox {
    private final Messages texts;
    private final PresenterModel model;
    private final Runnable changed;
    private final TextField field = new TextField();
    private final VBox lines = new VBox();
    private List<String> shown = List.of();

    ParkedQuestions(Messages texts, PresenterModel model, Runnable changed) {
        this.texts = texts;
        this.model = model;
        this.changed = changed;
        setId("parked");
        getStyleClass().add("parked");
        field.setId("park-field");
        field.setPromptText(texts.get("parked.prompt"));
        field.setAccessibleText(texts.get("parked.prompt"));
        field.setOnAction(_ -> park());
        lines.getStyleClass().add("parked-lines");
        getChildren().addAll(Parts.label("section-heading", texts.get("parked.heading")), lines, field);
        lines.getChildren().setAll(Parts.wrapped("parked-none", texts.get("parked.none")));
    }

    private void park() {
        model.park(field.getText());
        field.clear();
        changed.run();
    }

    /// Puts the keys into the field.
    void write() {
        field.requestFocus();
    }

    boolean isWriting() {
        return field.isFocused();
    }

    void show(PresenterModel model) {
        if (shown.equals(model.parked())) {
            return;
        }
        shown = model.parked();
        lines.getChildren().clear();
        for (int place = 0; place < shown.size(); place++) {
            lines.getChildren().add(line(place));
        }
        if (shown.isEmpty()) {
            lines.getChildren().setAll(Parts.wrapped("parked-none", texts.get("parked.none")));
        }
    }

    private HBox line(int place) {
        var text = Parts.wrapped("parked-text", shown.get(place));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button("", Icons.CLOSE.node(16));
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText(texts.get("parked.remove", shown.get(place)));
        remove.setTooltip(new Tooltip(texts.get("parked.remove.tip")));
        remove.setOnAction(_ -> {
            model.unpark(place);
            changed.run();
        });
        var line = new HBox(text, remove);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
