package frieze.layout;

import frieze.document.Event;
import frieze.time.Instants;
import frieze.time.TickUnit;
import frieze.time.TickUnit.Unit;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// Keeps tears apart. What stands between two folds is often a single date, and at the scale of the whole a
/// sliver of a few px: it could not be read, and two tears so close look like a broken line. The folds then begin
/// a little later and end a little earlier, at round dates, so that the piece between has room; and where no date
/// is stated between them they become one.
final class FoldRoom {
    /// What stands between two folds is at least this part of all that is not folded: room for a card.
    private static final double LEAST = 0.15;
    /// All pieces between folds together claim no more than this part of it.
    private static final double MOST_CLAIMED = 0.6;
    /// What stands before the first fold, and after the last one, is this part of all that is not folded, or more:
    /// room for a card that stays in view.
    private static final double LEAST_AT_ENDS = 0.22;
    /// A fold gives up at most this part of its length on either side.
    private static final double MOST_GIVEN = 0.25;
    /// A date counts as round beside a fold that is this many times shorter than it, or less.
    private static final double ROUND = 0.02;

    private FoldRoom() {}

    static Folds between(Folds wanted, List<Event> events) {
        return between(wanted, GapFinder.extent(events), events);
    }

    /// The folds that are drawn where these are asked for, apart from each other and in order of time.
    ///
    /// @param extent of the events
    static Folds between(Folds wanted, TimeSpan extent, List<Event> events) {
        var folds = new ArrayList<>(GapFinder.apart(wanted.gaps()));
        if (folds.size() < 2) {
            return new Folds(List.copyOf(folds));
        }
        double whole = extent.seconds();
        double folded = folds.stream().mapToDouble(TimeSpan::seconds).sum();
        double room = Math.min(LEAST, MOST_CLAIMED / folds.size()) * Math.max(0, whole - folded);
        join(folds, room, events);
        return new Folds(given(folds, room));
    }

    /// The same folds, but with room for the label of what stands alone before the first or after the last.
    ///
    /// @param folds at least one, apart from each other and in order of time
    /// @param whole from the first stated date to the last
    static Folds atEnds(List<TimeSpan> folds, TimeSpan whole) {
        double folded = folds.stream().mapToDouble(TimeSpan::seconds).sum();
        double room = LEAST_AT_ENDS / (1 - LEAST_AT_ENDS) * Math.max(0, whole.seconds() - folded);
        var result = new ArrayList<>(folds);
        var first = folds.getFirst();
        double before = new TimeSpan(whole.start(), first.start()).seconds();
        result.set(0, shortened(first, room - before, 0));
        var last = result.getLast();
        double after = new TimeSpan(last.end(), whole.end()).seconds();
        result.set(result.size() - 1, shortened(last, 0, room - after));
        return new Folds(List.copyOf(result));
    }

    private static void join(ArrayList<TimeSpan> folds, double room, List<Event> events) {
        for (int i = folds.size() - 2; i >= 0; i--) {
            var between = between(folds, i);
            if (between.seconds() < room && !GapFinder.touches(events, between)) {
                folds.set(i, folds.get(i).union(folds.remove(i + 1)));
            }
        }
    }

    private static TimeSpan between(List<TimeSpan> folds, int i) {
        return new TimeSpan(folds.get(i).end(), folds.get(i + 1).start());
    }

    private static List<TimeSpan> given(List<TimeSpan> folds, double room) {
        var result = new ArrayList<TimeSpan>(folds.size());
        for (int i = 0; i < folds.size(); i++) {
            double atStart = i == 0 ? 0 : (room - between(folds, i - 1).seconds()) / 2;
            double atEnd = i == folds.size() - 1 ? 0 : (room - between(folds, i).seconds()) / 2;
            result.add(shortened(folds.get(i), atStart, atEnd));
        }
        return List.copyOf(result);
    }

    /// A fold that begins later and ends earlier, at round dates.
    ///
    /// @param atStart what it gives up, seconds; nothing where that is not positive
    private static TimeSpan shortened(TimeSpan fold, double atStart, double atEnd) {
        if (atStart <= 0 && atEnd <= 0) {
            return fold;
        }
        double most = fold.seconds() * MOST_GIVEN;
        // rounding may take as much again, and still more than a quarter is left
        double given = Math.min(most, Math.max(atStart, atEnd));
        var unit = unit(Math.max(given / 2, fold.seconds() * ROUND));
        return new TimeSpan(
                atStart <= 0 ? fold.start() : later(fold.start(), Math.min(atStart, most), unit),
                atEnd <= 0 ? fold.end() : earlier(fold.end(), Math.min(atEnd, most), unit));
    }

    /// The first round date at least `seconds` after an instant.
    private static long later(long instant, double seconds, TickUnit unit) {
        long least = instant + (long) seconds;
        long rounded = Ticks.atOrBefore(least, unit);
        return rounded == least ? rounded : Ticks.next(rounded, unit);
    }

    private static long earlier(long instant, double seconds, TickUnit unit) {
        return Ticks.atOrBefore(instant - (long) seconds, unit);
    }

    /// The largest of the units that people round to that is not longer than a stretch, and of years one that is
    /// small beside it.
    private static TickUnit unit(double seconds) {
        double year = Ticks.seconds(new TickUnit(Unit.YEAR, 1));
        if (seconds >= year) {
            long years = 1;
            while (years * 20 * year <= seconds) {
                years *= 10;
            }
            return new TickUnit(Unit.YEAR, years);
        }
        if (seconds >= 60 * Instants.DAY) {
            return new TickUnit(Unit.MONTH, 1);
        }
        return seconds >= Instants.DAY ? new TickUnit(Unit.DAY, 1) : new TickUnit(Unit.SECOND, 1);
    }
}
