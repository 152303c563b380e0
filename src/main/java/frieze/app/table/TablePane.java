package frieze.app.table;

import frieze.format.table.DayOrder;
import frieze.format.table.TableBeginning;
import frieze.format.table.TableShape;
import frieze.session.TableMemory;
import frieze.session.Tasks;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the timeline: how a table is meant. For each thing that a timeline shows one of its columns, and below
/// that the first events as they would read.
public final class TablePane extends BorderPane {
    /// Of the whole pane, px at 100 %.
    public static final double WIDTH = 368;

    /// The part of the height that the first events take at most.
    private static final double PREVIEW = 0.25;

    private static final int NONE = -1;

    private final Messages texts;
    private final TableModel model;
    private final Chooser<Path> tables;
    private final Chooser<Character> delimiter;
    private final Chooser<Integer> heading;
    private final Chooser<DayOrder> order;
    private final Map<Role, Chooser<Integer>> roles = new EnumMap<>(Role.class);
    private final VBox several = new VBox();
    private final Label reason = new Label();
    private final PreviewBox preview;
    private final Button use = new Button();
    private final Hyperlink guess = new Hyperlink();
    private List<FoundTable> found = List.of();

    /// @param used hears of a table that is to be read as it has been chosen here
    /// @param closed hears that the pane wants to be closed
    public TablePane(Tasks tasks, TableMemory memory, Locale reader, Consumer<Path> used, Runnable closed) {
        texts = Messages.of(TablePane.class, reader);
        model = new TableModel(tasks, memory, DateWording.of(reader), this::refresh);
        tables = new Chooser<>("table-file", texts.get("table.file"), model::open);
        delimiter = new Chooser<>("table-delimiter", texts.get("table.delimiter"), model::delimiter);
        heading = new Chooser<>("table-heading", texts.get("table.heading"), model::heading);
        order = new Chooser<>("table-order", texts.get("table.order"), model::order);
        for (var role : Role.values()) {
            roles.put(
                    role,
                    new Chooser<>(
                            "table-" + role.id(), texts.get("role." + role.id()), column -> model.role(role, column)));
        }
        preview = new PreviewBox(texts);
        setId("table-pane");
        getStyleClass().addAll("detail-pane", "table-pane");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("table.title"));
        setTop(bar(closed));
        setCenter(choices());
        setBottom(new VBox(preview, buttons(used, closed)));
        heightProperty()
                .addListener((_, _, height) ->
                        preview.room(PREVIEW * height.doubleValue() * WIDTH / Math.max(1, getPrefWidth())));
        // what a box does not want is nothing that the timeline should do
        addEventHandler(KeyEvent.KEY_PRESSED, this::keep);
        addEventHandler(KeyEvent.KEY_TYPED, this::keep);
    }

    private void keep(KeyEvent key) {
        boolean elsewhere = key.isShortcutDown()
                || key.isAltDown()
                || key.getCode().isFunctionKey()
                || key.getCode() == KeyCode.TAB
                || key.getCharacter().equals("?");
        if (!elsewhere) {
            key.consume();
        }
    }

    private HBox bar(Runnable closed) {
        var title = new Label(texts.get("table.title"));
        title.getStyleClass().add("panel-heading");
        title.setMinWidth(0);
        var close = new Button("", Icons.CLOSE.node());
        close.setId("table-close");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(texts.get("table.close"));
        close.setTooltip(new Tooltip(texts.get("table.close")));
        close.setOnAction(_ -> closed.run());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var bar = new HBox(6, title, room, close);
        bar.getStyleClass().add("table-bar");
        return bar;
    }

    private VBox introduction() {
        reason.setId("table-reason");
        reason.setWrapText(true);
        reason.getStyleClass().add("muted");
        return new VBox(8, reason, several);
    }

    private ScrollPane choices() {
        var columns = grid("table-columns");
        int row = 0;
        for (var chooser : roles.values()) {
            chooser.addTo(columns, row++);
        }
        var form = grid("table-form");
        delimiter.addTo(form, 0);
        heading.addTo(form, 1);
        order.addTo(form, 2);
        guess.setId("table-guess");
        guess.setText(texts.get("table.guess"));
        guess.setOnAction(_ -> model.guess());
        var all = new VBox(introduction(), section("table.columns"), columns, section("table.form"), form, guess);
        all.getStyleClass().add("table-choices");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        scroll.setMinHeight(0);
        return scroll;
    }

    private static GridPane grid(String id) {
        var grid = new GridPane(12, 6);
        grid.setId(id);
        grid.getStyleClass().add("table-grid");
        return grid;
    }

    private Label section(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("section-heading");
        return label;
    }

    private HBox buttons(Consumer<Path> used, Runnable closed) {
        use.setId("table-use");
        use.setText(texts.get("table.use"));
        use.getStyleClass().add("primary");
        use.setOnAction(_ -> model.use(used));
        var cancel = new Button(texts.get("table.cancel"));
        cancel.setId("table-cancel");
        cancel.setOnAction(_ -> closed.run());
        use.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(12, use, cancel);
        bar.getStyleClass().add("table-buttons");
        return bar;
    }

    /// Begins with the first of these tables of which it is not plain how it is meant; where all are plain, with the
    /// first.
    ///
    /// @param found at least one
    public void open(List<FoundTable> found) {
        this.found = found;
        several.getChildren().clear();
        if (found.size() > 1) {
            var grid = grid("table-files");
            tables.addTo(grid, 0);
            several.getChildren().add(grid);
        }
        model.open(found.stream()
                .filter(table -> !table.sure())
                .findFirst()
                .orElse(found.getFirst())
                .file());
    }

    /// The table has changed on the disk.
    public void reread() {
        model.reread();
    }

    /// Ends all looking.
    public void end() {
        model.close();
    }

    /// Puts the keys into the pane.
    public void focus() {
        // a scroll pane takes its content in only with its first style pass
        applyCss();
        Objects.requireNonNull(roles.get(Role.START)).focus();
    }

    private void refresh() {
        var file = model.file();
        file.ifPresent(now -> tables.offer(
                found.stream()
                        .map(table -> new Choice<>(
                                table.file(), String.valueOf(table.file().getFileName()), ""))
                        .toList(),
                now));
        use.setDisable(model.failure().isPresent()
                || model.state().filter(TableModel.State::isUsable).isEmpty());
        model.state().ifPresent(this::show);
        model.failure()
                .ifPresent(problem -> preview.say(texts.get("table.failed", String.valueOf(problem.getMessage()))));
    }

    private void show(TableModel.State state) {
        var shape = state.shape();
        var name = String.valueOf(state.file().getFileName());
        reason.setText(texts.get(state.guess().isSure() ? "table.sure" : "table.unsure", name));
        var columns = columns(shape, state.samples());
        roles.forEach((role, chooser) -> chooser.offer(columns, role.column(shape)));
        delimiter.offer(
                TableBeginning.delimiters().stream()
                        .map(c -> new Choice<>(c, texts.get("delimiter." + Delimiter.of(c)), ""))
                        .toList(),
                shape.delimiter());
        var rows = new ArrayList<Choice<Integer>>();
        rows.add(new Choice<>(0, texts.get("table.heading.none"), ""));
        for (int i = 0; i < state.rows().size(); i++) {
            rows.add(new Choice<>(
                    i + 1, texts.get("table.heading.row", i + 1), state.rows().get(i)));
        }
        heading.offer(rows, shape.heading());
        order.offer(
                List.of(
                        new Choice<>(DayOrder.BY_CONTENT, texts.get("order.found"), ""),
                        new Choice<>(DayOrder.DAY_FIRST, texts.get("order.day"), ""),
                        new Choice<>(DayOrder.MONTH_FIRST, texts.get("order.month"), "")),
                shape.order());
        if (state.isDated()) {
            preview.show(state.preview());
        } else {
            preview.say(texts.get("table.no-dates"));
        }
    }

    private List<Choice<Integer>> columns(TableShape shape, List<String> samples) {
        var columns = new ArrayList<Choice<Integer>>();
        columns.add(new Choice<>(NONE, texts.get("table.none"), ""));
        for (int i = 0; i < shape.columns().size(); i++) {
            columns.add(new Choice<>(i, shape.name(i), samples.get(i)));
        }
        return List.copyOf(columns);
    }
}
