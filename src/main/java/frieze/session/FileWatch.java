package frieze.session;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Watches one file on a thread of its own: the system says that something happened in the folder, and every so
/// often the file is looked at anyway, since network drives say nothing.
public final class FileWatch implements Watcher {
    private static final long LOOK_MILLIS = 300;
    private static final long SETTLE_MILLIS = 30;

    private final Function<Path, Stamp> stamps;
    private final LongSupplier nanos;

    FileWatch(Function<Path, Stamp> stamps, LongSupplier nanos) {
        this.stamps = stamps;
        this.nanos = nanos;
    }

    /// On the real file system, with the real clock.
    public FileWatch() {
        this(Stamp::of, System::nanoTime);
    }

    @Override
    public Watch watch(Path file, Runnable changed) {
        var settling = new Settling(stamps.apply(file));
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        var thread = Thread.ofPlatform()
                .daemon()
                .name("watch " + file.getFileName())
                .unstarted(() -> {
                    try (var service = new Folder(folder)) {
                        while (!Thread.currentThread().isInterrupted()) {
                            service.await(settling.waiting() ? SETTLE_MILLIS : LOOK_MILLIS, settling.waiting());
                            if (settling.due(stamps.apply(file), nanos.getAsLong())) {
                                changed.run();
                            }
                        }
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });
        thread.start();
        return thread::interrupt;
    }

    /// The system's notice of changes in a folder, where it gives any.
    private static final class Folder implements AutoCloseable {
        private final Optional<WatchService> service;

        Folder(Path folder) {
            service = open(folder);
        }

        private static Optional<WatchService> open(Path folder) {
            WatchService service;
            try {
                service = FileSystems.getDefault().newWatchService();
            } catch (IOException | UnsupportedOperationException _) {
                return Optional.empty();
            }
            try {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return Optional.of(service);
            } catch (IOException | UnsupportedOperationException _) {
                close(service);
                return Optional.empty();
            }
        }

        /// Waits for a notice, `millis` at most; while a file settles, exactly so long.
        void await(long millis, boolean settling) throws InterruptedException {
            if (service.isEmpty() || settling) {
                Thread.sleep(millis);
            }
            if (service.isPresent()) {
                var key = settling ? service.get().poll() : service.get().poll(millis, TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        }

        @Override
        public void close() {
            service.ifPresent(Folder::close);
        }

        private static void close(WatchService service) {
            try {
                service.close();
            } catch (IOException e) {
                System.getLogger(FileWatch.class.getName())
                        .log(System.Logger.Level.WARNING, "a watch did not close", e);
            }
        }
    }
}
