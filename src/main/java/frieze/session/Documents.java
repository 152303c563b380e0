package frieze.session;

import frieze.document.Stop;
import frieze.document.Timeline;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// What came of reading the open file again.
    ///
    /// @param another empty where it holds the same events as before
    private record Reread(ReadResult reading, Optional<Read> another) {}

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
    private UnaryOperator<ReadResult> overlay = UnaryOperator.identity();
    private Watcher.Watch watch = Watcher.NOTHING;
    private Watcher.Watch pending = Watcher.NOTHING;
    /// The files that are read for what is shown: one, or those that are shown together and not kept as a workspace.
    private List<Path> read = List.of();
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

    /// Changes what comes of reading the open file again, before it is shown: what its reader has not saved yet stays.
    void whenRenewed(UnaryOperator<ReadResult> overlay) {
        this.overlay = overlay;
    }

    /// Shows another tour of the same timeline, at once.
    void retour(List<Stop> tour) {
        var now = state.get();
        state.set(
                new DocumentState(now.file(), now.reading().withTour(tour), now.trouble(), now.opening(), now.whole()));
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
        open(List.of(path.toAbsolutePath().normalize()));
    }

    /// Opens files together, on one axis, instead of what is open: a file that is named twice once.
    ///
    /// @param paths where there is none, what is open stays
    public void openTogether(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        open(paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .toList());
    }

    /// Opens a file beside what is open; alone where that is no file of the reader's.
    public void openBeside(Path path) {
        openBeside(List.of(path));
    }

    /// Opens files beside what is open; by themselves where that is no file of the reader's.
    ///
    /// @param paths where there is none, what is open stays
    public void openBeside(List<Path> paths) {
        if (!paths.isEmpty()) {
            var all = new ArrayList<>(state.get().files());
            all.addAll(paths);
            openTogether(all);
        }
    }

    /// Opens again what is open, from the beginning, because it is to be read otherwise than before.
    public void openAgain() {
        if (state.get().file().isPresent()) {
            open(read);
        }
    }

    private void open(List<Path> files) {
        var file = files.getFirst();
        withdraw();
        loading.set(Optional.of(new Loading(file, 0)));
        pending.close();
        var watching = new Watching(files);
        pending = watching;
        var opening = reading;
        line.start(
                progress -> read(
                        files, new Glimpses(progress, (soFar, ready) -> look(opening, file, soFar, ready)), progress),
                fraction -> loading.set(Optional.of(new Loading(file, fraction))),
                read -> {
                    loading.set(Optional.empty());
                    arrived(files, read, watching);
                    catchUp();
                },
                problem -> {
                    withdraw();
                    loading.set(Optional.empty());
                    watching.close();
                    fail(Trouble.Kind.REFUSED, files.getLast(), problem);
                    catchUp();
                });
    }

    /// Shows a timeline that is no file of the reader's.
    public void show(ReadResult reading) {
        abandon();
        watchInstead(Watcher.NOTHING);
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
                var files = read;
                var shown = state.get().timeline();
                line.start(
                        progress -> readAgain(files, shown, progress),
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
        owners(state.get()).forEach(file -> consents.allow(file, hosts));
        pictureHosts.set(hosts(state.get()));
    }

    /// Whose pictures they are: where several files are shown together, each has a say.
    private static List<Optional<Path>> owners(DocumentState state) {
        var files = state.files();
        return files.isEmpty()
                ? List.of(Optional.empty())
                : files.stream().map(Optional::of).toList();
    }

    /// The hosts that are allowed for all that is shown.
    private Set<String> hosts(DocumentState state) {
        return owners(state).stream()
                .map(consents::hostsFor)
                .reduce((some, others) -> some.stream().filter(others::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /// Takes note that the reader has seen why a file could not be opened.
    public void dismissTrouble() {
        state.set(state.get().withTrouble(Optional.empty()));
    }

    void tell(Throwable problem) {
        failure.set(Optional.of(problem));
    }

    private Read read(List<Path> files, Progress follows, Tasks.Progress progress) throws IOException {
        var result = files.size() == 1 ? reader.read(files.getFirst(), follows) : reader.readTogether(files, follows);
        progress.at(1);
        return prepared(result);
    }

    /// Nothing is laid out again where the same events stand in the file as before.
    private Reread readAgain(List<Path> files, Timeline shown, Tasks.Progress progress) throws IOException {
        var follows = new Glimpses(progress, (_, _) -> {});
        var result = files.size() == 1 ? reader.read(files.getFirst(), follows) : reader.readTogether(files, follows);
        var tour = result.timeline().tour();
        if (!result.broken() && result.timeline().equals(shown.withTour(tour))) {
            return new Reread(result.with(shown.withTour(tour)), Optional.empty());
        }
        return new Reread(result, Optional.of(prepared(result)));
    }

    private Read prepared(ReadResult result) {
        return new Read(result, EventIndex.of(result.timeline()), planning.apply(result.timeline()));
    }

    private void arrived(List<Path> files, Read read, Watching watching) {
        endLooks();
        var file = files.getFirst();
        if (read.reading().broken() && state.get().isOpen() && before.isEmpty()) {
            watching.close();
            state.set(state.get().withTrouble(Optional.of(trouble(Trouble.Kind.REFUSED, file, read.reading()))));
            return;
        }
        pending = Watcher.NOTHING;
        watchInstead(watching);
        watching.begin(read.reading());
        this.read = files;
        become(
                Optional.of(file),
                read,
                read.reading().broken()
                        ? Optional.of(trouble(Trouble.Kind.PARTIAL, file, read.reading()))
                        : Optional.empty());
    }

    private void renewed(Path file, Reread read) {
        behind = false;
        if (read.reading().broken()) {
            state.set(state.get().withTrouble(Optional.of(trouble(Trouble.Kind.STALE, file, read.reading()))));
            return;
        }
        var now = state.get();
        var elsewhere =
                now.trouble().filter(trouble -> !trouble.file().equals(file) && !this.read.contains(trouble.file()));
        var reading = overlay.apply(read.reading());
        read.another().ifPresent(other -> index = other.index());
        var next = new DocumentState(now.file(), reading, elsewhere, now.opening(), true);
        pictureHosts.set(hosts(next));
        state.set(next);
        read.another().ifPresent(other -> heard.accept(new Arrival.Renewed(other.made())));
        if (watch instanceof Watching following) {
            following.begin(reading);
        }
    }

    private void become(Optional<Path> file, Read read, Optional<Trouble> trouble) {
        behind = false;
        // those who have looked at the beginning already stay where they are
        boolean seen = before.isPresent();
        before = Optional.empty();
        index = read.index();
        var next = new DocumentState(
                file, read.reading(), trouble, seen ? state.get().opening() : ++openings, true);
        pictureHosts.set(hosts(next));
        state.set(next);
        heard.accept(seen ? new Arrival.Renewed(read.made()) : new Arrival.Another(read.made()));
    }

    private void fail(Trouble.Kind kind, Path file, Throwable problem) {
        if (!(problem instanceof IOException)) {
            tell(problem);
        }
        var one = problem instanceof DocumentReader.Unreadable unreadable
                ? new Trouble(kind, unreadable.file(), List.of(), Optional.ofNullable(unreadable.getCause()))
                : new Trouble(kind, file, List.of(), Optional.of(problem));
        state.set(state.get().withTrouble(Optional.of(one)));
    }

    private static Trouble trouble(Trouble.Kind kind, Path file, ReadResult reading) {
        return new Trouble(kind, file, reading.problems(), Optional.empty());
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
        watchInstead(Watcher.NOTHING);
    }

    /// A watch from before the first read on, so that no change falls between; what it sees counts once the
    /// files are shown. The files that a workspace names are known and watched only from then on.
    private final class Watching implements Watcher.Watch {
        private final Map<Path, Watcher.Watch> watches = new HashMap<>();
        private final List<Path> files;
        private final FileTime start = FileTime.from(Instant.now());
        private boolean begun;
        private boolean missed;

        Watching(List<Path> files) {
            this.files = files;
            files.forEach(this::follow);
        }

        private void follow(Path file) {
            watches.computeIfAbsent(file, _ -> watcher.watch(file, () -> tasks.toOwner(this::changed)));
        }

        private void changed() {
            if (begun) {
                reload();
            } else {
                missed = true;
            }
        }

        /// Follows the files of which what is shown is made, now that they are known.
        void begin(ReadResult shown) {
            var parts = Stream.concat(
                            shown.parts().stream().map(ReadResult.Part::file),
                            shown.kept().map(ReadResult.Kept::file).stream())
                    .toList();
            for (var part : parts) {
                missed |= !begun
                        && !watches.containsKey(part)
                        && Stamp.of(part).modified().compareTo(start) >= 0;
                follow(part);
            }
            watches.entrySet().removeIf(entry -> {
                boolean gone = !files.contains(entry.getKey()) && !parts.contains(entry.getKey());
                if (gone) {
                    entry.getValue().close();
                }
                return gone;
            });
            begun = true;
            if (missed) {
                missed = false;
                tasks.toOwner(Documents.this::reload);
            }
        }

        @Override
        public void close() {
            watches.values().forEach(Watcher.Watch::close);
            watches.clear();
            begun = false;
            missed = false;
        }
    }
}
