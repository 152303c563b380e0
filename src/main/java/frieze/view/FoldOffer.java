package frieze.view;

import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;

/// A quiet button in a long open gap while the pointer is over it: folds it. Keyboards have a key and a list
/// instead.
final class FoldOffer extends Group {
    private static final double LEAST_GAP = 190;
    private static final double ABOVE_AXIS = 22.5;
    private static final double HEIGHT = 28;

    private final TimelineView view;
    private final Supplier<Messages> messages;
    private final Supplier<DateWording> wording;
    private final Button button = new Button("", Icons.FOLD.node(16));
    private final EventHandler<MouseEvent> moved = this::moved;
    private final EventHandler<MouseEvent> left = _ -> hide();
    private final InvalidationListener changed = _ -> hide();

    FoldOffer(TimelineView view, Supplier<Messages> messages, Supplier<DateWording> wording) {
        this.view = view;
        this.messages = messages;
        this.wording = wording;
        setManaged(false);
        setAutoSizeChildren(false);
        button.getStyleClass().add("fold-offer");
        button.setId("fold-offer");
        button.setManaged(false);
        button.setFocusTraversable(false);
        button.setVisible(false);
        getChildren().add(button);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, moved);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, left);
        view.placedProperty().addListener(changed);
    }

    void dispose() {
        view.removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
        view.removeEventHandler(MouseEvent.MOUSE_EXITED, left);
        view.placedProperty().removeListener(changed);
    }

    private void hide() {
        button.setVisible(false);
    }

    private void moved(MouseEvent event) {
        double gutter = view.gutterWidthProperty().get();
        double width = view.timeAreaWidthProperty().get();
        var over = event.getX() < gutter
                ? java.util.Optional.<Gaps.Gap>empty()
                : view.gapsProperty().get().knownAt(event.getX() - gutter);
        over.filter(gap -> !gap.folded())
                .filter(gap -> Math.min(width, gap.right()) - Math.max(0, gap.left())
                        >= LEAST_GAP * view.look().scale())
                .ifPresentOrElse(gap -> offer(gap, gutter, width), this::hide);
    }

    private void offer(Gaps.Gap gap, double gutter, double width) {
        double s = view.look().scale();
        double middle = (Math.max(0, gap.left()) + Math.min(width, gap.right())) / 2;
        button.setText(messages.get()
                .get("gap.offer", wording.get().duration(gap.span().seconds())));
        button.setAccessibleText(messages.get().get("gap.fold", wording.get().span(gap.span())));
        button.setOnAction(_ -> {
            hide();
            view.requestFocus();
            view.actions().fold(gap.span());
        });
        button.setVisible(true);
        button.applyCss();
        double wide = button.prefWidth(-1);
        double foot = view.getHeight() - view.axisHeight();
        button.resizeRelocate(gutter + middle - wide / 2, foot - ABOVE_AXIS * s - HEIGHT * s / 2, wide, HEIGHT * s);
    }
}
