package frieze.layout;

import frieze.document.Era;
import frieze.layout.Placed.PlacedEra;
import frieze.time.DateShape;
import frieze.time.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rows on which eras stand above the lanes: eras that overlap stand on different rows, and an era that
/// lies within others stands below them as long as there is a row. Eras that find no row share the row
/// [#MOST], without names.
///
/// @param row from 0 to [#MOST]
public record EraRows(Era era, int row) {
    /// The most rows that have room for names.
    public static final int MOST = 3;
    /// Eras that only meet share no more than this part of the shorter one.
    private static final double MEETING = 0.5;

    static final Comparator<Era> IN_TIME = Comparator.comparingLong(
                    (Era e) -> e.when().span().start())
            .thenComparing(e -> e.when().span().end(), Comparator.reverseOrder());

    /// All eras in order of their starts, the longest first, with their rows.
    static List<EraRows> of(List<Era> eras) {
        var rows = new ArrayList<EraRows>();
        var running = new ArrayList<EraRows>();
        for (var era : eras.stream().sorted(IN_TIME).toList()) {
            running.removeIf(other -> meets(other.era, era));
            int row = row(era, running);
            var next = new EraRows(era, row);
            if (row < MOST) {
                running.add(next);
            }
            rows.add(next);
        }
        return List.copyOf(rows);
    }

    /// Below all that hold it, else wherever there is a free row.
    private static int row(Era era, List<EraRows> running) {
        int below = 0;
        for (var other : running) {
            if (holds(other.era, era)) {
                below = Math.max(below, other.row + 1);
            }
        }
        int row = free(below, running);
        return row < MOST ? row : free(0, running);
    }

    /// The first free row from one on; [#MOST] where there is none.
    private static int free(int from, List<EraRows> running) {
        int row = from;
        while (row < MOST && taken(running, row)) {
            row++;
        }
        return row;
    }

    private static boolean taken(List<EraRows> running, int row) {
        for (var other : running) {
            if (other.row == row) {
                return true;
            }
        }
        return false;
    }

    /// Whether an era has ended when a later one begins, as far as that is known: "1914 to 1945" and "1945 to
    /// 1991" meet in 1945 and do not overlap.
    private static boolean meets(Era before, Era after) {
        var a = before.when().span();
        var b = after.when().span();
        double shared = FoldedAxis.difference(a.end(), b.start());
        return shared <= 0
                || a.end() < b.end()
                        && a.end() <= begun(after)
                        && shared <= MEETING * Math.min(a.seconds(), b.seconds());
    }

    /// When an era has begun for certain.
    private static long begun(Era era) {
        return switch (era.when().shape()) {
            case DateShape.Interval(DateShape.Known(Extent start), DateShape.End _) ->
                start.span().end();
            case DateShape.Single(Extent all) -> all.span().end();
            default -> era.when().span().start();
        };
    }

    private static boolean holds(Era outer, Era inner) {
        return outer.when().span().end() >= inner.when().span().end();
    }

    /// How many rows the eras of a timeline stand on, at most [#MOST] and one more for those without a row.
    public static int count(List<Era> eras) {
        return of(eras).stream().mapToInt(era -> era.row() + 1).max().orElse(0);
    }

    /// The eras of a frame whose names have no room in it: those that find no row, and those whose stretch in
    /// view is too narrow, or too much torn, for a name. Together with the named ones they are all eras in view.
    public static List<Era> unnamed(List<PlacedEra> eras) {
        return eras.stream()
                .filter(era -> era.titleLines().isEmpty())
                .map(PlacedEra::era)
                .toList();
    }
}
