package frieze.app.browse;

import frieze.app.media.LinkOpener;
import frieze.document.Event;
import frieze.document.Lane;
import frieze.session.MomentCursor;
import frieze.session.Notebook;
import frieze.session.Session;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was going on at the moment of the cursor, lane by lane, how long since and until, and the reader's own note
/// there. Left and Right move the cursor, Enter goes to an event.
public final class MomentPane extends BorderPane {
    /// px at 100 %.
    public static final double WIDTH = 400;

    /// A line of the list.
    private sealed interface Row {
        record Head(Lane lane) implements Row {}

        record Of(Event event, String said) implements Row {}

        record Remark(String words) implements Row {}
    }

    private final Session session;
    private final MomentCursor cursor;
    private final Notebook notebook;
    private final LinkOpener opener;
    private final Messages texts;
    private final DateWording wording;
    private final MomentWords words;
    private final Label date = new Label();
    private final ListView<Row> list = new ListView<>();
    private final VBox foot = new VBox();
    private final Button write;
    private Optional<OwnNote> note = Optional.empty();

    /// @param close closes the pane and the cursor
    public MomentPane(
            Session session, MomentCursor cursor, Notebook notebook, Locale reader, LinkOpener opener, Runnable close) {
        this.session = session;
        this.cursor = cursor;
        this.notebook = notebook;
        this.opener = opener;
        texts = Messages.of(MomentPane.class, reader);
        wording = DateWording.of(reader);
        words = new MomentWords(wording, texts);
        setId("moment");
        getStyleClass().addAll("detail-pane", "moment-pane");
        date.setId("moment-date");
        date.getStyleClass().add("moment-date");
        date.setWrapText(true);
        list.setId("moment-list");
        list.setAccessibleText(texts.get("moment.name"));
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        write = new Button(texts.get("moment.note"), Icons.NOTE.node(16));
        write.setId("moment-note");
        write.getStyleClass().add("flat");
        write.setOnAction(_ -> writeNote());
        foot.getStyleClass().add("moment-foot");
        setTop(head(close));
        setCenter(list);
        setBottom(foot);
        cursor.moment().addListener(_ -> showMoment());
        cursor.looked().addListener(_ -> showList());
        notebook.notes().addListener(_ -> {
            note.ifPresent(OwnNote::show);
            arrangeFoot();
        });
        showMoment();
        showList();
    }

    private Node head(Runnable close) {
        var caption = new Label(texts.get("moment.heading"));
        caption.getStyleClass().add("section-heading");
        var ending = button("moment-close", Icons.CLOSE, "moment.close", close);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var top = new HBox(caption, room, ending);
        top.setAlignment(Pos.CENTER_LEFT);
        var earlier = button("moment-earlier", Icons.PREVIOUS, "moment.back", () -> cursor.move(-1));
        var later = button("moment-later", Icons.NEXT, "moment.on", () -> cursor.move(1));
        HBox.setHgrow(date, Priority.ALWAYS);
        date.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, earlier, date, later);
        line.setAlignment(Pos.CENTER_LEFT);
        var keys = new Label(texts.get("moment.keys"));
        keys.getStyleClass().add("caption");
        keys.setWrapText(true);
        var head = new VBox(6, top, line, keys);
        head.getStyleClass().add("moment-head");
        return head;
    }

    private Button button(String id, Icons icon, String key, Runnable run) {
        var button = new Button("", icon.node(16));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Gives the keys to the list.
    public void focus() {
        list.requestFocus();
    }

    /// Lets the reader write a note on this moment.
    public void writeNote() {
        note.ifPresent(own -> {
            // what is nowhere cannot take the keys
            foot.getChildren().setAll(own);
            own.write();
        });
    }

    /// Gives a note up that is being written; says whether there was one.
    public boolean giveUpNote() {
        boolean was = note.filter(OwnNote::giveUp).isPresent();
        if (was) {
            arrangeFoot();
            focus();
        }
        return was;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, KP_LEFT -> cursor.move(-1);
            case RIGHT, KP_RIGHT -> cursor.move(1);
            case ENTER -> go(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(Row row) {
        if (row instanceof Row.Of(var event, var _)) {
            session.open(event.id());
        }
    }

    private void showMoment() {
        cursor.moment().get().ifPresent(stretch -> {
            date.setText(wording.moment(stretch));
            var own = new OwnNote(
                    notebook,
                    () -> notebook.notes().get().note(stretch),
                    text -> notebook.note(stretch, text),
                    texts,
                    opener);
            own.show();
            note = Optional.of(own);
            arrangeFoot();
        });
    }

    private void arrangeFoot() {
        foot.getChildren()
                .setAll(note.<Node>map(own -> own).filter(Node::isManaged).orElse(write));
    }

    private void showList() {
        var rows = new ArrayList<Row>();
        cursor.looked().get().ifPresent(looked -> fill(looked, rows));
        // a lane's name is no event
        int chosen = Math.max(1, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(chosen, rows.size() - 1));
        }
    }

    private void fill(MomentCursor.Looked looked, List<Row> rows) {
        var there = looked.at().moment();
        for (var around : looked.lanes()) {
            rows.add(new Row.Head(looked.timeline().lanes().get(around.lane())));
            boolean any = false;
            for (var going : looked.at().going()) {
                if (going.event().lane() == around.lane()) {
                    rows.add(new Row.Of(going.event(), words.going(going, there)));
                    any = true;
                }
            }
            if (!any) {
                around.before().ifPresent(event -> rows.add(new Row.Of(event, words.before(event, there))));
                rows.add(new Row.Remark(texts.get("moment.nothing")));
                around.after().ifPresent(event -> rows.add(new Row.Of(event, words.after(event, there))));
            }
        }
        if (looked.at().more() > 0) {
            rows.add(new Row.Remark(texts.get("moment.more", looked.at().more())));
        }
    }

    private final class Cell extends ListCell<Row> {
        Cell() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setOnMouseClicked(_ -> go(getItem()));
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("moment-lane", "moment-event", "moment-remark");
            setGraphic(null);
            setAccessibleText("");
            switch (empty ? null : row) {
                case null -> {}
                case Row.Head(var lane) -> {
                    getStyleClass().add("moment-lane");
                    var title = lane.title().isBlank() ? texts.get("moment.lane.untitled") : lane.fullTitle();
                    setAccessibleText(title);
                    var bead = Icons.bead(lane.shape(), javafx.scene.paint.Color.BLACK, 1);
                    bead.setStyle("-fx-fill: -frieze-lane-" + lane.colour() + ";");
                    var line = new HBox(8, new StackPane(bead), label(title, "moment-lane-name"));
                    line.setAlignment(Pos.CENTER_LEFT);
                    setGraphic(line);
                }
                case Row.Of(var event, var said) -> {
                    getStyleClass().add("moment-event");
                    setAccessibleText(texts.get("moment.spoken", event.title(), said));
                    setGraphic(new VBox(2, label(event.title(), "moment-title"), label(said, "caption")));
                }
                case Row.Remark(var remark) -> {
                    getStyleClass().add("moment-remark");
                    setAccessibleText(remark);
                    setGraphic(label(remark, "caption"));
                }
            }
        }

        private static Label label(String text, String style) {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            return label;
        }
    }
}
