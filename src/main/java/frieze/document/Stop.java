package frieze.document;

import frieze.time.When;
import java.util.Optional;

/// A stop of the tour through a timeline.
///
/// @param notes for the speaker, Markdown; may be empty
/// @param question for the class; may be empty
/// @param span what the class sees, where it is not simply the event's surroundings
public record Stop(EventId event, String notes, String question, Optional<When> span) {}
