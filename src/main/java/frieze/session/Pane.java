package frieze.session;

import frieze.document.Event;
import frieze.document.EventId;
import java.util.List;

/// What stands beside the timeline.
public sealed interface Pane {
    Pane CLOSED = new Closed();

    record Closed() implements Pane {}

    /// The details of an event.
    record Details(EventId event) implements Pane {}

    /// Events that no zoom can part, in time order.
    ///
    /// @param more how many further ones there are
    record Listing(List<Event> events, int more) implements Pane {}
}
