package frieze.view;

import frieze.time.TimeSpan;

/// From instants to px on the overview: true to scale, from its left edge (`from`) over `width` px.
record OverviewScale(TimeSpan range, double from, double width) {
    /// Room before the first and after the last date, part of the whole, where single events are drawn.
    private static final double MARGIN_FEW = 0.07;

    static OverviewScale of(OverviewContent content, double from, double width) {
        var extent = content.extent();
        double margin = content.few().isEmpty() ? 0 : Math.min(extent.seconds() * MARGIN_FEW, 1e18);
        return new OverviewScale(
                new TimeSpan(
                        (long) Math.max(-9e18, extent.start() - margin), (long) Math.min(9e18, extent.end() + margin)),
                from,
                Math.max(1, width));
    }

    double pxPerSecond() {
        return width / Math.max(1, range.seconds());
    }

    double x(long instant) {
        return from + ((double) instant - (double) range.start()) * pxPerSecond();
    }

    double clampedX(long instant) {
        return Math.clamp(x(instant), from, from + width);
    }

    /// The instant at a place, within the range.
    long instant(double x) {
        double part = Math.clamp((x - from) / width, 0, 1);
        return range.start() + (long) (part * range.seconds());
    }

    /// Seconds that a distance means.
    double seconds(double px) {
        return px / pxPerSecond();
    }
}
