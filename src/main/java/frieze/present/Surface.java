package frieze.present;

import frieze.document.EventId;
import java.util.List;
import java.util.Set;

/// What can be drawn upon.
public sealed interface Surface {
    /// The band below a stop.
    Timeline STRIP = new Timeline(false);
    /// The timeline that fills the screen.
    Timeline WIDE = new Timeline(true);

    /// The timeline, in one of its two forms: their lanes lie differently, so that a ring drawn round a mark of one
    /// would lie round something else on the other.
    record Timeline(boolean wide) implements Surface {}

    /// What a stop shows above the band, or the event that is looked at instead. What is drawn there belongs to it:
    /// it goes and comes back with it.
    ///
    /// @param stop from 0
    /// @param events that are shown
    /// @param page of their texts, from 0
    /// @param question whether the question stands there
    record Sheet(int stop, List<EventId> events, int page, boolean question) implements Surface {
        public Sheet {
            events = List.copyOf(events);
        }
    }

    /// The band that the class sees.
    static Timeline band(Show show) {
        return show.wide() ? WIDE : STRIP;
    }

    /// What the class sees above it.
    static Sheet sheet(Show show) {
        var events =
                show.detour().map(List::of).orElseGet(() -> show.stop().stop().events());
        return new Sheet(show.at(), events, show.page(), show.question());
    }

    /// All that the class sees at the moment; nothing where the screen is black or white.
    static Set<Surface> seen(Show show) {
        if (show.curtain() != Show.Curtain.OPEN) {
            return Set.of();
        }
        return show.wide() ? Set.of(WIDE) : Set.of(STRIP, sheet(show));
    }
}
