package frieze.session;

import java.nio.file.Path;

/// Tells when a file has changed on disk.
public interface Watcher {
    /// Watches until closed. `changed` is called on any thread, some time after the first read following this
    /// call would be out of date.
    Watch watch(Path file, Runnable changed);

    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /// Watches nothing.
    Watch NOTHING = () -> {};

    /// Never tells anything.
    Watcher NONE = (_, _) -> NOTHING;
}
