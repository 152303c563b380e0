package frieze.session;

import frieze.layout.Viewport;

/// The way of a flight from one viewport to another, as a function of its progress. Where the scale changes,
/// the two views have one instant at the same place on the screen: it stays there all the way, so that a flight
/// is a pure zoom around it.
///
/// @param from at progress 0; `width` and `height` are those of `to` all the way
/// @param to at progress 1, exactly
record Route(Viewport from, Viewport to) {
    /// Below this change of scale a flight is a shift.
    private static final double SAME_SCALE = 1e-4;

    Viewport at(double progress) {
        if (progress >= 1) {
            return to;
        }
        double scale = from.pxPerSecond() * Math.pow(to.pxPerSecond() / from.pxPerSecond(), progress);
        double distance = distance();
        double moved;
        if (Math.abs(Math.log(to.pxPerSecond() / from.pxPerSecond())) < SAME_SCALE) {
            moved = distance * progress;
        } else {
            double still = distance * to.pxPerSecond() / (to.pxPerSecond() - from.pxPerSecond());
            moved = still * (1 - from.pxPerSecond() / scale);
        }
        double scrollY = from.scrollY() + (to.scrollY() - from.scrollY()) * progress;
        return shifted(from, moved, scale, to.width(), to.height(), scrollY);
    }

    /// Seconds from the left edge of the one to that of the other.
    double distance() {
        long whole = to.second() - from.second();
        boolean fits = ((to.second() ^ from.second()) & (to.second() ^ whole)) >= 0;
        return (fits ? (double) whole : (double) to.second() - (double) from.second())
                + (to.fraction() - from.fraction());
    }

    /// How far the two lie apart, in widths of the closer one of the two scales' wider view.
    double screens() {
        double width = Math.max(from.width() / from.pxPerSecond(), to.width() / to.pxPerSecond());
        return Math.abs(distance()) / width;
    }

    static Viewport shifted(
            Viewport view, double seconds, double pxPerSecond, double width, double height, double scrollY) {
        double fraction = view.fraction() + seconds;
        double whole = Math.floor(fraction);
        long second = view.second() + (long) whole;
        return new Viewport(
                second,
                Math.min(fraction - whole, Math.nextDown(1.0)),
                pxPerSecond,
                width,
                height,
                Math.max(0, scrollY));
    }
}
