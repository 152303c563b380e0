package frieze.app.browse;

import frieze.document.TimeOrder;
import frieze.time.DateShape;
import frieze.time.Extent;
import frieze.time.Precision;
import frieze.time.When;
import java.util.Optional;

/// How far apart two dates are, never more exactly than they are stated. Durations count from their start.
sealed interface Distance {
    /// Between two days or better.
    record Exactly(double seconds) implements Distance {}

    /// Between the middles of two dates that are further apart than they are vague.
    record About(double seconds) implements Distance {}

    /// The dates are stated alike.
    record Same() implements Distance {}

    /// Nobody can tell: an end is open or unknown, or the dates are vaguer than they are apart.
    record Unclear() implements Distance {}

    static Distance between(When a, When b) {
        var from = beginning(a);
        var to = beginning(b);
        if (from.isEmpty() || to.isEmpty()) {
            return new Unclear();
        }
        var x = from.get();
        var y = to.get();
        boolean doubtful = x.approximate() || x.uncertain() || y.approximate() || y.uncertain();
        if (x.span().equals(y.span())) {
            return doubtful ? new Unclear() : new Same();
        }
        double seconds = Math.abs(middle(y) - middle(x));
        if (seconds <= (x.span().seconds() + y.span().seconds()) / 2 && !(exact(x) && exact(y))) {
            return new Unclear();
        }
        return exact(x) && exact(y) && !doubtful ? new Exactly(seconds) : new About(seconds);
    }

    /// The stated beginning of a date; empty where it has none of its own.
    private static Optional<Extent> beginning(When when) {
        return switch (when.shape()) {
            case DateShape.Single(var extent) -> Optional.of(extent);
            case DateShape.Interval(DateShape.Known(var start), var _) -> Optional.of(start);
            case DateShape.Interval _ -> Optional.empty();
            case DateShape.Members(boolean all, var _) -> all ? TimeOrder.stated(when) : Optional.empty();
        };
    }

    private static double middle(Extent extent) {
        return extent.span().start() / 2.0 + extent.span().end() / 2.0;
    }

    private static boolean exact(Extent extent) {
        return extent.precision() == Precision.DAY || extent.precision() == Precision.SECOND;
    }
}
