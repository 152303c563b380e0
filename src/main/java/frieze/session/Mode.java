package frieze.session;

/// What the window is for at the moment.
public sealed interface Mode {
    /// Looking around and reading.
    record Browsing() implements Mode {}

    /// Showing the timeline to a class.
    record Presenting(Presentation presentation) implements Mode {}

    /// Being asked about the timeline.
    record Studying(frieze.session.Studying studying) implements Mode {}
}
