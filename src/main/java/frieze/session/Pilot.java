package frieze.session;

import frieze.layout.Viewport;
import frieze.present.Flight;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// Finds the way from one place to another.
interface Pilot {
    /// A flight.
    ///
    /// @param millis how long it takes
    /// @param at the view at a progress in [0, 1]
    record Way(Motion.Kind kind, double millis, DoubleFunction<Viewport> at) {}

    /// Empty where it is too far to fly.
    Optional<Way> way(Viewport from, Viewport to);

    /// What lies farther apart than this is not flown to, in widths of the view.
    double FURTHEST = 2;

    /// Short flights; what is far away fades in.
    Pilot BROWSING = (from, to) -> {
        var route = new Route(from, to);
        return route.screens() > FURTHEST
                ? Optional.empty()
                : Optional.of(new Way(Motion.Kind.FLIGHT, Motion.Kind.FLIGHT.millis, route::at));
    };

    /// Before a class: however far, by a flight that keeps the viewer's sense of place; see [Flight].
    Pilot PRESENTING = (from, to) -> {
        double before = from.width() / from.pxPerSecond();
        double after = to.width() / to.pxPerSecond();
        double distance = new Route(from, to).distance() + (after - before) / 2;
        var flight = new Flight(0, before, distance, after);
        return Optional.of(new Way(Motion.Kind.TOUR, flight.seconds() * 1000, progress -> {
            if (progress >= 1) {
                return to;
            }
            var place = flight.at(progress);
            double left = before / 2 + place.travelled() * distance - place.width() / 2;
            double scrollY = from.scrollY() + (to.scrollY() - from.scrollY()) * progress;
            return Route.shifted(from, left, to.width() / place.width(), to.width(), to.height(), scrollY);
        }));
    };
}
