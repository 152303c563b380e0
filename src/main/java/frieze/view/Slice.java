package frieze.view;

import frieze.layout.TimeScale;
import frieze.time.When;

/// The stretch of the selected date, as wide as its precision, px from the left edge of the time area.
///
/// @param label the date in short words, repeated on the axis
public record Slice(double x1, double x2, String label) {
    /// The slice of a date: the whole of it where it is bounded, else the end that is stated.
    public static Slice of(When when, String label, TimeScale scale) {
        var span = Stated.span(when);
        return new Slice(scale.x(span.start()), scale.x(span.end()), label);
    }
}
