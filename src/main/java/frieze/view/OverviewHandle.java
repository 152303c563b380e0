package frieze.view;

import frieze.time.TimeSpan;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A part of the overview's window that can be taken: its middle moves it, its grips resize it. Arrow keys move
/// by a twentieth of the window, page keys by half of it.
final class OverviewHandle extends Region {
    enum Part {
        WINDOW,
        START,
        END
    }

    private static final double ARROW = 0.05;
    private static final double PAGE = 0.5;
    /// The window keeps at least this, px.
    private static final double LEAST = 2;

    private final OverviewSkin skin;
    private final Part part;
    private double takenAt;
    private TimeSpan taken = new TimeSpan(0, 1);

    OverviewHandle(OverviewSkin skin, Part part, Cursor cursor) {
        this.skin = skin;
        this.part = part;
        setManaged(false);
        setFocusTraversable(true);
        setCursor(cursor);
        setAccessibleRole(AccessibleRole.SLIDER);
        getStyleClass().addAll("overview-handle", part == Part.WINDOW ? "overview-window" : "overview-grip");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::take);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Part part() {
        return part;
    }

    private double inStrip(MouseEvent event) {
        return getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void take(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            takenAt = inStrip(event);
            taken = skin.window();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() || event.getButton() == MouseButton.PRIMARY) {
            move(taken, skin.scale().seconds(inStrip(event) - takenAt));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        double length = skin.window().seconds();
        double by = switch (event.getCode()) {
            case LEFT, KP_LEFT, DOWN, KP_DOWN -> -ARROW * length;
            case RIGHT, KP_RIGHT, UP, KP_UP -> ARROW * length;
            case PAGE_UP -> -PAGE * length;
            case PAGE_DOWN -> PAGE * length;
            default -> 0;
        };
        if (by != 0 && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown()) {
            move(skin.window(), by);
            event.consume();
        }
    }

    private void move(TimeSpan from, double seconds) {
        long by = (long) Math.clamp(seconds, -4e18, 4e18);
        long least = Math.max(1, (long) skin.scale().seconds(LEAST));
        var next = switch (part) {
            case WINDOW -> new TimeSpan(add(from.start(), by), add(from.end(), by));
            case START -> new TimeSpan(Math.min(add(from.start(), by), from.end() - least), from.end());
            case END -> new TimeSpan(from.start(), Math.max(add(from.end(), by), from.start() + least));
        };
        skin.show(next);
    }

    private static long add(long instant, long by) {
        double sum = (double) instant + by;
        return Math.abs(sum) > 9.2e18 ? (long) Math.copySign(9.2e18, sum) : instant + by;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var window = skin.window();
        return switch (attribute) {
            case TEXT -> skin.spoken(part);
            case VALUE -> (double) (part == Part.END ? window.end() : window.start());
            case MIN_VALUE -> (double) skin.scale().range().start();
            case MAX_VALUE -> (double) skin.scale().range().end();
            case null, default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> move(skin.window(), ARROW * skin.window().seconds());
            case DECREMENT -> move(skin.window(), -ARROW * skin.window().seconds());
            case null, default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
