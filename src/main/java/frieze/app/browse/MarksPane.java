package frieze.app.browse;

import frieze.session.Notebook;
import frieze.session.Session;
import frieze.study.Bookmark;
import frieze.study.EventRef;
import frieze.study.Note;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.time.When;
import frieze.view.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All that the reader has left on the timeline: bookmarks, views with a name, notes, and the events seen last. Enter
/// goes there, Delete takes away, Ctrl+Z brings back.
public final class MarksPane extends BorderPane {
    /// px at 100 %.
    public static final double WIDTH = 400;

    /// A line of the list.
    private sealed interface Row {
        record Head(String words) implements Row {}

        record Marked(Bookmark mark) implements Row {}

        record Noted(Note note) implements Row {}

        record Seen(EventRef event) implements Row {}
    }

    private final Session session;
    private final Notebook notebook;
    private final Consumer<TimeSpan> look;
    private final Messages texts;
    private final DateWording wording;
    private final TextField name = new TextField();
    private final Button add = new Button();
    private final ListView<Row> list = new ListView<>();
    private final Label empty = new Label();
    private final Button undo = new Button();
    private Optional<Runnable> restore = Optional.empty();

    /// @param look shows a moment that has a note
    /// @param close closes the pane
    public MarksPane(Session session, Notebook notebook, Locale reader, Consumer<TimeSpan> look, Runnable close) {
        this.session = session;
        this.notebook = notebook;
        this.look = look;
        texts = Messages.of(MarksPane.class, reader);
        wording = DateWording.of(reader);
        setId("marks");
        getStyleClass().addAll("detail-pane", "moment-pane");
        name.setId("marks-name");
        name.setPromptText(texts.get("marks.view.name"));
        name.setAccessibleText(texts.get("marks.view.name"));
        name.setOnAction(_ -> addView());
        HBox.setHgrow(name, Priority.ALWAYS);
        add.setId("marks-add");
        add.setText(texts.get("marks.view.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> addView());
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        list.setId("marks-list");
        list.setAccessibleText(texts.get("marks.name"));
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        empty.setText(texts.get("marks.none"));
        empty.setWrapText(true);
        empty.getStyleClass().add("marks-none");
        list.setPlaceholder(empty);
        undo.setId("marks-undo");
        undo.getStyleClass().add("flat");
        undo.setText(texts.get("marks.undo"));
        undo.setOnAction(_ -> undo());
        undo.setVisible(false);
        undo.managedProperty().bind(undo.visibleProperty());
        var foot = new VBox(undo);
        foot.getStyleClass().add("moment-foot");
        setTop(head(close));
        setCenter(list);
        setBottom(foot);
        notebook.notes().addListener((_, before, now) -> {
            if (!before.bookmarks().equals(now.bookmarks())
                    || !before.notes().equals(now.notes())
                    || !before.recent().equals(now.recent())) {
                fill();
            }
        });
        session.document().addListener((_, before, now) -> {
            if (before.opening() != now.opening()) {
                forget();
            }
        });
        fill();
    }

    private Node head(Runnable close) {
        var caption = new Label(texts.get("marks.heading"));
        caption.getStyleClass().add("section-heading");
        var ending = new Button("", Icons.CLOSE.node(16));
        ending.setId("marks-close");
        ending.getStyleClass().add("flat");
        ending.setAccessibleText(texts.get("marks.close"));
        ending.setTooltip(new Tooltip(texts.get("marks.close")));
        ending.setOnAction(_ -> close.run());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var top = new HBox(caption, room, ending);
        top.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(8, name, add);
        line.setAlignment(Pos.CENTER_LEFT);
        var keys = new Label(texts.get("marks.keys"));
        keys.getStyleClass().add("caption");
        keys.setWrapText(true);
        var head = new VBox(6, top, line, keys);
        head.getStyleClass().add("moment-head");
        return head;
    }

    /// Gives the keys to the list, or to the field where the list is empty.
    public void focus() {
        if (list.getItems().isEmpty()) {
            name.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private void addView() {
        var called = name.getText().strip();
        if (!called.isEmpty()) {
            notebook.bookmarkView(called);
            name.clear();
        }
    }

    private void pressed(KeyEvent key) {
        var row = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER) {
            go(row);
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            remove(row);
        } else if (key.getCode() == KeyCode.Z && key.isShortcutDown()) {
            undo();
        } else {
            return;
        }
        key.consume();
    }

    private void go(Row row) {
        switch (row) {
            case null -> {}
            case Row.Head _ -> {}
            case Row.Marked(var mark) when mark instanceof Bookmark.OfEvent(var event) -> go(event);
            case Row.Marked(var mark) -> notebook.goTo(mark);
            case Row.Seen(var event) -> go(event);
            case Row.Noted(var note) -> {
                switch (note.about()) {
                    case Note.OfEvent(var event) -> go(event);
                    case Note.OfMoment(var stretch) -> look.accept(stretch);
                }
            }
        }
    }

    /// The pane stays: a reader may want to try the next one.
    private void go(EventRef event) {
        if (event.here()) {
            session.goTo(event.id());
        }
    }

    private void remove(Row row) {
        switch (row) {
            case Row.Marked(var mark) -> {
                notebook.remove(mark);
                offer(() -> notebook.restore(mark));
            }
            case Row.Noted(var note) -> {
                notebook.remove(note);
                offer(() -> notebook.restore(note));
            }
            case null, default -> {}
        }
    }

    private void offer(Runnable back) {
        restore = Optional.of(back);
        undo.setVisible(true);
    }

    private void undo() {
        restore.ifPresent(Runnable::run);
        forget();
        list.requestFocus();
    }

    private void forget() {
        restore = Optional.empty();
        undo.setVisible(false);
    }

    private void fill() {
        var now = notebook.notes().get();
        List<Row> rows = new ArrayList<>();
        section(
                rows,
                "marks.bookmarks",
                now.bookmarks().stream().<Row>map(Row.Marked::new).toList());
        section(
                rows,
                "marks.notes",
                now.notes().stream().<Row>map(Row.Noted::new).toList());
        section(
                rows,
                "marks.recent",
                now.recent().stream().<Row>map(Row.Seen::new).toList());
        int chosen = Math.max(1, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(chosen, rows.size() - 1));
        }
    }

    private void section(List<Row> rows, String key, List<Row> some) {
        if (!some.isEmpty()) {
            rows.add(new Row.Head(texts.get(key, some.size())));
            rows.addAll(some);
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
            getStyleClass().removeAll("moment-lane", "moment-event");
            setGraphic(null);
            setAccessibleText("");
            switch (empty ? null : row) {
                case null -> {}
                case Row.Head(var words) -> {
                    getStyleClass().add("moment-lane");
                    setAccessibleText(words);
                    var label = new Label(words);
                    label.getStyleClass().add("moment-lane-name");
                    setGraphic(label);
                }
                case Row.Marked(Bookmark.OfEvent(var event)) -> event(Icons.BOOKMARK, event, "");
                case Row.Marked(Bookmark.OfView(var called, var span)) ->
                    line(Icons.BOOKMARK, called, texts.get("marks.view", wording.span(span)));
                case Row.Noted(Note(Note.OfEvent(var event), var text, var _)) -> event(Icons.NOTE, event, first(text));
                case Row.Noted(Note(Note.OfMoment(var stretch), var text, var _)) ->
                    line(Icons.NOTE, wording.moment(stretch), first(text));
                case Row.Seen(var event) -> event(Icons.CLOCK, event, "");
            }
        }

        private void event(Icons icon, EventRef event, String more) {
            var date = When.parse(event.date()) instanceof When.Read(var when) ? wording.shortForm(when) : event.date();
            var below = event.here() ? date : texts.get("marks.gone", date);
            line(icon, event.title(), more.isEmpty() ? below : below + " · " + more);
        }

        private void line(Icons icon, String title, String below) {
            getStyleClass().add("moment-event");
            setAccessibleText(texts.get("moment.spoken", title, below));
            var head = new Label(title);
            head.getStyleClass().add("moment-title");
            head.setWrapText(true);
            var small = new Label(below);
            small.getStyleClass().add("caption");
            small.setWrapText(true);
            var words = new VBox(2, head, small);
            HBox.setHgrow(words, Priority.ALWAYS);
            var sign = new StackPane(icon.node(16));
            sign.setAlignment(Pos.TOP_CENTER);
            sign.setMinWidth(18);
            setGraphic(new HBox(10, sign, words));
        }

        private static String first(String text) {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("")
                    .strip();
        }
    }
}
