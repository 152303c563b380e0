package frieze.layout;

import frieze.layout.Placed.Tick;
import frieze.layout.Placed.TickRank;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.time.CivilDate;
import frieze.time.DateWording;
import frieze.time.Instants;
import frieze.time.TickUnit;
import frieze.time.TickUnit.Unit;
import java.util.ArrayList;
import java.util.List;

/// The ticks of the visible stretch alone: a ladder of units and a walk along one of them.
final class Ticks {
    /// Mean seconds of a unit, for choosing; the walk itself follows the calendar.
    private static final double MONTH = 2_629_746;
    private static final double YEAR = 31_556_952;

    /// Room that a label wants around it, px.
    private static final double LABEL_GAP = 20;
    /// Spacing from which a step that is no power of ten carries labels, px.
    private static final double WIDE = 110;
    /// Spacing from which a power of ten carries labels, px.
    private static final double CLOSE = 56;
    /// Between the label of a gap's edge and the torn paper, px.
    private static final double EDGE_GAP = 4;
    /// The edge of a gap is said as exactly as this part of the way from one labelled tick to the next.
    private static final int EDGE_PARTS = 100;
    /// Least spacing of ticks without a label, px.
    private static final double MINOR = 5;

    private static final List<TickUnit> LADDER = ladder();

    private final TextMeasurer measurer;
    private final DateWording wording;

    Ticks(TextMeasurer measurer, DateWording wording) {
        this.measurer = measurer;
        this.wording = wording;
    }

    private static List<TickUnit> ladder() {
        var units = new ArrayList<TickUnit>();
        for (long n : new long[] {1, 5, 15, 30}) {
            units.add(new TickUnit(Unit.SECOND, n));
        }
        for (long n : new long[] {1, 5, 15, 30}) {
            units.add(new TickUnit(Unit.MINUTE, n));
        }
        for (long n : new long[] {1, 3, 6, 12}) {
            units.add(new TickUnit(Unit.HOUR, n));
        }
        units.add(new TickUnit(Unit.DAY, 1));
        for (long n : new long[] {1, 3, 6}) {
            units.add(new TickUnit(Unit.MONTH, n));
        }
        for (long power = 1; power <= 100_000_000_000L; power *= 10) {
            units.add(new TickUnit(Unit.YEAR, power));
            units.add(new TickUnit(Unit.YEAR, 2 * power));
            units.add(new TickUnit(Unit.YEAR, 5 * power));
        }
        return List.copyOf(units);
    }

    /// The ticks in view, left to right, none inside a tear, no two labels closer than they need.
    List<Tick> place(FoldedAxis axis, FoldedScale scale, double width) {
        int labelled = labelledUnit(scale.pxPerSecond());
        TickUnit unit = LADDER.get(labelled);
        TickUnit major = majorUnit(labelled, scale.pxPerSecond());
        double reach = 120;
        long from = scale.instant(-reach);
        long to = scale.instant(width + reach);
        var ticks = new ArrayList<Tick>();
        for (int gap = axis.gapAtOrAfter(from); gap < axis.gaps() && axis.gapStart(gap) <= to; gap++) {
            addEdges(ticks, axis, scale, gap, unit);
        }
        clearBetweenTears(ticks);
        int edges = ticks.size();
        TickUnit minor = minorUnit(labelled, scale.pxPerSecond());
        TickUnit medium = mediumUnit(unit);
        long t = atOrBefore(from, minor);
        while (t <= to) {
            double x = scale.x(t);
            if (!insideTear(axis, t) && x >= -reach && x <= width + reach) {
                addTick(ticks, edges, t, x, unit, major, medium, scale.pxPerSecond());
            }
            long next = next(t, minor);
            if (next <= t) {
                break;
            }
            int gap = axis.gapAtOrAfter(next);
            if (gap < axis.gaps() && axis.gapStart(gap) < next && axis.gapEnd(gap) > next) {
                next = Math.max(next, atOrBefore(axis.gapEnd(gap), minor));
            }
            t = next;
        }
        return keptInView(ticks, edges, width);
    }

