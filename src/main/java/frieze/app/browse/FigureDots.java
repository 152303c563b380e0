package frieze.app.browse;

import frieze.document.Figure;
import frieze.document.Timeline;
import java.util.stream.LongStream;

/// Numbers as countable dots. One scale for a whole timeline, so that 49 looks as small beside 1,489 as it is.
///
/// @param unit how much one dot stands for, a power of ten
record FigureDots(long unit) {
    /// No figure is drawn with more dots than this.
    static final int MOST_DOTS = 4_000;
    /// From one dot to the next, px.
    private static final double STEP = 6;
    private static final double RADIUS = 2;
    private static final int BLOCK = 10;
    private static final double BLOCK_GAP = 4;

    static FigureDots of(Timeline timeline) {
        return scaledTo(timeline.events().stream()
                .flatMapToLong(e -> e.figures().stream().mapToLong(Figure::value)));
    }

    static FigureDots scaledTo(LongStream values) {
        long largest = values.max().orElse(0);
        long unit = 1;
        while (largest / unit > MOST_DOTS) {
            unit *= 10;
        }
        return new FigureDots(unit);
    }

    /// How many whole dots stand for a value.
    long whole(long value) {
        return value / unit;
    }

    /// How much of one further dot, 0 to 1.
    double part(long value) {
        return (double) (value % unit) / unit;
    }

    /// The dots in rows, as an SVG path, in blocks of ten, the last dot as large as what is left.
    ///
    /// @param width room, px
    String path(long value, double width) {
        int columns = columns(width);
        var path = new StringBuilder();
        long dots = whole(value);
        for (long i = 0; i < dots; i++) {
            dot(path, i, columns, RADIUS);
        }
        if (part(value) > 0) {
            dot(path, dots, columns, Math.max(0.8, RADIUS * Math.sqrt(part(value))));
        }
        return path.toString();
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width + BLOCK_GAP) / (STEP * BLOCK + BLOCK_GAP))) * BLOCK;
    }

    private static void dot(StringBuilder path, long index, int columns, double radius) {
        long column = index % columns;
        double x = column * STEP + column / BLOCK * BLOCK_GAP + RADIUS - radius;
        double y = index / columns * STEP + RADIUS;
        path.append('M').append(x).append(',').append(y);
        path.append('a')
                .append(radius)
                .append(',')
                .append(radius)
                .append(" 0 1,0 ")
                .append(2 * radius)
                .append(",0");
        path.append('a')
                .append(radius)
                .append(',')
                .append(radius)
                .append(" 0 1,0 ")
                .append(-2 * radius)
                .append(",0");
    }
}
