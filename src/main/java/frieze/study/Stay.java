package frieze.study;

import frieze.time.TimeSpan;
import java.util.Optional;

/// Where a reader was when the timeline was last closed.
///
/// @param view the stretch that was in view
/// @param chosen the event that was chosen
/// @param details whether its details were open
/// @param filter what was looked for, as typed; may be empty
public record Stay(TimeSpan view, Optional<EventRef> chosen, boolean details, String filter) {}
