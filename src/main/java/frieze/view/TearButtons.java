package frieze.view;

import frieze.text.Messages;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.control.Button;

/// One round button a tear, that unfolds it.
final class TearButtons extends Group {
    private static final double ABOVE_AXIS = 22.5;

    private final List<Button> buttons = new ArrayList<>();
    private final Consumer<TimeSpan> unfold;

    /// @param unfold opens a gap
    TearButtons(Consumer<TimeSpan> unfold) {
        this.unfold = unfold;
        setManaged(false);
        setAutoSizeChildren(false);
    }

    void show(Frame frame, Look look, Messages messages) {
        int used = 0;
        for (var tear : frame.placed().tears()) {
            double middle = tear.x() + tear.width() / 2;
            if (middle < 0 || middle > frame.timeWidth()) {
                continue;
            }
            if (used == buttons.size()) {
                add();
            }
            var button = buttons.get(used++);
            double size = Sizes.UNFOLD_BUTTON;
            button.setVisible(true);
            button.setAccessibleText(messages.get("tear.unfold", tear.detail()));
            button.setOnAction(_ -> {
                // the button goes with its tear: the focus must not wander off
                getParent().requestFocus();
                unfold.accept(tear.gap());
            });
            button.resizeRelocate(
                    frame.gutter() + middle - size / 2,
                    frame.lanesBottom() - ABOVE_AXIS * look.scale() - size / 2,
                    size,
                    size);
        }
        for (int i = used; i < buttons.size(); i++) {
            buttons.get(i).setVisible(false);
        }
    }

    private void add() {
        var button = new Button("", Icons.UNFOLD.node(16));
        button.getStyleClass().add("unfold-button");
        button.setManaged(false);
        buttons.add(button);
        getChildren().add(button);
        button.applyCss();
    }

    List<Button> visible() {
        return buttons.stream().filter(Button::isVisible).toList();
    }
}
