package frieze.view;

import frieze.layout.Placed;
import frieze.layout.Placed.PlacedLane;
import frieze.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

/// The headings of the lanes in view as things to press. A lane keeps its node while it is in view, and
/// while it has the keys; Tab comes to one heading only, the arrows to the others.
final class LaneHeadings extends Group {
    private final TimelineActions actions;
    private final LaneDrag drag;
    private final Map<String, LaneHeading> headings = new HashMap<>();
    /// Gets the keys as soon as it is in view.
    private Optional<String> wanted = Optional.empty();
    /// The heading that Tab comes to.
    private String current = "";

    LaneHeadings(TimelineActions actions) {
        this.actions = actions;
        drag = new LaneDrag(actions);
        setManaged(false);
        setAutoSizeChildren(false);
        setClip(new Rectangle());
        getChildren().add(drag.line());
    }

    void show(Frame frame, Look look, Messages messages) {
        var clip = (Rectangle) getClip();
        clip.setY(frame.header());
        clip.setWidth(frame.width());
        clip.setHeight(frame.lanesHeight());
        drag.follow(frame);
        var gone = new HashMap<>(headings);
        boolean any = actions.lanes().count() > 1;
        for (var lane : any ? frame.placed().lanes() : List.<PlacedLane>of()) {
            double top = Math.max(0, lane.y());
            double bottom = Math.min(frame.lanesHeight(), lane.y() + lane.height());
            if (bottom <= top) {
                continue;
            }
            gone.remove(lane.lane().id());
            var heading = headings.computeIfAbsent(lane.lane().id(), _ -> add(lane));
            heading.resizeRelocate(0, frame.header() + top, frame.gutter(), bottom - top);
            var spot = GutterPainter.triangle(lane, frame, look);
            heading.show(lane, spot.getX(), spot.getY() - frame.header() - top, 24 * look.scale(), messages);
        }
        gone.forEach(this::leave);
        giveKeys(frame.placed());
    }

    private LaneHeading add(PlacedLane lane) {
        var heading = new LaneHeading(lane.lane(), actions.lanes(), this::focus);
        heading.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> drag.press(heading, press));
        heading.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::drag);
        heading.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drag.release());
        // what is meant for a heading is not meant for the timeline
        heading.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        heading.focusedProperty().addListener((_, _, has) -> {
            if (has) {
                current = heading.lane().id();
                headings.values().forEach(other -> other.setFocusTraversable(other == heading));
            }
        });
        getChildren().addFirst(heading);
        return heading;
    }

    /// A lane out of view: where it has the keys or is being dragged its heading stays, out of sight.
    private void leave(String id, LaneHeading heading) {
        if (heading.isFocused() || drag.isDragging(heading)) {
            heading.relocate(0, -heading.getHeight() - 100);
        } else {
            heading.menu().hide();
            headings.remove(id);
            getChildren().remove(heading);
        }
    }

    private void giveKeys(Placed placed) {
        wanted.map(headings::get).ifPresent(heading -> {
            wanted = Optional.empty();
            heading.requestFocus();
        });
        if (!headings.containsKey(current)) {
            current = placed.lanes().isEmpty()
                    ? ""
                    : placed.lanes().getFirst().lane().id();
        }
        headings.forEach((id, heading) -> heading.setFocusTraversable(id.equals(current)));
    }

    private void focus(String from, int step) {
        var next = actions.lanes().goToNeighbour(from, step);
        var there = next.map(headings::get);
        there.ifPresentOrElse(LaneHeading::requestFocus, () -> wanted = next);
    }

    List<LaneHeading> visible() {
        return new ArrayList<>(headings.values());
    }

    void dispose() {
        drag.stop();
    }
}
