package frieze.app.present;

import frieze.document.Event;
import frieze.document.Stop;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A stop in the list: its number, what it is called, and when; it can be dragged to another place.
final class StopCell extends ListCell<Stop> {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final TourModel model;
    private final Messages texts;
    private final DateWording wording;

    StopCell(TourModel model, Messages texts, DateWording wording) {
        this.model = model;
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("stop-cell");
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                content.putString(model.title(getItem()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof StopCell other && other != this && !isEmpty()) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(TARGET, true);
                event.consume();
            }
        });
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof StopCell other && !isEmpty()) {
                model.moveTo(other.getIndex(), getIndex());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(Stop stop, boolean empty) {
        super.updateItem(stop, empty);
        setText(null);
        pseudoClassStateChanged(GONE, !empty && stop != null && model.isEmpty(stop));
        if (empty || stop == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var number = new Label(Integer.toString(getIndex() + 1));
        number.getStyleClass().addAll("muted", "stop-number");
        var title = new Label(model.isEmpty(stop) ? texts.get("tour.gone") : called(stop));
        title.getStyleClass().add("stop-title");
        title.setMinWidth(0);
        var more = new ArrayList<String>();
        model.main(stop).map(Event::when).map(wording::shortForm).ifPresent(more::add);
        stop.planned().ifPresent(_ -> more.add(texts.get("tour.minutes", TourModel.minutes(stop.planned()))));
        if (!stop.question().isBlank()) {
            more.add(texts.get("tour.asks"));
        }
        var detail = new Label(String.join(" · ", more));
        detail.getStyleClass().addAll("muted", "stop-detail");
        detail.setMinWidth(0);
        var box = new VBox(title);
        if (!more.isEmpty()) {
            box.getChildren().add(detail);
        }
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = new HBox(8, number, box);
        row.setPrefWidth(0);
        setGraphic(row);
        setAccessibleText(texts.get("tour.spoken", getIndex() + 1, title.getText(), detail.getText()));
    }

    private String called(Stop stop) {
        var title = model.title(stop);
        return title.isBlank() ? stop.span().map(wording::shortForm).orElse("") : title;
    }
}
