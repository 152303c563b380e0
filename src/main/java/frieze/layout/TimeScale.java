package frieze.layout;

import frieze.time.TimeSpan;

/// From instants to px and back, on one viewport; folded gaps are [Folds#TEAR_WIDTH] wide whatever the scale.
public interface TimeScale {
    /// px from the left edge of the time area; instants far outside, and open ends, give about ±10^7.
    double x(long instant);

    /// The instant (whole second) at `x`.
    long instant(double x);

    double pxPerSecond();

    /// All that is in view, from the left edge to the right.
    TimeSpan visible();
}
