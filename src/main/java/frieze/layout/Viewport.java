package frieze.layout;

/// What part of the timeline the window shows. Position is kept as a whole second and a fraction, so that an
/// hour near the Big Bang is as sharp as one today.
///
/// @param second the instant at the left edge of the time area, whole seconds since 1970
/// @param fraction of a second beyond it, in [0, 1)
/// @param pxPerSecond scale, above 0
/// @param width of the time area, px
/// @param height of the lanes area, px
/// @param scrollY how far the lanes are scrolled down, px, at least 0
public record Viewport(long second, double fraction, double pxPerSecond, double width, double height, double scrollY) {}
