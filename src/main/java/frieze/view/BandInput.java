package frieze.view;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Turns what hand, wheel and touch do on the band below a stop into [BandActions].
final class BandInput {
    private static final double DRAG_AFTER = 4;
    private static final double WHEEL_STEP = 1.25;
    private static final double WHEEL_NOTCH = 40;
    private static final double LEAST_GLIDE = 60;

    private final ClassBand band;
    private final BandActions actions;
    private final Velocity velocity = new Velocity();
    private double pressX;
    private double lastX;
    private boolean pressed;
    private boolean dragging;

    BandInput(ClassBand band, BandActions actions) {
        this.band = band;
        this.actions = actions;
        band.addEventHandler(ScrollEvent.SCROLL_STARTED, this::touched);
        band.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        band.addEventHandler(ScrollEvent.SCROLL_FINISHED, this::lifted);
        band.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        band.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        band.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        band.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        band.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        band.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    }

    private double logical(double px) {
        return px / band.magnification();
    }

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

    /// A wheel zooms: here nothing scrolls. Fingers move, and so does a wheel that tilts or has Shift held.
    private void scrolled(ScrollEvent event) {
        event.consume();
        if (event.isInertia()
                && (event.isDirect() || band.reducedMotionProperty().get())) {
            return;
        }
        boolean byTouch = event.isDirect() || event.getTouchCount() > 0;
        if (event.isDirect()) {
            velocity.add(event.getX(), event.getY(), System.nanoTime());
        }
        double turn = event.getDeltaY();
        if (byTouch || event.getDeltaX() != 0) {
            actions.panBy(logical(-event.getDeltaX()));
        } else if (event.isShiftDown()) {
            actions.panBy(logical(-turn));
        } else if (turn != 0) {
            double factor = Math.pow(WHEEL_STEP, Math.clamp(turn / WHEEL_NOTCH, -4, 4));
            actions.zoomAt(logical(event.getX()), factor, Math.abs(turn) >= WHEEL_NOTCH / 2);
        }
    }

    private void pinched(ZoomEvent event) {
        event.consume();
        double factor = event.getZoomFactor();
        if (factor > 0 && factor != 1 && Double.isFinite(factor)) {
            actions.zoomAt(logical(event.getX()), factor, false);
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = true;
            dragging = false;
            pressX = lastX = event.getX();
            velocity.start(event.getX(), event.getY(), System.nanoTime());
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (!pressed || event.isSynthesized() || !dragging && Math.abs(event.getX() - pressX) < DRAG_AFTER) {
            return;
        }
        dragging = true;
        band.setCursor(Cursor.CLOSED_HAND);
        actions.panBy(logical(lastX - event.getX()));
        lastX = event.getX();
        velocity.add(event.getX(), event.getY(), System.nanoTime());
        event.consume();
    }

    private void release(MouseEvent event) {
        if (pressed && dragging) {
            band.setCursor(Cursor.DEFAULT);
            letGo();
        }
        pressed = false;
        event.consume();
    }

    private void letGo() {
        double speed = logical(-velocity.at(System.nanoTime()).x());
        if (Math.abs(speed) > LEAST_GLIDE && !band.reducedMotionProperty().get()) {
            actions.glide(speed);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragging || !event.isStillSincePress()) {
            return;
        }
        event.consume();
        switch (band.hit(event.getX(), event.getY())) {
            case Hit.OnEvent(var item, var _) -> actions.lookAt(item.event().id());
            case Hit.OnCluster(var cluster, var _) when cluster.opens() -> actions.openCluster(cluster);
            case Hit.OnTear(var tear) -> actions.unfold(tear.gap());
            case Hit.OnCluster _, Hit.OnEras _, Hit.Nothing() -> {}
        }
    }

    private void hover(MouseEvent event) {
        boolean answers = switch (band.hit(event.getX(), event.getY())) {
            case Hit.OnEvent _, Hit.OnTear _ -> true;
            case Hit.OnCluster(var cluster, var _) -> cluster.opens();
            case Hit.OnEras _, Hit.Nothing() -> false;
        };
        band.setCursor(answers ? Cursor.HAND : Cursor.DEFAULT);
    }
}
