package frieze.session;

/// What the window is for at the moment.
public sealed interface Mode {
    /// Looking around and reading.
    record Browsing() implements Mode {}
}
