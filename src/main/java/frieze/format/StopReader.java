package frieze.format;

import frieze.document.EventId;
import frieze.document.Stop;
import frieze.document.Stop.Veil;
import frieze.time.When;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the stops of a tour.
final class StopReader {
    /// A day, seconds: no stop takes longer.
    private static final long LONGEST = 86_400;

    /// Reads the date that stands next.
    interface Dates {
        Optional<When> read(long place) throws IOException;
    }

    /// Takes a stop and the place at which its events are named.
    interface Taken {
        void stop(Stop stop, long place);
    }

    private final Cursor cursor;
    private final Problems problems;
    private final Dates dates;

    StopReader(Cursor cursor, Problems problems, Dates dates) {
        this.cursor = cursor;
        this.problems = problems;
        this.dates = dates;
    }

    /// Reads the stop whose object has been entered, and hands it on with its place, unless it shows nothing at all.
    Optional<Void> read(Taken taken) throws IOException {
        long place = cursor.place();
        List<EventId> events = new ArrayList<>();
        var title = "";
        Optional<When> span = Optional.empty();
        List<String> lanes = List.of();
        var notes = "";
        var question = "";
        Optional<Duration> planned = Optional.empty();
        Optional<Duration> loop = Optional.empty();
        Set<Veil> veils = new LinkedHashSet<>();
        for (String name = cursor.next(Fields.STOP); name != null; name = cursor.next(Fields.STOP)) {
            switch (name) {
                case "event" -> {
                    place = cursor.place();
                    named(cursor.line()).ifPresent(id -> events.add(0, id));
                }
                case "events" -> {
                    place = cursor.place();
                    events.addAll(cursor.list(() -> named(cursor.line())));
                }
                case "title" -> title = cursor.line();
                case "span" -> span = dates.read(cursor.place());
                case "lanes" ->
                    lanes = cursor.list(() -> Optional.of(cursor.line()).filter(lane -> !lane.isBlank()));
                case "notes" -> notes = cursor.text();
                case "question" -> question = cursor.line();
                case "seconds" -> planned = seconds();
                case "loopSeconds" -> loop = seconds();
                case "hide" -> veils.addAll(cursor.list(this::veil));
                default -> throw new IllegalStateException(name);
            }
        }
        if (events.isEmpty() && span.isEmpty()) {
            problems.error(place, "problem.no-target");
        } else {
            var distinct = events.stream().distinct().toList();
            taken.stop(new Stop(distinct, title, span, lanes, notes, question, planned, loop, veils), place);
        }
        return Optional.empty();
    }

    private static Optional<EventId> named(String id) {
        return id.isBlank() ? Optional.empty() : Optional.of(new EventId(id));
    }

    private Optional<Duration> seconds() throws IOException {
        var number = cursor.number(1, LONGEST);
        return number.isPresent() ? Optional.of(Duration.ofSeconds(number.getAsLong())) : Optional.empty();
    }

    private Optional<Veil> veil() throws IOException {
        long place = cursor.place();
        var word = cursor.line();
        for (var veil : Veil.values()) {
            if (veil.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(veil);
            }
        }
        problems.error(place, "problem.no-veil", Texts.cut(word, 40));
        return Optional.empty();
    }
}
