package frieze.session;

import frieze.document.Timeline;
import frieze.format.Progress;
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

    /// What has become of the document.
    sealed interface Arrival {
        /// Another document instead of the one that was open.
        record Another(Layouts.Made made) implements Arrival {}

        /// A new state of the one that is open.
        record Renewed(Layouts.Made made) implements Arrival {}

        /// What had been read so far is given up: the one before it is open again.
        record Withdrawn() implements Arrival {}
    }

    private record Read(ReadResult reading, EventIndex index, Layouts.Made made) {}

    /// What was open before what has been read so far took its place.
    private record Before(DocumentState state, EventIndex index, Set<String> pictureHosts) {}

    private final DocumentReader reader;
    private final Tasks tasks;
    private final Tasks.Line line;
    /// Prepares what has been read so far.
    private final Tasks.Line looks;
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
    private int openings;
    /// There is one exactly while what is shown is not whole.
    private Optional<Before> before = Optional.empty();
    /// Another object for every opening, so that no look at an older one is shown.
    private Object reading = new Object();

    Documents(Session.Outside outside, Function<Timeline, Layouts.Made> planning) {
        this.reader = outside.reader();
        this.tasks = outside.tasks();
        this.line = tasks.line();
        this.looks = tasks.line();
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

    /// Opens a file instead of what is open. What is open stays until the file has been read, or until the first
    /// events of a large one are there, and for good where it cannot be read.
    public void open(Path path) {
        var file = path.toAbsolutePath().normalize();
        withdraw();
        loading.set(Optional.of(new Loading(file, 0)));
        pending.close();
        var watching = new Watching(file);
        pending = watching::close;
        var opening = reading;
        line.start(
                progress -> read(
                        file, new Glimpses(progress, (soFar, ready) -> look(opening, file, soFar, ready)), progress),
                fraction -> loading.set(Optional.of(new Loading(file, fraction))),
                read -> {
                    loading.set(Optional.empty());
                    arrived(file, read, watching);
                    catchUp();
                },
                problem -> {
                    withdraw();
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
        withdraw();
        loading.set(Optional.empty());
    }

    /// Prepares what has been read so far, beside the reading; called by the thread that reads.
    private void look(Object opening, Path file, Timeline soFar, Runnable ready) {
        looks.start(
                _ -> {
                    try {
                        var result = new ReadResult(soFar, List.of(), false, 0, 0);
                        return new Read(result, EventIndex.of(soFar), planning.apply(soFar));
                    } finally {
                        ready.run();
                    }
                },
                _ -> {},
                look -> {
                    if (opening == reading) {
                        glimpsed(file, look);
                    }
                },
                this::tell);
    }

    private void glimpsed(Path file, Read look) {
        if (before.isPresent()) {
            index = look.index();
            state.set(soFar(file, look, state.get().opening()));
            heard.accept(new Arrival.Renewed(look.made()));
            return;
        }
        before = Optional.of(new Before(state.get(), index, pictureHosts.get()));
        index = look.index();
        pictureHosts.set(consents.hostsFor(Optional.of(file)));
        state.set(soFar(file, look, ++openings));
        heard.accept(new Arrival.Another(look.made()));
    }

    private static DocumentState soFar(Path file, Read look, int opening) {
        return new DocumentState(Optional.of(file), look.reading(), Optional.empty(), opening, false);
    }

    /// Ends the looks at what is being read, and gives up what they have shown.
    private void withdraw() {
        endLooks();
        before.ifPresent(then -> {
            before = Optional.empty();
            index = then.index();
            pictureHosts.set(then.pictureHosts());
            state.set(then.state());
            heard.accept(new Arrival.Withdrawn());
        });
    }

    private void endLooks() {
        looks.abandon();
        reading = new Object();
    }

    /// Reads the open file again; what is shown stays where it is.
    public void reload() {
        state.get().file().ifPresent(file -> {
            behind = true;
            if (loading.get().isEmpty()) {
                line.start(
                        progress -> read(file, new Glimpses(progress, (_, _) -> {}), progress),
                        _ -> {},
                        read -> renewed(file, read),
                        problem -> {
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

    private Read read(Path file, Progress follows, Tasks.Progress progress) throws IOException {
        var result = reader.read(file, follows);
        progress.at(1);
        return new Read(result, EventIndex.of(result.timeline()), planning.apply(result.timeline()));
    }

    private void arrived(Path file, Read read, Watching watching) {
        endLooks();
        if (read.reading().broken() && state.get().isOpen() && before.isEmpty()) {
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
        var now = state.get();
        var elsewhere = now.trouble().filter(trouble -> !trouble.file().equals(file));
        index = read.index();
        state.set(new DocumentState(now.file(), read.reading(), elsewhere, now.opening(), true));
        heard.accept(new Arrival.Renewed(read.made()));
    }

    private void become(Optional<Path> file, Read read, Optional<Trouble> trouble) {
        behind = false;
        // those who have looked at the beginning already stay where they are
        boolean seen = before.isPresent();
        before = Optional.empty();
        index = read.index();
        pictureHosts.set(consents.hostsFor(file));
        state.set(new DocumentState(
                file, read.reading(), trouble, seen ? state.get().opening() : ++openings, true));
        heard.accept(seen ? new Arrival.Renewed(read.made()) : new Arrival.Another(read.made()));
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
        line.abandon();
        endLooks();
        pending.close();
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
