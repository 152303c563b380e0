package frieze.view;

import frieze.document.Era;
import frieze.layout.EraRows;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// "+2 eras": buttons below the rows of eras, that list those for which there is no row. Choosing one shows
/// all of it.
final class EraCounts extends Group {
    private static final double WIDTH = 104;
    private static final double GAP = 4;

    private final List<Button> buttons = new ArrayList<>();
    private final TimelineActions actions;

    EraCounts(TimelineActions actions) {
        this.actions = actions;
        setManaged(false);
        setAutoSizeChildren(false);
    }

    void show(Frame frame, Look look, Messages messages, DateWording wording) {
        double s = look.scale();
        var groups = frame.eraRows() > EraRows.MOST
                ? EraRows.more(frame.placed().eras(), WIDTH * s, frame.timeWidth())
                : List.<EraRows.More>of();
        for (int i = 0; i < groups.size(); i++) {
            if (i == buttons.size()) {
                add();
            }
            var group = groups.get(i);
            var button = buttons.get(i);
            button.setVisible(true);
            if (!group.eras().equals(button.getUserData())) {
                button.setUserData(group.eras());
                name(button, group.eras(), messages, wording);
            }
            double top = (Sizes.ERA_MARGIN + EraRows.MOST * Sizes.ERA_ROW) * s;
            button.resizeRelocate(
                    frame.gutter() + group.x() + GAP * s,
                    top,
                    Math.min(button.prefWidth(-1), (WIDTH - GAP) * s),
                    (Sizes.ERA_ROW - GAP) * s);
        }
        for (int i = groups.size(); i < buttons.size(); i++) {
            buttons.get(i).setVisible(false);
        }
    }

    private void name(Button button, List<Era> eras, Messages messages, DateWording wording) {
        button.setText(messages.get("era.more", eras.size()));
        var names = eras.stream()
                .map(era -> messages.get("era.name", era.title(), wording.shortForm(era.when())))
                .collect(Collectors.joining("\n"));
        button.setTooltip(new Tooltip(names));
        button.setAccessibleText(messages.get("era.more.name", eras.size(), names.replace("\n", "; ")));
        button.setOnAction(_ -> list(button, eras, messages, wording));
    }

    private void list(Button button, List<Era> eras, Messages messages, DateWording wording) {
        var menu = new ContextMenu();
        for (var era : eras) {
            var item = new MenuItem(messages.get("era.name", era.title(), wording.shortForm(era.when())));
            var span = Stated.span(era.when());
            item.setDisable(!Stated.isBounded(span));
            item.setOnAction(_ -> actions.show(span, true));
            menu.getItems().add(item);
        }
        menu.show(button, Side.BOTTOM, 0, 2);
    }

    private void add() {
        var button = new Button();
        button.getStyleClass().add("era-count");
        button.setManaged(false);
        buttons.add(button);
        getChildren().add(button);
        button.applyCss();
    }

    List<Button> visible() {
        return buttons.stream().filter(Button::isVisible).toList();
    }
}
