package frieze.present;

import frieze.document.Event;
import frieze.document.Stop;
import java.util.List;
import java.util.Optional;

/// A stop with its events.
///
/// @param place in the timeline's own list of stops, from 0; the place itself in a tour that nobody made
/// @param events those that are there, the one shown large first; may be empty where the stop has a span
public record TourStop(int place, Stop stop, List<Event> events) {
    public TourStop {
        events = List.copyOf(events);
    }

    /// The event that is shown large.
    public Optional<Event> main() {
        return events.stream().findFirst();
    }

    /// Its own title, or that of its event; empty for a span without a title.
    public String title() {
        return stop.title().isBlank() ? main().map(Event::title).orElse("") : stop.title();
    }

    /// For the speaker, Markdown: those of the stop, then those of its events.
    public String notes() {
        var all = new StringBuilder(stop.notes());
        for (var event : events) {
            if (!event.notes().isBlank()) {
                all.append(all.isEmpty() ? "" : "\n\n").append(event.notes());
            }
        }
        return all.toString();
    }
}