    /// A label that would be cut by the edge of the view moves inside, or goes where it would meet its
    /// neighbour.
    private List<Tick> keptInView(List<Tick> ticks, int edges, double width) {
        var kept = new ArrayList<Tick>(ticks.size());
        for (int i = 0; i < ticks.size(); i++) {
            var tick = ticks.get(i);
            double half = measurer.width(tick.label(), style(tick.rank())) / 2;
            boolean cut = tick.labelX() - half < 0 || tick.labelX() + half > width;
            if (tick.label().isEmpty() || !cut) {
                kept.add(tick);
                continue;
            }
            double x = Math.clamp(tick.labelX(), half, Math.max(half, width - half));
            boolean standsInView = tick.x() >= 0 && tick.x() <= width;
            boolean free = standsInView
                    && i >= edges
                    && ticks.stream().noneMatch(other -> other != tick && meets(other, x, half));
            kept.add(
                    free
                            ? new Tick(tick.x(), tick.instant(), tick.rank(), tick.label(), x)
                            : new Tick(tick.x(), tick.instant(), tick.rank(), "", tick.x()));
        }
        return List.copyOf(kept);
    }

    private boolean meets(Tick other, double x, double half) {
        return !other.label().isEmpty()
                && Math.abs(other.labelX() - x) < half + measurer.width(other.label(), style(other.rank())) / 2 + 8;
    }

    private static TextStyle style(TickRank rank) {
        return rank == TickRank.MAJOR ? TextStyle.TITLE : TextStyle.SMALL;
    }

    private void addTick(
            List<Tick> ticks,
            int edges,
            long t,
            double x,
            TickUnit unit,
            TickUnit major,
            TickUnit medium,
            double pxPerSecond) {
        if (!isMultiple(t, unit)) {
            ticks.add(new Tick(x, t, isMultiple(t, medium) ? TickRank.MEDIUM : TickRank.MINOR, "", x));
            return;
        }
        var rank = isMultiple(t, major) ? TickRank.MAJOR : TickRank.MEDIUM;
        var label = wording.tick(t, unit, false);
        if (unit.unit() == Unit.YEAR && !isMultiple(t, said(unit, label, rank, pxPerSecond))) {
            ticks.add(new Tick(x, t, rank, "", x));
            return;
        }
        double half = measurer.width(label, style(rank)) / 2 + 5;
        for (int i = 0; i < edges; i++) {
            var edge = ticks.get(i);
            if (Math.abs(edge.x() - x) < 0.5) {
                return;
            }
            double other = measurer.width(edge.label(), TextStyle.TITLE) / 2;
            if (Math.abs(edge.labelX() - x) < half + other + 3) {
                ticks.add(new Tick(x, t, rank, "", x));
                return;
            }
        }
        ticks.add(new Tick(x, t, rank, label, x));
    }

    /// Which of the years are labelled where this label stands: "100 BC" needs more room than "1900", for which
    /// the unit was chosen; depends on the scale, not on what is in view.
    private TickUnit said(TickUnit unit, String label, TickRank rank, double pxPerSecond) {
        double spacing = seconds(unit) * pxPerSecond;
        double needed = measurer.width(label, style(rank)) + LABEL_GAP / 2;
        if (spacing >= needed) {
            return unit;
        }
        boolean isFive = isPlain(new TickUnit(Unit.YEAR, 2 * unit.count()));
        return new TickUnit(Unit.YEAR, (isFive ? 2 : 5) * unit.count());
    }

    /// Both edges of a tear are labelled, each on its own side.
    private void addEdges(List<Tick> ticks, FoldedAxis axis, FoldedScale scale, int gap, TickUnit unit) {
        long left = axis.gapStart(gap);
        long right = axis.gapEnd(gap);
        double leftX = scale.x(left);
        double rightX = scale.x(right);
        var leftLabel = edgeLabel(left, unit);
        var rightLabel = edgeLabel(right, unit);
        double leftHalf = measurer.width(leftLabel, TextStyle.TITLE) / 2;
        double rightHalf = measurer.width(rightLabel, TextStyle.TITLE) / 2;
        ticks.add(new Tick(leftX, left, TickRank.MAJOR, leftLabel, leftX + Folds.AIR - EDGE_GAP - leftHalf));
        ticks.add(new Tick(rightX, right, TickRank.MAJOR, rightLabel, rightX - Folds.AIR + EDGE_GAP + rightHalf));
    }

