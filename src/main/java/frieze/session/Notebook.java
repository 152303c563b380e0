package frieze.session;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.layout.Viewport;
import frieze.search.Filter;
import frieze.search.FilterText;
import frieze.study.Bookmark;
import frieze.study.Card;
import frieze.study.EventRef;
import frieze.study.Grade;
import frieze.study.Note;
import frieze.study.Stay;
import frieze.study.StudyNotes;
import frieze.time.TimeSpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A reader's own notes on the document that is open: follows the session, and brings the reader back to where they
/// were. Every change is kept at once.
public final class Notebook {
    /// Whether what the reader sees is on the disk.
    public enum Saved {
        YES,
        NOT_YET,
        FAILED
    }

    private final Session session;
    private final NotesMemory memory;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<StudyNotes> notes = new ReadOnlyObjectWrapper<>(StudyNotes.NONE);
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(Saved.YES);
    private Optional<NotesMemory.Owner> owner = Optional.empty();
    private Timeline timeline = Timeline.EMPTY;
    private int opening;
    private int changes;
    private boolean earlier;
    /// Where to go as soon as there is something to see.
    private Optional<Stay> awaited = Optional.empty();
    /// The stretch that was in view last.
    private Optional<TimeSpan> seen = Optional.empty();

    /// @param clock also says what day it is for the reader
    public Notebook(Session session, NotesMemory memory, Clock clock) {
        this.session = session;
        this.memory = memory;
        this.clock = clock;
        session.document().addListener((_, _, now) -> follow(now));
        session.placed().addListener(_ -> arrive());
        session.pane().addListener((_, _, now) -> {
            if (now instanceof Pane.Details(var id)) {
                session.index().find(id).ifPresent(event -> change(kept -> kept.seen(event)));
            }
        });
    }

    private void follow(DocumentState document) {
        if (document.opening() != opening) {
            // the session itself still stands on the document before
            keepStay();
            opening = document.opening();
            owner = Optional.empty();
            seen = Optional.empty();
            awaited = Optional.empty();
            timeline = Timeline.EMPTY;
            notes.set(StudyNotes.NONE);
        }
        if (!document.whole() || document.timeline() == timeline) {
            return;
        }
        timeline = document.timeline();
        if (owner.isPresent()) {
            notes.set(notes.get().matchedTo(timeline));
        } else if (!timeline.events().isEmpty()) {
            var whose = NotesMemory.Owner.of(document);
            var kept = memory.of(whose);
            owner = Optional.of(whose);
            earlier = kept.earlier();
            notes.set(kept.notes().matchedTo(timeline));
            awaited = notes.get().stay();
        }
    }

    /// Goes to where the reader was, once there is a picture of this document.
    private void arrive() {
        boolean there = session.placed().get().isPresent();
        if (!there || owner.isEmpty() || session.document().get().opening() != opening) {
            return;
        }
        if (awaited.isPresent()) {
            var stay = awaited.get();
            awaited = Optional.empty();
            var chosen = stay.chosen().filter(EventRef::here).map(EventRef::id);
            chosen.flatMap(session.index()::find).ifPresent(event -> {
                // a pane that opens brings its event into view, and would take the reader away from here
                if (stay.details() && stay.view().contains(TimeOrder.place(event.when()))) {
                    session.open(event.id());
                } else {
                    session.select(Optional.of(event.id()));
                }
            });
            filter(FilterText.read(stay.filter()));
            if (stay.view().seconds() > 0 && Double.isFinite(stay.view().seconds())) {
                session.camera().show(stay.view(), false);
            }
        }
        seen = visible();
    }

    /// Filters as before, but for lanes that the timeline no longer has: no chip would say what they hide.
    private void filter(Filter kept) {
        var there = timeline.lanes().stream().map(Lane::id).collect(Collectors.toSet());
        var lanes = kept.lanes().stream().filter(there::contains).collect(Collectors.toSet());
        new Filtering(session).set(new Filter(lanes, kept.tags(), kept.least(), kept.during()));
    }

