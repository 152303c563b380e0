package frieze.bench;

import java.util.Map;

/// One measured figure with its goal. Every goal is an upper limit, so that lower is better throughout.
///
/// @param row of the table, "frame work"
/// @param how it was measured, in one line
/// @param value NaN where it could not be measured; then the detail `why` says why
/// @param unit "x" for ratios, "ms", "count", "fraction"
/// @param limit the most that reaches the goal; NaN where there is no goal
/// @param details what stands behind it: numbers, texts, booleans
record Figure(String row, String how, double value, String unit, double limit, Map<String, Object> details) {
    Figure {
        details = Map.copyOf(details);
    }

    static Figure notMeasured(String row, String how, String unit, double limit, String why) {
        return new Figure(row, how, Double.NaN, unit, limit, Map.of("why", why));
    }

    boolean measured() {
        return !Double.isNaN(value);
    }

    boolean hasGoal() {
        return !Double.isNaN(limit);
    }

    boolean reached() {
        return measured() && hasGoal() && value <= limit;
    }
}
