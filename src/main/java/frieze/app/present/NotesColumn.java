package frieze.app.present;

import frieze.app.media.LinkOpener;
import frieze.app.media.MarkdownFlow;
import frieze.text.Messages;
import frieze.view.Icons;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the speaker wants to say: the notes of the stop, the question for the class, and what the class has asked.
final class NotesColumn extends VBox {
    private final Messages texts;
    private final LinkOpener links;
    private final Label title = Parts.wrapped("notes-title", "");
    private final VBox notes = new VBox();
    private final Question question;
    private final ParkedQuestions parked;
    private final ScrollPane scroll;
    private String shown = "";

    /// @param ask puts the question before the class, or takes it away
    NotesColumn(Messages texts, LinkOpener links, PresenterModel model, Runnable changed, Runnable ask) {
        this.texts = texts;
        this.links = links;
        getStyleClass().add("notes-column");
        var heading = new HBox(
                Parts.label("section-heading", texts.get("notes.heading")),
                Parts.room(),
                size("notes-smaller", texts.get("notes.smaller"), texts.get("notes.smaller.name"), -1, model, changed),
                size("notes-larger", texts.get("notes.larger"), texts.get("notes.larger.name"), 1, model, changed));
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("column-heading");
        title.setId("notes-title");
        notes.setId("notes");
        question = new Question(texts, ask);
        parked = new ParkedQuestions(texts, model, changed);
        var body = new VBox(title, notes, question, parked);
        body.getStyleClass().add("notes-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
    }

    private static Button size(String id, String sign, String name, int step, PresenterModel model, Runnable changed) {
        var button = new Button(sign);
        button.setId(id);
        button.getStyleClass().addAll("icon-button", step < 0 ? "size-smaller" : "size-larger");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> {
            model.resizeNotes(step);
            changed.run();
        });
        return button;
    }

    void show(PresenterModel model, boolean asked, double scale) {
        title.setText(model.title());
        question.show(model.question(), asked);
        var size = "-fx-font-size: " + Math.round(model.notesSize() * scale) + "px;";
        notes.setStyle(size);
        question.sized(size);
        parked.show(model);
        if (model.notes().equals(shown) && !notes.getChildren().isEmpty()) {
            return;
        }
        shown = model.notes();
        scroll.setVvalue(0);
        notes.getChildren().setAll(words(shown, links, texts));
    }

    /// Notes as they are read, or that there are none.
    static Node words(String shown, LinkOpener links, Messages texts) {
        if (shown.isBlank()) {
            return Parts.wrapped("presenter-small", texts.get("notes.none"));
        }
        return MarkdownFlow.of(
                lines(shown),
                links,
                media -> Parts.wrapped(
                        "presenter-small",
                        texts.get("notes.picture", media.alt().isBlank() ? media.src() : media.alt())),
                texts.locale());
    }

    /// Who writes notes line by line wants to read them so.
    private static String lines(String notes) {
        return notes.replace("\n", "  \n");
    }

    /// Puts the keys into the field for a question of the class.
    void park() {
        parked.write();
    }

    /// Whether the keys are in that field.
    boolean isParking() {
        return parked.isWriting();
    }

    /// The question for the class, and whether it stands before it.
    private static final class Question extends VBox {
        private final Messages texts;
        private final Label text = Parts.wrapped("question-words", "");
        private final Label state = Parts.wrapped("presenter-small", "");
        private final Label name = Parts.label("button-name", "");
        private final Button ask;

        Question(Messages texts, Runnable toggle) {
            this.texts = texts;
            setId("question");
            getStyleClass().add("question-box");
            setAccessibleRole(AccessibleRole.PARENT);
            var heading = Parts.label("question-heading", texts.get("question.heading"));
            heading.setGraphic(Parts.icon(Icons.HINT, 16));
            var content = new HBox(name, Parts.keyCap("A"));
            content.getStyleClass().add("keyed");
            content.setAlignment(Pos.CENTER);
            name.setMinWidth(USE_PREF_SIZE);
            ask = Parts.button("ask", "", "A", content, toggle);
            ask.getStyleClass().add("small");
            var foot = new HBox(ask, state);
            foot.getStyleClass().add("question-foot");
            foot.setAlignment(Pos.CENTER_LEFT);
            state.setId("question-state");
            getChildren().addAll(heading, text, foot);
        }

        void show(String question, boolean asked) {
            Parts.show(this, !question.isBlank());
            text.setText(question);
            name.setText(texts.get(asked ? "question.take-away" : "question.ask"));
            ask.setAccessibleText(name.getText() + ", A");
            state.setText(asked ? texts.get("question.asked") : "");
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("asked"), asked);
        }

        void sized(String size) {
            text.setStyle(size);
        }
    }
}
