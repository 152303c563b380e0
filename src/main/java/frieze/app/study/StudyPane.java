package frieze.app.study;

import frieze.session.Session;
import frieze.session.Studying;
import frieze.study.Answer;
import frieze.study.Grade;
import frieze.study.Question;
import frieze.study.Verdict;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import frieze.view.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks about a timeline, one question after the other, and explains the answers on it. All by keyboard: Enter checks
/// and goes on, digits choose, H hints, U is "I do not know".
public final class StudyPane extends BorderPane {
    /// The style sheet of these panes.
    public static final String STYLES =
            Objects.requireNonNull(StudyPane.class.getResource("study.css")).toExternalForm();

    /// What it needs besides the session of learning.
    ///
    /// @param scope what of the timeline is asked about, for the reader; blank for all that is shown
    /// @param scale of the text, 1 at 100 %
    /// @param export writes the cards for another program
    /// @param ended hears that the reader wants to go back
    public record Outside(
            Locale reader, String scope, ObservableValue<Theme> theme, double scale, Runnable export, Runnable ended) {}

    private final Studying studying;
    private final Messages texts;
    private final QuestionWords words;
    private final PinBoard board;
    private final StudyLists lists;
    private final StudySummary summary;
    private final Outside outside;
    private final FlowPane marks = new FlowPane(4, 4);
    private final Label number = new Label();
    private final Label tally = new Label();
    private final HBox banner = new HBox(12);
    private final Label task = new Label();
    private final Label subject = new Label();
    private final Label help = new Label();
    private final VBox answering = new VBox();
    private final Label hinted = new Label();
    private final HBox buttons = new HBox(10);
    private final Button check = new Button();
    private final Button hint = new Button();
    private final Button unknown = new Button();
    private final HBox grades = new HBox(6);
    private Optional<AnswerBox> box = Optional.empty();
    private Optional<Question> shown = Optional.empty();

