package frieze.app.present;

import frieze.present.Preflight.Finding;
import frieze.present.Preflight.Grade;
import frieze.present.PreflightWording;
import frieze.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// In the place of the tour: what there is to know before the lesson.
final class LessonCheck extends VBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Messages texts;
    private final PreflightWording wording;
    private final Label summary = new Label();
    private final ListView<Finding> list = new ListView<>();

    LessonCheck(Messages texts, Locale reader, Runnable back) {
        this.texts = texts;
        wording = PreflightWording.of(reader);
        getStyleClass().add("lesson-check");
        summary.setId("lesson-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().add("stop-title");
        list.setId("lesson-findings");
        list.setAccessibleText(texts.get("tour.check.list"));
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        var close = new Button(texts.get("tour.check.back"));
        close.setId("lesson-back");
        close.setOnAction(_ -> back.run());
        getChildren().addAll(summary, list, close);
    }

    void begin() {
        summary.setText(texts.get("tour.check.looking"));
        list.getItems().clear();
    }

    void show(List<Finding> findings) {
        summary.setText(wording.summary(findings));
        list.getItems().setAll(findings);
    }

    void failed(Throwable problem) {
        summary.setText(texts.get("tour.check.failed", problem.toString()));
    }

    /// Puts the keys into the list.
    void focus() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<Finding> {
        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setText(null);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var grade = texts.get("tour.check.grade." + finding.grade().name().toLowerCase(Locale.ROOT));
            var head = new Label(wording.place(finding) + " · " + grade);
            head.getStyleClass().add("stop-title");
            head.pseudoClassStateChanged(BAD, finding.grade() == Grade.WRONG);
            var what = new Label(wording.sentence(finding));
            what.setWrapText(true);
            what.setMinHeight(USE_PREF_SIZE);
            var box = new VBox(2, head, what);
            box.setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(head.getText() + ", " + what.getText());
        }
    }
}
