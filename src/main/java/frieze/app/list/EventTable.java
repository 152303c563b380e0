package frieze.app.list;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Timeline;
import frieze.session.Filtering;
import frieze.session.Finding;
import frieze.session.ListedEvents;
import frieze.session.Notebook;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.study.EventRef;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The timeline as a table: the events that are shown, in order of time, with the same choice of one as the picture.
/// A line is made when it comes into view, whatever the number of events.
public final class EventTable extends VBox {
    private static final double ROW = 34;
    /// Of a line whose title may take two, px at 100 %.
    private static final double ROW_OF_TWO = 52;
    /// A line that is sought stands so many below the top.
    private static final int ABOVE = 2;
    /// How many times as wide as it need be a narrow column becomes at most.
    private static final double MOST = 1.6;

    private final Session session;
    private final Finding finding;
    private final Notebook notebook;
    private final ObjectProperty<ListPlace> place;
    private final Messages texts;
    private final RowWords words;
    private final double scale;
    private final ListedEvents events;
    private final TableView<Event> table = new TableView<>();
    private final Label summary = new Label();
    private final Button alone = new Button();
    private final TableColumn<Event, String> tags;
    private final TableColumn<Event, String> yours;
    private Map<EventId, Set<RowWords.Left>> left = Map.of();
    private boolean following;

    /// What it needs from outside.
    ///
    /// @param scale 1 at 100 %
    /// @param failed hears what went wrong inside the program
    public record Outside(Tasks tasks, Locale reader, double scale, Consumer<Throwable> failed) {}

