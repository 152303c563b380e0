package frieze.view;

/// How fast the hand moves when it lets go, from where it was during the last tenth of a second.
final class Velocity {
    /// px a second.
    record Speed(double x, double y) {}

    private static final int KEPT = 16;
    private static final double WINDOW = 0.1;
    private static final double STILL_AFTER = 0.06;

    private final double[] xs = new double[KEPT];
    private final double[] ys = new double[KEPT];
    private final long[] times = new long[KEPT];
    private int count;

    /// @param nanos on the clock of [System#nanoTime()]
    void start(double x, double y, long nanos) {
        count = 0;
        add(x, y, nanos);
    }

    void add(double x, double y, long nanos) {
        xs[count % KEPT] = x;
        ys[count % KEPT] = y;
        times[count % KEPT] = nanos;
        count++;
    }

    /// The speed of a hand that lets go now; 0 where it had stopped before.
    Speed at(long nanos) {
        int last = (count - 1) % KEPT;
        if (count < 2 || (nanos - times[last]) / 1e9 > STILL_AFTER) {
            return new Speed(0, 0);
        }
        int first = last;
        for (int i = count - 2; i >= Math.max(0, count - KEPT); i--) {
            if ((times[last] - times[i % KEPT]) / 1e9 > WINDOW) {
                break;
            }
            first = i % KEPT;
        }
        double seconds = (times[last] - times[first]) / 1e9;
        if (seconds < 1e-3) {
            return new Speed(0, 0);
        }
        return new Speed((xs[last] - xs[first]) / seconds, (ys[last] - ys[first]) / seconds);
    }
}
