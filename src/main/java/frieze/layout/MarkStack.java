package frieze.layout;

import org.jspecify.annotations.Nullable;

/// Rows of marks that stand alone in a lane of a given height: as far apart as there is room, and below them a row of
/// counted clusters where some of them wait for a larger scale. Marks keep their size, counts are as large as text.
///
/// @param height of the lane, px
/// @param top of the first row, px
/// @param pitch from row to row, px
record MarkStack(double height, double top, double pitch) {
    /// A lane of more events than this has slim marks.
    static final int MOST_EVENTS = 80;
    /// Most of what a row takes, and least: a bead above a bar, px.
    private static final double MOST_PITCH = 32;

    private static final double LEAST_PITCH = 25.5;
    /// What of a row lies above the middle of the bar, as a part of it.
    private static final double ABOVE = 0.74;
    /// Least air above the first row or below the last, px.
    private static final double AIR = 3;
    /// Air above the first row as far as there is room: the bead of the event that is shown large is half as large
    /// again, px.
    private static final double AIR_ABOVE = 8;
    /// Of the row of clusters: a pill and its air, px at 100 %.
    private static final double FOOT = 20;
    /// From the middle of a bar to that of its bead, px.
    private static final double BEAD_ABOVE_MARK = 13;

    private static final double HALF_A_BEAD = 5.5;
    /// How far a camera goes beyond the scale on which the whole document is laid out, in octaves.
    private static final int OCTAVES_BELOW = 2;

    /// How many rows there is room for, at least one.
    static int most(double height, boolean foot, LabelSizes sizes) {
        return (int) Math.clamp((height - AIR - (foot ? sizes.px(FOOT) : 0)) / LEAST_PITCH, 1, 100);
    }

    /// The rows of marks with bars, without clusters if that can be; null where they are too many.
    static @Nullable MarkRows rows(LaneItems items, Levels levels, LabelSizes sizes, double height) {
        var free = MarkRows.touching(items, levels, most(height, false, sizes));
        return free != null && !someWait(free.from, levels)
                ? free
                : MarkRows.touching(items, levels, most(height, true, sizes));
    }

    /// Whether at some scale that can be seen a mark is not shown.
    ///
    /// @param from the step from which each is
    static boolean someWait(byte[] from, Levels levels) {
        int lowest = Math.max(0, levels.nominal() - OCTAVES_BELOW * levels.perOctave());
        for (byte step : from) {
            if (step > lowest) {
                return true;
            }
        }
        return false;
    }

    /// @param foot whether there is a row of clusters
    static MarkStack of(double height, int rows, boolean foot, LabelSizes sizes) {
        double room = height - (foot ? sizes.px(FOOT) : 0);
        double wanted = Math.max(LEAST_PITCH, (room - AIR_ABOVE) / rows);
        double pitch = Math.min(Math.min(MOST_PITCH, wanted), (room - AIR) / rows);
        double left = room - rows * pitch;
        return new MarkStack(height, Math.max(left / 2, Math.min(left, AIR_ABOVE)), pitch);
    }

    /// The middle of the bar of a row, px from the top of the lane.
    double middle(int row) {
        return top + (row + ABOVE) * pitch;
    }

    /// The top of the row of clusters, px from the top of the lane.
    double clusters(LabelSizes sizes) {
        return height - sizes.px(FOOT) + 1;
    }

    /// @param middle of the bar, px
    static Box bead(double x, double middle) {
        return new Box(x - HALF_A_BEAD, middle - BEAD_ABOVE_MARK - HALF_A_BEAD, 2 * HALF_A_BEAD, 2 * HALF_A_BEAD);
    }
}
