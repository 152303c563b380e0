package frieze.view;

import frieze.layout.TimeScale;
import frieze.time.DateShape;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;

/// The stretch of the selected date, as wide as its precision, px from the left edge of the time area.
///
/// @param label the date in short words, repeated on the axis
public record Slice(double x1, double x2, String label) {
    /// The slice of a date: the whole of it where it is bounded, else the end that is stated.
    public static Slice of(When when, String label, TimeScale scale) {
        var span = stated(when);
        return new Slice(scale.x(span.start()), scale.x(span.end()), label);
    }

    private static TimeSpan stated(When when) {
        var span = when.span();
        if (!Instants.isOpen(span.start()) && !Instants.isOpen(span.end())) {
            return span;
        }
        return switch (when.shape()) {
            case DateShape.Single(var extent) -> extent.span();
            case DateShape.Interval(var start, var end) -> known(start, end, span);
            case DateShape.Members(_, var members) -> {
                TimeSpan found = null;
                for (var member : members) {
                    var one = known(member.first(), member.last(), span);
                    if (!Instants.isOpen(one.start()) && !Instants.isOpen(one.end())) {
                        found = found == null ? one : found.union(one);
                    }
                }
                yield found == null ? span : found;
            }
        };
    }

    private static TimeSpan known(DateShape.End start, DateShape.End end, TimeSpan otherwise) {
        if (start instanceof DateShape.Known(var first)) {
            return end instanceof DateShape.Known(var last) ? first.span().union(last.span()) : first.span();
        }
        return end instanceof DateShape.Known(var last) ? last.span() : otherwise;
    }
}
