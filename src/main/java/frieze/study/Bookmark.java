package frieze.study;

import frieze.time.TimeSpan;

/// A place that a reader wants to find again.
public sealed interface Bookmark {
    record OfEvent(EventRef event) implements Bookmark {}

    /// A stretch of the timeline under a name.
    record OfView(String name, TimeSpan span) implements Bookmark {}
}
