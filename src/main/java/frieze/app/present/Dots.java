package frieze.app.present;

import java.util.List;

/// Numbers as dots to be counted: those of a stop share one scale, and mostly every dot is one.
///
/// @param unit how much one dot stands for, a power of ten
/// @param pitch from dot to dot, in the measures of [ClassScale]
/// @param columns of dots beside each other
record Dots(long unit, double pitch, int columns) {
    /// More dots than this are not told apart.
    static final int MOST = 5_000;

    private static final double MOST_PITCH = 40;

    /// The scale on which the greatest of some numbers fills a room.
    static Dots of(List<Long> values, double width, double height) {
        long greatest = values.stream().mapToLong(Long::longValue).max().orElse(0);
        long unit = 1;
        while (greatest / unit > MOST) {
            unit *= 10;
        }
        var roughly = new Dots(unit, MOST_PITCH, 1);
        long dots = Math.max(1, roughly.dots(greatest));
        double pitch = Math.min(MOST_PITCH, Math.sqrt(width * height / dots));
        while (rows(dots, columns(width, pitch)) * pitch > height) {
            pitch *= 0.99;
        }
        return new Dots(unit, pitch, columns(width, pitch));
    }

    /// The same dots in rows of another length.
    Dots within(int rows, long value) {
        return new Dots(unit, pitch, (int) Math.max(1, -Math.floorDiv(-dots(value), rows)));
    }

    private static int columns(double width, double pitch) {
        return Math.max(1, (int) (width / pitch));
    }

    private static long rows(long dots, int columns) {
        return -Math.floorDiv(-dots, columns);
    }

    /// How many dots there are, the last of which may be smaller.
    long dots(long value) {
        return -Math.floorDiv(-value, unit);
    }

    /// How large the last dot is, beside the others: above 0, at most 1.
    double last(long value) {
        long part = value % unit;
        return part == 0 ? 1 : Math.max(0.35, Math.sqrt((double) part / unit));
    }

    double width(long value) {
        return Math.min(columns, dots(value)) * pitch;
    }

    double height(long value) {
        return rows(dots(value), columns) * pitch;
    }
}
