package frieze.session;

import frieze.document.Timeline;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Opens files, keeps up with their changes, and never lets go of a good state for a bad one.
public final class Documents implements AutoCloseable {
    /// A file that is being read.
    ///
    /// @param fraction read so far, 0 to 1; 1 while the events are being arranged
    public record Loading(Path file, double fraction) {}

    /// @param another whether this is another document, not a new state of the one that was open
    record Arrival(Layouts.Made made, boolean another) {}

    private static final double READING = 0.98;

    private record Read(ReadResult reading, EventIndex index, Layouts.Made made) {}

    private final DocumentReader reader;
    private final Tasks tasks;
    private final Tasks.Line line;
    private final Watcher watcher;
    private final Function<Timeline, Layouts.Made> planning;
    private final ReadOnlyObjectWrapper<DocumentState> state = new ReadOnlyObjectWrapper<>(DocumentState.NONE);
    private final ReadOnlyObjectWrapper<Optional<Loading>> loading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<String>> pictureHosts = new ReadOnlyObjectWrapper<>(Set.of());
    private final Consents consents;
    private EventIndex index = EventIndex.of(Timeline.EMPTY);
    private Consumer<Arrival> heard = _ -> {};
    private Watcher.Watch watch = () -> {};
    private Watcher.Watch pending = () -> {};
    private boolean behind;

    Documents(Session.Outside outside, Function<Timeline, Layouts.Made> planning) {
        this.reader = outside.reader();
        this.tasks = outside.tasks();
        this.line = tasks.line();
        this.watcher = outside.watcher();
        this.planning = planning;
        this.consents = outside.consents();
    }

    void heardBy(Consumer<Arrival> heard) {
        this.heard = heard;
    }

    public ReadOnlyObjectProperty<DocumentState> state() {
        return state.getReadOnlyProperty();
    }

    /// The file that is being read for the first time; empty while a known one is read again.
    public ReadOnlyObjectProperty<Optional<Loading>> loading() {
        return loading.getReadOnlyProperty();
    }

    /// The last thing that went wrong inside the program, not in a file.
    public ReadOnlyObjectProperty<Optional<Throwable>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// The hosts from which this timeline may load pictures.
    public ReadOnlyObjectProperty<Set<String>> pictureHosts() {
        return pictureHosts.getReadOnlyProperty();
    }

    EventIndex index() {
        return index;
    }

    /// Opens a file instead of what is open. What is open stays until the file has been read, and for good
    /// where it cannot be.
    public void open(Path path) {
        var file = path.toAbsolutePath().normalize();
        loading.set(Optional.of(new Loading(file, 0)));
        pending.close();
        var watching = new Watching(file);
        pending = watching::close;
        line.start(
                progress -> read(file, progress),
                fraction -> loading.set(Optional.of(new Loading(file, fraction))),
                read -> {
                    loading.set(Optional.empty());
                    arrived(file, read, watching);
                    catchUp();
                },
                problem -> {
                    loading.set(Optional.empty());
                    watching.close();
                    fail(Trouble.Kind.REFUSED, file, problem);
                    catchUp();
                });
    }

    /// Shows a timeline that is no file of the reader's.
    public void show(ReadResult reading) {
        abandon();
        watchInstead(() -> {});
        var timeline = reading.timeline();
        become(
                Optional.empty(),
                new Read(reading, EventIndex.of(timeline), planning.apply(timeline)),
                Optional.empty());
    }

    /// Stops reading; what was open stays.
    public void cancel() {
        abandon();
        catchUp();
    }

    private void abandon() {
        line.abandon();
        pending.close();
        loading.set(Optional.empty());
    }

    /// Reads the open file again; what is shown stays where it is.
    public void reload() {
        state.get().file().ifPresent(file -> {
            behind = true;
            if (loading.get().isEmpty()) {
                line.start(progress -> read(file, progress), _ -> {}, read -> renewed(file, read), problem -> {
                    behind = false;
                    fail(Trouble.Kind.UNREADABLE, file, problem);
                });
            }
        });
    }

