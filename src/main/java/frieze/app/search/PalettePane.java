package frieze.app.search;

import frieze.document.Event;
import frieze.session.Finding;
import frieze.session.Session;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// All that the program does, and all events, over the window: what is typed chooses among them, Up and Down
/// move, Enter runs the command or goes to the event. The keys stay in the field; what had them before gets
/// them back.
public final class PalettePane extends VBox {
    /// More events than this are counted and not listed.
    private static final int MOST_EVENTS = 200;

    private static final int PAGE = 8;
    private static final double ROW_EM = 2.7;
    private static final double MOST_EM = 27;

    /// A row.
    sealed interface Entry {
        /// A command to run.
        record Does(Command command) implements Entry {}

        /// An event to go to.
        record GoesTo(Event event, Finding.Found found) implements Entry {}
    }

    private final Session session;
    private final Finding finding;
    private final Supplier<List<Command>> commands;
    private final Runnable closed;
    private final Messages texts;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Entry> list = new ListView<>();
    private final Label summary = new Label();
    private List<Command> all = List.of();
    private Optional<Finding.Found> found = Optional.empty();
    private Optional<Node> before = Optional.empty();

    /// @param commands asked each time it opens
    /// @param closed gives the keys back where what had them is gone
    public PalettePane(
            Session session, Finding finding, Supplier<List<Command>> commands, Locale reader, Runnable closed) {
        this.session = session;
        this.finding = finding;
        this.commands = commands;
        this.closed = closed;
        texts = Messages.of(PalettePane.class, reader);
        setId("palette");
        getStyleClass().addAll("results", "palette");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("palette.name"));
        field.setId("palette-field");
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("palette.prompt"));
        field.setLeft(Icons.SEARCH.node(18));
        field.getStyleClass().add("palette-field");
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("palette.list"));
        list.setPlaceholder(new Label(texts.get("palette.none")));
        list.setCellFactory(_ -> new EntryCell(texts, DateWording.of(reader), this::run));
        summary.setId("palette-summary");
        summary.getStyleClass().add("results-keys");
        summary.setWrapText(true);
        getChildren().addAll(field, list, summary);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        field.textProperty().addListener((_, _, typed) -> look(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((_, _, has) -> {
            if (!has && isVisible() && !holdsFocus()) {
                leave();
            }
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> field.setAccessibleHelp(spoken(now)));
        session.mode().addListener(_ -> {
            if (isVisible()) {
                leave();
            }
        });
    }

    /// Opens it, with nothing typed.
    public void open() {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        all = commands.get();
        setVisible(true);
        field.clear();
        look("");
        field.requestFocus();
    }

    /// Closes it and gives the keys back; says whether it was open.
    public boolean dismiss() {
        if (!isVisible()) {
            return false;
        }
        leave();
        before.filter(node -> node.getScene() == getScene() && !node.isDisabled() && shown(node))
                .ifPresentOrElse(Node::requestFocus, closed);
        return true;
    }

    private void leave() {
        setVisible(false);
        finding.ask("", _ -> {});
        found = Optional.empty();
        list.getItems().clear();
    }

    private static boolean shown(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsFocus() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        // the window itself has lost it: nothing in it has been chosen instead
        return owner == null;
    }

    private void look(String typed) {
        found = Optional.empty();
        show();
        finding.ask(typed, answer -> {
            found = answer;
            if (isVisible()) {
                show();
            }
        });
    }

    private void show() {
        var entries = new ArrayList<Entry>();
        Command.matching(all, field.getText()).forEach(command -> entries.add(new Entry.Does(command)));
        int does = entries.size();
        found.ifPresent(
                now -> now.hits().list(0, MOST_EVENTS).forEach(event -> entries.add(new Entry.GoesTo(event, now))));
        int chosen = list.getSelectionModel().getSelectedIndex();
        boolean sameBeginning = chosen >= 0
                && chosen < does
                && chosen < list.getItems().size()
                && list.getItems().get(chosen).equals(entries.get(chosen));
        list.getItems().setAll(entries);
        choose(sameBeginning ? chosen : 0);
        double em = 0.4 + Math.max(1, does * ROW_EM + (entries.size() - does) * 1.6 * ROW_EM);
        list.setStyle("-fx-pref-height: " + Math.min(MOST_EM, Math.max(3, em)) + "em;");
        int events = found.map(now -> now.hits().total()).orElse(0);
        summary.setText(
                events > MOST_EVENTS
                        ? texts.get("palette.count.more", does, events, MOST_EVENTS)
                        : texts.get("palette.count", does, events));
    }

    private void choose(int row) {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel()
                    .clearAndSelect(Math.clamp(row, 0, list.getItems().size() - 1));
        }
    }

    private void move(int by) {
        choose(list.getSelectionModel().getSelectedIndex() + by);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN, KP_DOWN -> move(1);
            case UP, KP_UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::run);
            case TAB -> {}
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Does nothing with a command that cannot be run now: it stays to be seen.
    private void run(Entry entry) {
        switch (entry) {
            case Entry.Does(var command) -> {
                if (command.possible().getAsBoolean()) {
                    dismiss();
                    command.run().run();
                }
            }
            case Entry.GoesTo(var event, var _) -> {
                dismiss();
                session.goTo(event.id());
                closed.run();
            }
        }
    }

    private String spoken(Entry entry) {
        return switch (entry) {
            case null -> texts.get("palette.none");
            case Entry.Does(var command) ->
                texts.get(
                        command.possible().getAsBoolean() ? "palette.spoken" : "palette.spoken.not",
                        command.name(),
                        command.key());
            case Entry.GoesTo(var event, var _) -> event.title();
        };
    }

    /// Whether a key opens or closes it.
    public static boolean isKey(KeyEvent key) {
        return key.getCode() == KeyCode.K && key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown();
    }
}
