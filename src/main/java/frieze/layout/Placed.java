package frieze.layout;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.Lane;
import frieze.time.TimeSpan;
import java.util.List;

/// One frame, fully decided: what is to be drawn and where. Immutable; the same viewport on the same plan
/// always gives an equal value.
///
/// Coordinates are px. `x` runs from the left edge of the time area (right of the lane gutter); `y` from
/// the top of the lanes area (below the era header), scrolled: what lies outside `[0, height)` is not in
/// view.
///
/// @param contentHeight of all lanes together, for vertical scrolling
public record Placed(
        Viewport viewport,
        List<PlacedLane> lanes,
        List<PlacedEra> eras,
        List<Tear> tears,
        List<Tick> ticks,
        Counts counts,
        double contentHeight) {

    /// The same with other lanes.
    public Placed withLanes(List<PlacedLane> others) {
        return new Placed(viewport, List.copyOf(others), eras, tears, ticks, counts, contentHeight);
    }

    /// @param y top edge, scrolled
    /// @param eventsInView of this lane
    /// @param owners the document's lanes, where this is none of them: its events keep their own colours
    /// and shapes; else empty
    /// @param collapsed to one slim row, in which all events stand in clusters
    public record PlacedLane(
            Lane lane,
            double y,
            double height,
            int eventsInView,
            List<Item> items,
            List<Cluster> clusters,
            List<Lane> owners,
            boolean collapsed) {
        /// An open lane of the document.
        public PlacedLane(
                Lane lane, double y, double height, int eventsInView, List<Item> items, List<Cluster> clusters) {
            this(lane, y, height, eventsInView, items, clusters, List.of(), false);
        }

        /// The lane whose colour and shape an event shows.
        public Lane owner(Event event) {
            return owners.isEmpty() ? lane : owners.get(event.lane());
        }

        PlacedLane ownedBy(List<Lane> owners) {
            return new PlacedLane(lane, y, height, eventsInView, items, clusters, owners, collapsed);
        }
    }

    public enum Form {
        CARD,
        TITLE,
        DOT
    }

    /// An event that is shown.
    ///
    /// @param anchorX where the pole (and the bead) stands: the middle of the mark, the bracket for "by"
    /// @param label the box of card or title; of a dot, the bead's
    /// @param leftward whether the label stands left of its pole
    /// @param markY centre of the mark's bar; the bead sits 13 above. In a dense lane the mark is a line
    /// below the title.
    /// @param slim the mark is a line 3.5 high, not a bar (dense lanes)
    /// @param pinned the label of a long mark whose anchor is out of view: a pill that stays inside the
    /// view
    /// @param titleLines wrapped, with an ellipsis where needed; empty for dots
    /// @param dateText short wording; empty for dots and titles
    public record Item(
            Event event,
            Form form,
            double anchorX,
            Box label,
            boolean leftward,
            double markY,
            boolean slim,
            boolean pinned,
            List<MarkPart> mark,
            List<String> titleLines,
            String dateText) {}

    /// Events that have no room of their own at this scale.
    ///
    /// @param span what they cover together, so that a click can zoom to it
    /// @param opens false where no zoom can part them (all at one instant): then list them
    /// @param density count / largest count in this lane, 0 to 1
    public record Cluster(Box box, int count, TimeSpan span, boolean opens, double density) {}

    /// @param x1 may lie left of 0; for a start that is inexact the ground fades in from `x1` to
    /// `solidFrom`
    /// @param depth 0 for the outermost
    /// @param alternate every second era takes the token `era`
    /// @param titleLines one or two
    public record PlacedEra(
            Era era,
            double x1,
            double solidFrom,
            double x2,
            int depth,
            boolean alternate,
            double labelX,
            List<String> titleLines,
            String dateText,
            double labelWidth) {}

    /// The torn paper of a folded gap: [Folds#PAPER] wide from `x`, with [Folds#AIR] between it and the dates
    /// where the gap begins and ends.
    ///
    /// @param label "14 years folded", `detail` "1980 to 1993"
    public record Tear(double x, double width, TimeSpan gap, String label, String detail) {}

    public enum TickRank {
        MAJOR,
        MEDIUM,
        MINOR
    }

    /// @param label empty for ticks without one
    /// @param labelX centre of the label: mostly `x`, moved aside at a tear
    public record Tick(double x, long instant, TickRank rank, String label, double labelX) {}

    /// These add up: `inView == cards + titles + dots + clustered`; `total == inView + outside + filtered`.
    public record Counts(
            int total,
            int inView,
            int cards,
            int titles,
            int dots,
            int clustered,
            int clusters,
            int outside,
            int filtered) {
        public int shown() {
            return cards + titles + dots;
        }
    }
}