    /// @param place where it stands; its buttons change that
    public EventTable(
            Session session, Finding finding, Notebook notebook, ObjectProperty<ListPlace> place, Outside outside) {
        this.session = session;
        this.finding = finding;
        this.notebook = notebook;
        this.place = place;
        scale = outside.scale();
        texts = Messages.of(EventTable.class, outside.reader());
        words = new RowWords(DateWording.of(outside.reader()), texts);
        events = new ListedEvents(session, outside.tasks(), outside.failed());
        setId("list");
        getStyleClass().add("event-list");
        table.setId("list-table");
        table.setAccessibleText(texts.get("list.name"));
        table.setPlaceholder(nothing());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        var date = column("list.date", 130, words::date);
        date.setCellFactory(_ -> new WordsCell("list-date"));
        var title = column("list.title", 320, Event::title);
        title.setCellFactory(_ -> new WordsCell("list-title"));
        var lane = column("list.lane", 140, event -> words.lane(RowWords.lane(event, timeline())));
        lane.setCellFactory(_ -> new LaneCell(this::timeline));
        tags = column("list.tags", 180, RowWords::tags);
        yours = column("list.yours", 130, event -> words.left(left(event)));
        List.of(date, lane, yours).forEach(column -> {
            column.setMinWidth(column.getPrefWidth());
            column.setMaxWidth(MOST * column.getPrefWidth());
        });
        table.getColumns().setAll(List.of(date, title, lane, tags, yours));
        table.setRowFactory(_ -> new EventRow(this));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().selectedIndexProperty().addListener(_ -> chosen());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head(), table);
        events.listed().addListener(_ -> fill());
        session.selection().addListener(_ -> follow());
        finding.found().addListener(_ -> table.refresh());
        notebook.notes().addListener(_ -> recall());
        place.addListener(_ -> arrange());
        arrange();
        recall();
    }

    private TableColumn<Event, String> column(String name, double width, Function<Event, String> says) {
        var column = new TableColumn<Event, String>(texts.get(name));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(says.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width * scale);
        column.setMinWidth(60 * scale);
        return column;
    }

    private HBox head() {
        var title = new Label(texts.get("list.heading"));
        title.getStyleClass().add("panel-heading");
        title.setMinWidth(USE_PREF_SIZE);
        summary.setId("list-summary");
        summary.getStyleClass().add("list-summary");
        summary.setMinWidth(0);
        alone.setId("list-alone");
        alone.setMinWidth(USE_PREF_SIZE);
        alone.setOnAction(_ -> place.set(place.get() == ListPlace.ALONE ? ListPlace.BESIDE : ListPlace.ALONE));
        var close = new Button("", Icons.CLOSE.node());
        close.setId("list-close");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(texts.get("list.close"));
        close.setTooltip(new Tooltip(texts.get("list.close")));
        close.setOnAction(_ -> place.set(ListPlace.NONE));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(title, summary, room, alone, close);
        head.getStyleClass().add("list-head");
        return head;
    }

    /// What stands in place of the lines where no event is shown.
    private VBox nothing() {
        var says = new Label(texts.get("list.nothing"));
        says.setWrapText(true);
        var all = new Button(texts.get("list.show-all"));
        all.setId("list-show-all");
        all.setOnAction(_ -> {
            new Filtering(session).clear();
            session.lanes().showAll();
            focusList();
        });
        var nothing = new VBox(says, all);
        nothing.getStyleClass().add("list-nothing");
        nothing.setAccessibleRole(AccessibleRole.PARENT);
        return nothing;
    }

    /// Gives it the keys, with an event chosen, so that there is something to hear.
    public void focusList() {
        table.requestFocus();
        if (table.getSelectionModel().getSelectedIndex() < 0
                && !table.getItems().isEmpty()) {
            table.getFocusModel().focus(0);
        }
    }

    /// Whether it has the keys.
    public boolean hasKeys() {
        return table.isFocused();
    }

    Timeline timeline() {
        return events.listed().get().timeline();
    }

    RowWords words() {
        return words;
    }

    /// What the reader has left on an event.
    Set<RowWords.Left> left(Event event) {
        return left.isEmpty() ? Set.of() : left.getOrDefault(event.id(), Set.of());
    }

    /// The hits of a search, where one lights the timeline.
    Optional<Finding.Found> lit() {
        return finding.lights() ? finding.found().get() : Optional.empty();
    }

    void open(Event event) {
        session.open(event.id());
    }

    private void pressed(KeyEvent key) {
        var event = table.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && event != null) {
            open(event);
            key.consume();
        }
    }

    private void arrange() {
        var now = place.get();
        events.wanted(now != ListPlace.NONE);
        boolean wide = now == ListPlace.ALONE;
        tags.setVisible(wide);
        yours.setVisible(!left.isEmpty());
        table.setFixedCellSize(Math.round((wide ? ROW : ROW_OF_TWO) * scale));
        var says = texts.get(wide ? "list.beside" : "list.alone");
        alone.setText(says);
        alone.setTooltip(new Tooltip(texts.get(wide ? "list.beside.hint" : "list.alone.hint")));
    }

    private void fill() {
        var listed = events.listed().get();
        following = true;
        table.setItems(FXCollections.observableList(listed.events()));
        following = false;
        summary.setText(words.summary(listed.events().size(), listed.left()));
        follow();
    }

    /// Takes the choice of an event over into the session.
    private void chosen() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (following || row < 0 || row >= table.getItems().size()) {
            return;
        }
        var event = table.getItems().get(row);
        if (session.selected().filter(event::equals).isEmpty()) {
            session.goTo(event);
        }
    }

    /// Chooses what the session has chosen.
    private void follow() {
        int row = session.selected()
                .map(event -> events.listed().get().place(event))
                .orElse(-1);
        int now = table.getSelectionModel().getSelectedIndex();
        if (following || row == now) {
            return;
        }
        following = true;
        if (row < 0) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row);
            show(row);
        }
        following = false;
    }

    private void show(int row) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null
                || row <= flow.getFirstVisibleCell().getIndex()
                || row >= flow.getLastVisibleCell().getIndex()) {
            table.scrollTo(Math.max(0, row - ABOVE));
        }
    }

    private void recall() {
        var now = new HashMap<EventId, Set<RowWords.Left>>();
        notebook.bookmarked().forEach(id -> add(now, id, RowWords.Left.BOOKMARK));
        notebook.noted().forEach(id -> add(now, id, RowWords.Left.NOTE));
        notebook.notes().get().read().stream()
                .filter(EventRef::here)
                .forEach(ref -> add(now, ref.id(), RowWords.Left.READ));
        if (!now.equals(left)) {
            left = now;
            yours.setVisible(!left.isEmpty());
            table.refresh();
        }
    }

    private static void add(Map<EventId, Set<RowWords.Left>> all, EventId id, RowWords.Left one) {
        all.computeIfAbsent(id, _ -> EnumSet.noneOf(RowWords.Left.class)).add(one);
    }
}
