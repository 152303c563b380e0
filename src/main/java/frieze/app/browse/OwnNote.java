package frieze.app.browse;

import frieze.app.media.LinkOpener;
import frieze.app.media.MarkdownFlow;
import frieze.session.Notebook;
import frieze.study.Note;
import frieze.text.Messages;
import frieze.view.Icons;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The reader's own note on an event or a moment: shown, and written in Markdown. Kept when the reader goes on to
/// anything else,
/// or with Ctrl+Enter; Esc lets it be.
final class OwnNote extends VBox {
    private final Notebook notebook;
    private final Supplier<Optional<Note>> kept;
    private final Consumer<String> keeps;
    private final Messages texts;
    private final LinkOpener opener;
    private final Label state = new Label();
    private Optional<TextArea> writing = Optional.empty();

    /// @param kept the note as it is kept
    /// @param keeps takes what the reader has written
    OwnNote(
            Notebook notebook,
            Supplier<Optional<Note>> kept,
            Consumer<String> keeps,
            Messages texts,
            LinkOpener opener) {
        this.notebook = notebook;
        this.kept = kept;
        this.keeps = keeps;
        this.texts = texts;
        this.opener = opener;
        getStyleClass().add("own-note");
        setId("own-note");
        state.getStyleClass().add("caption");
        state.setId("own-note-state");
        show();
    }

    /// Shows the note as it is kept; nothing where there is none.
    void show() {
        if (writing.isPresent()) {
            return;
        }
        getChildren().clear();
        kept.get().ifPresent(note -> {
            state.setText(texts.get(
                    switch (notebook.saved().get()) {
                        case YES -> "note.yours";
                        case NOT_YET -> "note.keeping";
                        case FAILED -> "note.failed";
                    }));
            var flow = MarkdownFlow.of(note.text(), opener, _ -> new Label(), texts.locale());
            var edit = new Button(texts.get("note.edit"));
            edit.setId("own-note-edit");
            edit.getStyleClass().add("flat");
            edit.setOnAction(_ -> write());
            var icon = new StackPane(Icons.NOTE.node(16));
            icon.setAlignment(Pos.TOP_CENTER);
            var words = new VBox(2, flow, new HBox(8, state, edit));
            ((HBox) words.getChildren().getLast()).setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            var box = new HBox(12, icon, words);
            box.getStyleClass().add("note");
            getChildren().add(box);
        });
        setManaged(!getChildren().isEmpty());
    }

    /// Lets the reader write it.
    void write() {
        if (writing.isPresent()) {
            writing.get().requestFocus();
            return;
        }
        var area = new TextArea(kept.get().map(Note::text).orElse(""));
        area.setId("own-note-text");
        area.setAccessibleText(texts.get("note.write"));
        area.setPromptText(texts.get("note.write"));
        area.setWrapText(true);
        writing = Optional.of(area);
        var help = new Label(texts.get("note.help"));
        help.getStyleClass().add("caption");
        help.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                keep();
                key.consume();
            }
        });
        area.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep();
            }
        });
        getChildren().setAll(area, help);
        setManaged(true);
        area.requestFocus();
        area.end();
    }

    private void keep() {
        writing.ifPresent(area -> {
            writing = Optional.empty();
            keeps.accept(area.getText().strip());
            show();
        });
    }

    /// Whether the reader is writing.
    boolean isWriting() {
        return writing.isPresent();
    }

    /// Gives the note up as it is being written; says whether it was.
    boolean giveUp() {
        boolean was = writing.isPresent();
        writing = Optional.empty();
        show();
        return was;
    }
}
