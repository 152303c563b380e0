package frieze.session;

import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.Stop;
import frieze.layout.Grouping;
import frieze.layout.Plan;
import frieze.present.Tour;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is in view, as a stop of a tour.
///
/// @param event that is chosen, if any
/// @param span in view; empty where that is the whole timeline
/// @param lanes ids of those that are shown; empty where none is hidden
public record SeenStop(Optional<EventId> event, Optional<When> span, List<String> lanes) {
    /// Empty where nothing is drawn yet.
    public static Optional<SeenStop> of(Session session) {
        return session.placed()
                .get()
                .flatMap(placed -> session.plan().map(plan -> {
                    var visible = plan.scale(placed.viewport()).visible();
                    return new SeenStop(session.selection().get(), span(session, plan, visible), lanes(session));
                }));
    }

    private static Optional<When> span(Session session, Plan plan, TimeSpan visible) {
        var size = session.camera().viewport().get();
        boolean whole = session.selection().get().isPresent()
                && size.map(now ->
                                plan.scale(plan.fit(now.width(), now.height())).visible())
                        .filter(all -> visible.start() <= all.start() && visible.end() >= all.end())
                        .isPresent();
        return whole ? Optional.empty() : SeenSpan.of(visible);
    }

    /// Lanes that are made of anything else than the file's own have ids that mean nothing there.
    private static List<String> lanes(Session session) {
        var all = session.lanes().all();
        var open = all.stream().filter(lane -> !session.lanes().isHidden(lane)).toList();
        boolean own = session.choices().get().by() == Grouping.By.LANE;
        var known = new HashSet<String>();
        session.timeline().lanes().forEach(lane -> known.add(lane.id()));
        return own && open.size() < all.size()
                ? open.stream()
                        .map(Lane::id)
                        .filter(known::contains)
                        .filter(id -> !id.isBlank())
                        .toList()
                : List.of();
    }

    /// Empty where there is neither an event nor a span.
    public Optional<Stop> stop() {
        return event.isEmpty() && span.isEmpty()
                ? Optional.empty()
                : Optional.of(in(new Stop(
                        event.stream().toList(),
                        "",
                        Optional.empty(),
                        List.of(),
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of())));
    }

    /// A stop with this view instead of its own.
    public Stop in(Stop stop) {
        return stop.withSpan(span).withLanes(lanes);
    }

    /// The tour that a timeline has where nobody has made one, as one that can be edited.
    public static List<Stop> ofImportance(Session session) {
        return Tour.of(session.timeline().withTour(List.of())).stops().stream()
                .map(stop -> stop.stop())
                .toList();
    }
}
