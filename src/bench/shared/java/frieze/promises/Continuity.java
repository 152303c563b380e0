package frieze.promises;

import frieze.document.EventId;
import frieze.document.Lane;
import frieze.layout.Placed;
import frieze.layout.Placed.Form;
import frieze.layout.Placed.Item;
import frieze.layout.Plan;
import java.util.HashMap;
import java.util.Map;

/// What may change from one picture to the next. An event whose anchor or label is out of view may have its
/// label moved along its mark to where it can be read ("pinned"): it is there still, and only the others are
/// compared.
final class Continuity {
    /// So far inside the view an anchor is surely in view, px.
    private static final double INSIDE = 2;

    private record Standing(Lane lane, Item item, Form form, long row, boolean leftward, boolean settled) {}

    private Continuity() {}

    /// Panning changes neither form nor row nor side, and lets nothing appear or vanish.
    static void panned(Plan plan, Placed before, Placed after, Findings findings) {
        var old = standings(before);
        var now = standings(after);
        for (var was : old.values()) {
            var is = now.get(was.item.event().id());
            if (is == null) {
                if (was.settled && inView(plan, was, before, after)) {
                    findings.pop(words(was) + " vanished in a pan");
                }
            } else if (was.settled && is.settled && differ(was, is)) {
                findings.pop(words(was) + " became " + words(is) + " in a pan");
            }
        }
        for (var is : now.values()) {
            if (is.settled && !old.containsKey(is.item.event().id()) && inView(plan, is, after, before)) {
                findings.pop(words(is) + " appeared in a pan");
            }
        }
    }

    private static boolean differ(Standing was, Standing is) {
        return is.form != was.form || is.row != was.row || is.leftward != was.leftward;
    }

    /// Zooming in removes nothing, and makes nothing less than it was.
    ///
    /// @param far the picture at the smaller scale
    /// @param near the picture at the larger one
    static void closer(Plan plan, Placed far, Placed near, Findings findings) {
        var now = standings(near);
        for (var was : standings(far).values()) {
            var is = now.get(was.item.event().id());
            if (is == null) {
                if (was.settled && inView(plan, was, far, near)) {
                    findings.pop(words(was) + " is gone closer by");
                }
            } else if (was.settled && is.settled && is.form.compareTo(was.form) > 0) {
                findings.pop(words(was) + " is only " + words(is) + " closer by");
            }
        }
    }

    /// Whether the anchor and the lane of what is drawn in one picture are in view in another, too.
    private static boolean inView(Plan plan, Standing standing, Placed here, Placed there) {
        if (there.lanes().stream().noneMatch(lane -> lane.lane().equals(standing.lane))) {
            return false;
        }
        long instant = plan.scale(here.viewport()).instant(standing.item.anchorX());
        var scale = plan.scale(there.viewport());
        // one px here may be many there: both edges of the px must be in view
        double ratio = there.viewport().pxPerSecond() / here.viewport().pxPerSecond();
        double unsure = INSIDE + Math.max(1, ratio) + scale.pxPerSecond();
        double x = scale.x(instant);
        return x > unsure && x < there.viewport().width() - unsure;
    }

    private static Map<EventId, Standing> standings(Placed placed) {
        var standings = new HashMap<EventId, Standing>();
        for (var lane : placed.lanes()) {
            for (var item : lane.items()) {
                boolean inView = item.anchorX() >= 0
                        && item.anchorX() <= placed.viewport().width();
                long row = Math.round((item.label().y() - lane.y()) * 8);
                standings.put(
                        item.event().id(),
                        new Standing(lane.lane(), item, item.form(), row, item.leftward(), inView && !item.pinned()));
            }
        }
        return standings;
    }

    private static String words(Standing standing) {
        var event = standing.item.event();
        return "%s %s (%s, row at %s)"
                .formatted(
                        event.id().value(),
                        event.when().written(),
                        standing.form + (standing.leftward ? " leftward" : ""),
                        standing.row / 8.0);
    }
}
