package frieze.view;

import frieze.layout.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/// Turns what hand, wheel, touch and keys do into [TimelineActions].
final class TimelineInput {
    private static final double DRAG_AFTER = 4;
    private static final double WHEEL_STEP = 1.25;
    private static final double WHEEL_NOTCH = 40;
    private static final double LEAST_GLIDE = 60;

    private final TimelineView view;
    private final TimelineActions actions;
    private final Function<Hit, String> hints;
    private final Tooltip tooltip = new Tooltip();
    private final List<Runnable> undo = new ArrayList<>();
    private final Velocity velocity = new Velocity();
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean pressed;
    private boolean dragging;
    private boolean hasTooltip;
    /// Where the pointer is, while it is over the timeline.
    private Optional<Point2D> pointer = Optional.empty();

    /// @param hints what to say of what lies under the pointer; empty for nothing
    TimelineInput(TimelineView view, Function<Hit, String> hints) {
        this.view = view;
        this.actions = view.actions();
        this.hints = hints;
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        on(ScrollEvent.SCROLL_STARTED, this::touched);
        on(ScrollEvent.SCROLL, this::scrolled);
        on(ScrollEvent.SCROLL_FINISHED, this::lifted);
        on(ZoomEvent.ZOOM, this::pinched);
        on(MouseEvent.MOUSE_PRESSED, this::press);
        on(MouseEvent.MOUSE_DRAGGED, this::drag);
        on(MouseEvent.MOUSE_RELEASED, this::release);
        on(MouseEvent.MOUSE_CLICKED, this::click);
        on(MouseEvent.MOUSE_MOVED, this::hover);
        on(MouseEvent.MOUSE_EXITED, _ -> {
            pointer = Optional.empty();
            say("");
        });
        var keys = new TimelineKeys(actions);
        on(KeyEvent.KEY_PRESSED, keys::pressed);
        on(KeyEvent.KEY_PRESSED, this::key);
        on(KeyEvent.KEY_TYPED, keys::typed);
    }

    private <E extends Event> void on(EventType<E> type, EventHandler<E> handler) {
        view.addEventHandler(type, handler);
        undo.add(() -> view.removeEventHandler(type, handler));
    }

    void dispose() {
        undo.forEach(Runnable::run);
        undo.clear();
        say("");
        tooltip.hide();
    }

    private double timeX(double x) {
        return x - view.gutterWidthProperty().get();
    }

    private Hit hit(double x, double y) {
        if (timeX(x) >= 0 && y >= 0 && y < view.headerHeightProperty().get()) {
            return Hit.atEras(answering(), timeX(x));
        }
        double inLanes = y - view.headerHeightProperty().get();
        if (timeX(x) < 0
                || inLanes < 0
                || inLanes >= view.lanesAreaHeightProperty().get()) {
            return new Hit.Nothing();
        }
        return Hit.at(answering(), timeX(x), inLanes);
    }

    private Placed answering() {
        return view.disclosureProperty().get().answering(view.placedProperty().get());
    }

    // Wheel, trackpad, touch

    private void touched(ScrollEvent event) {
        if (event.isDirect()) {
            velocity.start(event.getX(), event.getY(), System.nanoTime());
        }
    }

    private void lifted(ScrollEvent event) {
        if (event.isDirect()) {
            letGo();
        }
    }

    private void scrolled(ScrollEvent event) {
        event.consume();
        if (event.isInertia()
                && (event.isDirect() || view.reducedMotionProperty().get())) {
            // A finger's throw is ours to run out, the same as a mouse's; with reduced motion nothing runs on.
            return;
        }
        if (event.isDirect()) {
            velocity.add(event.getX(), event.getY(), System.nanoTime());
        }
        if (event.isControlDown() || event.isMetaDown()) {
            zoomByWheel(event);
            return;
        }
        double dx = 0 - event.getDeltaX();
        double dy = 0 - event.getDeltaY();
        boolean byTouch = event.isDirect() || event.getTouchCount() > 0;
        if (dx == 0 && dy != 0 && !byTouch && (event.isShiftDown() || !lanesScroll())) {
            actions.panBy(dy, 0);
        } else if (dx != 0 || dy != 0) {
            actions.panBy(dx, lanesScroll() ? dy : 0);
        }
    }

    private void zoomByWheel(ScrollEvent event) {
        double turn = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (turn == 0) {
            return;
        }
        boolean notches = Math.abs(turn) >= WHEEL_NOTCH / 2;
        double factor = Math.pow(WHEEL_STEP, Math.clamp(turn / WHEEL_NOTCH, -4, 4));
        actions.zoomAt(Math.max(0, timeX(event.getX())), factor, notches);
    }

