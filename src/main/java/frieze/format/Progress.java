package frieze.format;

import frieze.document.Timeline;

/// How whoever asks for a file hears of the reading, and stops it. Every method is called on the thread that
/// reads.
public interface Progress {
    /// Nobody listens.
    Progress NONE = new Progress() {};

    /// After each block.
    ///
    /// @param bytes read so far
    /// @param of all bytes of the file
    default void read(long bytes, long of) {}

    /// Whether to stop: asked before each block (64 KiB).
    default boolean cancelled() {
        return false;
    }

    /// What has been read so far, to be shown while the rest is read: after 1,000 events, 8,000, 64,000 and so
    /// on, so that all such calls together cost less than a fifth of the last. Lanes may still change their
    /// order, and links may still lead nowhere. After a change of encoding the reading starts over, and with it
    /// these calls.
    default void partial(Timeline soFar) {}
}
