package frieze.app.save;

import frieze.document.EventId;
import frieze.document.ProblemWording;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.session.DocumentState;
import frieze.session.Session;
import frieze.session.Stamp;
import frieze.session.Tasks;
import frieze.text.Messages;
import frieze.view.Icons;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Over the window: saves a copy in a format that the reader chooses, and says before that what it cannot hold,
/// event by event.
public final class SavePane extends BorderPane {
    private static final int LONGEST_NAME = 80;

    private final Session session;
    private final Messages texts;
    private final ProblemWording wording;
    private final List<Format> formats;
    private final Targets targets;
    private final Tasks.Line working;
    private final Consumer<Saved> saved;
    private final Runnable closed;
    private final VBox choices = new VBox(4);
    private final Label heading = new Label();
    private final ListView<Loss> list = new ListView<>();
    private final Label warning = new Label();
    private final Button save = new Button();
    private final Button replace = new Button();
    private DocumentState document = DocumentState.NONE;
    /// How the files that are shown looked when the pane was opened.
    private Map<Path, Stamp> shown = Map.of();
    private Optional<Copy> chosen = Optional.empty();
    private Map<EventId, String> titles = Map.of();

    /// What gets lost, and the titles of the events whose it is.
    private record Look(List<Loss> losses, Map<EventId, String> titles) {}

