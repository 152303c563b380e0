package frieze.app;

import frieze.document.Problem;
import frieze.session.Tasks;
import frieze.text.Messages;
import frieze.view.Icons;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is wrong in a file, and where. A click or Enter on a problem shows the line and copies its place.
final class ProblemsPanel extends BorderPane {
    private final Messages texts;
    private final ProblemText words;
    private final Tasks.Line reading;
    private final Consumer<String> clipboard;
    private final ListView<Problem> list = new ListView<>();
    private final SourceView source = new SourceView();
    private final Label heading = new Label();
    private final Label copied = new Label();
    private final Label unlisted = new Label();
    private final ProblemKinds kinds;
    private List<Path> files = List.of();
    private List<Problem> all = List.of();

    /// @param clipboard takes the place of a problem, as editors and terminals take it
    ProblemsPanel(Tasks tasks, Messages texts, ProblemText words, Consumer<String> clipboard, Runnable close) {
        this.texts = texts;
        this.words = words;
        this.reading = tasks.line();
        this.clipboard = clipboard;
        setId("problems");
        getStyleClass().add("problems-panel");
        heading.getStyleClass().add("panel-heading");
        copied.getStyleClass().add("muted");
        unlisted.getStyleClass().add("muted");
        kinds = new ProblemKinds(texts, this::list);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var closing = new Button("", Icons.CLOSE.node());
        closing.getStyleClass().add("icon-button");
        closing.setAccessibleText(texts.get("problems.close"));
        closing.setOnAction(_ -> close.run());
        var top = new HBox(16, heading, kinds, unlisted, copied, room, closing);
        top.getStyleClass().add("panel-bar");
        setTop(top);
        list.setId("problem-list");
        list.setAccessibleText(texts.get("problems.name"));
        list.setPlaceholder(new Label(texts.get("problems.none-shown")));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, problem) -> reveal(Optional.ofNullable(problem)));
        list.setOnMouseClicked(_ -> copy());
        // before the list itself, which would take Enter for editing
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                copy();
                key.consume();
            }
        });
        var split = new SplitPane(list, source);
        split.setDividerPositions(0.5);
        setCenter(split);
    }

    /// @param files in which they are; none where they are none of the reader's
    /// @param more how many there are that are not listed
    /// @param first the one to begin with
    void show(List<Path> files, List<Problem> problems, long more, String title, Optional<Problem> first) {
        this.files = files;
        this.all = problems;
        heading.setText(title);
        copied.setText("");
        unlisted.setText(more > 0 ? words.unlisted(more) : "");
        kinds.count(problems);
        list();
        first.ifPresent(problem -> {
            list.getSelectionModel().select(problem);
            list.scrollTo(problem);
        });
    }

    /// Lists those of the kinds that the reader wants to see.
    private void list() {
        source.clear();
        list.getItems()
                .setAll(all.stream()
                        .filter(problem -> kinds.shows(problem.severity()))
                        // errors first; within a kind the order of the file stays
                        .sorted(Comparator.comparing(Problem::severity))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    void focusList() {
        // a split pane takes its parts in only with its first style pass
        applyCss();
        list.requestFocus();
    }

    private void reveal(Optional<Problem> problem) {
        var file = problem.flatMap(this::file);
        if (problem.isEmpty() || file.isEmpty() || problem.get().line() == 0) {
            reading.abandon();
            problem.ifPresentOrElse(p -> source.say(p.excerpt()), source::clear);
            return;
        }
        var p = problem.get();
        var path = file.get();
        reading.start(
                _ -> SourceLines.around(path, p.line(), p.column()),
                _ -> {},
                lines -> {
                    if (lines.lines().isEmpty()) {
                        source.say(p.excerpt());
                    } else {
                        source.show(lines);
                    }
                },
                // the file may have gone since: what was read of it then is still known
                _ -> source.say(p.excerpt()));
    }

    /// The file whose lines show the place: a part of another, such as of a zip, has none.
    private Optional<Path> file(Problem problem) {
        return files.stream()
                .filter(file -> file.toString().equals(problem.file()))
                .findFirst();
    }

    private void copy() {
        var problem = list.getSelectionModel().getSelectedItem();
        if (problem != null && !files.isEmpty()) {
            var place = ProblemText.path(problem);
            clipboard.accept(place);
            copied.setText(texts.get("problems.copied", place));
        }
    }

    private final class Cell extends ListCell<Problem> {
        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            if (empty || problem == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var kind = new Label(
                    switch (problem.severity()) {
                        case ERROR -> texts.get("problems.error");
                        case WARNING -> texts.get("problems.warning");
                        case NOTE -> texts.get("problems.note");
                    });
            kind.getStyleClass()
                    .add(
                            switch (problem.severity()) {
                                case ERROR -> "problem-error";
                                case WARNING -> "problem-warning";
                                case NOTE -> "muted";
                            });
            var place = new Label(
                    problem.line() == 0
                            ? ProblemText.name(problem.file())
                            : texts.get(
                                    "problems.place", ProblemText.name(problem.file()), ProblemText.place(problem)));
            place.getStyleClass().add("muted");
            var message = new Label(words.message(problem));
            message.setWrapText(true);
            var box = new VBox(2, new HBox(8, kind, place), message);
            box.setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(kind.getText() + ", " + place.getText() + ", " + message.getText());
        }
    }
}
