package frieze.app;

import frieze.document.Lane;
import frieze.session.Session;
import frieze.text.Messages;
import frieze.view.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.controlsfx.control.PopOver;

/// The button that says which lanes are shown, and the list that opens below it.
final class LaneChooser extends Button {
    private static final int MOST_BEADS = 8;
    private static final double ROW = 38;

    private final Session session;
    private final Messages texts;
    private final ListView<Lane> list = new ListView<>();
    private final PopOver popOver = new PopOver();

    /// @param closed hears that the list has closed
    LaneChooser(Session session, Messages texts, Runnable closed) {
        this.session = session;
        this.texts = texts;
        setId("lanes");
        getStyleClass().add("flat");
        list.setId("lane-list");
        list.setAccessibleText(texts.get("lanes.list"));
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var lane = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ESCAPE) {
                // the list would take it and do nothing
                popOver.hide();
                key.consume();
            } else if (lane != null && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER)) {
                toggle(lane);
                key.consume();
            }
        });
        popOver.setContentNode(new StackPane(list));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setOnHidden(_ -> closed.run());
        setOnAction(_ -> open());
        session.document().addListener((_, _, _) -> refresh());
        session.choices().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void open() {
        if (popOver.isShowing()) {
            popOver.hide();
            return;
        }
        list.getItems().setAll(session.timeline().lanes());
        double row = Math.round(ROW * Surroundings.textScale());
        list.setFixedCellSize(row);
        list.setPrefSize(
                280 * Surroundings.textScale(),
                Math.min(420, 4 + list.getItems().size() * row));
        popOver.show(this);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void toggle(Lane lane) {
        session.showLane(lane.id(), isHidden(lane));
        list.refresh();
    }

    private boolean isHidden(Lane lane) {
        return session.choices().get().hiddenLanes().contains(lane.id());
    }

    private void refresh() {
        var lanes = session.timeline().lanes();
        var shown = lanes.stream().filter(lane -> !isHidden(lane)).toList();
        var row = new HBox(8, new Label(texts.get("lanes.name")));
        row.getStyleClass().add("lane-beads");
        lanes.stream().limit(MOST_BEADS).forEach(lane -> {
            var bead = bead(lane);
            bead.setOpacity(isHidden(lane) ? 0.25 : 1);
            row.getChildren().add(bead);
        });
        var count = new Label(texts.get("lanes.count", shown.size(), lanes.size()));
        count.getStyleClass().add("muted");
        row.getChildren().add(count);
        setGraphic(row);
        setAccessibleText(texts.get("lanes.spoken", shown.size(), lanes.size(), names(shown)));
        setVisible(lanes.size() > 1);
        setManaged(lanes.size() > 1);
    }

    private static String names(List<Lane> lanes) {
        return String.join(", ", lanes.stream().map(Lane::title).toList());
    }

    private static StackPane bead(Lane lane) {
        var bead = Icons.bead(lane.shape(), Color.BLACK, 1.1);
        bead.setStyle("-fx-fill: -frieze-lane-" + lane.colour() + ";");
        var room = new StackPane(bead);
        room.setMinSize(13, 13);
        return room;
    }

    private final class Cell extends ListCell<Lane> {
        @Override
        protected void updateItem(Lane lane, boolean empty) {
            super.updateItem(lane, empty);
            setText(null);
            if (empty || lane == null) {
                setGraphic(null);
                return;
            }
            var check = new CheckBox();
            check.setFocusTraversable(false);
            check.setSelected(!isHidden(lane));
            check.setOnAction(_ -> toggle(lane));
            var name = lane.title().isBlank() ? texts.get("lanes.untitled") : lane.title();
            var row = new HBox(10, check, bead(lane), new Label(name));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(texts.get(isHidden(lane) ? "lanes.hidden" : "lanes.shown", name));
        }
    }
}
