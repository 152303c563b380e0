package frieze.present;

/// A camera's flight along a line that it looks down on: first up, then along, then down, so that the viewer keeps
/// a sense of place. After van Wijk and Nuij, *Smooth and efficient zooming and panning* (2003), whose path is the
/// shortest in the metric in which zooming by a factor and panning by a part of the view cost alike.
///
/// @param from middle of the view at the beginning, in any unit
/// @param fromWidth of the view at the beginning, in the same unit, above 0
/// @param to middle of the view at the end
/// @param toWidth of the view at the end, above 0
public record Flight(double from, double fromWidth, double to, double toWidth) {
    /// How much the path prefers zooming to panning; the value that test persons liked best.
    private static final double RHO = Math.sqrt(2);
    /// Path lengths a second.
    private static final double SPEED = 2.2;
    private static final double LEAST_SECONDS = 0.5;
    private static final double MOST_SECONDS = 1.2;
    /// Parts of the wider view below which there is no way to go sideways.
    private static final double STILL = 1e-6;

    public Flight {
        if (!(fromWidth > 0) || !(toWidth > 0)) {
            throw new IllegalArgumentException("widths " + fromWidth + " and " + toWidth + " must be above 0");
        }
    }

    /// A place on the way.
    ///
    /// @param travelled how far of the way from the beginning to the end the middle is, 0 to 1
    /// @param width of the view
    public record Place(double travelled, double width) {}

    /// @param progress along the path, 0 to 1
    public Place at(double progress) {
        if (progress <= 0) {
            return new Place(0, fromWidth);
        }
        if (progress >= 1) {
            return new Place(1, toWidth);
        }
        double s = progress * length();
        if (isZoom()) {
            return new Place(progress, fromWidth * Math.exp(Math.signum(toWidth - fromWidth) * RHO * s));
        }
        double distance = distance();
        double r0 = r(true);
        // cosh r0 tanh(ρs + r0) - sinh r0, without losing its digits where r0 is large
        double along = fromWidth / (RHO * RHO) * Math.sinh(RHO * s) / Math.cosh(RHO * s + r0);
        return new Place(Math.clamp(along / distance, 0, 1), fromWidth * Math.cosh(r0) / Math.cosh(RHO * s + r0));
    }

    /// Length of the path.
    double length() {
        return isZoom() ? Math.abs(Math.log(toWidth / fromWidth)) / RHO : (r(false) - r(true)) / RHO;
    }

    /// How long it takes: 0.5 to 1.2, longer ways longer.
    public double seconds() {
        return Math.clamp(length() / SPEED, LEAST_SECONDS, MOST_SECONDS);
    }

    private double distance() {
        return Math.abs(to - from);
    }

    private boolean isZoom() {
        return distance() <= STILL * Math.max(fromWidth, toWidth);
    }

    private double r(boolean beginning) {
        double distance = distance();
        double width = beginning ? fromWidth : toWidth;
        double squares = toWidth * toWidth - fromWidth * fromWidth;
        double way = RHO * RHO * RHO * RHO * distance * distance;
        double b = (squares + (beginning ? way : -way)) / (2 * width * RHO * RHO * distance);
        // ln(sqrt(b² + 1) - b), without losing its digits where b is large
        return -asinh(b);
    }

    private static double asinh(double x) {
        return Math.copySign(Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), x);
    }
}