    private boolean lanesScroll() {
        return view.placedProperty().get().contentHeight()
                > view.lanesAreaHeightProperty().get() + 0.5;
    }

    private void pinched(ZoomEvent event) {
        event.consume();
        double factor = event.getZoomFactor();
        if (factor > 0 && factor != 1 && Double.isFinite(factor)) {
            actions.zoomAt(Math.max(0, timeX(event.getX())), factor, false);
        }
    }

    // Mouse

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.requestFocus();
        pressed = true;
        dragging = false;
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        velocity.start(pressX, pressY, System.nanoTime());
        event.consume();
    }

    private void drag(MouseEvent event) {
        // A finger's drag comes as scrolling; the mouse events made from it would move everything twice.
        if (!pressed || event.isSynthesized()) {
            return;
        }
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) < DRAG_AFTER) {
            return;
        }
        if (!dragging) {
            dragging = true;
            say("");
            view.setCursor(Cursor.CLOSED_HAND);
        }
        actions.panBy(lastX - event.getX(), lanesScroll() ? lastY - event.getY() : 0);
        lastX = event.getX();
        lastY = event.getY();
        velocity.add(lastX, lastY, System.nanoTime());
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!pressed) {
            return;
        }
        pressed = false;
        if (dragging) {
            view.setCursor(Cursor.DEFAULT);
            letGo();
        }
        event.consume();
    }

    private void letGo() {
        var speed = velocity.at(System.nanoTime());
        double vx = -speed.x();
        double vy = lanesScroll() ? -speed.y() : 0;
        if (Math.hypot(vx, vy) > LEAST_GLIDE && !view.reducedMotionProperty().get()) {
            actions.glide(vx, vy);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragging || !event.isStillSincePress()) {
            return;
        }
        event.consume();
        boolean twice = event.getClickCount() == 2;
        switch (hit(event.getX(), event.getY())) {
            case Hit.OnEvent(var item, var _)
            when twice -> actions.zoomTo(item.event().id());
            case Hit.OnEvent(var item, var _)
            when event.getClickCount() == 1 -> {
                actions.select(Optional.of(item.event().id()));
                actions.open(item.event().id());
            }
            case Hit.OnCluster(var cluster, var lane)
            when event.getClickCount() == 1 -> actions.openCluster(cluster, lane);
            case Hit.Nothing(), Hit.OnEras _ when event.getClickCount() == 1 -> actions.select(Optional.empty());
            case Hit.Nothing(), Hit.OnEras _
            when twice && timeX(event.getX()) >= 0 -> actions.zoomAt(timeX(event.getX()), 2, true);
            case Hit.OnEvent _, Hit.OnCluster _, Hit.OnTear _, Hit.OnEras _, Hit.Nothing() -> {}
        }
    }

    private void hover(MouseEvent event) {
        pointer = Optional.of(new Point2D(event.getX(), event.getY()));
        point(hit(event.getX(), event.getY()));
    }

    /// What is shown has changed under a pointer that stands still: a hint that is open goes, and the next one
    /// speaks of what is there now.
    void moved() {
        if (pointer.isEmpty() || dragging) {
            return;
        }
        var before = tooltip.getText();
        point(hit(pointer.get().getX(), pointer.get().getY()));
        if (tooltip.isShowing() && !(hasTooltip && tooltip.getText().equals(before))) {
            tooltip.hide();
        }
    }

    /// What a hint would say now; empty for nothing.
    String hint() {
        return hasTooltip ? tooltip.getText() : "";
    }

    private void point(Hit hit) {
        view.setCursor(
                switch (hit) {
                    case Hit.OnEvent _, Hit.OnCluster _ -> Cursor.HAND;
                    case Hit.OnTear _, Hit.OnEras _, Hit.Nothing() -> Cursor.DEFAULT;
                });
        say(hints.apply(hit));
    }

    private void say(String hint) {
        if (hint.isEmpty()) {
            if (hasTooltip) {
                Tooltip.uninstall(view, tooltip);
                hasTooltip = false;
            }
            return;
        }
        if (!hint.equals(tooltip.getText())) {
            tooltip.setText(hint);
        }
        if (!hasTooltip) {
            Tooltip.install(view, tooltip);
            hasTooltip = true;
        }
    }

    // Keys

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> view.selectionProperty().get().ifPresent(actions::open);
            case ESCAPE -> actions.dismiss();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