    private Optional<TimeSpan> visible() {
        Optional<Viewport> view = session.camera().target();
        return session.plan().flatMap(plan -> view.map(v -> plan.scale(v).visible()));
    }

    /// Keeps where the reader is, before the program ends.
    public void leave() {
        keepStay();
    }

    private void keepStay() {
        seen.ifPresent(view -> change(kept -> kept.staying(new Stay(
                view,
                session.selected().map(EventRef::of),
                session.pane().get() instanceof Pane.Details,
                FilterText.write(new Filtering(session).now())))));
    }

    // -- what there is

    /// All that the reader has left on the document that is open.
    public ReadOnlyObjectProperty<StudyNotes> notes() {
        return notes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    /// Whether the newest notes could not be understood, so that older ones are shown.
    public boolean isEarlier() {
        return earlier;
    }

    /// Whether there is a document that notes can be left on.
    public boolean isOpen() {
        return owner.isPresent();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    // -- what the reader does

    private void change(UnaryOperator<StudyNotes> change) {
        if (owner.isEmpty()) {
            return;
        }
        var before = notes.get();
        var after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        notes.set(after);
        int number = ++changes;
        saved.set(Saved.NOT_YET);
        memory.keep(owner.get(), after, problem -> {
            if (problem.isPresent()) {
                saved.set(Saved.FAILED);
            } else if (number == changes) {
                saved.set(Saved.YES);
            }
        });
    }

    /// Sets a bookmark on an event, or takes it away.
    public void toggleBookmark(EventId id) {
        session.index()
                .find(id)
                .ifPresent(event -> change(kept -> kept.bookmarked(event, !kept.isBookmarked(event.id()))));
    }

    /// Keeps what is in view under a name.
    public void bookmarkView(String name) {
        visible().ifPresent(view -> change(kept -> kept.bookmarked(name, view)));
    }

    /// Goes to a bookmark.
    public void goTo(Bookmark mark) {
        switch (mark) {
            case Bookmark.OfEvent(var event) when event.here() -> session.open(event.id());
            case Bookmark.OfEvent _ -> {}
            case Bookmark.OfView(var _, var view) -> session.camera().show(view, true);
        }
    }

    /// Writes the note on an event; a blank one takes it away.
    public void note(EventId id, String text) {
        session.index().find(id).ifPresent(event -> change(kept -> kept.noted(event, text, clock.instant())));
    }

    /// Writes the note at a moment.
    public void note(TimeSpan stretch, String text) {
        change(kept -> kept.noted(stretch, text, clock.instant()));
    }

    /// Takes a bookmark away, or a note; they can be brought back.
    public void remove(Bookmark mark) {
        change(kept -> kept.without(mark));
    }

    public void remove(Note note) {
        change(kept -> kept.without(note));
    }

    public void restore(Bookmark mark) {
        change(kept -> kept.with(mark));
    }

    public void restore(Note note) {
        change(kept -> kept.with(note));
    }

    void answered(Event event, Grade grade) {
        change(kept -> kept.answered(event, new Card.Review(today(), grade)));
    }

    void regraded(EventId id, Grade grade) {
        change(kept -> kept.regraded(id, grade));
    }

    /// Events with a bookmark.
    public List<EventId> bookmarked() {
        return notes.get().bookmarks().stream()
                .flatMap(mark -> mark instanceof Bookmark.OfEvent(var event) && event.here()
                        ? Stream.of(event.id())
                        : Stream.empty())
                .toList();
    }

    /// Events with a note.
    public List<EventId> noted() {
        return notes.get().notes().stream()
                .flatMap(note -> note.about() instanceof Note.OfEvent(var event) && event.here()
                        ? Stream.of(event.id())
                        : Stream.empty())
                .toList();
    }
}
