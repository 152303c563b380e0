package frieze.app;

import frieze.layout.Grouping;
import frieze.session.Session;
import frieze.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What opens below the button "Lanes": by what events are put into lanes, the list of the lanes, and what
/// its keys do.
final class LaneGrouping extends VBox {
    private final Session session;
    private final Messages texts;
    private final Map<Grouping.By, RadioButton> buttons = new EnumMap<>(Grouping.By.class);
    private final RadioButton byTag = new RadioButton();
    private final Label explained = new Label();
    private final Button showAll;
    private final LaneList list;
    private final Label keys;

    LaneGrouping(Session session, Messages texts, LaneList list, Runnable close) {
        super(8);
        this.session = session;
        this.texts = texts;
        this.list = list;
        getStyleClass().add("lane-grouping");
        var group = new ToggleGroup();
        var name = new Label(texts.get("lanes.by"));
        name.getStyleClass().add("section-heading");
        var row = new FlowPane(16, 6, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWrapLength(0);
        for (var by : Grouping.By.values()) {
            var button = by == Grouping.By.TAG ? byTag : new RadioButton();
            button.setText(texts.get(name(by)));
            button.setId("lanes-by-" + by.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setOnAction(_ -> session.lanes().groupBy(by));
            buttons.put(by, button);
            row.getChildren().add(button);
        }
        explained.getStyleClass().add("muted");
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        keys = new Label(texts.get("lanes.keys"));
        keys.getStyleClass().add("muted");
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        showAll = new Button(texts.get("lanes.show-all"));
        showAll.setId("lanes-show-all");
        showAll.setOnAction(_ -> session.lanes().showAll());
        getChildren().addAll(row, explained, list, keys, showAll);
        double width = Math.round(340 * Surroundings.textScale());
        setPrefWidth(width);
        setMaxWidth(width);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                // the list would take it and do nothing
                close.run();
                key.consume();
            }
        });
    }

    /// The key of what groups like this.
    static String name(Grouping.By by) {
        return switch (by) {
            case LANE -> "lanes.by.lane";
            case TAG -> "lanes.by.tag";
            case NONE -> "lanes.by.none";
        };
    }

    /// @param hasTags whether there is anything to group by besides lanes
    void refresh(boolean hasTags) {
        var by = session.choices().get().by();
        buttons.forEach((of, button) -> button.setSelected(of == by));
        byTag.setDisable(!hasTags);
        byTag.setTooltip(new Tooltip(texts.get(hasTags ? "lanes.by.tag.hint" : "lanes.no-tags")));
        explained.setText(texts.get(
                switch (by) {
                    case LANE -> hasTags ? "lanes.by.lane.hint" : "lanes.no-tags";
                    case TAG -> "lanes.by.tag.hint";
                    case NONE -> "lanes.by.none.hint";
                }));
        boolean some = by != Grouping.By.NONE;
        for (var node : new javafx.scene.Node[] {list, keys, showAll}) {
            node.setVisible(some);
            node.setManaged(some);
        }
        showAll.setDisable(session.choices().get().hiddenLanes().isEmpty());
    }
}