    public StudyPane(Session session, Studying studying, Outside outside) {
        this.studying = studying;
        this.outside = outside;
        texts = Messages.of(StudyPane.class, outside.reader());
        var wording = DateWording.of(outside.reader());
        words = new QuestionWords(session.timeline(), wording, texts);
        board = new PinBoard(studying.band(), wording, texts, outside.theme(), outside.scale());
        board.timeline(session.timeline());
        lists = new StudyLists(session.timeline(), studying, wording, texts);
        summary = new StudySummary(studying, texts, outside.export(), outside.ended());
        setId("study");
        getStyleClass().add("study-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("study.title"));
        setTop(bar(session.timeline().title(), outside.scope()));
        setRight(lists);
        task.getStyleClass().add("study-task");
        task.setId("study-task");
        subject.getStyleClass().add("study-subject");
        subject.setId("study-subject");
        subject.setWrapText(true);
        subject.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("study-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        hinted.getStyleClass().add("study-help");
        hinted.setId("study-hinted");
        hinted.setWrapText(true);
        banner.getStyleClass().add("study-banner");
        banner.setId("study-banner");
        prepare(check, "study-check", "button.check", () -> checkOrNext());
        check.getStyleClass().add("primary");
        prepare(hint, "study-hint", "button.hint", this::hint);
        hint.setGraphic(Icons.HINT.node());
        prepare(unknown, "study-unknown", "button.unknown", () -> studying.answer(Answer.UNKNOWN));
        unknown.getStyleClass().add("flat");
        for (var grade : Grade.values()) {
            var button = new Button(texts.get("grade." + grade.name().toLowerCase(Locale.ROOT), grade.ordinal() + 1));
            button.setId("study-grade-" + (grade.ordinal() + 1));
            button.getStyleClass().add("flat");
            button.setOnAction(_ -> studying.grade(grade));
            grades.getChildren().add(button);
        }
        grades.getStyleClass().add("study-grades");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressedFirst);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        studying.state().addListener((_, _, now) -> show(now));
        studying.notebook().notes().addListener(_ -> lists.refresh());
        show(studying.state().get());
    }

    private void prepare(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setText(texts.get(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    private HBox bar(String title, String scope) {
        var back = new Button("", Icons.PREVIOUS.node());
        back.setId("study-back");
        back.getStyleClass().add("icon-button");
        back.setAccessibleText(texts.get("study.end"));
        back.setOnAction(_ -> outside.ended().run());
        var name = new Label(texts.get("study.title"));
        name.getStyleClass().add("study-name");
        name.setMinWidth(USE_PREF_SIZE);
        var whose = new Label(scope.isBlank() ? title : title + " · " + scope);
        whose.setId("study-scope");
        whose.getStyleClass().add("muted");
        var end = new Button(texts.get("study.end"));
        end.setId("study-end");
        end.setMinWidth(USE_PREF_SIZE);
        end.setOnAction(_ -> outside.ended().run());
        number.getStyleClass().add("study-number");
        number.setId("study-number");
        number.setMinWidth(USE_PREF_SIZE);
        tally.getStyleClass().add("muted");
        tally.setMinWidth(USE_PREF_SIZE);
        marks.getStyleClass().add("study-marks");
        HBox.setHgrow(marks, Priority.ALWAYS);
        var bar = new HBox(12, back, name, whose, marks, number, tally, end);
        bar.getStyleClass().add("study-bar");
        return bar;
    }

    // -- keys

    /// Enter means the same wherever the focus is, except on a button that it would press.
    private void pressedFirst(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || studying.state().get().question().isEmpty()) {
            return;
        }
        if (key.getTarget() instanceof Button pressed && pressed != check) {
            pressed.fire();
        } else {
            checkOrNext();
        }
        key.consume();
    }

    private void pressed(KeyEvent key) {
        var now = studying.state().get();
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isMetaDown();
        if (key.getTarget() instanceof TextInputControl
                || !plain
                || now.question().isEmpty()) {
            return;
        }
        int digit = AnswerBox.digit(key.getCode());
        if (now.given().isPresent() && digit >= 1 && digit <= Grade.values().length) {
            studying.grade(Grade.values()[digit - 1]);
            key.consume();
        } else if (now.given().isEmpty()) {
            boolean own = box.map(it -> it.pressed(key)).orElse(false);
            if (!own && key.getCode() == KeyCode.H) {
                hint();
            } else if (!own && key.getCode() == KeyCode.U) {
                studying.answer(Answer.UNKNOWN);
            } else if (!own) {
                return;
            }
            key.consume();
        }
    }

    private void checkOrNext() {
        if (studying.state().get().given().isPresent()) {
            studying.next();
        } else {
            box.flatMap(AnswerBox::answer).ifPresent(studying::answer);
        }
    }

    private void hint() {
        studying.takeHint();
    }

    // -- what is shown

    private void show(Studying.State now) {
        progress(now);
        lists.refresh();
        if (now.question().isEmpty()) {
            shown = Optional.empty();
            box = Optional.empty();
            board.ask(Optional.empty());
            setCenter(now.ready() ? scrolled(summary) : new Label(texts.get("study.preparing")));
            if (now.ready()) {
                summary.refresh();
                applyCss();
                summary.focusFirst();
            }
            return;
        }
        var question = now.question().get();
        boolean another = !shown.equals(now.question());
        if (another) {
            ask(question);
        }
        now.given().ifPresentOrElse(given -> explain(question, given), () -> {
            hinted.setText(now.hinted() ? hintText() : "");
            hint.setDisable(now.hinted());
        });
        show(hinted, !hinted.getText().isEmpty());
        if (another) {
            // a scroll pane takes its content in only with its first style pass
            applyCss();
            box.ifPresent(AnswerBox::focus);
        }
    }

    private String hintText() {
        return studying.hint()
                .map(event -> texts.get("hint.after", words.dated(event)))
                .orElse(texts.get("hint.none"));
    }

    private void ask(Question question) {
        shown = Optional.of(question);
        task.setText(words.task(question));
        subject.setText(words.subject(question));
        help.setText(words.help(question));
        var answer = box(question);
        box = Optional.of(answer);
        answering.getChildren().setAll(answer instanceof AnswerBox.Placing ? List.of() : List.of(answer.node()));
        board.ask(question instanceof Question.OnAxis place ? Optional.of(place) : Optional.empty());
        check.setText(texts.get("button.check"));
        show(hint, true);
        show(unknown, true);
        buttons.getChildren().setAll(check, hint, unknown);
        show(banner, false);
        var top = new VBox(banner, task, subject, help, answering, hinted, buttons);
        top.getStyleClass().add("study-question");
        var scroll = scrolled(top);
        scroll.setMinHeight(120);
        var all = new VBox(scroll, board);
        scroll.prefHeightProperty().bind(top.heightProperty().add(2));
        VBox.setVgrow(board, Priority.ALWAYS);
        board.setMinHeight(150);
        board.setPrefHeight(180);
        setCenter(all);
    }

    private static ScrollPane scrolled(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("study-scroll");
        return scroll;
    }

    private AnswerBox box(Question question) {
        return switch (question) {
            case Question.Choice choice -> new AnswerBox.Choosing(choice, words.options(choice), texts);
            case Question.InOrder order -> new AnswerBox.Ordering(order, words, texts);
            case Question.TypeYear _ -> new AnswerBox.Typing(texts);
            case Question.OnAxis _ -> new AnswerBox.Placing(board, board);
        };
    }

    private void explain(Question question, Studying.Given given) {
        boolean first = !banner.isVisible();
        var said = new Label(words.outcome(given));
        said.getStyleClass().add("study-outcome");
        said.setId("study-outcome");
        said.setMinWidth(USE_PREF_SIZE);
        var why = new Label(words.explanation(question, given));
        why.setId("study-explanation");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        banner.getChildren().setAll(sign(given.verdict().outcome()), said, why);
        banner.setAccessibleText(said.getText() + " " + why.getText());
        show(banner, true);
        if (first) {
            box.ifPresent(AnswerBox::settle);
            board.explain(Optional.of(question.event()));
            help.setText(texts.get("help.grades"));
            check.setText(texts.get("button.next"));
            hinted.setText("");
            buttons.getChildren().setAll(check, grades);
        }
        for (int i = 0; i < Grade.values().length; i++) {
            var button = grades.getChildren().get(i);
            boolean chosen = given.grade() == Grade.values()[i];
            button.getStyleClass().removeAll("study-chosen");
            if (chosen) {
                button.getStyleClass().add("study-chosen");
            }
            button.setAccessibleRoleDescription(chosen ? texts.get("grade.chosen") : null);
        }
        if (first) {
            check.requestFocus();
        }
    }

    private static Node sign(Verdict.Outcome outcome) {
        var icon = (outcome == Verdict.Outcome.RIGHT
                        ? Icons.CHECK
                        : outcome == Verdict.Outcome.NEAR ? Icons.NEXT : Icons.CLOSE)
                .node();
        icon.getStyleClass().add(outcome == Verdict.Outcome.RIGHT ? "study-good" : "study-bad");
        return icon;
    }

    private void progress(Studying.State now) {
        marks.getChildren().clear();
        int total = now.total();
        for (int i = 0; i < Math.min(total, 24); i++) {
            var mark = new Label();
            mark.getStyleClass().add("study-mark");
            if (i < now.done().size()) {
                var outcome = now.done().get(i).given().verdict().outcome();
                mark.setText(outcome == Verdict.Outcome.RIGHT ? "✓" : outcome == Verdict.Outcome.NEAR ? "~" : "✗");
                mark.getStyleClass().add(outcome == Verdict.Outcome.WRONG ? "study-mark-wrong" : "study-mark-right");
            } else if (i == now.done().size() && now.given().isEmpty()) {
                mark.setText(Integer.toString(i + 1));
                mark.getStyleClass().add("study-mark-now");
            }
            marks.getChildren().add(mark);
        }
        number.setText(now.question().isPresent() ? texts.get("study.number", now.number(), total) : "");
        tally.setText(
                now.done().isEmpty()
                        ? ""
                        : texts.get(
                                "study.tally", now.right(), studying.toRepeat().size()));
        marks.setAccessibleText(number.getText() + " " + tally.getText());
    }

    private static void show(Region node, boolean shown) {
        node.setManaged(shown);
        node.setVisible(shown);
    }

    /// Gives the keys to what is asked.
    public void focus() {
        applyCss();
        box.ifPresentOrElse(AnswerBox::focus, summary::focusFirst);
    }
}
