package frieze.view;

/// How long things move, and how: the whole table of it.
public enum CameraMotion {
    /// What a hand let go of runs out.
    GLIDE(300, new CubicBezier(0, 0, .2, 1)),
    /// A step of the wheel, around the pointer.
    WHEEL_ZOOM(160, new CubicBezier(.2, 0, 0, 1)),
    /// Fit, go to an event, next stop.
    FLIGHT(420, new CubicBezier(.4, 0, .2, 1)),
    /// The same before a class.
    CLASS_FLIGHT(600, new CubicBezier(.4, 0, .2, 1)),
    /// Instead of a flight of more than [#FARTHEST_FLIGHT] screens.
    CROSS_FADE(200, CubicBezier.LINEAR),
    FOLD(320, new CubicBezier(.4, 0, .2, 1)),
    /// Selection, change of form.
    FADE(120, CubicBezier.LINEAR),
    PANE(180, new CubicBezier(.2, 0, 0, 1));

    /// Screens.
    public static final double FARTHEST_FLIGHT = 2;

    private static final int REDUCED_FADE = 80;

    private final int millis;
    private final CubicBezier curve;

    CameraMotion(int millis, CubicBezier curve) {
        this.millis = millis;
        this.curve = curve;
    }

    public CubicBezier curve() {
        return curve;
    }

    /// How long it takes, ms. With reduced motion changes of place are instant and fades last 80 ms.
    public int millis(boolean reduced) {
        if (!reduced) {
            return millis;
        }
        return switch (this) {
            case CROSS_FADE, FADE -> REDUCED_FADE;
            case GLIDE, WHEEL_ZOOM, FLIGHT, CLASS_FLIGHT, FOLD, PANE -> 0;
        };
    }

    /// How far it has come after `elapsed` ms, 0 to 1.
    public double progress(double elapsed, boolean reduced) {
        int whole = millis(reduced);
        return whole == 0 ? 1 : curve.at(elapsed / whole);
    }
}
