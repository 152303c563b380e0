package frieze.view;

import frieze.layout.Placed.PlacedLane;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// Moves a lane by its heading: a line shows where it would come to stand, near the edges the lanes
/// scroll, and Esc leaves it where it was.
final class LaneDrag {
    private static final double AFTER = 6;
    private static final double LINE = 4;
    private static final double EDGE = 28;
    /// px a second at the edge
    private static final double SPEED = 420;

    private final TimelineActions actions;
    private final Region line = new Region();
    private final EventHandler<KeyEvent> escape = this::escape;
    private final AnimationTimer scrolling = new AnimationTimer() {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            double seconds = last == 0 ? 0 : (now - last) / 1e9;
            last = now;
            scroll(seconds);
        }
    };
    private Optional<LaneHeading> pressed = Optional.empty();
    private Optional<Window> window = Optional.empty();
    private Frame frame = new Frame(0, 0, 0, 0, 0, TimelineView.NOTHING);
    private double pressY;
    private double y;
    private boolean dragging;

    LaneDrag(TimelineActions actions) {
        this.actions = actions;
        line.getStyleClass().add("lane-insertion");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
    }

    Region line() {
        return line;
    }

    boolean isDragging(LaneHeading heading) {
        return dragging && pressed.equals(Optional.of(heading));
    }

    /// The frame that is shown now.
    void follow(Frame frame) {
        this.frame = frame;
        if (dragging) {
            point();
        }
    }

    void press(LaneHeading heading, MouseEvent event) {
        stop();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = Optional.of(heading);
            pressY = inView(heading, event);
        }
    }

    private static double inView(LaneHeading heading, MouseEvent event) {
        return heading.getParent()
                .sceneToLocal(event.getSceneX(), event.getSceneY())
                .getY();
    }

    void drag(MouseEvent event) {
        if (pressed.isEmpty()) {
            return;
        }
        var heading = pressed.get();
        y = inView(heading, event);
        if (!dragging && Math.abs(y - pressY) < AFTER) {
            return;
        }
        if (!dragging) {
            dragging = true;
            heading.setDragged(true);
            heading.setCursor(Cursor.CLOSED_HAND);
            window = Optional.ofNullable(heading.getScene().getWindow());
            window.ifPresent(w -> w.addEventFilter(KeyEvent.KEY_PRESSED, escape));
            scrolling.start();
        }
        point();
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            stop();
        }
    }

    void release() {
        if (dragging && pressed.isPresent()) {
            var lane = pressed.get().lane().id();
            var above = above();
            var lanes = frame.placed().lanes();
            stop();
            if (above.isPresent()) {
                actions.lanes().placeAbove(lane, above.get().lane().id());
            } else if (!lanes.isEmpty()) {
                actions.lanes().placeBelow(lane, lanes.getLast().lane().id());
            }
        }
        stop();
    }

    void stop() {
        scrolling.stop();
        window.ifPresent(w -> w.removeEventFilter(KeyEvent.KEY_PRESSED, escape));
        window = Optional.empty();
        pressed.ifPresent(heading -> {
            heading.setDragged(false);
            heading.setCursor(Cursor.DEFAULT);
        });
        pressed = Optional.empty();
        dragging = false;
        line.setVisible(false);
    }

    /// The lane above which the dragged one would come to stand: the first whose middle is below the
    /// pointer.
    private Optional<PlacedLane> above() {
        return frame.placed().lanes().stream()
                .filter(lane -> frame.header() + lane.y() + lane.height() / 2 > y)
                .findFirst();
    }

    private void point() {
        var lanes = frame.placed().lanes();
        if (lanes.isEmpty()) {
            line.setVisible(false);
            return;
        }
        var last = lanes.getLast();
        double at = frame.header() + above().map(PlacedLane::y).orElse(last.y() + last.height());
        double within = Math.clamp(
                at, frame.header() + LINE / 2, Math.max(frame.header() + LINE / 2, frame.lanesBottom() - LINE));
        line.resizeRelocate(0, Math.round(within - LINE / 2), frame.width(), LINE);
        line.setVisible(true);
    }

    private void scroll(double seconds) {
        double up = frame.header() + EDGE - y;
        double down = y - (frame.lanesBottom() - EDGE);
        double by = up > 0 ? -Math.min(1, up / EDGE) : down > 0 ? Math.min(1, down / EDGE) : 0;
        if (by != 0 && frame.placed().contentHeight() > frame.lanesHeight() + 0.5) {
            actions.panBy(0, by * SPEED * seconds);
        }
    }
}
