package frieze.present;

import frieze.document.Event;
import frieze.time.CivilDate;
import frieze.time.DateShape;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What was going on in a stretch of the calendar.
///
/// @param moment a day, a month, a year, or a round number of years; or what a source says of a date
/// @param going lane by lane, in each in order of time
/// @param more how many further ones there are, less important than these
public record Meanwhile(TimeSpan moment, List<Going> going, int more) {
    private static final double YEAR = 31_556_952;

    /// @param surely whether it was, whatever its date means; else it may have been
    public record Going(Event event, boolean surely) {}

    public Meanwhile {
        going = List.copyOf(going);
    }

    /// @param events in order of time
    /// @param told those that may be named
    /// @param limit at most so many are named, the most important
    public static Meanwhile in(TimeSpan moment, List<Event> events, Predicate<Event> told, int limit) {
        var found = new ArrayList<Going>();
        for (var event : events) {
            if (event.when().span().overlaps(atLeastASecond(moment)) && told.test(event)) {
                goesOn(event.when(), atLeastASecond(moment)).ifPresent(sure -> found.add(new Going(event, sure)));
            }
        }
        int more = Math.max(0, found.size() - limit);
        if (more > 0) {
            var order = List.copyOf(found);
            found.sort(Comparator.comparingInt((Going one) -> one.event().importance())
                    .reversed());
            var kept = new java.util.HashSet<>(found.subList(0, limit));
            found.clear();
            order.stream().filter(kept::contains).forEach(found::add);
        }
        found.sort(Comparator.comparingInt(one -> one.event().lane()));
        return new Meanwhile(moment, found, more);
    }

    private static TimeSpan atLeastASecond(TimeSpan moment) {
        return moment.end() > moment.start() ? moment : new TimeSpan(moment.start(), moment.start() + 1);
    }

    /// Whether something of this date goes on in a stretch, surely or possibly; empty where it does not.
    static Optional<Boolean> goesOn(When when, TimeSpan moment) {
        var sure = switch (when.shape()) {
            case DateShape.Single(var extent) -> between(extent.span(), extent.span(), moment);
            case DateShape.Interval(var start, var end) -> between(start(start, end), end(start, end), moment);
            case DateShape.Members(boolean all, var members) -> members(all, members, moment);
        };
        return sure.map(yes -> yes && !when.approximate() && !when.uncertain());
    }

    private static Optional<Boolean> members(boolean all, List<DateShape.Member> members, TimeSpan moment) {
        boolean surely = false;
        boolean possibly = false;
        for (var member : members) {
            var first = start(member.first(), member.last());
            var last = end(member.first(), member.last());
            // a range of a set is "some time in it", or each of it
            var range = new TimeSpan(first.start(), last.end());
            var sure = all ? between(first, last, moment) : between(range, range, moment);
            surely |= sure.filter(yes -> yes && (all || members.size() == 1)).isPresent();
            possibly |= sure.isPresent();
        }
        return possibly ? Optional.of(surely) : Optional.empty();
    }

    /// @param begins where it begins
    /// @param ends where it ends
    private static Optional<Boolean> between(TimeSpan begins, TimeSpan ends, TimeSpan moment) {
        if (begins.start() >= moment.end() || ends.end() <= moment.start()) {
            return Optional.empty();
        }
        boolean begun = begins.start() == Instants.OPEN_START || begins.end() <= moment.end();
        boolean lasts = ends.end() == Instants.OPEN_END || ends.start() >= moment.start();
        return Optional.of(begun && lasts);
    }

    private static TimeSpan start(DateShape.End start, DateShape.End end) {
        return switch (start) {
            case DateShape.Known(Extent known) -> known.span();
            case DateShape.Open _ -> new TimeSpan(Instants.OPEN_START, Instants.OPEN_START);
            case DateShape.Unknown _ -> end instanceof DateShape.Known(Extent known) ? known.span() : nowhere();
        };
    }

    private static TimeSpan end(DateShape.End start, DateShape.End end) {
        return switch (end) {
            case DateShape.Known(Extent known) -> known.span();
            case DateShape.Open _ -> new TimeSpan(Instants.OPEN_END, Instants.OPEN_END);
            case DateShape.Unknown _ -> start instanceof DateShape.Known(Extent known) ? known.span() : nowhere();
        };
    }

    private static TimeSpan nowhere() {
        return new TimeSpan(Instants.OPEN_END, Instants.OPEN_END);
    }

    /// The finest stretch of the calendar around an instant that is no shorter: a day, a month, a year, ten years, a
    /// hundred...
    ///
    /// @param atLeast seconds
    public static TimeSpan around(long instant, double atLeast) {
        var date = CivilDate.at(instant);
        if (atLeast <= Instants.DAY) {
            long day = Math.floorDiv(instant, Instants.DAY) * Instants.DAY;
            return new TimeSpan(day, day + Instants.DAY);
        }
        if (atLeast <= YEAR / 12) {
            var next = date.month() == 12
                    ? new CivilDate(date.year() + 1, 1, 1)
                    : new CivilDate(date.year(), date.month() + 1, 1);
            return new TimeSpan(new CivilDate(date.year(), date.month(), 1).instant(), next.instant());
        }
        long years = 1;
        while (years * YEAR < atLeast && years < Instants.LAST_YEAR / 10) {
            years *= 10;
        }
        long first = Math.floorDiv(date.year(), years) * years;
        return new TimeSpan(year(first), year(first + years));
    }

    private static long year(long year) {
        return CivilDate.startOfYear(Math.clamp(year, -Instants.LAST_YEAR, Instants.LAST_YEAR));
    }

    /// The stretch before (-1) or after (+1) another, no shorter than wanted.
    ///
    /// @param atLeast seconds
    public static TimeSpan beside(TimeSpan moment, int step, double atLeast) {
        long next = step > 0 ? Math.max(moment.end(), moment.start() + 1) : moment.start() - 1;
        return around(Math.clamp(next, year(-Instants.LAST_YEAR), year(Instants.LAST_YEAR) - 1), atLeast);
    }
}
