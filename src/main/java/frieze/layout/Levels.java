package frieze.layout;

/// The scales at which forms may change: a ladder of steps, four to the octave, two where the document spans
/// ages or is large. Between two of its steps nothing appears or goes, only distances grow; so what is free of
/// overlaps on a step is free of them up to the next.
///
/// @param base px per second on step 0
/// @param count of steps, at most 126
/// @param perOctave steps in which the scale doubles
record Levels(double base, int count, int perOctave) {
    /// Width at which a whole document is laid out first, px.
    static final double NOMINAL_WIDTH = 1000;
    /// No scale goes beyond this, px per second.
    static final double FINEST = 1.0;

    /// Octaves below the scale on which the whole document is [#NOMINAL_WIDTH] wide.
    private static final int BELOW = 3;
    private static final int MOST = 126;
    private static final int LARGE = 5_000;

    static Levels of(double documentSeconds, double tears, int events) {
        double room = Math.max(200, NOMINAL_WIDTH - tears * Folds.TEAR_WIDTH);
        double nominal = Math.min(FINEST, room / Math.max(1, documentSeconds));
        double base = nominal / (1 << BELOW);
        double octaves = Math.log(FINEST / base) / Math.log(2);
        int perOctave = octaves * 4 < MOST - 1 && events <= LARGE ? 4 : 2;
        int count = (int) Math.ceil(perOctave * octaves) + 1;
        return new Levels(base, Math.clamp(count, BELOW * perOctave + 1, MOST), perOctave);
    }

    /// The step on which the whole document is laid out first.
    int nominal() {
        return Math.min(BELOW * perOctave, count - 1);
    }

    double scale(int level) {
        return base * Math.pow(2, (double) level / perOctave);
    }

    /// The first step on which the scale is `pxPerSecond` or more; beyond the last where there is none.
    int atLeast(double pxPerSecond) {
        double steps = Math.ceil(perOctave * Math.log(pxPerSecond / base) / Math.log(2) - 1e-6);
        return (int) Math.clamp(steps, 0, count);
    }

    /// The step in force at a scale.
    int at(double pxPerSecond) {
        return Math.clamp(
                (int) Math.floor(perOctave * Math.log(pxPerSecond / base) / Math.log(2) + 1e-6), 0, count - 1);
    }
}
