package frieze.session;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Stop.Veil;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.layout.Placed;
import frieze.layout.PlanSettings;
import frieze.present.Show;
import frieze.present.Show.Curtain;
import frieze.present.Show.Later;
import frieze.present.Tour;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/// A timeline before a class: where in its tour one is, what the class sees of it, and the commands that change
/// that. It has cameras of its own: the session stays as it was, and so does what it shows afterwards.
public final class Presentation implements AutoCloseable {
    /// What of the band is left free on either side of a stop's span, as a part of the span.
    private static final double MARGIN = 0.08;

    /// What a presentation needs from outside.
    ///
    /// @param strip lays out the band below a stop
    /// @param strips what is particular to it
    /// @param wide lays out the timeline that fills the screen
    /// @param pulse that of the class's window
    /// @param failed hears why the timeline could not be laid out
    public record Outside(
            Planner strip,
            UnaryOperator<PlanSettings> strips,
            Planner wide,
            Motion motion,
            Pulse pulse,
            Tasks tasks,
            Consumer<Throwable> failed) {}

    private final Session session;
    private final Band strip;
    private final Band wide;
    private final ReadOnlyObjectWrapper<Show> show;
    private final Tools tools;
    private final ChangeListener<DocumentState> renewal = (_, _, _) -> renew();
    private Timeline timeline;
    /// Opened by hand on this detour.
    private final List<TimeSpan> opened = new ArrayList<>();
    private boolean wideBegun;

    /// Begins at the stop of the event that is chosen in the session, if there is one, else at the first.
    ///
    /// @throws IllegalArgumentException where the timeline has no events
    public Presentation(Session session, Outside outside) {
        this.session = session;
        timeline = session.timeline();
        var tour = Tour.of(timeline);
        show = new ReadOnlyObjectWrapper<>(Show.begin(tour, start(tour), Later.HIDDEN));
        tools = new Tools(this);
        strip = new Band(
                outside.strip(),
                outside.strips(),
                outside.motion(),
                outside.pulse(),
                outside.tasks(),
                outside.failed());
        wide = new Band(
                outside.wide(),
                PlanSettings::withLowLanes,
                outside.motion(),
                outside.pulse(),
                outside.tasks(),
                outside.failed());
        strip.show(timeline, gaps(), shown(), this::stand);
        session.document().addListener(renewal);
        strip.camera().viewport().addListener((_, before, now) -> {
            if (before.isEmpty() && now.isPresent()) {
                stand(false);
            }
        });
    }

    private int start(Tour tour) {
        for (int stop = 0; stop < tour.size(); stop++) {
            int number = stop;
            if (session.selection()
                    .get()
                    .filter(id -> tour.stop(number).stop().shows(id))
                    .isPresent()) {
                return stop;
            }
        }
        return 0;
    }

    private void renew() {
        var state = session.document().get();
        if (state.timeline() == timeline
                || !state.whole()
                || state.timeline().events().isEmpty()) {
            return;
        }
        timeline = state.timeline();
        show.set(show.get().renewed(Tour.of(timeline)));
        strip.show(timeline, gaps(), shown(), () -> {
            if (!show.get().isDetour()) {
                stand();
            }
        });
        if (wideBegun) {
            wide.show(timeline, gaps(), shown(), () -> {});
        }
    }

    /// The events that the class may see at the moment.
    private Predicate<Event> shown() {
        var now = show.get();
        var reached = now.later() == Later.HIDDEN ? now.reached() : (Predicate<Event>) _ -> true;
        return reached.and(inLanes(now));
    }

    private Predicate<Event> inLanes(Show now) {
        var own = now.stop().stop();
        var lanes = own.lanes();
        return lanes.isEmpty()
                ? _ -> true
                : event -> lanes.contains(timeline.lanes().get(event.lane()).id()) || own.shows(event.id());
    }

    // -- what there is to see

    public ReadOnlyObjectProperty<Show> show() {
        return show.getReadOnlyProperty();
    }

    public Session session() {
        return session;
    }

    public Timeline timeline() {
        return timeline;
    }

    /// The band below a stop.
    public Band strip() {
        return strip;
    }

    /// The timeline that fills the screen; empty until it has been asked for.
    public Band wide() {
        return wide;
    }

    /// The band that the class sees now.
    public Band band() {
        return show.get().wide() ? wide : strip;
    }

    /// The event that stands large before the class, if any.
    public Optional<Event> main() {
        return show.get().shown(session.index()::find).stream().findFirst();
    }

    /// What the speaker points and draws with.
    public Tools tools() {
        return tools;
    }

    /// Says of every event whether the class may hear its title and its date at the moment: the tour has come to it,
    /// its lane is shown, and it does not stand covered before the class.
    public Predicate<Event> told() {
        var now = show.get();
        boolean covered = now.veiled().contains(Veil.TITLE) || now.veiled().contains(Veil.DATE);
        var seen = now.reached().and(inLanes(now));
        return covered ? seen.and(event -> !now.stop().stop().shows(event.id())) : seen;
    }

    // -- along the tour

    public void next() {
        if (!tools.meanwhile().turn(1)) {
            apply(show.get().next());
        }
    }

    public void previous() {
        if (!tools.meanwhile().turn(-1)) {
            apply(show.get().previous());
        }
    }

    public void first() {
        apply(show.get().first());
    }

    public void last() {
        apply(show.get().last());
    }

    /// @param stop from 0; the nearest there is is meant
    public void goTo(int stop) {
        apply(show.get().goTo(stop));
    }

