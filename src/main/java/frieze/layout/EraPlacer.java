package frieze.layout;

import frieze.document.Era;
import frieze.layout.Placed.PlacedEra;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.time.DateShape;
import frieze.time.DateWording;
import frieze.time.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Places the eras: their ground, and their names, which stay in view and keep clear of each other and of
/// tears.
final class EraPlacer {
    private static final double MARGIN = 6;
    private static final double LEAST_LABEL = 44;
    /// How far beside the view eras are looked for, px: more than rounding to seconds may lose.
    private static final double BEYOND = 64;

    private final List<Planned> eras;
    private final IntervalIndex inTime;
    private final int rows;
    private final LabelSizes sizes;
    private final DateWording wording;
    private final FoldedAxis axis;

    /// @param certain from where the era certainly runs: the end of an inexact start
    private record Planned(Era era, long start, long certain, long end, int depth, boolean alternate) {}

    EraPlacer(List<Era> eras, FoldedAxis axis, LabelSizes sizes, DateWording wording) {
        this.sizes = sizes;
        this.wording = wording;
        this.axis = axis;
        var planned = new ArrayList<Planned>();
        var lastOfRow = new HashMap<Integer, Planned>();
        for (var placed : EraRows.of(eras)) {
            var era = placed.era();
            var span = era.when().span();
            int row = placed.row();
            var before = lastOfRow.get(row);
            boolean alternate = before == null ? row % 2 == 0 : !before.alternate();
            var next = new Planned(era, span.start(), certainFrom(era), span.end(), row, alternate);
            lastOfRow.put(row, next);
            planned.add(next);
        }
        this.eras = List.copyOf(planned);
        inTime = new IntervalIndex(
                IntStream.range(0, planned.size()).toArray(),
                i -> planned.get(i).start(),
                i -> planned.get(i).end());
        rows = planned.stream().mapToInt(e -> e.depth() + 1).max().orElse(0);
    }

    private static long certainFrom(Era era) {
        return switch (era.when().shape()) {
            case DateShape.Interval(DateShape.Known(Extent e), DateShape.End _)
            when e.precision().compareTo(frieze.time.Precision.YEAR) > 0 ->
                e.span().end();
            default -> era.when().span().start();
        };
    }

    /// The eras in view, in order of their starts. Takes as long as there are such.
    List<PlacedEra> place(FoldedScale scale, double width) {
        var inView = new ArrayList<Planned>();
        inTime.overlapping(scale.instant(-BEYOND), scale.instant(width + BEYOND), i -> {
            var era = eras.get(i);
            if (scale.x(era.end()) > 0 && scale.x(era.start()) < width) {
                inView.add(era);
            }
        });
        var placed = new ArrayList<PlacedEra>(inView.size());
        // from right to left, so that a name knows where the next one on its row begins
        var nextOnRow = new double[EraRows.MOST + 1];
        Arrays.fill(nextOnRow, Double.POSITIVE_INFINITY);
        for (var e : inView.reversed()) {
            double x1 = scale.x(e.start());
            double x2 = scale.x(e.end());
            double until = nextOnRow[e.depth()];
            nextOnRow[e.depth()] = x1;
            placed.add(label(e, x1, scale.x(e.certain()), Math.min(x2, until), x2, scale, width));
        }
        return List.copyOf(placed.reversed());
    }

    /// @param until where the name has to end
    private PlacedEra label(
            Planned e, double x1, double certain, double until, double x2, FoldedScale scale, double width) {
        double from = Math.max(0, certain > x1 + 1 && certain < x2 ? certain : x1) + sizes.px(MARGIN);
        double to = Math.min(width, until) - sizes.px(2);
        if (to - from < sizes.px(LEAST_LABEL)) {
            from = Math.max(0, x1) + sizes.px(MARGIN);
        }
        var free = widestFree(from, to, scale);
        double room = free[1] - free[0];
        if (room < sizes.px(LEAST_LABEL)
                || e.depth() >= EraRows.MOST
                || e.era().title().isBlank()) {
            return new PlacedEra(e.era(), x1, certain, x2, e.depth(), e.alternate(), free[0], List.of(), "", 0);
        }
        var lines = sizes.lines(e.era().title(), room, rows > 1 ? 1 : 2, TextStyle.ERA);
        var date = wording.shortForm(e.era().when());
        double dateRoom =
                lines.size() == 2 ? room - sizes.measurer().width(lines.getLast(), TextStyle.ERA) - sizes.px(6) : room;
        if (sizes.measurer().width(date, TextStyle.SMALL) > dateRoom) {
            date = "";
        }
        return new PlacedEra(e.era(), x1, certain, x2, e.depth(), e.alternate(), free[0], lines, date, room);
    }

    /// The widest stretch between `from` and `to` that no tear crosses.
    private double[] widestFree(double from, double to, FoldedScale scale) {
        double bestFrom = from;
        double bestTo = from;
        double at = from;
        for (int gap = axis.gapAtOrAfter(scale.instant(from)); gap < axis.gaps(); gap++) {
            double left = scale.x(axis.gapStart(gap)) - 4;
            double right = scale.x(axis.gapEnd(gap)) + sizes.px(6);
            if (left >= to) {
                break;
            }
            if (left - at > bestTo - bestFrom) {
                bestFrom = at;
                bestTo = left;
            }
            at = Math.max(at, right);
        }
        if (to - at > bestTo - bestFrom) {
            bestFrom = at;
            bestTo = to;
        }
        return new double[] {bestFrom, bestTo};
    }
}
