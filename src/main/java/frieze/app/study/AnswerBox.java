package frieze.app.study;

import frieze.document.Event;
import frieze.study.Answer;
import frieze.study.Question;
import frieze.text.Messages;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where a question is answered, by keyboard alone.
sealed interface AnswerBox {
    Region node();

    /// What the reader has answered so far; empty while that is nothing.
    Optional<Answer> answer();

    /// Gives the keys to it.
    void focus();

    /// Takes a key that has reached the pane; says whether it was one of its own.
    default boolean pressed(KeyEvent key) {
        return false;
    }

    /// Shows which is right after the answer, and takes none any more.
    void settle();

    /// Chooses one of a few by digits, arrows or Space.
    final class Choosing implements AnswerBox {
        private final VBox node = new VBox();
        private final ToggleGroup group = new ToggleGroup();
        private final Question.Choice question;
        private final Messages texts;

        Choosing(Question.Choice question, List<String> options, Messages texts) {
            this.question = question;
            this.texts = texts;
            node.getStyleClass().add("study-options");
            for (int i = 0; i < options.size(); i++) {
                var option = new RadioButton(texts.get("answer.option", i + 1, options.get(i)));
                option.setId("study-option-" + (i + 1));
                option.setToggleGroup(group);
                option.setWrapText(true);
                option.setMinHeight(Region.USE_PREF_SIZE);
                option.getStyleClass().add("study-option");
                node.getChildren().add(option);
            }
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public Optional<Answer> answer() {
            int chosen = group.getToggles().indexOf(group.getSelectedToggle());
            return chosen < 0 ? Optional.empty() : Optional.of(new Answer.Chosen(chosen));
        }

        @Override
        public void focus() {
            node.getChildren().getFirst().requestFocus();
        }

        @Override
        public boolean pressed(KeyEvent key) {
            int digit = digit(key.getCode());
            if (digit < 1 || digit > group.getToggles().size()) {
                return false;
            }
            choose(digit - 1);
            return true;
        }

        void choose(int option) {
            var toggle = group.getToggles().get(option);
            if (!((RadioButton) toggle).isDisabled()) {
                group.selectToggle(toggle);
                ((Node) toggle).requestFocus();
            }
        }

        @Override
        public void settle() {
            for (int i = 0; i < group.getToggles().size(); i++) {
                var option = (RadioButton) group.getToggles().get(i);
                boolean right = i == question.right();
                if (right || option.isSelected()) {
                    // by a sign, not by colour alone
                    option.setText(texts.get(right ? "answer.right" : "answer.wrong", option.getText()));
                    option.getStyleClass().add(right ? "study-right" : "study-wrong");
                }
                option.setDisable(true);
            }
        }
    }

    /// Moves events up and down until they stand in order.
    final class Ordering implements AnswerBox {
        private static final double ROW = 2.6;

        private final ListView<Event> list = new ListView<>();
        private final Question.InOrder question;
        private boolean settled;

        Ordering(Question.InOrder question, QuestionWords words, Messages texts) {
            this.question = question;
            list.setId("study-order");
            list.getStyleClass().add("study-order");
            list.setAccessibleText(texts.get("answer.order"));
            list.getItems().setAll(question.offered());
            list.getSelectionModel().select(0);
            list.setStyle("-fx-pref-height: " + (ROW * question.offered().size() + 0.3) + "em;" + "-fx-min-height: "
                    + (ROW * question.offered().size() + 0.3) + "em;");
            list.setCellFactory(_ -> new ListCell<>() {
                @Override
                protected void updateItem(Event event, boolean empty) {
                    super.updateItem(event, empty);
                    if (empty || event == null) {
                        setText(null);
                        return;
                    }
                    var said = texts.get("answer.option", getIndex() + 1, settled ? words.dated(event) : event.title());
                    boolean right = question.inTime().indexOf(event) == getIndex();
                    setText(settled ? texts.get(right ? "answer.right" : "answer.wrong", said) : said);
                    setAccessibleRole(AccessibleRole.LIST_ITEM);
                }
            });
            list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                boolean moves = key.isShiftDown() || key.isAltDown() || key.isShortcutDown();
                if (moves && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
                    move(key.getCode() == KeyCode.UP ? -1 : 1);
                    key.consume();
                }
            });
        }

        /// Moves the chosen event one place.
        void move(int step) {
            int from = list.getSelectionModel().getSelectedIndex();
            int to = from + step;
            if (settled || from < 0 || to < 0 || to >= list.getItems().size()) {
                return;
            }
            var items = new ArrayList<>(list.getItems());
            items.add(to, items.remove(from));
            list.getItems().setAll(items);
            list.getSelectionModel().clearAndSelect(to);
            list.getFocusModel().focus(to);
        }

        @Override
        public Region node() {
            return list;
        }

        @Override
        public Optional<Answer> answer() {
            return Optional.of(
                    new Answer.Ordered(list.getItems().stream().map(Event::id).toList()));
        }

        @Override
        public void focus() {
            list.requestFocus();
        }

        @Override
        public void settle() {
            settled = true;
            list.refresh();
        }
    }

    /// Types a date.
    final class Typing implements AnswerBox {
        private final TextField field = new TextField();
        private final Label problem = new Label();
        private final VBox node = new VBox(6, field, problem);
        private final Messages texts;

        Typing(Messages texts) {
            this.texts = texts;
            field.setId("study-year");
            field.setPromptText(texts.get("answer.year"));
            field.setAccessibleText(texts.get("answer.year"));
            field.getStyleClass().add("study-year");
            problem.getStyleClass().add("muted");
            problem.setId("study-unreadable");
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public Optional<Answer> answer() {
            if (When.parse(field.getText().strip()) instanceof When.Read(var when)) {
                return Optional.of(new Answer.Written(when));
            }
            problem.setText(texts.get("answer.unreadable"));
            return Optional.empty();
        }

        @Override
        public void focus() {
            field.requestFocus();
        }

        @Override
        public void settle() {
            problem.setText("");
            field.setDisable(true);
        }
    }

    /// Places a pin on the timeline below.
    record Placing(Region node, PinBoard board) implements AnswerBox {
        @Override
        public Optional<Answer> answer() {
            return board.pin().map(Answer.Placed::new);
        }

        @Override
        public void focus() {
            board.requestFocus();
        }

        @Override
        public void settle() {
            board.settle();
        }
    }

    /// Of a key with a digit, 0 to 9; else -1.
    static int digit(KeyCode code) {
        return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
    }
}