    /// Where two tears stand so close that the labels of their edges would meet, the second one goes; and the
    /// first as well where it would reach the next tear. Each tear says by itself what it folds.
    private void clearBetweenTears(List<Tick> edges) {
        for (int i = 2; i < edges.size(); i += 2) {
            var left = edges.get(i - 1);
            var right = edges.get(i);
            double width = measurer.width(left.label(), TextStyle.TITLE);
            if (left.labelX() + width / 2 + LABEL_GAP / 2
                    > right.labelX() - measurer.width(right.label(), TextStyle.TITLE) / 2) {
                edges.set(i, unlabelled(right));
                if (left.labelX() + width / 2 > right.x()) {
                    edges.set(i - 1, unlabelled(left));
                }
            }
        }
    }

    private static Tick unlabelled(Tick tick) {
        return new Tick(tick.x(), tick.instant(), tick.rank(), "", tick.x());
    }

    /// Where the axis counts years, the edge is a year as well, no more exact than the ticks around it allow.
    private String edgeLabel(long instant, TickUnit unit) {
        if (unit.unit() != Unit.YEAR) {
            return wording.tick(instant, edgeUnit(instant, unit), false);
        }
        long step = Math.max(1, unit.count() / EDGE_PARTS);
        long year = historical(CivilDate.yearAt(instant));
        long rounded = Math.round((double) year / step) * step;
        long said = step == 1 ? instant : CivilDate.startOfYear(astronomical(rounded == 0 ? 1 : rounded));
        return wording.tick(said, unit, false);
    }

    /// The coarsest unit that names this very instant: the edge of a gap at a new year is a year.
    private static TickUnit edgeUnit(long instant, TickUnit unit) {
        var date = CivilDate.at(instant);
        if (date.instant() != instant) {
            return new TickUnit(Unit.MINUTE, 1);
        }
        if (date.day() != 1) {
            return new TickUnit(Unit.DAY, 1);
        }
        if (date.month() != 1) {
            return new TickUnit(Unit.MONTH, 1);
        }
        return new TickUnit(Unit.YEAR, 1);
    }

    private static boolean insideTear(FoldedAxis axis, long t) {
        int gap = axis.gapAtOrAfter(t);
        return gap < axis.gaps() && axis.gapStart(gap) < t && t < axis.gapEnd(gap);
    }

    private int labelledUnit(double pxPerSecond) {
        for (int i = 0; i < LADDER.size(); i++) {
            TickUnit unit = LADDER.get(i);
            double spacing = seconds(unit) * pxPerSecond;
            double least = isPlain(unit) ? CLOSE : WIDE;
            if (spacing >= least && spacing >= measurer.width(sample(unit), TextStyle.SMALL) + LABEL_GAP) {
                return i;
            }
        }
        return LADDER.size() - 1;
    }

    private String sample(TickUnit unit) {
        long instant = unit.unit() == Unit.YEAR && unit.count() >= 1_000
                ? -Math.min(unit.count(), 100_000_000_000L) / 10 * 9 * (long) YEAR
                : 0;
        return wording.tick(atOrBefore(instant, unit), unit, false);
    }

    /// Powers of ten, and the unit itself: what a reader counts in.
    private static boolean isPlain(TickUnit unit) {
        long n = unit.count();
        while (n % 10 == 0) {
            n /= 10;
        }
        return n == 1;
    }

    private static TickUnit majorUnit(int labelled, double pxPerSecond) {
        TickUnit unit = LADDER.get(labelled);
        if (seconds(unit) * pxPerSecond >= WIDE) {
            return unit;
        }
        return switch (unit.unit()) {
            case YEAR -> new TickUnit(Unit.YEAR, unit.count() * (isPlain(unit) ? 5 : 10));
            case MONTH -> new TickUnit(Unit.YEAR, 1);
            case DAY -> new TickUnit(Unit.MONTH, 1);
            case HOUR -> new TickUnit(Unit.DAY, 1);
            case MINUTE -> new TickUnit(Unit.HOUR, 1);
            case SECOND -> new TickUnit(Unit.MINUTE, 1);
        };
    }

