package frieze.view;

import frieze.document.Lane;
import frieze.layout.Placed.PlacedLane;
import frieze.text.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The heading of a lane as something to press: the small triangle that collapses it, keys, and a menu.
/// What stands in it is painted by [GutterPainter].
///
/// Enter, Space: collapse or open; left, right: the one, the other; up, down: the neighbouring heading;
/// with Alt: move the lane.
final class LaneHeading extends Pane {
    /// What a heading asks of the others.
    interface Neighbours {
        /// Gives the keys to the heading above or below.
        void focus(String from, int step);
    }

    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double ICON = 13;

    private final LaneActions actions;
    private final Neighbours neighbours;
    private final StackPane triangle = new StackPane();
    private final Node down = Icons.DOWN.node(ICON);
    private final Node right = Icons.NEXT.node(ICON);
    private final ContextMenu menu = new ContextMenu();
    private final Tooltip hint = new Tooltip();
    private final BooleanProperty dragged = new SimpleBooleanProperty(this, "dragged") {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(DRAGGED, get());
        }
    };
    private Lane lane;
    private boolean collapsed;
    private @Nullable Said said;

    /// What a screen reader was told last.
    private record Said(String title, boolean collapsed, int inView, Messages messages) {}

    LaneHeading(Lane lane, LaneActions actions, Neighbours neighbours) {
        this.lane = lane;
        this.actions = actions;
        this.neighbours = neighbours;
        getStyleClass().add("lane-heading");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        triangle.setManaged(false);
        triangle.getStyleClass().add("lane-triangle");
        triangle.getChildren().add(new StackPane(down, right));
        triangle.setCursor(Cursor.HAND);
        triangle.setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                toggle();
            }
        });
        getChildren().add(triangle);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        setOnContextMenuRequested(asked -> {
            requestFocus();
            fill();
            menu.show(this, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
    }

    /// @param triangleX middle of the triangle, px from the left
    /// @param triangleY middle of the triangle, px from the heading's top
    void show(PlacedLane placed, double triangleX, double triangleY, double size, Messages messages) {
        lane = placed.lane();
        if (collapsed != placed.collapsed()) {
            collapsed = placed.collapsed();
            notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
        }
        pseudoClassStateChanged(COLLAPSED, collapsed);
        down.setVisible(!collapsed);
        right.setVisible(collapsed);
        triangle.resizeRelocate(triangleX - size / 2, triangleY - size / 2, size, size);
        var next = new Said(lane.fullTitle(), collapsed, placed.eventsInView(), messages);
        if (!next.equals(said)) {
            said = next;
            setAccessibleText(messages.get(
                    collapsed ? "lane.name.collapsed" : "lane.name.open", title(messages), placed.eventsInView()));
            setAccessibleHelp(messages.get("lane.help"));
            explain();
        }
    }

    /// Whose name may be cut says it in a hint.
    private void explain() {
        if (!collapsed) {
            Tooltip.uninstall(this, hint);
            return;
        }
        hint.setText(getAccessibleText());
        Tooltip.install(this, hint);
    }

    private String title(Messages messages) {
        return lane.title().isBlank() ? messages.get("lane.untitled") : lane.fullTitle();
    }

    private void fill() {
        if (said == null) {
            return;
        }
        var messages = said.messages();
        menu.getItems()
                .setAll(
                        item(messages.get(collapsed ? "lane.open" : "lane.collapse"), this::toggle),
                        item(messages.get("lane.up"), () -> actions.move(lane.id(), -1)),
                        item(messages.get("lane.down"), () -> actions.move(lane.id(), 1)),
                        new SeparatorMenuItem(),
                        item(messages.get("lane.hide"), () -> actions.hide(lane.id())),
                        item(messages.get("lane.only"), () -> actions.showOnly(lane.id())),
                        item(messages.get("lane.all"), actions::showAll));
    }

    private static MenuItem item(String name, Runnable act) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void showMenu() {
        fill();
        menu.show(this, Side.BOTTOM, 24, -8);
    }

    private void toggle() {
        actions.collapse(lane.id(), !collapsed);
    }

    private void key(KeyEvent key) {
        if (key.isControlDown() || key.isMetaDown()) {
            return;
        }
        int step = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.KP_UP ? -1 : 1;
        switch (key.getCode()) {
            case ENTER, SPACE -> toggle();
            case LEFT, KP_LEFT -> {
                if (key.isAltDown()) {
                    return;
                }
                actions.collapse(lane.id(), true);
            }
            case RIGHT, KP_RIGHT -> {
                if (key.isAltDown()) {
                    return;
                }
                actions.collapse(lane.id(), false);
            }
            case UP, KP_UP, DOWN, KP_DOWN -> {
                if (key.isAltDown()) {
                    actions.move(lane.id(), step);
                } else {
                    neighbours.focus(lane.id(), step);
                }
            }
            case F10 -> {
                if (!key.isShiftDown()) {
                    return;
                }
                showMenu();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    Lane lane() {
        return lane;
    }

    /// The triangle, which takes its own clicks.
    Node triangle() {
        return triangle;
    }

    ContextMenu menu() {
        return menu;
    }

    void setDragged(boolean is) {
        dragged.set(is);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? (Object) !collapsed
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case EXPAND -> actions.collapse(lane.id(), false);
            case COLLAPSE -> actions.collapse(lane.id(), true);
            case SHOW_MENU -> showMenu();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
