package frieze.app.present;

import frieze.document.Event;
import frieze.document.Stop;
import frieze.document.Stop.Veil;
import frieze.document.TimeOrder;
import frieze.session.SeenStop;
import frieze.session.Session;
import frieze.session.TourEditing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// The tour as it is edited: which of its stops is chosen, and what can be done with it.
final class TourModel {
    /// Seconds: no stop takes longer.
    private static final long LONGEST = 86_400;
    /// Characters of a title or a question, and of notes, that a file may have.
    private static final int LINE = 1_000;

    private static final int TEXT = 200_000;

    private final Session session;
    private final TourEditing editing;
    private OptionalInt chosen = OptionalInt.empty();
    /// The same as long as one and the same field of one stop is written in.
    private Object mark = new Object();

    private String writing = "";

    TourModel(Session session, TourEditing editing) {
        this.session = session;
        this.editing = editing;
    }

    List<Stop> stops() {
        return editing.tour();
    }

    /// Which stop is chosen, from 0; empty where there is none of that number.
    OptionalInt chosen() {
        return chosen.isPresent() && chosen.getAsInt() < stops().size() ? chosen : OptionalInt.empty();
    }

    Optional<Stop> stop() {
        return chosen().isPresent() ? Optional.of(stops().get(chosen().getAsInt())) : Optional.empty();
    }

    void choose(int stop) {
        chosen = stop < 0 ? OptionalInt.empty() : OptionalInt.of(stop);
        writing = "";
    }

    /// What a stop is called: its title, or that of its first event; empty where it has neither.
    String title(Stop stop) {
        return stop.title().isBlank() ? main(stop).map(Event::title).orElse("") : stop.title();
    }

    /// The event that stands large at a stop.
    Optional<Event> main(Stop stop) {
        return stop.events().stream()
                .flatMap(id -> session.index().find(id).stream())
                .findFirst();
    }

    /// Whether the class will see nothing at a stop, since none of its events is there.
    boolean isEmpty(Stop stop) {
        return main(stop).isEmpty() && stop.span().isEmpty();
    }

    /// Shows on the timeline what a stop has in view.
    void show(Stop stop) {
        main(stop).ifPresent(event -> {
            if (stop.span().isPresent()) {
                session.select(Optional.of(event.id()));
            } else {
                session.goTo(event.id());
            }
        });
        stop.span().ifPresent(span -> session.camera().show(TimeOrder.bounded(span), true));
    }

    // -- the list

    /// Adds what is in view behind the chosen stop, or at the end, and chooses it.
    ///
    /// @return whether there was anything to add
    boolean addView() {
        var seen = SeenStop.of(session).flatMap(SeenStop::stop);
        seen.ifPresent(stop -> {
            var all = new ArrayList<>(stops());
            int at = chosen().isPresent() ? chosen().getAsInt() + 1 : all.size();
            all.add(at, stop);
            editing.change(all);
            choose(at);
        });
        return seen.isPresent();
    }

    /// Gives the chosen stop what is in view instead of what it had.
    void useView() {
        SeenStop.of(session).ifPresent(seen -> change("view", seen::in));
    }

    /// Moves the chosen stop up (-1) or down (+1).
    void move(int step) {
        if (chosen().isPresent()) {
            moveTo(chosen().getAsInt(), chosen().getAsInt() + step);
        }
    }

    /// Moves a stop, and chooses it.
    void moveTo(int from, int to) {
        var all = new ArrayList<>(stops());
        if (from < 0 || from >= all.size() || to < 0 || to >= all.size() || from == to) {
            return;
        }
        all.add(to, all.remove(from));
        editing.change(all);
        choose(to);
    }

    /// Removes the chosen stop and chooses the next one.
    void remove() {
        if (chosen().isPresent()) {
            int at = chosen().getAsInt();
            var all = new ArrayList<>(stops());
            all.remove(at);
            editing.change(all);
            choose(Math.min(at, all.size() - 1));
        }
    }

    /// Begins with the most important events, where there is no stop yet.
    void begin() {
        if (stops().isEmpty()) {
            editing.change(SeenStop.ofImportance(session));
            choose(0);
        }
    }

    // -- the chosen stop

    void title(String text) {
        change("title", stop -> stop.withTitle(line(text)));
    }

    void notes(String text) {
        change("notes", stop -> stop.withNotes(text(text)));
    }

    void question(String text) {
        change("question", stop -> stop.withQuestion(line(text)));
    }

    void veil(Veil veil, boolean covered) {
        change("veil", stop -> {
            var veils = EnumSet.noneOf(Veil.class);
            veils.addAll(stop.veils());
            if (covered) {
                veils.add(veil);
            } else {
                veils.remove(veil);
            }
            return stop.withVeils(veils);
        });
    }

    /// @param minutes as people write them: `3`, `2.5`, `2:30`; nothing for none
    /// @return whether it was understood
    boolean planned(String minutes) {
        return time(minutes, 60, "planned", Stop::withPlanned);
    }

    /// @param seconds as people write them: `30`, `1:30`; nothing for none
    /// @return whether it was understood
    boolean loop(String seconds) {
        return time(seconds, 1, "loop", Stop::withLoop);
    }

    private interface Timed {
        Stop with(Stop stop, Optional<Duration> time);
    }

    private boolean time(String written, int unit, String field, Timed timed) {
        if (written.isBlank()) {
            change(field, stop -> timed.with(stop, Optional.empty()));
            return true;
        }
        var read = seconds(written.strip(), unit);
        read.ifPresent(seconds -> change(field, stop -> timed.with(stop, Optional.of(Duration.ofSeconds(seconds)))));
        return read.isPresent();
    }

    private static Optional<Long> seconds(String written, int unit) {
        long seconds;
        if (written.matches("\\d{1,4}:[0-5]\\d")) {
            var parts = written.split(":");
            seconds = Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1]);
        } else if (written.matches("\\d{1,5}([.,]\\d{1,2})?")) {
            seconds = Math.round(Double.parseDouble(written.replace(',', '.')) * unit);
        } else {
            return Optional.empty();
        }
        return seconds >= 1 && seconds <= LONGEST ? Optional.of(seconds) : Optional.empty();
    }

    /// A time as [#planned] reads it.
    static String minutes(Optional<Duration> time) {
        return time.map(one -> one.toSeconds() % 60 == 0
                        ? Long.toString(one.toMinutes())
                        : "%d:%02d".formatted(one.toMinutes(), one.toSecondsPart()))
                .orElse("");
    }

    /// A time as [#loop] reads it.
    static String seconds(Optional<Duration> time) {
        return time.map(one -> Long.toString(one.toSeconds())).orElse("");
    }

    private void change(String field, UnaryOperator<Stop> change) {
        if (chosen().isEmpty()) {
            return;
        }
        if (!field.equals(writing)) {
            writing = field;
            mark = new Object();
        }
        var all = new ArrayList<>(stops());
        all.set(chosen().getAsInt(), change.apply(all.get(chosen().getAsInt())));
        editing.change(all, mark);
    }

    private static String line(String text) {
        return cut(text.replaceAll("[\\x00-\\x1F]+", " "), LINE);
    }

    private static String text(String text) {
        return cut(text.replace("\r\n", "\n").replaceAll("[\\x00-\\x08\\x0B-\\x1F]", ""), TEXT);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
