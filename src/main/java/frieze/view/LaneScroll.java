package frieze.view;

import frieze.text.Messages;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;

/// The slim bar at the right edge of the lanes, where they do not fit.
final class LaneScroll extends ScrollBar {
    private static final double WIDTH = 13;
    /// Where it stands beside the timeline, px at 100 %.
    static final double BESIDE = 5;
    /// Of the thumb, px at 100 %.
    private static final double LEAST = 36;

    private final TimelineActions actions;
    private double scrollY;
    private boolean following;

    LaneScroll(TimelineActions actions) {
        this.actions = actions;
        getStyleClass().add("lane-scroll");
        setOrientation(Orientation.VERTICAL);
        setManaged(false);
        // PageUp and PageDown do the same from anywhere
        setFocusTraversable(false);
        valueProperty().addListener((_, _, now) -> {
            if (!following) {
                actions.panBy(0, now.doubleValue() - scrollY);
            }
        });
        // what is meant for the bar is not meant for the timeline
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /// @param beside whether it stands right of the timeline, over nothing
    void show(Frame frame, boolean beside, Look look, Messages messages) {
        double room = frame.lanesHeight();
        double content = frame.placed().contentHeight();
        boolean needed = room > 0 && content > room + 0.5;
        setVisible(needed);
        if (!needed) {
            return;
        }
        scrollY = frame.placed().viewport().scrollY();
        following = true;
        setMin(0);
        setMax(content - room);
        setVisibleAmount((content - room) * Math.clamp(room / content, Math.min(0.5, LEAST * look.scale() / room), 1));
        setBlockIncrement(room * 0.85);
        setUnitIncrement(40 * look.scale());
        setValue(scrollY);
        following = false;
        double width = Math.round((beside ? BESIDE : WIDTH) * look.scale());
        resizeRelocate(beside ? frame.width() : frame.width() - width, frame.header() + 1, width, room - 2);
        setAccessibleText(messages.get("lanes.scroll"));
    }
}
