package frieze.view;

import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menu of the timeline: folds the empty stretch under the pointer, or opens the tear there. From the keyboard
/// it is that of the middle of the view.
final class FoldMenu {
    private final TimelineView view;
    private final Supplier<Messages> messages;
    private final Supplier<DateWording> wording;
    private final ContextMenu menu = new ContextMenu();
    private final EventHandler<ContextMenuEvent> asked = this::open;

    FoldMenu(TimelineView view, Supplier<Messages> messages, Supplier<DateWording> wording) {
        this.view = view;
        this.messages = messages;
        this.wording = wording;
        menu.setId("fold-menu");
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
    }

    void dispose() {
        menu.hide();
        view.removeEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
    }

    private void open(ContextMenuEvent event) {
        double width = view.timeAreaWidthProperty().get();
        double x = event.isKeyboardTrigger()
                ? width / 2
                : event.getX() - view.gutterWidthProperty().get();
        if (x < 0) {
            return;
        }
        event.consume();
        fill(x);
        menu.show(view, event.getScreenX(), event.getScreenY());
    }

    /// Offers what there is to fold at `x`.
    private void fill(double x) {
        var texts = messages.get();
        var here = view.gapsProperty()
                .get()
                .at(x)
                .map(gap -> {
                    var span = wording.get().span(gap.span());
                    return gap.folded()
                            ? item(
                                    texts.get("gap.unfold", span),
                                    () -> view.actions().unfold(gap.span()))
                            : item(
                                    texts.get("gap.fold", span),
                                    () -> view.actions().fold(gap.span()));
                })
                .orElseGet(() -> {
                    var none = item(texts.get("gap.none"), () -> {});
                    none.setDisable(true);
                    return none;
                });
        menu.getItems()
                .setAll(
                        here,
                        new SeparatorMenuItem(),
                        item(texts.get("gap.fold.all"), () -> view.actions().foldAll(true)),
                        item(texts.get("gap.unfold.all"), () -> view.actions().foldAll(false)));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
