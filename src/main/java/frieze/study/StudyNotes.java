package frieze.study;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Timeline;
import frieze.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All that one reader has left on one timeline. Immutable; none of it stands in the timeline's own file.
///
/// @param title of the timeline when it was last open
/// @param read the events whose details were read, the first one first
/// @param recent those seen last, the newest first, at most [#MOST_RECENT]
/// @param notes in the order in which they were begun
/// @param stay where the reader was
public record StudyNotes(
        String title,
        List<EventRef> read,
        List<EventRef> recent,
        List<Bookmark> bookmarks,
        List<Note> notes,
        List<Card> cards,
        Optional<Stay> stay) {
    public static final int MOST_RECENT = 30;

    public static final StudyNotes NONE =
            new StudyNotes("", List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public StudyNotes {
        read = List.copyOf(read);
        recent = List.copyOf(recent);
        bookmarks = List.copyOf(bookmarks);
        notes = List.copyOf(notes);
        cards = List.copyOf(cards);
    }

    /// The same for this version of the timeline: every event that it still has is named as it names it, and what
    /// it has no more is kept and waits. An event is found by its id; by title and date where the id is gone, or is
    /// one that was only counted (`event-12`) and now stands at another title.
    public StudyNotes matchedTo(Timeline timeline) {
        var matching = new Matching(timeline, this);
        return new StudyNotes(
                timeline.title(),
                distinct(read, matching),
                distinct(recent, matching),
                bookmarks.stream()
                        .<Bookmark>map(mark -> switch (mark) {
                            case Bookmark.OfEvent(var event) -> new Bookmark.OfEvent(matching.apply(event));
                            case Bookmark.OfView view -> view;
                        })
                        .distinct()
                        .toList(),
                notes.stream()
                        .map(note -> switch (note.about()) {
                            case Note.OfEvent(var event) -> note.about(new Note.OfEvent(matching.apply(event)));
                            case Note.OfMoment _ -> note;
                        })
                        .toList(),
                cards.stream()
                        .map(card -> card.with(matching.apply(card.event())))
                        .toList(),
                stay.map(s -> new Stay(s.view(), s.chosen().map(matching), s.details(), s.filter())));
    }

    private static List<EventRef> distinct(List<EventRef> events, UnaryOperator<EventRef> matching) {
        return events.stream().map(matching).distinct().toList();
    }

    /// All events that are named anywhere.
    Stream<EventRef> named() {
        return Stream.of(
                        read.stream(),
                        recent.stream(),
                        bookmarks.stream().flatMap(mark -> about(mark).stream()),
                        notes.stream().flatMap(note -> about(note).stream()),
                        cards.stream().map(Card::event),
                        stay.flatMap(Stay::chosen).stream())
                .flatMap(one -> one);
    }

    private static Optional<EventRef> about(Bookmark mark) {
        return mark instanceof Bookmark.OfEvent(var event) ? Optional.of(event) : Optional.empty();
    }

    private static Optional<EventRef> about(Note note) {
        return note.about() instanceof Note.OfEvent(var event) ? Optional.of(event) : Optional.empty();
    }

    // -- read and seen

    public boolean isRead(EventId id) {
        return has(read, id);
    }

    /// The details of an event were looked at.
    public StudyNotes seen(Event event) {
        var ref = EventRef.of(event);
        var last = new ArrayList<EventRef>();
        last.add(ref);
        recent.stream()
                .filter(other -> !other.is(event.id()))
                .limit(MOST_RECENT - 1L)
                .forEach(last::add);
        return new StudyNotes(
                title, has(read, event.id()) ? read : plus(read, ref), last, bookmarks, notes, cards, stay);
    }

    // -- bookmarks

    public boolean isBookmarked(EventId id) {
        return bookmarks.stream().anyMatch(mark -> mark instanceof Bookmark.OfEvent(var event) && event.is(id));
    }

    /// Sets a bookmark on an event, or takes it away.
    public StudyNotes bookmarked(Event event, boolean on) {
        if (on == isBookmarked(event.id())) {
            return this;
        }
        return withBookmarks(
                on
                        ? plus(bookmarks, new Bookmark.OfEvent(EventRef.of(event)))
                        : bookmarks.stream()
                                .filter(mark -> !(mark instanceof Bookmark.OfEvent(var other) && other.is(event.id())))
                                .toList());
    }

    /// Keeps a view under a name, in place of one that had it.
    public StudyNotes bookmarked(String name, TimeSpan span) {
        return withBookmarks(plus(without(name).bookmarks(), new Bookmark.OfView(name, span)));
    }

    /// Without the view of this name.
    public StudyNotes without(String name) {
        return withBookmarks(bookmarks.stream()
                .filter(mark ->
                        !(mark instanceof Bookmark.OfView view && view.name().equals(name)))
                .toList());
    }

    /// With a mark that was taken away, unless there is one in its place again.
    public StudyNotes with(Bookmark mark) {
        return bookmarks.contains(mark) ? this : withBookmarks(plus(bookmarks, mark));
    }

    public StudyNotes without(Bookmark mark) {
        return withBookmarks(
                bookmarks.stream().filter(other -> !other.equals(mark)).toList());
    }

    private StudyNotes withBookmarks(List<Bookmark> other) {
        return new StudyNotes(title, read, recent, other, notes, cards, stay);
    }

    // -- notes

    /// The note on an event.
    public Optional<Note> note(EventId id) {
        return notes.stream()
                .filter(note -> note.about() instanceof Note.OfEvent(var event) && event.is(id))
                .findFirst();
    }

    /// The note at a moment, where the same stretch was pointed at.
    public Optional<Note> note(TimeSpan stretch) {
        return notes.stream()
                .filter(note -> note.about().equals(new Note.OfMoment(stretch)))
                .findFirst();
    }

    /// Writes the note on an event; a blank one takes it away.
    public StudyNotes noted(Event event, String text, Instant now) {
        return noted(note(event.id()), new Note(new Note.OfEvent(EventRef.of(event)), text, now));
    }

    /// Writes the note at a moment; a blank one takes it away.
    public StudyNotes noted(TimeSpan stretch, String text, Instant now) {
        return noted(note(stretch), new Note(new Note.OfMoment(stretch), text, now));
    }

    /// With a note that was taken away, unless there is one in its place again.
    public StudyNotes with(Note note) {
        boolean taken = notes.stream().anyMatch(other -> other.about().equals(note.about()));
        return taken ? this : withNotes(plus(notes, note));
    }

    public StudyNotes without(Note note) {
        return withNotes(notes.stream().filter(other -> !other.equals(note)).toList());
    }

    private StudyNotes withNotes(List<Note> other) {
        return new StudyNotes(title, read, recent, bookmarks, other, cards, stay);
    }

    private StudyNotes noted(Optional<Note> before, Note after) {
        if (before.filter(note -> note.text().equals(after.text())).isPresent()) {
            return this;
        }
        var next = new ArrayList<>(notes);
        if (after.text().isBlank()) {
            before.ifPresent(next::remove);
        } else if (before.isPresent()) {
            next.set(next.indexOf(before.get()), after);
        } else {
            next.add(after);
        }
        return new StudyNotes(title, read, recent, bookmarks, next, cards, stay);
    }

    // -- cards

    public Optional<Card> card(EventId id) {
        return cards.stream().filter(card -> card.event().is(id)).findFirst();
    }

    /// With an answer to a question about an event.
    public StudyNotes answered(Event event, Card.Review review) {
        var before = card(event.id());
        var after = before.orElseGet(() -> Card.of(EventRef.of(event))).with(review);
        var next = new ArrayList<>(cards);
        if (before.isPresent()) {
            next.set(next.indexOf(before.get()), after);
        } else {
            next.add(after);
        }
        return new StudyNotes(title, read, recent, bookmarks, notes, next, stay);
    }

    /// With another grade for the last answer about an event.
    public StudyNotes regraded(EventId id, Grade grade) {
        return new StudyNotes(
                title,
                read,
                recent,
                bookmarks,
                notes,
                cards.stream()
                        .map(card -> card.event().is(id) ? card.regraded(grade) : card)
                        .toList(),
                stay);
    }

    // -- where the reader was

    public StudyNotes staying(Stay at) {
        return new StudyNotes(title, read, recent, bookmarks, notes, cards, Optional.of(at));
    }

    /// Whether there is anything that a reader would miss.
    public boolean isWorthKeeping() {
        return !equals(new StudyNotes(title, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty()));
    }

    private static boolean has(List<EventRef> events, EventId id) {
        return events.stream().anyMatch(event -> event.is(id));
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
