package frieze.present;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Stop.Veil;
import frieze.document.TimeOrder;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What the class sees of a tour at one moment. Immutable; every step gives another one.
///
/// @param at which stop, from 0
/// @param page which page of the stop's texts, from 0
/// @param pages how many pages these texts take on the class's screen, at least 1; whoever draws them knows
/// @param curtain whether the screen is black or white
/// @param later how what comes after this stop is shown
/// @param veiled what of this stop is still covered
/// @param question whether the stop's question stands before the class
/// @param detour the event that is looked at instead of the stop's, if any
/// @param away whether the band has been moved from where the stop has it
/// @param wide whether the timeline fills the screen
public record Show(
        Tour tour,
        int at,
        int page,
        int pages,
        Curtain curtain,
        Later later,
        Set<Veil> veiled,
        boolean question,
        Optional<EventId> detour,
        boolean away,
        boolean wide) {

    public enum Curtain {
        OPEN,
        BLACK,
        WHITE
    }

    /// How events that the tour has not come to yet are shown.
    public enum Later {
        SHOWN,
        /// Where they stand, without saying what they are.
        BLANK,
        HIDDEN
    }

    public Show {
        if (tour.size() == 0 || at < 0 || at >= tour.size()) {
            throw new IllegalArgumentException("stop " + at + " of " + tour.size());
        }
        pages = Math.max(1, pages);
        page = Math.clamp(page, 0, pages - 1);
        veiled = Set.copyOf(veiled);
    }

    /// At a stop of a tour, as it is come to.
    public static Show begin(Tour tour, int at, Later later) {
        return new Show(
                tour,
                at,
                0,
                1,
                Curtain.OPEN,
                later,
                tour.stop(at).stop().veils(),
                false,
                Optional.empty(),
                false,
                false);
    }

    public TourStop stop() {
        return tour.stop(at);
    }

    public Optional<TourStop> following() {
        return at + 1 < tour.size() ? Optional.of(tour.stop(at + 1)) : Optional.empty();
    }

    /// Whether the class sees something else than the stop.
    public boolean isDetour() {
        return away || wide || detour.isPresent();
    }

    // -- along the tour

    /// One step on: what is covered is uncovered first, then the texts go on, then comes the next stop. A black or
    /// white screen only opens. At the end nothing happens.
    public Show next() {
        if (curtain != Curtain.OPEN) {
            return with(Curtain.OPEN);
        }
        if (!isDetour() && !veiled.isEmpty()) {
            return uncover();
        }
        if (!isDetour() && page + 1 < pages) {
            return onPage(page + 1);
        }
        return at + 1 < tour.size() ? goTo(at + 1) : this;
    }

    /// One step back: a page of this stop, or the stop before it.
    public Show previous() {
        if (curtain != Curtain.OPEN) {
            return with(Curtain.OPEN);
        }
        if (!isDetour() && page > 0) {
            return onPage(page - 1);
        }
        return at > 0 ? goTo(at - 1) : this;
    }

    public Show first() {
        return goTo(0);
    }

    public Show last() {
        return goTo(tour.size() - 1);
    }

    /// To a stop.
    ///
    /// @param stop from 0; the nearest there is is meant
    public Show goTo(int stop) {
        return begin(tour, Math.clamp(stop, 0, tour.size() - 1), later);
    }

    /// Back from a detour to the stop, with the page that was read and all that has been uncovered.
    public Show comeBack() {
        return new Show(tour, at, page, pages, curtain, later, veiled, question, Optional.empty(), false, false);
    }

    /// The same place in another tour: at the stop with the same events, else at the same number.
    public Show renewed(Tour other) {
        var here = stop().stop();
        for (int stop = 0; stop < other.size(); stop++) {
            var there = other.stop(stop).stop();
            if (there.equals(here) || !here.events().isEmpty() && there.events().equals(here.events())) {
                return keeping(other, stop);
            }
        }
        return keeping(other, Math.clamp(at, 0, other.size() - 1));
    }

    private Show keeping(Tour other, int stop) {
        boolean same = other.stop(stop).stop().events().equals(stop().stop().events());
        var fresh = begin(other, stop, later).with(curtain);
        return same ? new Show(other, stop, page, pages, curtain, later, veiled, question, detour, away, wide) : fresh;
    }

    // -- what the class sees of it

    public Show with(Curtain other) {
        return new Show(tour, at, page, pages, other, later, veiled, question, detour, away, wide);
    }

    /// Closes a curtain, or opens it where it is closed.
    public Show toggled(Curtain other) {
        return with(curtain == other ? Curtain.OPEN : other);
    }

    public Show with(Later other) {
        return new Show(tour, at, page, pages, curtain, other, veiled, question, detour, away, wide);
    }

    public Show withQuestion(boolean asked) {
        return new Show(tour, at, page, pages, curtain, later, veiled, asked, detour, away, wide);
    }

    public Show onPage(int number) {
        return new Show(tour, at, number, pages, curtain, later, veiled, question, detour, away, wide);
    }

    /// What the screen has room for.
    public Show withPages(int number) {
        return new Show(tour, at, page, number, curtain, later, veiled, question, detour, away, wide);
    }

    /// Covers something, or uncovers it.
    public Show veil(Veil what, boolean covered) {
        var all = EnumSet.noneOf(Veil.class);
        all.addAll(veiled);
        if (covered) {
            all.add(what);
        } else {
            all.remove(what);
        }
        return new Show(tour, at, page, pages, curtain, later, all, question, detour, away, wide);
    }

    /// Uncovers the first thing that is covered.
    public Show uncover() {
        return veiled.stream()
                .sorted()
                .findFirst()
                .map(veil -> veil(veil, false))
                .orElse(this);
    }

    // -- detours

    /// Looks at any event.
    public Show lookAt(EventId event) {
        boolean stops = stop().main().filter(own -> own.id().equals(event)).isPresent();
        var looking = stops ? Optional.<EventId>empty() : Optional.of(event);
        return new Show(tour, at, page, pages, curtain, later, veiled, question, looking, away, wide);
    }

    /// The band has been moved by hand.
    public Show wandered() {
        return away ? this : new Show(tour, at, page, pages, curtain, later, veiled, question, detour, true, wide);
    }

    /// The timeline fills the screen, or the stop is above it again.
    public Show widened(boolean fills) {
        return new Show(tour, at, page, pages, curtain, later, veiled, question, detour, away, fills);
    }

    // -- what comes later

    /// Says of every event whether the tour has come to it: it stands at one of the stops so far, or at none and
    /// not later in time than they. Of no event where there is nothing to hold back.
    public Predicate<Event> reached() {
        if (later == Later.SHOWN) {
            return _ -> true;
        }
        var seen = new HashSet<EventId>();
        tour.stops().subList(0, at + 1).forEach(stop -> stop.events().forEach(event -> seen.add(event.id())));
        var coming = new HashSet<EventId>();
        for (var stop : tour.stops().subList(at + 1, tour.size())) {
            for (var event : stop.events()) {
                coming.add(event.id());
            }
        }
        long reached = furthest();
        return event ->
                seen.contains(event.id()) || !coming.contains(event.id()) && TimeOrder.place(event.when()) <= reached;
    }

    /// Says of every era whether the tour has come to its beginning. A date that is covered gives none away.
    public Predicate<Era> begun() {
        if (later == Later.SHOWN) {
            return _ -> true;
        }
        long reached = furthest();
        return era -> TimeOrder.place(era.when()) <= reached;
    }

    /// The latest place of all that the stops so far show; of one whose date is covered, nothing.
    private long furthest() {
        long furthest = Long.MIN_VALUE;
        int told = veiled.contains(Veil.DATE) ? at : at + 1;
        for (var stop : tour.stops().subList(0, told)) {
            for (var event : stop.events()) {
                furthest = Math.max(furthest, TimeOrder.place(event.when()));
            }
        }
        return furthest;
    }

    /// What is shown large: of a detour the event that is looked at, else those of the stop.
    public List<Event> shown(java.util.function.Function<EventId, Optional<Event>> find) {
        return detour.flatMap(find).map(List::of).orElseGet(() -> stop().events());
    }
}
