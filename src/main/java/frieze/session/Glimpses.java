package frieze.session;

import frieze.document.Timeline;
import frieze.format.Progress;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/// Follows the reading of one file. Of a large one it hands on what has been read so far, each time more, so
/// that the first events can be seen while the rest is read; as long as the last such look is still being
/// prepared there is no other. All calls but the one that says so come from the thread that reads.
final class Glimpses implements Progress {
    /// What is smaller is there before anybody could look, bytes.
    static final long LARGE = 4 << 20;
    /// How much of the way the reading is; the rest is for arranging.
    private static final double READING = 0.98;

    private final Tasks.Progress progress;
    private final BiConsumer<Timeline, Runnable> show;
    private final AtomicBoolean busy = new AtomicBoolean();
    private long size;
    private int most;

    /// @param show takes what has been read so far, and what to call from any thread once another look may
    /// follow
    Glimpses(Tasks.Progress progress, BiConsumer<Timeline, Runnable> show) {
        this.progress = progress;
        this.show = show;
    }

    @Override
    public void read(long bytes, long of) {
        size = of;
        progress.at(of <= 0 ? 0 : READING * bytes / of);
    }

    @Override
    public boolean cancelled() {
        return progress.abandoned();
    }

    @Override
    public boolean wantsPartial() {
        return size >= LARGE && !busy.get() && !cancelled();
    }

    @Override
    public void partial(Timeline soFar) {
        // fewer than before where the reading had to start over
        if (soFar.events().size() > most) {
            most = soFar.events().size();
            busy.set(true);
            show.accept(soFar, () -> busy.set(false));
        }
    }
}
