package frieze.document;

import frieze.time.DateShape;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.Comparator;
import java.util.Optional;

/// Which of two events comes first: by the place on the axis where a reader looks for them, then by the latest
/// second, then by the order in the file. An event without a known beginning ("by 2000") stands where its date
/// closes.
public final class TimeOrder {
    public static final Comparator<Event> BY_TIME = Comparator.<Event>comparingLong(e -> place(e.when()))
            .thenComparingLong(e -> e.when().end())
            .thenComparingInt(Event::index);

    private TimeOrder() {}

    /// The stated date at which a reader looks for an event; empty where all of it is open.
    public static Optional<Extent> stated(When when) {
        return switch (when.shape()) {
            case DateShape.Single(var extent) -> Optional.of(extent);
            case DateShape.Interval(var start, var end) -> known(start).or(() -> known(end));
            case DateShape.Members(var _, var members) -> {
                var first = members.getFirst();
                yield known(first.first()).or(() -> known(first.last()));
            }
        };
    }

    /// The second by which events are ordered; finite for every date that states anything.
    public static long place(When when) {
        // where a date says when it begins, its span begins there: no need to make its shape
        return when.statesStart() ? when.start() : statedPlace(when);
    }

    private static long statedPlace(When when) {
        return stated(when)
                .map(extent -> extent.span().start())
                .orElse(when.span().start());
    }

    /// The span of a date with open ends cut at the date that is stated.
    public static TimeSpan bounded(When when) {
        var span = when.span();
        var stated = stated(when).map(Extent::span).orElse(new TimeSpan(0, 0));
        long start = span.start() == Instants.OPEN_START ? Math.min(stated.start(), span.end()) : span.start();
        long end = span.end() == Instants.OPEN_END ? Math.max(stated.end(), start) : span.end();
        return new TimeSpan(start, Math.max(start, end));
    }

    private static Optional<Extent> known(DateShape.End end) {
        return end instanceof DateShape.Known(var extent) ? Optional.of(extent) : Optional.empty();
    }
}
