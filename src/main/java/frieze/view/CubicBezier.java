package frieze.view;

/// An easing curve as CSS has it: from (0, 0) to (1, 1), bent by two control points.
///
/// @param x1 0 to 1
/// @param x2 0 to 1
public record CubicBezier(double x1, double y1, double x2, double y2) {
    public static final CubicBezier LINEAR = new CubicBezier(0, 0, 1, 1);
    private static final int NEWTON = 8;
    private static final double EXACT = 1e-7;

    public CubicBezier {
        if (!(x1 >= 0 && x1 <= 1 && x2 >= 0 && x2 <= 1)) {
            throw new IllegalArgumentException("time cannot run backwards: " + x1 + ", " + x2);
        }
    }

    /// The progress at a part of the time, both 0 to 1.
    public double at(double time) {
        if (time <= 0) {
            return 0;
        }
        if (time >= 1) {
            return 1;
        }
        return value(parameter(time), y1, y2);
    }

    /// Newton's method, and bisection where the curve is too flat for it.
    private double parameter(double time) {
        double t = time;
        for (int i = 0; i < NEWTON; i++) {
            double error = value(t, x1, x2) - time;
            if (Math.abs(error) < EXACT) {
                return t;
            }
            double slope = slope(t, x1, x2);
            if (Math.abs(slope) < 1e-6) {
                break;
            }
            t -= error / slope;
        }
        double low = 0;
        double high = 1;
        t = Math.clamp(t, 0, 1);
        while (high - low > EXACT) {
            if (value(t, x1, x2) < time) {
                low = t;
            } else {
                high = t;
            }
            t = (low + high) / 2;
        }
        return t;
    }

    private static double value(double t, double a, double b) {
        return ((1 - 3 * b + 3 * a) * t + 3 * b - 6 * a) * t * t + 3 * a * t;
    }

    private static double slope(double t, double a, double b) {
        return 3 * (1 - 3 * b + 3 * a) * t * t + 2 * (3 * b - 6 * a) * t + 3 * a;
    }
}
