package frieze.app.present;

import frieze.layout.FoldMove;
import frieze.layout.TimeScale;
import frieze.layout.Viewport;
import frieze.present.Spot;
import frieze.session.Band;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// Where the timeline stands on a picture of the class's screen, so that what is drawn there can be fastened to dates.
///
/// @param place of its time area, axis included, px of the picture
/// @param magnification px of the picture for one px of the timeline's own layout, above 0
/// @param view what it shows; its height is that of the lanes
/// @param scale of that view
record BandArea(Bounds place, double magnification, Viewport view, TimeScale scale) {
    /// Empty while there is nothing to see.
    static Optional<BandArea> of(Band band, Bounds place, double magnification) {
        var placed = band.placed().get();
        var plan = band.plan();
        if (placed.isEmpty() || plan.isEmpty() || !(magnification > 0)) {
            return Optional.empty();
        }
        var view = placed.get().viewport();
        var scale = band.folding()
                .get()
                .map(FoldMove.Frame::scale)
                .orElseGet(() -> plan.get().scale(view));
        return Optional.of(new BandArea(place, magnification, view, scale));
    }

    boolean contains(double x, double y) {
        return place.contains(x, y);
    }

    /// What stands at a point of the picture.
    Spot.Dated spot(double x, double y) {
        double inside = (x - place.getMinX()) / magnification;
        long second = scale.instant(inside);
        double before = scale.x(second);
        double length = scale.x(second + 1) - before;
        double fraction = length > 0 ? Math.clamp((inside - before) / length, 0, Math.nextDown(1.0)) : 0;
        double down = (y - place.getMinY()) / magnification + view.scrollY();
        return new Spot.Dated(second, fraction, down / view.height());
    }

    Point2D point(Spot.Dated spot) {
        double before = scale.x(spot.second());
        double length = spot.fraction() == 0 ? 0 : scale.x(spot.second() + 1) - before;
        double down = spot.y() * view.height() - view.scrollY();
        return new Point2D(toX(before + spot.fraction() * length), y(down));
    }

    /// The date at a place of the picture.
    long instant(double x) {
        return scale.instant((x - place.getMinX()) / magnification);
    }

    /// Where a date stands in the picture.
    double x(long instant) {
        return toX(scale.x(instant));
    }

    /// Where something stands that is placed in the timeline.
    ///
    /// @param inside px of the layout
    double toX(double inside) {
        return place.getMinX() + inside * magnification;
    }

    /// The height of something that is placed in the lanes.
    ///
    /// @param down from the top of what is in view, px of the layout
    double y(double down) {
        return place.getMinY() + down * magnification;
    }
}
