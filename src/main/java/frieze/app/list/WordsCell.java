package frieze.app.list;

import frieze.document.Event;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// Words in two lines where one is too short; the pointer shows all of them.
final class WordsCell extends TableCell<Event, String> {
    /// @param style class of its style
    WordsCell(String style) {
        getStyleClass().add(style);
        setWrapText(true);
    }

    @Override
    protected void updateItem(String title, boolean empty) {
        super.updateItem(title, empty);
        setText(empty ? null : title);
        setTooltip(empty || title == null || title.isBlank() ? null : new Tooltip(title));
    }
}
