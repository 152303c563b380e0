package frieze.study;

import frieze.time.TimeSpan;
import java.util.Optional;

/// Where a reader was when the timeline was last closed.
///
/// @param view the stretch that was in view
/// @param chosen the event that was chosen
/// @param details whether its details were open
/// @param filter what of the timeline was shown, as one line of text; empty for all of it
public record Stay(TimeSpan view, Optional<EventRef> chosen, boolean details, String filter) {}
