package frieze.app;

import frieze.document.Lane;
import frieze.session.Session;
import frieze.text.Messages;
import frieze.view.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// The lanes, hidden ones too, top to bottom: shown or not, open or collapsed, moved up and down, by mouse
/// and by key.
final class LaneList extends ListView<Lane> {
    private static final double ROW = 38;
    private static final int ROWS = 9;

    private final Session session;
    private final Messages texts;

    LaneList(Session session, Messages texts, Runnable close) {
        this.session = session;
        this.texts = texts;
        setId("lane-list");
        setAccessibleText(texts.get("lanes.list"));
        setCellFactory(_ -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var lane = getSelectionModel().getSelectedItem();
            if (lane != null && does(key, lane, close)) {
                key.consume();
            }
        });
    }

    private boolean does(KeyEvent key, Lane lane, Runnable close) {
        var lanes = session.lanes();
        switch (key.getCode()) {
            case ESCAPE -> close.run();
            case SPACE, ENTER -> lanes.show(lane.id(), lanes.isHidden(lane));
            case LEFT, KP_LEFT -> lanes.collapse(lane.id(), true);
            case RIGHT, KP_RIGHT -> lanes.collapse(lane.id(), false);
            case UP, KP_UP, DOWN, KP_DOWN -> {
                if (!key.isAltDown()) {
                    return false;
                }
                boolean up = key.getCode() == javafx.scene.input.KeyCode.UP
                        || key.getCode() == javafx.scene.input.KeyCode.KP_UP;
                lanes.moveAmongAll(lane.id(), up ? -1 : 1);
                scrollTo(getSelectionModel().getSelectedIndex());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The lanes as they are now; what was chosen stays chosen.
    @Override
    public void refresh() {
        var lanes = session.lanes().all();
        var chosen = getSelectionModel().getSelectedItem();
        double row = Math.round(ROW * Surroundings.textScale());
        setFixedCellSize(row);
        setPrefHeight(4 + Math.min(ROWS, lanes.size()) * row);
        setMinHeight(USE_PREF_SIZE);
        if (!getItems().equals(lanes)) {
            getItems().setAll(lanes);
            int at = lanes.indexOf(chosen);
            getSelectionModel().select(Math.max(0, at));
            getFocusModel().focus(Math.max(0, at));
        }
        super.refresh();
    }

    void focusFirst() {
        getSelectionModel().selectFirst();
        requestFocus();
    }

    static StackPane bead(Lane lane) {
        if (lane.colour() == Lane.NEUTRAL) {
            return new StackPane();
        }
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
            var lanes = session.lanes();
            boolean hidden = lanes.isHidden(lane);
            boolean collapsed = lanes.isCollapsed(lane);
            var check = new CheckBox();
            check.setFocusTraversable(false);
            check.setSelected(!hidden);
            check.setOnAction(_ -> lanes.show(lane.id(), hidden));
            var name = lane.title().isBlank() ? texts.get("lanes.untitled") : lane.fullTitle();
            var title = new Label(name);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var fold = button(
                    collapsed ? Icons.NEXT : Icons.DOWN,
                    texts.get(collapsed ? "lanes.open" : "lanes.collapse", name),
                    () -> lanes.collapse(lane.id(), !collapsed));
            fold.setDisable(hidden);
            var row = new HBox(
                    8,
                    check,
                    bead(lane),
                    title,
                    fold,
                    button(Icons.UP, texts.get("lanes.up", name), () -> lanes.moveAmongAll(lane.id(), -1)),
                    button(Icons.BELOW, texts.get("lanes.down", name), () -> lanes.moveAmongAll(lane.id(), 1)));
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setGraphic(row);
            setAccessibleText(texts.get(hidden ? "lanes.hidden" : collapsed ? "lanes.collapsed" : "lanes.shown", name));
        }

        private static Button button(Icons icon, String name, Runnable act) {
            var button = new Button("", icon.node(16));
            button.getStyleClass().add("icon-button");
            button.setFocusTraversable(false);
            button.setAccessibleText(name);
            button.setTooltip(new javafx.scene.control.Tooltip(name));
            button.setOnAction(_ -> act.run());
            return button;
        }
    }
}
