package frieze.layout;

/// The scales at which forms may change: a ladder of half-octaves. Between two of its steps nothing appears or
/// goes, only distances grow; so what is free of overlaps on a step is free of them up to the next.
///
/// @param base px per second on step 0
/// @param count of steps
record Levels(double base, int count) {
    /// Steps below the one on which the whole document is [#NOMINAL_WIDTH] wide.
    static final int NOMINAL = 6;
    /// Width at which a whole document is laid out first, px.
    static final double NOMINAL_WIDTH = 1000;
    /// No scale goes beyond this, px per second.
    static final double FINEST = 1.0;

    static Levels of(double documentSeconds, double tears) {
        double room = Math.max(200, NOMINAL_WIDTH - tears * Folds.TEAR_WIDTH);
        double nominal = Math.min(FINEST, room / Math.max(1, documentSeconds));
        double base = nominal / Math.pow(2, NOMINAL / 2.0);
        int count = (int) Math.ceil(2 * Math.log(FINEST / base) / Math.log(2)) + 1;
        return new Levels(base, Math.clamp(count, NOMINAL + 1, 126));
    }

    double scale(int level) {
        return base * Math.pow(2, level / 2.0);
    }

    /// The step in force at a scale.
    int at(double pxPerSecond) {
        return Math.clamp((int) Math.floor(2 * Math.log(pxPerSecond / base) / Math.log(2) + 1e-6), 0, count - 1);
    }
}
