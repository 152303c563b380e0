package frieze.time;

/// The step between two ticks of an axis: `count` times a unit, for example 10 years or 6 hours.
public record TickUnit(Unit unit, long count) {
    public enum Unit {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        MONTH,
        YEAR
    }
}
