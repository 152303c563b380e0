package frieze.study;

import frieze.document.EventId;
import frieze.time.When;
import java.util.List;

/// What a reader answers to a [Question].
public sealed interface Answer {
    /// "I do not know": always wrong, and never guessed.
    Answer UNKNOWN = new Unknown();

    record Unknown() implements Answer {}

    /// @param option from 0
    record Chosen(int option) implements Answer {}

    /// @param events from the earliest to the latest
    record Ordered(List<EventId> events) implements Answer {
        public Ordered {
            events = List.copyOf(events);
        }
    }

    /// @param instant seconds since 1970
    record Placed(long instant) implements Answer {}

    record Written(When when) implements Answer {}
}
