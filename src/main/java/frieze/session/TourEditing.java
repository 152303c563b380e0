package frieze.session;

import frieze.document.Stop;
import frieze.format.ReadResult;
import frieze.format.TourFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The commands that change the tour of what is shown, and the care that no change is lost: what has been changed is
/// kept in this program's folder after a short pause, without a question, and goes into the timeline's file when the
/// user says so; from then on, until another timeline is opened, by itself.
public final class TourEditing implements AutoCloseable {
    /// How long a change waits for further ones before it is written.
    public static final Duration PAUSE = Duration.ofMillis(800);

    private static final int MOST_STEPS = 200;

    /// How safe the tour is.
    public enum Standing {
        /// As it was opened, or saved where it belongs.
        SAVED,
        /// Changed, and not written anywhere yet.
        CHANGED,
        /// Changed, and kept in this program's folder alone.
        KEPT,
        /// Changed, and what was tried to save it did not work.
        FAILED,
        /// Changed, and somebody else has changed it too.
        CONFLICT
    }

    /// What is to be said of the tour.
    ///
    /// @param place where it stands as far as it has been written, or, before that, where it was read from
    /// @param aim where saving will write it first
    /// @param why it could not be saved, or not into the timeline's file
    public record State(
            Standing standing,
            TourPlace place,
            TourPlace aim,
            Optional<Throwable> why,
            boolean undoes,
            boolean redoes) {
        /// Whether something would be lost with the timeline's file alone.
        public boolean unsaved() {
            return standing != Standing.SAVED;
        }
    }

    /// Runs work later, on the owner's thread.
    @FunctionalInterface
    public interface Later {
        void run(Runnable work, Duration pause);
    }

    private final Session session;
    private final Tasks.Line writing;
    private final TourShelf shelf;
    private final Later later;
    private final ReadOnlyObjectWrapper<State> state;
    private final Deque<List<Stop>> undone = new ArrayDeque<>();
    private final Deque<List<Stop>> done = new ArrayDeque<>();
    /// One writing at a time, also where the last one is made while the program ends.
    private final Object pen = new Object();

    private Object merged = new Object();
    private int opening;
    private List<Stop> current = List.of();
    private TourWriter writer = new TourWriter(Optional.empty(), false, false, Optional.empty(), "");
    private Standing standing = Standing.SAVED;
    private TourPlace place = new TourPlace(TourPlace.Kind.FILE, Optional.empty());
    private Optional<Throwable> why = Optional.empty();
    /// Whether the user has said that the tour may be written where it belongs.
    private boolean allowed;
    private int waiting;