    /// @param formats of which those that can be written are offered
    /// @param saved hears of a copy that has been written
    /// @param closed hears that the pane wants to be closed
    public SavePane(
            Session session,
            Tasks tasks,
            Locale reader,
            List<Format> formats,
            Targets targets,
            Consumer<Saved> saved,
            Runnable closed) {
        this.session = session;
        this.texts = Messages.of(SavePane.class, reader);
        this.wording = ProblemWording.of(reader);
        this.formats = formats;
        this.targets = targets;
        this.working = tasks.line();
        this.saved = saved;
        this.closed = closed;
        setId("save");
        getStyleClass().addAll("keys-panel", "save-pane");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("save.title"));
        setTop(bar());
        var left = new ScrollPane(choices);
        left.setFitToWidth(true);
        left.getStyleClass().add("save-formats");
        setLeft(left);
        heading.getStyleClass().add("section-heading");
        heading.setId("save-heading");
        heading.setWrapText(true);
        // all of its lines, however many there are
        heading.setMinHeight(USE_PREF_SIZE);
        list.setId("save-losses");
        list.setAccessibleText(texts.get("save.losses"));
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        var right = new VBox(8, heading, list);
        right.getStyleClass().add("save-losses");
        setCenter(right);
        setBottom(buttons());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private HBox bar() {
        var title = new Label(texts.get("save.title"));
        title.getStyleClass().add("panel-heading");
        var close = new Button("", Icons.CLOSE.node());
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(texts.get("save.close"));
        close.setOnAction(_ -> closed.run());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var bar = new HBox(title, room, close);
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private HBox buttons() {
        warning.setId("save-warning");
        warning.setWrapText(true);
        warning.getStyleClass().add("save-warning");
        warning.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(warning, Priority.ALWAYS);
        save.setId("save-go");
        save.setText(texts.get("save.go"));
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> chosen.ifPresent(this::pick));
        replace.setId("save-replace");
        replace.setText(texts.get("save.replace"));
        show(replace, false);
        var cancel = new Button(texts.get("save.cancel"));
        cancel.setId("save-cancel");
        cancel.setOnAction(_ -> closed.run());
        for (var button : List.of(save, replace, cancel)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var bar = new HBox(12, warning, replace, save, cancel);
        bar.getStyleClass().add("save-buttons");
        return bar;
    }

    /// Offers what can be written of the document as it is now.
    public void begin() {
        document = session.document().get();
        shown = document.files().stream().collect(Collectors.toMap(file -> file, Stamp::of, (one, _) -> one));
        choices.getChildren().clear();
        var group = new ToggleGroup();
        var before = chosen.map(Copy::id).orElse("");
        for (var copy : copies()) {
            var choice = new RadioButton(texts.get(
                    "save.format",
                    copy.name(),
                    copy.extensions().stream().findFirst().orElse("")));
            choice.setId("save-as-" + copy.id());
            choice.setToggleGroup(group);
            choice.setUserData(copy);
            choices.getChildren().add(choice);
            if (group.getSelectedToggle() == null || copy.id().equals(before)) {
                choice.setSelected(true);
                chosen = Optional.of(copy);
            }
        }
        // by arrow keys, too, which are no action
        group.selectedToggleProperty().addListener((_, _, now) -> look((Copy) now.getUserData()));
        chosen.ifPresent(this::look);
    }

    /// Puts the keys into the pane.
    public void focus() {
        // a scroll pane takes its content in only with its first style pass
        applyCss();
        choices.getChildren().stream()
                .filter(choice -> ((RadioButton) choice).isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// The names of several files first, then the formats, the project's own before the others.
    private List<Copy> copies() {
        var all = new ArrayList<Copy>();
        if (document.files().size() > 1) {
            all.add(new Copy.OfFiles(document.files()));
        }
        formats.reversed().stream()
                .filter(format -> format.writing().isPresent())
                .forEach(format -> all.add(new Copy.InFormat(format, document.reading())));
        return all;
    }

    private void look(Copy copy) {
        chosen = Optional.of(copy);
        list.getItems().clear();
        warn("");
        heading.setText(texts.get("save.looking"));
        save.setDisable(true);
        var timeline = document.timeline();
        working.start(
                _ -> {
                    var losses = copy.losses();
                    var names = new HashMap<EventId, String>();
                    if (!losses.isEmpty()) {
                        timeline.events().forEach(event -> names.put(event.id(), event.title()));
                    }
                    return new Look(losses, names);
                },
                _ -> {},
                look -> looked(copy, look),
                problem -> warn(texts.get("save.failed", problem.toString())));
    }

    private void looked(Copy copy, Look look) {
        titles = look.titles();
        list.getItems().setAll(look.losses());
        int count = look.losses().size();
        heading.setText(
                copy instanceof Copy.OfFiles(var files)
                        ? texts.get("save.names", files.size())
                        : texts.get(count == 0 ? "save.whole" : "save.lossy", copy.name(), count));
        save.setText(texts.get(count == 0 ? "save.go" : "save.anyway"));
        save.setDisable(false);
    }

    private void pick(Copy copy) {
        warn("");
        var picked = targets.pick(copy.name(), copy.extensions(), document.file(), suggested(copy));
        picked.ifPresent(path -> {
            var file = path.toAbsolutePath().normalize();
            var target = copy.named(file);
            var now = Stamp.of(target);
            if (!target.equals(file) && now.exists()) {
                // the reader was asked about another name
                ask(copy, target, "save.exists");
            } else if (shown.containsKey(target) && !now.equals(shown.get(target))) {
                ask(copy, target, "save.changed");
            } else {
                write(copy, target, now);
            }
        });
    }

    private String suggested(Copy copy) {
        var title = document.timeline()
                .title()
                .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ")
                .strip();
        var name = document.file()
                .map(file -> file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", ""))
                .orElse(title);
        var cut = name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
        return (cut.isEmpty() ? "timeline" : cut)
                + copy.extensions().stream().findFirst().orElse("");
    }

    private void ask(Copy copy, Path target, String why) {
        warn(texts.get(why, String.valueOf(target.getFileName())));
        var agreed = Stamp.of(target);
        replace.setOnAction(_ -> write(copy, target, agreed));
        show(replace, true);
        replace.requestFocus();
    }

    private void write(Copy copy, Path target, Stamp agreed) {
        save.setDisable(true);
        long losses = list.getItems().size();
        boolean elsewhere = document.files().stream()
                .map(Path::getParent)
                .anyMatch(folder -> !Objects.equals(folder, target.getParent()));
        working.start(
                _ -> new Writer(copy, target, agreed).write(losses, elsewhere),
                _ -> {},
                done -> {
                    save.setDisable(false);
                    closed.run();
                    saved.accept(done);
                },
                problem -> {
                    save.setDisable(false);
                    if (problem instanceof Writer.Changed || problem instanceof FileAlreadyExistsException) {
                        ask(copy, target, "save.changed");
                    } else {
                        warn(texts.get("save.failed", problem.toString()));
                    }
                });
    }

    private void warn(String text) {
        warning.setText(text);
        show(replace, false);
    }

    private static void show(Region node, boolean shown) {
        node.setManaged(shown);
        node.setVisible(shown);
    }

    private final class Cell extends ListCell<Loss> {
        @Override
        protected void updateItem(Loss loss, boolean empty) {
            super.updateItem(loss, empty);
            setText(null);
            if (empty || loss == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var whose = new Label(
                    loss.event().map(id -> titles.getOrDefault(id, id.value())).orElse(texts.get("save.timeline")));
            whose.getStyleClass().add("loss-whose");
            whose.setWrapText(true);
            whose.setMinHeight(USE_PREF_SIZE);
            var what = new Label(wording.sentence(loss.code(), loss.arguments()));
            what.setWrapText(true);
            what.setMinHeight(USE_PREF_SIZE);
            var box = new VBox(whose, what);
            box.setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(whose.getText() + ", " + what.getText());
        }
    }
}
