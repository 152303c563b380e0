package frieze.document;

import frieze.time.When;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A stop of the tour through a timeline.
///
/// @param events what the class sees, the one that is shown large first; may be empty where there is a span
/// @param title of the stop; empty for that of its first event
/// @param span what of the band the class sees; empty for what surrounds the event
/// @param lanes ids of the lanes that the class sees; empty for all
/// @param notes for the speaker, Markdown; may be empty
/// @param question for the class; may be empty
/// @param planned how long it is to take in the lesson
/// @param loop how long it stands where the tour plays by itself
/// @param veils what is covered until the speaker uncovers it
public record Stop(
        List<EventId> events,
        String title,
        Optional<When> span,
        List<String> lanes,
        String notes,
        String question,
        Optional<Duration> planned,
        Optional<Duration> loop,
        Set<Veil> veils) {

    /// What of a stop can be covered, in the order in which it is uncovered.
    public enum Veil {
        PICTURE,
        TITLE,
        DATE
    }

    public Stop {
        events = List.copyOf(events);
        lanes = List.copyOf(lanes);
        veils = Set.copyOf(veils);
    }

    /// A stop at one event, of which nothing more is said.
    public static Stop at(EventId event) {
        return new Stop(
                List.of(event), "", Optional.empty(), List.of(), "", "", Optional.empty(), Optional.empty(), Set.of());
    }

    public Stop withNotes(String other) {
        return new Stop(events, title, span, lanes, other, question, planned, loop, veils);
    }

    public Stop withQuestion(String other) {
        return new Stop(events, title, span, lanes, notes, other, planned, loop, veils);
    }

    public Stop withTitle(String other) {
        return new Stop(events, other, span, lanes, notes, question, planned, loop, veils);
    }

    public Stop withSpan(Optional<When> other) {
        return new Stop(events, title, other, lanes, notes, question, planned, loop, veils);
    }

    public Stop withEvents(List<EventId> others) {
        return new Stop(others, title, span, lanes, notes, question, planned, loop, veils);
    }

    public Stop withLanes(List<String> others) {
        return new Stop(events, title, span, others, notes, question, planned, loop, veils);
    }

    public Stop withPlanned(Optional<Duration> other) {
        return new Stop(events, title, span, lanes, notes, question, other, loop, veils);
    }

    public Stop withLoop(Optional<Duration> other) {
        return new Stop(events, title, span, lanes, notes, question, planned, other, veils);
    }

    public Stop withVeils(Set<Veil> others) {
        return new Stop(events, title, span, lanes, notes, question, planned, loop, others);
    }

    /// Whether an event stands at this stop.
    public boolean shows(EventId event) {
        return events.contains(event);
    }
}
