package frieze.promises;

import frieze.time.DateShape;
import frieze.time.DateShape.Interval;
import frieze.time.DateShape.Known;
import frieze.time.DateShape.Member;
import frieze.time.DateShape.Members;
import frieze.time.DateShape.Open;
import frieze.time.DateShape.Single;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import java.util.Optional;

/// The stretch of the axis that a date states, worked out without the layout: an event is in view where some of
/// it is. An end that runs on is open; an end that is unknown, or the open side of a set ("by 2000"), states
/// nothing beyond what is known.
final class Stretch {
    private static final TimeSpan ALL = new TimeSpan(Instants.OPEN_START, Instants.OPEN_END);

    private Stretch() {}

    static TimeSpan of(DateShape shape) {
        return switch (shape) {
            case Single(Extent one) -> one.span();
            case Interval(Known(Extent from), Open _) -> new TimeSpan(from.span().start(), Instants.OPEN_END);
            case Interval(Open _, Known(Extent to)) ->
                new TimeSpan(Instants.OPEN_START, to.span().end());
            case Interval(var from, var to) -> known(from, to).orElse(ALL);
            case Members(boolean _, var members) ->
                members.stream()
                        .flatMap(member -> known(member.first(), member.last()).stream())
                        .reduce(TimeSpan::union)
                        .orElse(ALL);
        };
    }

    private static Optional<TimeSpan> known(DateShape.End from, DateShape.End to) {
        return switch (new Member(from, to)) {
            case Member(Known(Extent a), Known(Extent b)) -> Optional.of(a.span().union(b.span()));
            case Member(Known(Extent a), DateShape.End _) -> Optional.of(a.span());
            case Member(DateShape.End _, Known(Extent b)) -> Optional.of(b.span());
            case Member _ -> Optional.empty();
        };
    }
}