    /// @param shelf as what is opened is read with
    public TourEditing(Session session, Tasks tasks, TourShelf shelf, Later later) {
        this.session = session;
        this.writing = tasks.line();
        this.shelf = shelf;
        this.later = later;
        begin();
        state = new ReadOnlyObjectWrapper<>(now());
        session.document().addListener((_, _, next) -> follow(next));
        session.documents().whenRenewed(this::renewed);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public List<Stop> tour() {
        return session.timeline().tour();
    }

    // -- what is opened

    private void follow(DocumentState next) {
        if (next.opening() == opening || !next.whole()) {
            return;
        }
        // what is not written yet of the timeline that was open goes on its way
        flush();
        begin();
        tell();
    }

    private void begin() {
        var document = session.document().get();
        opening = document.opening();
        current = document.timeline().tour();
        done.clear();
        undone.clear();
        allowed = false;
        why = Optional.empty();
        waiting++;
        var file = document.own();
        var draft = shelf.draft(document.files());
        var kept = document.reading().kept();
        boolean isDraft = kept.isPresent() && draft.equals(kept.map(ReadResult.Kept::file));
        boolean own = document.reading().parts().isEmpty()
                && document.reading().archive().isEmpty()
                && !document.reading().origin().isForeign()
                && !document.reading().broken();
        boolean beside = file.map(TourFile::beside).filter(Files::exists).isPresent();
        var base = isDraft ? kept.get().from() : TourFile.fingerprint(current);
        writer = new TourWriter(file, own, beside, draft, base);
        standing = isDraft && file.isPresent() ? Standing.KEPT : Standing.SAVED;
        place = kept.map(one ->
                        new TourPlace(isDraft ? TourPlace.Kind.KEPT : TourPlace.Kind.BESIDE, Optional.of(one.file())))
                .orElse(new TourPlace(TourPlace.Kind.FILE, file));
        // a file that holds nothing but a tour is meant for it
        allowed = beside && !isDraft;
    }

    /// What is shown of a file that was read again: changes that are not saved outlast it.
    private ReadResult renewed(ReadResult read) {
        var there = read.timeline().tour();
        if (standing == Standing.SAVED) {
            if (!there.equals(current)) {
                current = there;
                writer = withBase(there);
            }
            return read;
        }
        boolean ours = read.kept().map(ReadResult.Kept::file).equals(writer.draft());
        if (!ours && !there.equals(current) && !TourFile.fingerprint(there).equals(writer.base())) {
            standing = Standing.CONFLICT;
            tell();
        }
        return read.withTour(current);
    }

    private TourWriter withBase(List<Stop> tour) {
        return new TourWriter(writer.of(), writer.own(), writer.beside(), writer.draft(), TourFile.fingerprint(tour));
    }

    // -- changes

    /// Whether there is a timeline whose tour can be changed.
    public boolean isReady() {
        var document = session.document().get();
        return document.isOpen()
                && document.whole()
                && !document.timeline().events().isEmpty();
    }

    /// Changes the tour.
    public void change(List<Stop> tour) {
        change(tour, new Object());
    }

    /// Changes the tour; changes with one and the same mark that follow each other are undone together.
    public void change(List<Stop> tour, Object mark) {
        if (!isReady() || tour.equals(current)) {
            return;
        }
        if (!Objects.equals(mark, merged)) {
            done.push(current);
            if (done.size() > MOST_STEPS) {
                done.removeLast();
            }
        }
        merged = mark;
        undone.clear();
        become(tour);
    }

    /// Takes back the last change.
    public void undo() {
        if (!done.isEmpty()) {
            undone.push(current);
            merged = new Object();
            become(done.pop());
        }
    }

    public void redo() {
        if (!undone.isEmpty()) {
            done.push(current);
            merged = new Object();
            become(undone.pop());
        }
    }

    private void become(List<Stop> tour) {
        current = List.copyOf(tour);
        if (standing != Standing.CONFLICT) {
            standing = Standing.CHANGED;
        }
        session.documents().retour(current);
        tell();
        int turn = ++waiting;
        later.run(
                () -> {
                    if (turn == waiting) {
                        write();
                    }
                },
                PAUSE);
    }

    // -- where it is written

    /// Writes the tour where it belongs, now and from now on.
    public void save() {
        if (standing == Standing.SAVED && place.kind() != TourPlace.Kind.KEPT) {
            return;
        }
        allowed = true;
        waiting++;
        start(writer, current, true, false);
    }

    /// Settles a conflict: the tour as it is shown replaces the one that somebody else has made.
    public void keepMine() {
        allowed = true;
        waiting++;
        start(writer, current, true, true);
    }

    /// Settles a conflict: the tour that somebody else has made is shown; what was shown can be had back with
    /// [#undo].
    public void takeTheirs() {
        done.push(current);
        undone.clear();
        waiting++;
        standing = Standing.SAVED;
        writing.start(
                _ -> {
                    synchronized (pen) {
                        if (writer.draft().isPresent()) {
                            Files.deleteIfExists(writer.draft().get());
                        }
                        return true;
                    }
                },
                _ -> {},
                _ -> session.documents().reload(),
                this::failed);
        tell();
    }

    private void write() {
        if (standing == Standing.CONFLICT) {
            start(writer, current, false, false);
        } else if (standing != Standing.SAVED && (allowed || writer.draft().isPresent())) {
            start(writer, current, allowed, false);
        }
    }

    private void start(TourWriter into, List<Stop> tour, boolean save, boolean over) {
        int mine = opening;
        writing.start(
                _ -> written(into, tour, save, over),
                _ -> {},
                written -> {
                    if (mine == opening) {
                        arrived(tour, written);
                    }
                },
                problem -> {
                    if (mine == opening) {
                        failed(problem);
                    }
                });
    }

    private TourWriter.Written written(TourWriter into, List<Stop> tour, boolean save, boolean over)
            throws IOException {
        synchronized (pen) {
            if (save) {
                try {
                    return into.save(tour, over);
                } catch (IOException e) {
                    if (into.draft().isPresent()) {
                        into.keep(tour);
                    }
                    throw e;
                }
            }
            into.keep(tour);
            return new TourWriter.Written(new TourPlace(TourPlace.Kind.KEPT, into.draft()), Optional.empty());
        }
    }

    private void arrived(List<Stop> tour, TourWriter.Written written) {
        place = written.place();
        why = written.why();
        boolean safe = place.kind() != TourPlace.Kind.KEPT;
        if (safe) {
            writer = new TourWriter(
                    writer.of(),
                    writer.own(),
                    writer.beside() || place.kind() == TourPlace.Kind.BESIDE,
                    writer.draft(),
                    TourFile.fingerprint(tour));
        }
        if (standing != Standing.CONFLICT || safe) {
            boolean latest = tour.equals(current);
            // where there is no file to write into, this program's folder is where it belongs
            boolean home = safe || writer.of().isEmpty();
            standing = !latest ? Standing.CHANGED : home ? Standing.SAVED : Standing.KEPT;
        }
        tell();
    }

    private void failed(Throwable problem) {
        if (problem instanceof TourWriter.Changed) {
            standing = Standing.CONFLICT;
        } else {
            standing = Standing.FAILED;
            why = Optional.of(problem);
        }
        tell();
    }

    /// Writes what is not written yet before this returns.
    ///
    /// @return whether nothing is left that would be lost
    public boolean flush() {
        if (standing == Standing.SAVED || standing == Standing.KEPT) {
            return true;
        }
        waiting++;
        writing.abandon();
        try {
            written(writer, current, allowed && standing != Standing.CONFLICT, false);
            return true;
        } catch (IOException e) {
            return keptInstead(e);
        }
    }

    private boolean keptInstead(IOException first) {
        try {
            synchronized (pen) {
                writer.keep(current);
            }
            return true;
        } catch (IOException e) {
            first.addSuppressed(e);
            failed(first);
            return false;
        }
    }

    private void tell() {
        state.set(now());
    }

    private State now() {
        return new State(standing, place, writer.aim(), why, !done.isEmpty(), !undone.isEmpty());
    }

    @Override
    public void close() {
        flush();
    }
}
