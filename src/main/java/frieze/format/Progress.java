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

    /// Whether [#partial] would be of use now: asked after 1,000 events, 2,000, 4,000 and so on, so that all such
    /// calls together copy at most as much as the last reading of the list does.
    default boolean wantsPartial() {
        return false;
    }

    /// What has been read so far, to be shown while the rest is read. Lanes may still change their order, and
    /// links may still lead nowhere. Where the reading starts over, after a change of encoding for example,
    /// these calls start over with it.
    default void partial(Timeline soFar) {}
}
