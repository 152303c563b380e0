package frieze.study;

import java.time.Instant;

/// What a reader has written down.
///
/// @param text Markdown, not blank
/// @param changed when it was last written
public record Note(About about, String text, Instant changed) {
    /// What a note is about.
    public sealed interface About {}

    public record OfEvent(EventRef event) implements About {}

    /// @param instant seconds since 1970
    public record OfMoment(long instant) implements About {}

    Note about(About other) {
        return new Note(other, text, changed);
    }
}
