package frieze.study;

import frieze.time.TimeSpan;
import java.time.Instant;

/// What a reader has written down.
///
/// @param text Markdown, not blank
/// @param changed when it was last written
public record Note(About about, String text, Instant changed) {
    /// What a note is about.
    public sealed interface About {}

    public record OfEvent(EventRef event) implements About {}

    /// @param stretch of the calendar that was pointed at, as exactly as it was
    public record OfMoment(TimeSpan stretch) implements About {}

    Note about(About other) {
        return new Note(other, text, changed);
    }
}
