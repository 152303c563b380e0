package frieze.app.present;

import frieze.text.Messages;
import frieze.view.Icons;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The stops of the tour, with the time that each has taken, and below them the time of the whole. A click goes to
/// a stop, and so does Enter where a keyboard has come to the list.
final class StopList extends VBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Messages texts;
    private final IntConsumer goTo;
    private final Label place = Parts.label("section-heading", "");
    private final ListView<PresenterModel.StopLine> list = new ListView<>();
    private final Label timeHeading = Parts.label("section-heading", "");
    private final Label note = Parts.wrapped("presenter-small", "");
    private final TimeBar bar = new TimeBar();
    private int now = -1;

    /// @param goTo takes the number of a stop, from 0
    StopList(Messages texts, IntConsumer goTo) {
        this.texts = texts;
        this.goTo = goTo;
        getStyleClass().add("stop-column");
        var heading = new HBox(Parts.label("section-heading", texts.get("stops.heading")), Parts.room(), place);
        heading.getStyleClass().add("column-heading");
        list.setId("stops");
        list.setAccessibleText(texts.get("stops.heading"));
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(key -> {
            int chosen = list.getSelectionModel().getSelectedIndex();
            if (key.getCode() == KeyCode.ENTER && chosen >= 0) {
                goTo.accept(chosen);
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        note.setId("pace");
        timeHeading.setId("whole-time");
        var time = new VBox(timeHeading, bar, note);
        time.getStyleClass().add("whole-time");
        time.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, list, time);
    }

    void show(PresenterModel model) {
        place.setText(model.place());
        var lines = model.stops();
        if (lines.size() != list.getItems().size()) {
            list.getItems().setAll(lines);
        } else {
            for (int at = 0; at < lines.size(); at++) {
                if (!lines.get(at).equals(list.getItems().get(at))) {
                    list.getItems().set(at, lines.get(at));
                }
            }
        }
        bringIntoView(lines);
        var time = model.wholeTime();
        timeHeading.setText(time.heading());
        note.setText(time.note());
        note.pseudoClassStateChanged(PresenterHeader.OVER, time.over());
        bar.show(time);
    }

    private void bringIntoView(java.util.List<PresenterModel.StopLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).state() == PresenterModel.StopLine.State.NOW && at != now) {
                now = at;
                list.getSelectionModel().select(at);
                list.getFocusModel().focus(at);
                // the one before stays in view, too
                list.scrollTo(Math.max(0, at - 1));
            }
        }
    }

    private final class Cell extends ListCell<PresenterModel.StopLine> {
        private final Label number = new Label();
        private final StackPane mark = new StackPane(number);
        private final Label title = Parts.wrapped("stop-title", "");
        private final Label date = Parts.wrapped("presenter-small", "");
        private final Label time = Parts.label("presenter-small", "");
        private final Label planned = Parts.label("presenter-small", "");
        private final VBox times = new VBox(time, planned);
        private final HBox row;

        Cell() {
            mark.getStyleClass().add("stop-mark");
            var words = new VBox(title, date);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            times.setAlignment(Pos.TOP_RIGHT);
            times.setMinWidth(USE_PREF_SIZE);
            row = new HBox(mark, words, times);
            row.getStyleClass().add("stop-row");
            row.setPrefWidth(0);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    goTo.accept(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(PresenterModel.StopLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            boolean is = !empty && line != null;
            setGraphic(is ? row : null);
            pseudoClassStateChanged(NOW, is && line.state() == PresenterModel.StopLine.State.NOW);
            pseudoClassStateChanged(DONE, is && line.state() == PresenterModel.StopLine.State.DONE);
            if (!is) {
                setAccessibleText("");
                return;
            }
            boolean done = line.state() == PresenterModel.StopLine.State.DONE;
            number.setText(done ? "" : String.valueOf(line.number()));
            number.setGraphic(done ? Parts.icon(Icons.CHECK, 14) : null);
            title.setText(line.title());
            date.setText(line.date());
            Parts.show(date, !line.date().isEmpty() && !line.date().equals(line.title()));
            boolean here = line.state() == PresenterModel.StopLine.State.NOW;
            time.setText(here ? texts.get("stops.now") : line.spent());
            planned.setText(line.planned().isEmpty() ? "" : texts.get("time.of", line.planned()));
            Parts.show(planned, !line.planned().isEmpty());
            time.pseudoClassStateChanged(PresenterHeader.OVER, line.over() && !here);
            setAccessibleText(texts.get(
                    "stops.name", line.number(), line.title(), line.date(), time.getText() + " " + planned.getText()));
        }
    }

    /// How much of the whole time has passed, and where the schedule is.
    private static final class TimeBar extends Pane {
        private final Region passed = new Region();
        private final Region mark = new Region();
        private double part;
        private double at = -1;

        TimeBar() {
            getStyleClass().add("time-bar");
            passed.getStyleClass().add("time-passed");
            mark.getStyleClass().add("time-mark");
            getChildren().addAll(passed, mark);
        }

        void show(PresenterModel.WholeTime time) {
            part = time.passed();
            at = time.mark();
            mark.setVisible(at >= 0);
            passed.pseudoClassStateChanged(PresenterHeader.OVER, time.over());
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double height = getHeight();
            passed.resizeRelocate(0, 0, Math.round(width * part), height);
            mark.resizeRelocate(Math.clamp(Math.round(width * at) - 1, 0, width - 2), -3, 2, height + 6);
        }
    }
}
