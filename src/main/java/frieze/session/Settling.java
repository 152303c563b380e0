package frieze.session;

/// Decides when a file that is being written is worth reading again: once it has been left alone for a moment,
/// or after a while even if it has not. Editors write in pieces, or write another file and rename it; the gap
/// in between is no news.
final class Settling {
    private static final long MILLI = 1_000_000;
    /// A file left alone for this long is taken to be whole, ns.
    static final long QUIET = 80 * MILLI;
    /// One that never rests is read all the same, ns.
    static final long LONGEST = 600 * MILLI;
    /// A file that is missing for this long has gone, ns.
    static final long GONE = 700 * MILLI;

    private Stamp read;
    private Stamp last;
    private long changedAt;
    private long restlessSince;
    private boolean restless;

    Settling(Stamp read) {
        this.read = read;
        this.last = read;
    }

    /// Whether to read now. Whoever is told so reads; the state given here then counts as read.
    ///
    /// @param now the file's state at `nanos`
    boolean due(Stamp now, long nanos) {
        if (!now.equals(last)) {
            last = now;
            changedAt = nanos;
        }
        if (now.equals(read)) {
            restless = false;
            return false;
        }
        if (!restless) {
            restless = true;
            restlessSince = nanos;
        }
        boolean due = now.exists()
                ? nanos - changedAt >= QUIET || nanos - restlessSince >= LONGEST
                : nanos - changedAt >= GONE;
        if (due) {
            read = now;
            restless = false;
        }
        return due;
    }

    /// Whether something has changed that is not settled yet.
    boolean waiting() {
        return restless;
    }
}
