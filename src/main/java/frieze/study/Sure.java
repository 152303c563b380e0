package frieze.study;

import frieze.time.DateShape;
import frieze.time.EdtfDateTime;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.Optional;
import java.util.stream.Stream;

/// What a date says for certain, so that no question asks for more. A date that its source doubts (`?`, `%`) says
/// nothing for certain; one that is approximate (`~`) may lie beyond its bounds by as much as it is precise;
/// a time of day without a zone, by a day.
final class Sure {
    private Sure() {}

    /// Where all of it surely lies; an end that is unknown is as wide as one that is open. Empty where the date is
    /// doubted, or says nothing at all.
    static Optional<TimeSpan> range(When when) {
        if (when.uncertain()) {
            return Optional.empty();
        }
        long slack = slack(when) + (namesNoZone(when) ? Instants.DAY : 0);
        long start = plus(when.span().start(), -slack);
        long end = plus(when.span().end(), slack);
        if (when.shape() instanceof DateShape.Interval(var from, var to)) {
            start = from instanceof DateShape.Known ? start : Instants.OPEN_START;
            end = to instanceof DateShape.Known ? end : Instants.OPEN_END;
        }
        return start == Instants.OPEN_START && end == Instants.OPEN_END
                ? Optional.empty()
                : Optional.of(new TimeSpan(start, end));
    }

    /// A time of day by some clock on the earth.
    private static boolean namesNoZone(When when) {
        return when.expression() instanceof EdtfDateTime time && time.zone() == EdtfDateTime.LOCAL;
    }

    /// When it was surely going on: of a duration from the latest start to the earliest end. Empty of a date that
    /// only says "somewhere in here", and of one whose beginning is not stated.
    static Optional<TimeSpan> core(When when) {
        if (when.uncertain()
                || !(when.shape() instanceof DateShape.Interval(DateShape.Known(var first), var to))
                || to instanceof DateShape.Unknown) {
            return Optional.empty();
        }
        long slack = slack(when);
        long start = plus(first.span().end(), slack);
        long end = to instanceof DateShape.Known(var last) ? plus(last.span().start(), -slack) : Instants.OPEN_END;
        return start < end ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    /// What surely belongs to it, of a period: from its earliest start to its latest end, as periods are meant.
    static Optional<TimeSpan> reach(When when) {
        if (when.uncertain()) {
            return Optional.empty();
        }
        long slack = slack(when);
        long start = plus(when.span().start(), slack);
        long end = plus(when.span().end(), -slack);
        return start < end ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    static boolean apart(TimeSpan one, TimeSpan other) {
        return one.end() <= other.start() || other.end() <= one.start();
    }

    static boolean holds(TimeSpan outer, TimeSpan inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /// The beginning that it states, or of a single date all of it, where that is one date or one of several.
    static Stream<Extent> beginnings(When when) {
        if (when.uncertain()) {
            return Stream.empty();
        }
        return switch (when.shape()) {
            case DateShape.Single(var extent) -> Stream.of(extent);
            case DateShape.Interval(var start, var _) -> known(start);
            case DateShape.Members(boolean all, var members) ->
                !all && members.stream().noneMatch(DateShape.Member::isRange)
                        ? members.stream().flatMap(member -> known(member.first()))
                        : Stream.empty();
        };
    }

    /// Seconds; 0 where it is not approximate.
    static long slack(When when) {
        return when.approximate() ? stated(when).mapToLong(Sure::length).max().orElse(0) : 0;
    }

    private static Stream<Extent> stated(When when) {
        return switch (when.shape()) {
            case DateShape.Single(var extent) -> Stream.of(extent);
            case DateShape.Interval(var start, var end) -> Stream.concat(known(start), known(end));
            case DateShape.Members(var _, var members) ->
                members.stream().flatMap(member -> Stream.concat(known(member.first()), known(member.last())));
        };
    }

    private static Stream<Extent> known(DateShape.End end) {
        return end instanceof DateShape.Known(var extent) ? Stream.of(extent) : Stream.empty();
    }

    private static long length(Extent extent) {
        return (long) extent.span().seconds();
    }

    /// Stays open where it is open, and on the axis.
    static long plus(long instant, long seconds) {
        if (Instants.isOpen(instant)) {
            return instant;
        }
        double sum = (double) instant + seconds;
        return Math.abs(sum) >= 9.2e18 ? sum > 0 ? Instants.OPEN_END : Instants.OPEN_START : instant + seconds;
    }
}
