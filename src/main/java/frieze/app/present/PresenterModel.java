package frieze.app.present;

import frieze.app.media.Markdown;
import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Stop;
import frieze.present.Pace;
import frieze.present.Schedule;
import frieze.present.Show;
import frieze.present.Tour;
import frieze.present.TourStop;
import frieze.session.Presentation;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ChangeListener;

/// What the speaker's window says, in words: where the lesson is, how much time it has taken, what comes next.
/// Counts the time at each stop from when it is made. Knows no toolkit.
public final class PresenterModel implements AutoCloseable {
    private static final List<Integer> NOTES_SIZES = List.of(16, 18, 20, 22, 25, 28, 32, 36, 42, 48);

    private final Presentation presentation;
    private final Clock clock;
    private final SpeakerMemory memory;
    private final Messages texts;
    private final DateWording wording;
    private final TimeWords times;
    private final ChangeListener<Show> steps = (_, _, now) -> arrive(now);
    private final List<String> parked = new ArrayList<>();
    private final SpeakerMemory.Kept before;
    private List<String> names;
    private Pace pace;
    private Optional<Schedule> plan;
    private Optional<Schedule> rehearsal;
    private Tour tour;

    /// A line of the list of stops.
    ///
    /// @param number from 1
    /// @param date empty where it is not said
    /// @param spent so far, as a clock shows it; empty where it has not been there
    /// @param planned as a clock shows it; empty where nothing is planned
    /// @param over whether more time has been spent than was planned
    public record StopLine(
            int number, String title, String date, State state, String spent, String planned, boolean over) {
        public enum State {
            DONE,
            NOW,
            COMING
        }
    }

    /// The time of the whole lesson.
    ///
    /// @param heading "Time: 16:50 of 25:00"
    /// @param passed of what the bar stands for, 0 to 1
    /// @param mark where the schedule is at this point, 0 to 1; negative where there is none
    /// @param note how the lesson compares; may be empty
    /// @param over whether the planned time has passed
    public record WholeTime(String heading, double passed, double mark, String note, boolean over) {}

    /// The stop after this one.
    ///
    /// @param opening the first line of its notes
    public record Following(int number, String title, String date, Optional<Lane> lane, String opening) {}

    /// @param clock also knows where on earth the class is
    public PresenterModel(Presentation presentation, Locale reader, Clock clock, SpeakerMemory memory) {
        this.presentation = presentation;
        this.clock = clock;
        this.memory = memory;
        texts = Messages.of(PresenterModel.class, reader);
        wording = DateWording.of(reader);
        times = new TimeWords(texts);
        before = file().map(memory::of).orElse(SpeakerMemory.Kept.NOTHING);
        parked.addAll(before.parked());
        tour = presentation.show().get().tour();
        names = Schedule.names(tour);
        plan = Schedule.planned(tour);
        rehearsal = Schedule.rehearsed(tour, before.rehearsal());
        pace = Pace.begin(names.get(presentation.show().get().at()), clock.instant());
        presentation.show().addListener(steps);
    }

    private Optional<Path> file() {
        return presentation.session().document().get().file();
    }

    private Show show() {
        return presentation.show().get();
    }

    private void arrive(Show now) {
        if (now.tour() != tour) {
            tour = now.tour();
            names = Schedule.names(tour);
            plan = Schedule.planned(tour);
            rehearsal = Schedule.rehearsed(tour, before.rehearsal());
        }
        pace = pace.arrive(names.get(now.at()), clock.instant());
    }

    /// Remembers how long the lesson took, if it has been all through the tour, and stops counting.
    @Override
    public void close() {
        presentation.show().removeListener(steps);
        keep();
    }

    private void keep() {
        var spent = pace.until(clock.instant());
        var kept = new SpeakerMemory.Kept(
                Schedule.isRehearsal(tour, spent) ? spent : before.rehearsal(), List.copyOf(parked));
        file().ifPresent(file -> memory.keep(file, kept));
    }

    // -- time

