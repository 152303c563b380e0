package frieze.app.present;

import frieze.document.Stop;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.session.TourEditing;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the timeline: the tour through it, stop by stop, as it is made and changed.
public final class TourPane extends BorderPane {
    /// Of the whole pane, px at 100 %.
    public static final double WIDTH = 400;

    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.keyCombination("Shortcut+Shift+Z");
    private static final KeyCombination SAVE = KeyCombination.keyCombination("Shortcut+S");

    /// What the pane asks of the window.
    ///
    /// @param close the pane
    /// @param target asks where to write a packed timeline, by what such files are called and a suggested name
    public record Outside(Runnable close, BiFunction<String, String, Optional<Path>> target) {}

    private final TourEditing editing;
    private final TourModel model;
    private final Messages texts;
    private final ListView<Stop> list = new ListView<>();
    private final StopEditor editor;
    private final ScrollPane scroll;
    private final SplitPane split = new SplitPane();
    private final VBox nothing;
    private final TourFooter footer;
    private final BeforeLesson before;
    private final LessonCheck check;
    private final BiFunction<String, String, Optional<Path>> target;
    private boolean checking;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Button undo;
    private boolean filling;

    public TourPane(Session session, TourEditing editing, Tasks tasks, Locale reader, Outside outside) {
        this.editing = editing;
        texts = Messages.of(TourPane.class, reader);
        model = new TourModel(session, editing);
        editor = new StopEditor(model, texts);
        footer = new TourFooter(editing, texts, this::check, this::pack);
        before = new BeforeLesson(session, tasks, DateWording.of(reader), texts);
        check = new LessonCheck(texts, reader, () -> checked(false));
        target = outside.target();
        setId("tour-pane");
        getStyleClass().addAll("detail-pane", "tour-pane");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("tour.title-bar"));
        up = icon("tour-up", "tour.up", Icons.UP, () -> model.move(-1));
        down = icon("tour-down", "tour.down", Icons.BELOW, () -> model.move(1));
        remove = icon("tour-remove", "tour.remove", Icons.MINUS, model::remove);
        undo = icon("tour-undo", "tour.undo", Icons.UNDO, editing::undo);
        nothing = nothing();
        var wording = DateWording.of(reader);
        list.setId("tour-list");
        list.setAccessibleText(texts.get("tour.list"));
        list.setCellFactory(_ -> new StopCell(model, texts, wording));
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, now) -> chosen(now.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        list.setOnMouseClicked(_ -> model.stop().ifPresent(model::show));
        scroll = new ScrollPane(editor);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("tour-split");
        setTop(new VBox(bar(outside.close()), tools()));
        setBottom(footer);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // what a field does not want is nothing that the timeline should do
        addEventHandler(KeyEvent.KEY_PRESSED, TourPane::keep);
        addEventHandler(KeyEvent.KEY_TYPED, TourPane::keep);
        session.document().addListener((_, old, now) -> {
            if (old.opening() != now.opening()) {
                checking = false;
                footer.say("");
            }
        });
        ChangeListener<Object> refresh = (_, _, _) -> refresh();
        session.document().addListener(refresh);
        editing.state().addListener(refresh);
        refresh();
    }

    private HBox bar(Runnable closed) {
        var title = new Label(texts.get("tour.title-bar"));
        title.getStyleClass().add("panel-heading");
        var close = icon("tour-close", "tour.close", Icons.CLOSE, closed);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var bar = new HBox(6, title, room, close);
        bar.getStyleClass().add("table-bar");
        return bar;
    }

    private HBox tools() {
        var add = new Button(texts.get("tour.add"), Icons.PLUS.node(16));
        add.setId("tour-add");
        add.getStyleClass().add("primary");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> {
            if (model.addView()) {
                refresh();
                editor.focus();
            }
        });
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var tools = new HBox(4, add, room, up, down, remove, undo);
        tools.getStyleClass().add("tour-tools");
        return tools;
    }

    private Button icon(String id, String key, Icons icon, Runnable run) {
        var button = new Button("", icon.node(18));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> {
            run.run();
            refresh();
        });
        return button;
    }

    private VBox nothing() {
        var what = new Label(texts.get("tour.none"));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        var begin = new Button(texts.get("tour.begin"));
        begin.setId("tour-begin");
        begin.setWrapText(true);
        begin.setOnAction(_ -> {
            model.begin();
            refresh();
            list.requestFocus();
        });
        var box = new VBox(12, what, begin);
        box.getStyleClass().add("tour-none");
        return box;
    }

    // -- keys

    private void pressed(KeyEvent key) {
        boolean writes = key.getTarget() instanceof TextInputControl;
        if (SAVE.match(key)) {
            editing.save();
        } else if (UNDO.match(key) && !writes) {
            editing.undo();
        } else if (REDO.match(key) && !writes) {
            editing.redo();
        } else {
            return;
        }
        key.consume();
    }

    private void pressedInList(KeyEvent key) {
        boolean up = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.KP_UP;
        boolean down = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.KP_DOWN;
        if (key.isAltDown() && (up || down)) {
            model.move(up ? -1 : 1);
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            model.remove();
        } else if (key.getCode() == KeyCode.ENTER) {
            model.stop().ifPresent(model::show);
        } else {
            return;
        }
        key.consume();
        refresh();
    }

    private static void keep(KeyEvent key) {
        boolean elsewhere = key.isShortcutDown()
                || key.isAltDown()
                || key.getCode().isFunctionKey()
                || key.getCode() == KeyCode.TAB
                || key.getCharacter().equals("?");
        if (!elsewhere) {
            key.consume();
        }
    }

    // -- before the lesson

    /// Says what would go wrong in the lesson.
    public void check() {
        checked(true);
        check.begin();
        before.check(check::show, check::failed);
        check.focus();
    }

    private void checked(boolean on) {
        checking = on;
        refresh();
        if (!on) {
            focus();
        }
    }

    /// Writes all of it into one file.
    public void pack() {
        target.apply(texts.get("tour.pack.kind"), before.suggested()).ifPresent(file -> {
            footer.say(texts.get("tour.pack.working"));
            before.pack(
                    file.toAbsolutePath().normalize(),
                    packed -> footer.say(said(packed)),
                    problem -> footer.say(texts.get("tour.pack.failed", problem.toString())));
        });
    }

    private String said(BeforeLesson.Packed packed) {
        var done = texts.get("tour.pack.done", String.valueOf(packed.file().getFileName()), packed.pictures());
        return packed.missing().isEmpty()
                ? done
                : done + " " + texts.get("tour.pack.missing", String.join(", ", packed.missing()));
    }

    // -- what is shown

    private void chosen(int stop) {
        if (!filling) {
            model.choose(stop);
            refresh();
        }
    }

    private void refresh() {
        filling = true;
        var stops = model.stops();
        if (!list.getItems().equals(stops)) {
            list.getItems().setAll(stops);
        } else {
            // what an event is called may have changed
            list.refresh();
        }
        if (model.chosen().isEmpty() && !stops.isEmpty()) {
            model.choose(0);
        }
        model.chosen().ifPresent(list.getSelectionModel()::select);
        filling = false;
        model.stop().ifPresent(editor::fill);
        boolean some = !stops.isEmpty();
        Node wanted = checking ? check : some ? split : nothing;
        if (getCenter() != wanted) {
            setCenter(wanted);
            if (wanted == split && split.getItems().isEmpty()) {
                split.getItems().setAll(List.of(list, scroll));
                split.setDividerPositions(0.4);
            }
        }
        int at = model.chosen().orElse(-1);
        up.setDisable(at <= 0);
        down.setDisable(at < 0 || at >= stops.size() - 1);
        remove.setDisable(at < 0);
        undo.setDisable(!editing.state().get().undoes());
        footer.refresh();
    }

    /// Puts the keys into the pane.
    public void focus() {
        applyCss();
        if (model.stops().isEmpty()) {
            lookup("#tour-begin").requestFocus();
        } else {
            list.requestFocus();
        }
    }
}