    /// Reads what changed while another file was being read.
    private void catchUp() {
        if (behind) {
            reload();
        }
    }

    /// Lets this timeline load pictures from these hosts.
    public void allowPictures(Set<String> hosts) {
        consents.allow(state.get().file(), hosts);
        pictureHosts.set(consents.hostsFor(state.get().file()));
    }

    /// Takes note that the reader has seen why a file could not be opened.
    public void dismissTrouble() {
        state.set(state.get().withTrouble(Optional.empty()));
    }

    void tell(Throwable problem) {
        failure.set(Optional.of(problem));
    }

    private Read read(Path file, Tasks.Progress progress) throws IOException {
        var reading = reader.read(file, new Tasks.Progress() {
            @Override
            public void at(double fraction) {
                progress.at(fraction * READING);
            }

            @Override
            public boolean abandoned() {
                return progress.abandoned();
            }
        });
        progress.at(1);
        return new Read(reading, EventIndex.of(reading.timeline()), planning.apply(reading.timeline()));
    }

    private void arrived(Path file, Read read, Watching watching) {
        if (read.reading().broken() && state.get().isOpen()) {
            watching.close();
            state.set(state.get().withTrouble(Optional.of(trouble(Trouble.Kind.REFUSED, file, read))));
            return;
        }
        pending = () -> {};
        watchInstead(watching::close);
        watching.begin();
        become(
                Optional.of(file),
                read,
                read.reading().broken() ? Optional.of(trouble(Trouble.Kind.PARTIAL, file, read)) : Optional.empty());
    }

    private void renewed(Path file, Read read) {
        behind = false;
        if (read.reading().broken()) {
            state.set(state.get().withTrouble(Optional.of(trouble(Trouble.Kind.STALE, file, read))));
            return;
        }
        var before = state.get();
        var elsewhere = before.trouble().filter(trouble -> !trouble.file().equals(file));
        index = read.index();
        state.set(new DocumentState(
                before.file(),
                read.reading().timeline(),
                read.reading().problems(),
                read.reading().unlisted(),
                elsewhere,
                before.opening()));
        heard.accept(new Arrival(read.made(), false));
    }

    private void become(Optional<Path> file, Read read, Optional<Trouble> trouble) {
        behind = false;
        index = read.index();
        pictureHosts.set(consents.hostsFor(file));
        state.set(new DocumentState(
                file,
                read.reading().timeline(),
                read.reading().problems(),
                read.reading().unlisted(),
                trouble,
                state.get().opening() + 1));
        heard.accept(new Arrival(read.made(), true));
    }

    private void fail(Trouble.Kind kind, Path file, Throwable problem) {
        if (!(problem instanceof IOException)) {
            tell(problem);
        }
        state.set(state.get().withTrouble(Optional.of(new Trouble(kind, file, List.of(), Optional.of(problem)))));
    }

    private static Trouble trouble(Trouble.Kind kind, Path file, Read read) {
        return new Trouble(kind, file, read.reading().problems(), Optional.empty());
    }

    private void watchInstead(Watcher.Watch next) {
        watch.close();
        watch = next;
    }

    @Override
    public void close() {
        abandon();
        watchInstead(() -> {});
    }

    /// A watch from before the first read on, so that no change falls between; what it sees counts once the
    /// file is shown.
    private final class Watching {
        private final Watcher.Watch watch;
        private boolean begun;
        private boolean missed;

        Watching(Path file) {
            watch = watcher.watch(file, () -> tasks.toOwner(this::changed));
        }

        private void changed() {
            if (begun) {
                reload();
            } else {
                missed = true;
            }
        }

        void begin() {
            begun = true;
            if (missed) {
                tasks.toOwner(Documents.this::reload);
            }
        }

        void close() {
            watch.close();
            begun = false;
            missed = false;
        }
    }
}
