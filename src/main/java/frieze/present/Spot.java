package frieze.present;

/// A place that something drawn or lit is fastened to.
public sealed interface Spot {
    /// On the timeline: it moves with it.
    ///
    /// @param second whole seconds since 1970
    /// @param fraction of a second beyond it, in [0, 1)
    /// @param y from the top of the lanes as they are laid out, as a part of the band's height; below 0 above them
    record Dated(long second, double fraction, double y) implements Spot {}

    /// On the screen above the band.
    ///
    /// @param x from the left, as a part of the width
    /// @param y from the top, as a part of the height of the whole screen
    record OnSheet(double x, double y) implements Spot {}
}
