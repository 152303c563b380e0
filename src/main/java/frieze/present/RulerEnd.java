package frieze.present;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.TimeOrder;
import frieze.time.DateShape;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An end of a ruler: a stated date, which may be inexact, or a place that the hand has pointed at.
///
/// @param within where it may lie; never open
/// @param exact whether it lies there as the source says, not as a hand points
/// @param approximate whether the source says "about"
/// @param uncertain whether the source doubts it
/// @param event whose date it is
public record RulerEnd(
        TimeSpan within, boolean exact, boolean approximate, boolean uncertain, Optional<EventId> event) {

    public RulerEnd {
        if (Instants.isOpen(within.start()) || Instants.isOpen(within.end())) {
            throw new IllegalArgumentException("an end without an end");
        }
    }

    /// Where a hand points.
    public static RulerEnd at(long instant) {
        return new RulerEnd(new TimeSpan(instant, instant), false, false, false, Optional.empty());
    }

    /// The date of an event by which it stands on the axis; empty where it states none.
    public static Optional<RulerEnd> of(Event event) {
        return TimeOrder.stated(event.when()).filter(RulerEnd::isClosed).map(extent -> of(event, extent));
    }

    /// All dates that an event states: one, the two ends of a stretch, or the members of a set.
    public static List<RulerEnd> all(Event event) {
        var found = new ArrayList<RulerEnd>();
        switch (event.when().shape()) {
            case DateShape.Single(var extent) -> found.add(of(event, extent));
            case DateShape.Interval(var start, var end) ->
                known(event, Stream.of(start, end)).forEach(found::add);
            case DateShape.Members(var _, var members) ->
                known(event, members.stream().flatMap(member -> Stream.of(member.first(), member.last())))
                        .forEach(found::add);
        }
        return found;
    }

    private static Stream<RulerEnd> known(Event event, Stream<DateShape.End> ends) {
        return ends.filter(DateShape.Known.class::isInstance)
                .map(end -> ((DateShape.Known) end).extent())
                .filter(RulerEnd::isClosed)
                .map(extent -> of(event, extent))
                .distinct();
    }

    private static boolean isClosed(Extent extent) {
        return !Instants.isOpen(extent.span().start())
                && !Instants.isOpen(extent.span().end());
    }

    private static RulerEnd of(Event event, Extent extent) {
        return new RulerEnd(extent.span(), true, extent.approximate(), extent.uncertain(), Optional.of(event.id()));
    }

    /// Where it is drawn.
    public long middle() {
        return within.start() + (within.end() - within.start()) / 2;
    }
}