    private static TickUnit mediumUnit(TickUnit unit) {
        return unit.unit() == Unit.YEAR && unit.count() >= 10 && isPlain(unit)
                ? new TickUnit(Unit.YEAR, unit.count() / 2)
                : unit;
    }

    private static TickUnit minorUnit(int labelled, double pxPerSecond) {
        TickUnit best = LADDER.get(labelled);
        for (int i = labelled - 1; i >= 0; i--) {
            TickUnit unit = LADDER.get(i);
            if (seconds(unit) * pxPerSecond < MINOR) {
                break;
            }
            if (divides(unit, best) && divides(unit, LADDER.get(labelled))) {
                best = unit;
            }
        }
        return best;
    }

    private static boolean divides(TickUnit fine, TickUnit coarse) {
        return fine.unit() != coarse.unit() || coarse.count() % fine.count() == 0;
    }

    static double seconds(TickUnit unit) {
        return unit.count()
                * switch (unit.unit()) {
                    case SECOND -> 1.0;
                    case MINUTE -> 60.0;
                    case HOUR -> 3_600.0;
                    case DAY -> (double) Instants.DAY;
                    case MONTH -> MONTH;
                    case YEAR -> YEAR;
                };
    }

    /// The last tick of this unit at or before an instant; years count from the year 0, so that they are round
    /// as people write them.
    static long atOrBefore(long instant, TickUnit unit) {
        try {
            return switch (unit.unit()) {
                case SECOND, MINUTE, HOUR, DAY -> {
                    long step = (long) seconds(unit);
                    yield Math.floorDiv(instant, step) * step;
                }
                case MONTH -> {
                    var date = CivilDate.at(instant);
                    int month = (int) ((date.month() - 1) / unit.count() * unit.count()) + 1;
                    yield new CivilDate(date.year(), month, 1).instant();
                }
                case YEAR ->
                    CivilDate.startOfYear(astronomical(round(historical(CivilDate.yearAt(instant)), unit.count())));
            };
        } catch (ArithmeticException _) {
            return instant < 0 ? CivilDate.startOfYear(-292_000_000_000L) : instant;
        }
    }

    /// The tick after the one at `tick`; the same where the axis ends.
    static long next(long tick, TickUnit unit) {
        try {
            return switch (unit.unit()) {
                case SECOND, MINUTE, HOUR, DAY -> Math.addExact(tick, (long) seconds(unit));
                case MONTH -> {
                    var date = CivilDate.at(tick);
                    long month = date.month() - 1 + unit.count();
                    yield new CivilDate(date.year() + month / 12, (int) (month % 12) + 1, 1).instant();
                }
                case YEAR -> {
                    long year = historical(CivilDate.yearAt(tick));
                    long next = year + unit.count();
                    if (unit.count() > 1 && year == 1) {
                        next = unit.count();
                    } else if (next == 0) {
                        next = 1;
                    }
                    yield CivilDate.startOfYear(astronomical(next));
                }
            };
        } catch (ArithmeticException _) {
            return tick;
        }
    }

    static boolean isMultiple(long tick, TickUnit unit) {
        return atOrBefore(tick, unit) == tick;
    }

    /// The largest multiple of `step` at or below a historical year; the year before AD 1 is 1 BC, and AD 1
    /// stands where a 0 would.
    private static long round(long year, long step) {
        if (step == 1) {
            return year;
        }
        long rounded = Math.floorDiv(year, step) * step;
        return rounded == 0 ? 1 : rounded;
    }

    /// -1 for 1 BC (astronomical 0), -2 for 2 BC...
    private static long historical(long astronomical) {
        return astronomical > 0 ? astronomical : astronomical - 1;
    }

    private static long astronomical(long historical) {
        return historical > 0 ? historical : historical + 1;
    }
}