    /// "10:42"
    public String clock() {
        var now = LocalTime.now(clock);
        return "%d:%02d".formatted(now.getHour(), now.getMinute());
    }

    /// "16:50"
    public String elapsed() {
        return TimeWords.clock(pace.elapsed(clock.instant()));
    }

    /// "of 25 min"; empty where not every stop has a planned time.
    public String whole() {
        return plan.map(p -> texts.get("time.of", times.say(p.whole()))).orElse("");
    }

    public String atThisStop() {
        return TimeWords.clock(spentHere());
    }

    private Duration spentHere() {
        return pace.at(names.get(show().at()), clock.instant());
    }

    /// "of 2 min"; empty where the stop has no planned time.
    public String plannedHere() {
        return show().stop()
                .stop()
                .planned()
                .map(p -> texts.get("time.of", times.say(p)))
                .orElse("");
    }

    /// Whether this stop has taken more time than was planned for it.
    public boolean isOverHere() {
        return show().stop()
                .stop()
                .planned()
                .filter(p -> spentHere().compareTo(p) > 0)
                .isPresent();
    }

    /// Whether the whole has taken more time than was planned for it.
    public boolean isOver() {
        return plan.filter(p -> pace.elapsed(clock.instant()).compareTo(p.whole()) > 0)
                .isPresent();
    }

    public WholeTime wholeTime() {
        var now = clock.instant();
        var elapsed = pace.elapsed(now);
        var bar = plan.or(() -> rehearsal);
        var compared = rehearsal.or(() -> plan);
        var heading = bar.map(b -> texts.get("time.heading.of", TimeWords.clock(elapsed), TimeWords.clock(b.whole())))
                .orElseGet(() -> texts.get("time.heading", TimeWords.clock(elapsed)));
        double whole = bar.map(b -> (double) b.whole().toSeconds()).orElse(0.0);
        double passed = whole > 0 ? Math.min(1, elapsed.toSeconds() / whole) : 0;
        double mark = compared.filter(_ -> whole > 0)
                .map(c -> Math.min(1, c.reached(pace, now).toSeconds() / whole))
                .orElse(-1.0);
        return new WholeTime(heading, passed, mark, compare(elapsed, compared), isOver());
    }

    private String compare(Duration elapsed, Optional<Schedule> compared) {
        if (isOver()) {
            return texts.get(
                    "pace.over", times.say(elapsed.minus(plan.orElseThrow().whole())));
        }
        if (compared.isEmpty()) {
            return texts.get("pace.unknown");
        }
        var ahead = compared.get().ahead(pace, clock.instant());
        var with = rehearsal.isPresent() ? "rehearsal" : "plan";
        if (ahead.abs().toSeconds() < 1) {
            return texts.get("pace.on-time." + with);
        }
        return texts.get((ahead.isNegative() ? "pace.behind." : "pace.ahead.") + with, times.say(ahead));
    }

    // -- stops

    public List<StopLine> stops() {
        var now = clock.instant();
        var visited = pace.visited();
        var lines = new ArrayList<StopLine>();
        for (int at = 0; at < tour.size(); at++) {
            var stop = tour.stop(at);
            var name = names.get(at);
            var spent = pace.at(name, now);
            var planned = stop.stop().planned();
            lines.add(new StopLine(
                    at + 1,
                    title(stop),
                    date(stop),
                    at == show().at()
                            ? StopLine.State.NOW
                            : visited.contains(name) ? StopLine.State.DONE : StopLine.State.COMING,
                    visited.contains(name) ? TimeWords.clock(spent) : "",
                    planned.map(TimeWords::clock).orElse(""),
                    planned.filter(p -> spent.compareTo(p) > 0).isPresent()));
        }
        return lines;
    }

    private String title(TourStop stop) {
        return stop.title().isBlank() ? date(stop) : stop.title();
    }

    private String date(TourStop stop) {
        return stop.main()
                .map(Event::when)
                .or(stop.stop()::span)
                .map(wording::shortForm)
                .orElse("");
    }

