package frieze.layout;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.layout.Placed.PlacedLane;
import frieze.time.TimeSpan;
import java.util.List;
import java.util.OptionalLong;

/// One lane, planned: open ([LanePlan]) or collapsed ([SlimLane]).
sealed interface LaneLayout permits LanePlan, SlimLane {
    Lane lane();

    /// All its events, those that a choice has taken out included.
    LaneItems items();

    /// Which of them are shown.
    Subset subset();

    /// What the lane takes without what can be squeezed or stretched, px.
    double fixedHeight();

    /// Air that may be squeezed a little, or stretched, px.
    double air();

    /// The smallest step beyond `level` on which some event with its anchor in `span` is first shown;
    /// [ActiveRanges#NEVER] where there is none.
    int firstShownAfter(TimeSpan span, int level);

    /// The step from which an event is a card; [ActiveRanges#NEVER] where none is, or where it is not of
    /// this lane.
    int cardFrom(Event event);

    /// The step from which an event is shown in any form; [ActiveRanges#NEVER] as above.
    int shownFrom(Event event);

    /// Where an event stands; empty where it is not of this lane, or has no place of its own there.
    OptionalLong anchor(Event event);

    /// The events with their anchor in `span` that have no form of their own on a step, at most `limit`.
    List<Event> hidden(TimeSpan span, int level, int limit);

    /// The anchor nearest to an instant; empty in a lane without events.
    OptionalLong nearestAnchor(long instant);

    /// @param y top of the lane, px
    /// @param air what is to be used for [#air()], px
    PlacedLane place(FoldedScale scale, int level, double width, double y, double air, FrameCounts counts);
}
