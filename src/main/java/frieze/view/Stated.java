package frieze.view;

import frieze.time.DateShape;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.Optional;

/// The stretch that a date states, where a picture needs one with two ends.
final class Stated {
    /// How far a limit ("by 2000") is drawn beyond what it states, in lengths of it.
    private static final int BEYOND = 4;

    private Stated() {}

    /// The whole of a bounded date; of an open one the end that is stated.
    static TimeSpan span(When when) {
        var span = when.span();
        if (isBounded(span)) {
            return span;
        }
        return switch (when.shape()) {
            case DateShape.Single(var extent) -> extent.span();
            case DateShape.Interval(var start, var end) -> known(start, end).orElse(span);
            case DateShape.Members(var _, var members) ->
                members.stream()
                        .flatMap(member -> known(member.first(), member.last()).stream())
                        .reduce(TimeSpan::union)
                        .orElse(span);
        };
    }

    /// The same, with a stretch before "by" and after "or later".
    static TimeSpan withLimits(When when) {
        var stated = span(when);
        if (!(when.shape() instanceof DateShape.Members) || !isBounded(stated)) {
            return stated;
        }
        long more = (long) Math.min(stated.seconds() * BEYOND, 1e18);
        return switch (when.span()) {
            case TimeSpan s
            when s.start() == Instants.OPEN_START -> new TimeSpan(before(stated.start(), more), stated.end());
            case TimeSpan s
            when s.end() == Instants.OPEN_END -> new TimeSpan(stated.start(), after(stated.end(), more));
            default -> stated;
        };
    }

    private static long before(long instant, long seconds) {
        return instant < Long.MIN_VALUE + seconds + 1 ? Long.MIN_VALUE + 1 : instant - seconds;
    }

    private static long after(long instant, long seconds) {
        return instant > Long.MAX_VALUE - seconds - 1 ? Long.MAX_VALUE - 1 : instant + seconds;
    }

    static boolean isBounded(TimeSpan span) {
        return !Instants.isOpen(span.start()) && !Instants.isOpen(span.end());
    }

    private static Optional<TimeSpan> known(DateShape.End start, DateShape.End end) {
        if (start instanceof DateShape.Known(var first)) {
            return Optional.of(
                    end instanceof DateShape.Known(var last) ? first.span().union(last.span()) : first.span());
        }
        return end instanceof DateShape.Known(var last) ? Optional.of(last.span()) : Optional.empty();
    }
}