    /// Back from a detour to the stop.
    public void comeBack() {
        if (show.get().isDetour()) {
            apply(show.get().comeBack());
            arrive();
        }
    }

    // -- what the class sees of a stop

    public void toggle(Curtain curtain) {
        apply(show.get().toggled(curtain));
    }

    public void showLater(Later later) {
        apply(show.get().with(later));
    }

    public void uncover() {
        apply(show.get().uncover());
    }

    /// Covers all that the stop's author wants covered at first, or the date where there is nothing of the kind.
    public void cover() {
        var own = show.get().stop().stop().veils();
        var next = show.get();
        for (var veil : own.isEmpty() ? Set.of(Veil.DATE) : own) {
            next = next.veil(veil, true);
        }
        apply(next);
    }

    public void veil(Veil what, boolean covered) {
        apply(show.get().veil(what, covered));
    }

    /// Puts the stop's question before the class, or takes it away.
    public void ask(boolean asked) {
        apply(show.get()
                .withQuestion(asked && !show.get().stop().stop().question().isBlank()));
    }

    /// Says how many pages the texts of this stop take.
    public void pages(int number) {
        apply(show.get().withPages(number));
    }

    // -- detours

    /// Looks at an event, which need not stand in the tour.
    public void lookAt(EventId id) {
        session.index().find(id).ifPresent(event -> {
            apply(show.get().lookAt(id));
            band().camera().reveal(event);
        });
    }

    /// Fills the screen with the timeline, or puts the stop above it again.
    public void widen(boolean fills) {
        if (fills == show.get().wide()) {
            return;
        }
        var seen = strip.visible();
        apply(show.get().widened(fills));
        if (fills && !wideBegun) {
            wideBegun = true;
            wide.show(timeline, gaps(), shown(), () -> seen.ifPresent(this::showWide));
        } else if (fills) {
            seen.ifPresent(this::showWide);
        }
    }

    /// The times that the band below the stop shows, and all of the label of what is shown large.
    private void showWide(TimeSpan span) {
        wide.camera().show(span, false);
        main().ifPresent(wide.camera()::reveal);
    }

    /// Moves the band by hand; positive `dx` shows later times, px of the band's own layout.
    public void pan(double dx, double dy) {
        wander();
        band().camera().panBy(dx, dy);
    }

    /// Lets the hand's speed run out, px a second.
    public void glide(double vx, double vy) {
        wander();
        band().camera().glide(vx, vy);
    }

    /// Zooms by a factor around a place.
    public void zoomAt(double x, double factor, boolean animated) {
        wander();
        band().camera().zoomAt(x, factor, animated);
    }

    /// One step closer (above 1) or away, around the event that is shown large where it is in view.
    public void zoom(double factor) {
        wander();
        band().camera().step(factor, main().map(event -> TimeOrder.place(event.when())));
    }

    /// The whole timeline from edge to edge.
    public void fit() {
        wander();
        band().camera().fit();
    }

    /// Zooms in so far that a cluster parts.
    public void open(Placed.Cluster cluster) {
        wander();
        band().camera().open(cluster);
    }

    /// Opens a folded gap, until the way back to a stop.
    public void unfold(TimeSpan tear) {
        wander();
        opened.addAll(band().gaps(tear));
        strip.refold(gaps(), tear);
        if (wideBegun) {
            wide.refold(gaps(), tear);
        }
    }

    private GapChoices gaps() {
        return session.choices().get().gaps().with(opened, false);
    }

    private void wander() {
        apply(show.get().wandered());
    }

    private void apply(Show next) {
        var before = show.get();
        if (next.equals(before)) {
            return;
        }
        show.set(next);
        if (before.wide() && !next.wide()) {
            // the way to the next stop begins where one is
            wide.visible().ifPresent(span -> strip.camera().show(span, false));
        }
        boolean arrived = next.at() != before.at() || next.tour() != before.tour();
        boolean dated = next.veiled().contains(Veil.DATE) == before.veiled().contains(Veil.DATE);
        if (arrived || !dated || next.later() != before.later()) {
            strip.filter(shown());
            if (wideBegun) {
                wide.filter(shown());
            }
        }
        if (arrived) {
            arrive();
        }
    }

    /// The band as the stop has it, gaps closed again.
    private void arrive() {
        if (opened.isEmpty()) {
            stand();
            return;
        }
        opened.clear();
        strip.show(timeline, gaps(), shown(), this::stand);
        if (wideBegun) {
            wide.show(timeline, gaps(), shown(), () -> {});
        }
    }

    /// Flies to where the stop has the band.
    private void stand() {
        stand(true);
    }

    private void stand(boolean flying) {
        var stop = show.get().stop();
        var span = stop.stop().span().map(when -> airy(TimeOrder.bounded(when)));
        if (span.isPresent()) {
            strip.camera().show(span.get(), flying);
        } else if (flying) {
            strip.camera().fit();
        } else {
            strip.camera().beginWithAll();
        }
    }

    private static TimeSpan airy(TimeSpan span) {
        long air = (long) Math.max(1, span.seconds() * MARGIN);
        long start = span.start() - air;
        long end = span.end() + air;
        return new TimeSpan(start > span.start() ? span.start() : start, end < span.end() ? span.end() : end);
    }

    /// Stops following the document.
    @Override
    public void close() {
        session.document().removeListener(renewal);
        strip.close();
        wide.close();
    }
}
