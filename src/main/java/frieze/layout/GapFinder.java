package frieze.layout;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.time.DateShape;
import frieze.time.DateShape.End;
import frieze.time.DateShape.Interval;
import frieze.time.DateShape.Known;
import frieze.time.DateShape.Members;
import frieze.time.DateShape.Single;
import frieze.time.EdtfDate;
import frieze.time.EdtfDateTime;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what may be folded: stretches that no stated date touches. "The 1970s" is a stated date and touches
/// ten years; an arrow or a duration that merely runs on through a stretch does not touch it.
final class GapFinder {
    /// A gap worth folding without being asked is at least this part of the whole.
    private static final double WORTH = 0.2;

    /// And this many times as long as is usual between the dates of the document: where all of them stand far
    /// apart, their distances are what there is to see.
    private static final double UNUSUAL = 3;

    private GapFinder() {}

    /// What the author wants folded, cut to what no date touches; or else the longest gaps.
    static Folds find(Timeline timeline) {
        var free = free(timeline.events());
        if (!timeline.folds().isEmpty()) {
            var wanted = new ArrayList<TimeSpan>();
            for (var fold : timeline.folds()) {
                for (var gap : free) {
                    long start = Math.max(gap.start(), fold.span().start());
                    long end = Math.min(gap.end(), fold.span().end());
                    if (end - start > 1) {
                        wanted.add(new TimeSpan(start, end));
                    }
                }
            }
            return new Folds(apart(wanted));
        }
        double whole = free.isEmpty() ? 0 : extent(timeline.events()).seconds();
        double least = Math.max(WORTH * whole, UNUSUAL * usual(free));
        var worth = free.stream().filter(gap -> gap.seconds() >= least).toList();
        return worth.isEmpty() ? Folds.NONE : FoldRoom.atEnds(worth, extent(timeline.events()));
    }

    /// The median of the gaps, the lower one of two; seconds.
    private static double usual(List<TimeSpan> gaps) {
        double[] sorted = gaps.stream().mapToDouble(TimeSpan::seconds).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
    }

    /// The longest stretch around an instant that no stated date touches; empty where one does, and before the
    /// first and after the last of them. Takes one walk through all events.
    static Optional<TimeSpan> around(List<Event> events, long instant) {
        long before = Long.MIN_VALUE;
        long after = Long.MAX_VALUE;
        for (var event : events) {
            for (var span : stated(event.when().shape())) {
                if (span.contains(instant)) {
                    return Optional.empty();
                }
                if (span.end() <= instant) {
                    before = Math.max(before, span.end());
                } else {
                    after = Math.min(after, span.start());
                }
            }
        }
        return before == Long.MIN_VALUE || after == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new TimeSpan(before, after));
    }

    /// Whether a date is stated that touches a stretch.
    static boolean touches(List<Event> events, TimeSpan stretch) {
        for (var event : events) {
            for (var span : stated(event.when().shape())) {
                if (span.overlaps(stretch)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Overlapping stretches and those that follow upon each other made one; in order of time.
    static List<TimeSpan> apart(List<TimeSpan> gaps) {
        var sorted =
                gaps.stream().sorted(Comparator.comparingLong(TimeSpan::start)).toList();
        var result = new ArrayList<TimeSpan>();
        for (var gap : sorted) {
            if (result.isEmpty() || result.getLast().end() < gap.start()) {
                result.add(gap);
            } else {
                result.set(result.size() - 1, result.getLast().union(gap));
            }
        }
        return result;
    }

    /// From the first stated date to the last.
    static TimeSpan extent(List<Event> events) {
        return extent(events, Waiting.ALWAYS);
    }

    /// @throws java.util.concurrent.CancellationException soon after nobody waits for it any more
    static TimeSpan extent(List<Event> events, Waiting waiting) {
        long start = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        int turn = 0;
        for (var event : events) {
            waiting.check(turn++);
            var when = event.when();
            if (isSingle(when)) {
                start = Math.min(start, when.start());
                end = Math.max(end, when.end());
                continue;
            }
            for (var span : stated(when.shape())) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
        }
        return start > end ? new TimeSpan(0, Instants.DAY * 365) : new TimeSpan(start, end);
    }

    /// A single date, which states what it covers: there is no need to make its shape.
    static boolean isSingle(When when) {
        return when.expression() instanceof EdtfDate || when.expression() instanceof EdtfDateTime;
    }

    private static List<TimeSpan> free(List<Event> events) {
        var stated = events.stream()
                .flatMap(e -> stated(e.when().shape()).stream())
                .sorted(Comparator.comparingLong(TimeSpan::start))
                .toList();
        var gaps = new ArrayList<TimeSpan>();
        long reached = Long.MAX_VALUE;
        for (var span : stated) {
            if (reached < span.start()) {
                gaps.add(new TimeSpan(reached, span.start()));
            }
            reached = reached == Long.MAX_VALUE ? span.end() : Math.max(reached, span.end());
        }
        return gaps;
    }

    /// The stretches that a date names.
    static List<TimeSpan> stated(DateShape shape) {
        return switch (shape) {
            case Single(Extent e) -> List.of(e.span());
            case Interval(End a, End b) -> known(a, b);
            case Members(boolean _, var members) ->
                members.stream()
                        .flatMap(m -> m.first() instanceof Known(Extent a) && m.last() instanceof Known(Extent b)
                                ? java.util.stream.Stream.of(new TimeSpan(
                                        a.span().start(),
                                        Math.max(a.span().end(), b.span().end())))
                                : known(m.first(), m.last()).stream())
                        .toList();
        };
    }

    private static List<TimeSpan> known(End a, End b) {
        var spans = new ArrayList<TimeSpan>(2);
        if (a instanceof Known(Extent e)) {
            spans.add(e.span());
        }
        if (b instanceof Known(Extent e)) {
            spans.add(e.span());
        }
        return spans;
    }
}
