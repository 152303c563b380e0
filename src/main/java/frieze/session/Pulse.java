package frieze.session;

/// Collects changes: runs what is asked for once, soon, on the thread that owns the state. In a window this is
/// the next pulse.
public interface Pulse {
    void request(Runnable work);

    /// Runs everything at once, for tests and for work without a window.
    Pulse AT_ONCE = Runnable::run;
}
