package frieze.app.present;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.TimeOrder;
import frieze.layout.Folds;
import frieze.layout.Plan;
import frieze.present.Show;
import frieze.present.Tour;
import frieze.session.Presentation;
import frieze.time.TimeSpan;
import frieze.view.PathBand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the stops of a tour stand in time, for the bands of the speaker's window.
record PathPlan(Tour tour, Folds folds, Plan plan) {
    /// What of the whole is seen on either side of a single stop.
    private static final double SURROUNDINGS = 1.0 / 14;
    /// Of the length of the stop's own date.
    private static final double ROOM = 1.2;

    static PathPlan of(Presentation presentation, Locale reader) {
        var tour = presentation.show().get().tour();
        var folds = folds(presentation);
        var events = new LinkedHashMap<EventId, Event>();
        tour.stops().forEach(stop -> stop.events().forEach(event -> events.putIfAbsent(event.id(), event)));
        return new PathPlan(
                tour, folds, PathBand.plan(presentation.timeline(), new ArrayList<>(events.values()), folds, reader));
    }

    private static Folds folds(Presentation presentation) {
        return presentation.strip().plan().map(Plan::folds).orElse(Folds.NONE);
    }

    /// Whether it is still that of what is presented.
    boolean isOf(Presentation presentation) {
        return presentation.show().get().tour() == tour && folds(presentation).equals(folds);
    }

    /// The events that the tour has not come to.
    Set<EventId> coming(Show show) {
        var seen = ids(tour.stops().subList(0, show.at() + 1));
        return ids(tour.stops().subList(show.at() + 1, tour.size())).entrySet().stream()
                .map(Map.Entry::getKey)
                .filter(id -> !seen.containsKey(id))
                .collect(Collectors.toSet());
    }

    private static Map<EventId, Event> ids(List<frieze.present.TourStop> stops) {
        var all = new LinkedHashMap<EventId, Event>();
        stops.forEach(stop -> stop.events().forEach(event -> all.put(event.id(), event)));
        return all;
    }

    /// The surroundings of an event.
    Optional<TimeSpan> around(Event event) {
        var span = TimeOrder.bounded(event.when());
        long middle = span.start() / 2 + span.end() / 2;
        double half = Math.max(plan.extent().seconds() * SURROUNDINGS, span.seconds() * ROOM);
        return half < Long.MAX_VALUE / 4.0 && Math.abs(middle) < Long.MAX_VALUE / 4
                ? Optional.of(new TimeSpan(middle - (long) half, middle + (long) half))
                : Optional.empty();
    }
}