    /// "7 of 8"
    public String place() {
        return texts.get("stops.place", show().at() + 1, tour.size());
    }

    /// "Stop 7 · 2021"
    public String heading() {
        var date = date(show().stop());
        return date.isEmpty()
                ? texts.get("stop.number", show().at() + 1)
                : texts.get("stop.heading", show().at() + 1, date);
    }

    public String title() {
        return title(show().stop());
    }

    /// Of the whole timeline.
    public String timelineTitle() {
        return presentation.timeline().title();
    }

    /// Markdown; may be empty.
    public String notes() {
        return show().stop().notes();
    }

    /// May be empty.
    public String question() {
        return show().stop().stop().question();
    }

    public Optional<Following> following() {
        return show().following()
                .map(next -> new Following(
                        show().at() + 2,
                        title(next),
                        date(next),
                        next.main().map(event -> presentation.timeline().lanes().get(event.lane())),
                        Markdown.opening(next.notes())));
    }

    // -- what the class sees

    /// "Presenting on screen 2 · later events hidden from the class"
    public String situation(String where) {
        return texts.get(
                "situation",
                where,
                texts.get(
                        switch (show().later()) {
                            case SHOWN -> "later.shown";
                            case BLANK -> "later.blank";
                            case HIDDEN -> "later.hidden";
                        }));
    }

    /// What the whole path shows: "Whole path: what comes next stays hidden from the class".
    public String path() {
        return texts.get(
                switch (show().later()) {
                    case SHOWN -> "path.shown";
                    case BLANK -> "path.blank";
                    case HIDDEN -> "path.hidden";
                });
    }

    /// What the class sees other than the stop itself, and the key that ends it; empty where it sees the stop.
    public String state() {
        return switch (show().curtain()) {
            case BLACK -> texts.get("state.black");
            case WHITE -> texts.get("state.white");
            case OPEN -> detour();
        };
    }

    private String detour() {
        if (show().wide()) {
            return texts.get("state.wide");
        }
        var event = show().detour().flatMap(presentation.session().index()::find);
        if (event.isPresent()) {
            return texts.get("state.detour", event.get().title());
        }
        return show().away() ? texts.get("state.away") : "";
    }

    /// "Page 2 of 3"; empty where there is one.
    public String page() {
        return show().pages() > 1 ? texts.get("stop.page", show().page() + 1, show().pages()) : "";
    }

    /// "Still covered: picture, date"; empty where nothing is.
    public String covered() {
        var veils = show().veiled().stream()
                .sorted()
                .map(veil -> texts.get(
                        switch (veil) {
                            case PICTURE -> "veil.picture";
                            case TITLE -> "veil.title";
                            case DATE -> "veil.date";
                        }))
                .toList();
        return veils.isEmpty() ? "" : texts.get("veil.covered", String.join(", ", veils));
    }

    /// What is uncovered next, if anything is covered.
    public Optional<Stop.Veil> nextVeil() {
        return show().veiled().stream().sorted().findFirst();
    }

    // -- the speaker's own

    public List<String> parked() {
        return List.copyOf(parked);
    }

    /// Keeps a question of the class for later; a blank one is none.
    public void park(String question) {
        var line = question.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            parked.add(line);
            keep();
        }
    }

    /// @param place in [#parked], from 0
    public void unpark(int place) {
        parked.remove(place);
        keep();
    }

    /// Of the letters of notes, px at 100 %.
    public int notesSize() {
        return memory.notesSize();
    }

    /// Makes the letters of the notes larger or smaller by some steps; they stay between 16 and 48 px.
    public void resizeNotes(int steps) {
        int nearest = 0;
        for (int size : NOTES_SIZES) {
            if (size <= notesSize()) {
                nearest = NOTES_SIZES.indexOf(size);
            }
        }
        memory.keepNotesSize(NOTES_SIZES.get(Math.clamp(nearest + steps, 0, NOTES_SIZES.size() - 1)));
    }
}
