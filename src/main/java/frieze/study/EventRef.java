package frieze.study;

import frieze.document.Event;
import frieze.document.EventId;

/// An event as a reader's own file names it, so that it is found again in another version of the timeline.
///
/// @param id as the timeline had it when it was last matched
/// @param date as the timeline's file wrote it
/// @param here whether the timeline that is open has it; what is not here is kept, and waits for a version that does
public record EventRef(EventId id, String title, String date, boolean here) {
    public static EventRef of(Event event) {
        return new EventRef(event.id(), event.title(), event.when().written(), true);
    }

    /// Whether it is this event of the open timeline.
    public boolean is(EventId other) {
        return here && id.equals(other);
    }

    EventRef gone() {
        return new EventRef(id, title, date, false);
    }
}
