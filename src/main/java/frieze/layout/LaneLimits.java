package frieze.layout;

/// How much a lane may hold before it is drawn densely: the fewer lanes share the window, the more room each
/// has.
///
/// @param sparseEvents most events of a sparse lane
/// @param markRows most rows of marks in a sparse lane
/// @param units rows of a dense lane
record LaneLimits(int sparseEvents, int markRows, int units) {
    static LaneLimits of(int lanes) {
        int shared = Math.max(1, lanes);
        return new LaneLimits(
                Math.clamp(80 / shared, 40, 80), Math.clamp(16 / shared, 6, 14), Math.clamp(30 / shared - 3, 5, 20));
    }
}
