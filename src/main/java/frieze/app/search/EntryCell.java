package frieze.app.search;

import frieze.app.search.PalettePane.Entry;
import frieze.document.Event;
import frieze.session.Finding;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of the palette: a command with its keys, or an event with its date and lane.
final class EntryCell extends ListCell<Entry> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Messages texts;
    private final DateWording wording;
    private final Label name = new Label();
    private final Label key = new Label();
    private final HBox command;
    private final Label where = new Label();
    private final MarkedText title = new MarkedText("result-title");
    private final HBox head = new HBox();
    private final VBox event = new VBox(head, title);

    EntryCell(Messages texts, DateWording wording, Consumer<Entry> run) {
        this.texts = texts;
        this.wording = wording;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("palette-entry");
        setPrefWidth(0);
        name.setMinWidth(0);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        command = new HBox(name, room, key);
        command.getStyleClass().add("palette-command");
        head.getStyleClass().add("result-head");
        where.getStyleClass().add("result-date");
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean impossible = false;
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            switch (entry) {
                case Entry.Does(var does) -> {
                    impossible = !does.possible().getAsBoolean();
                    show(does, impossible);
                }
                case Entry.GoesTo(var there, var found) -> show(there, found);
            }
        }
        pseudoClassStateChanged(IMPOSSIBLE, impossible);
    }

    private void show(Command does, boolean impossible) {
        name.setText(impossible ? texts.get("palette.not", does.name()) : does.name());
        key.setText(does.key());
        key.setVisible(!does.key().isEmpty());
        key.setManaged(key.isVisible());
        setGraphic(command);
        setAccessibleText(texts.get(impossible ? "palette.spoken.not" : "palette.spoken", does.name(), does.key()));
    }

    private void show(Event there, Finding.Found found) {
        var lane = found.events().lanes().get(there.lane());
        var date = wording.shortForm(there.when());
        where.setText(lane.fullTitle().isBlank() ? date : date + " · " + lane.fullTitle());
        head.getChildren().setAll(RowCell.bead(lane), where);
        title.set(there.title(), found.hits().marks(there.title()));
        setGraphic(event);
        setAccessibleText(texts.get("results.spoken", date, there.title(), lane.fullTitle()));
    }
}
