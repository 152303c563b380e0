package frieze.study;

import frieze.document.EventId;
import frieze.time.TimeSpan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A reader's notes as plain values, to be written as JSON: maps, lists, texts, whole numbers, yes and no. What
/// another version of the program has added is passed over.
public final class NotesText {
    private static final String KIND = "frieze-notes";

    private NotesText() {}

    /// @param file the timeline that they are about, so that a person sees it
    public static Map<String, Object> of(StudyNotes notes, String file) {
        var all = new LinkedHashMap<String, Object>();
        all.put("kind", KIND);
        all.put("version", 1L);
        all.put("timeline", notes.title());
        all.put("file", file);
        all.put("notes", notes.notes().stream().map(NotesText::note).toList());
        all.put("bookmarks", notes.bookmarks().stream().map(NotesText::bookmark).toList());
        all.put("cards", notes.cards().stream().map(NotesText::card).toList());
        all.put("read", notes.read().stream().map(NotesText::event).toList());
        all.put("recent", notes.recent().stream().map(NotesText::event).toList());
        notes.stay().ifPresent(stay -> all.put("stay", stay(stay)));
        return all;
    }

    private static Map<String, Object> event(EventRef event) {
        var one = new LinkedHashMap<String, Object>();
        one.put("id", event.id().value());
        one.put("title", event.title());
        one.put("date", event.date());
        return one;
    }

    private static Map<String, Object> note(Note note) {
        var one = new LinkedHashMap<String, Object>();
        switch (note.about()) {
            case Note.OfEvent(var event) -> one.put("event", event(event));
            case Note.OfMoment(var stretch) -> {
                one.put("moment", stretch.start());
                one.put("until", stretch.end());
            }
        }
        one.put("text", note.text());
        one.put("changed", note.changed().toString());
        return one;
    }

    private static Map<String, Object> bookmark(Bookmark mark) {
        return switch (mark) {
            case Bookmark.OfEvent(var event) -> Map.of("event", event(event));
            case Bookmark.OfView(var name, var span) -> {
                var one = new LinkedHashMap<String, Object>();
                one.put("name", name);
                one.put("from", span.start());
                one.put("to", span.end());
                yield one;
            }
        };
    }

    private static Map<String, Object> card(Card card) {
        var one = new LinkedHashMap<String, Object>();
        one.put("event", event(card.event()));
        one.put(
                "answers",
                card.reviews().stream()
                        .map(review -> {
                            var answer = new LinkedHashMap<String, Object>();
                            answer.put("day", review.day().toString());
                            answer.put("grade", review.grade().name().toLowerCase(Locale.ROOT));
                            return answer;
                        })
                        .toList());
        return one;
    }

    private static Map<String, Object> stay(Stay stay) {
        var one = new LinkedHashMap<String, Object>();
        one.put("from", stay.view().start());
        one.put("to", stay.view().end());
        stay.chosen().ifPresent(event -> one.put("chosen", event(event)));
        one.put("details", stay.details());
        one.put("filter", stay.filter());
        return one;
    }

    // -- and back

    /// @throws IllegalArgumentException where these are no notes
    public static StudyNotes read(Map<String, Object> all) {
        try {
            if (!KIND.equals(all.get("kind"))) {
                throw new IllegalArgumentException("not the notes of a reader");
            }
            return new StudyNotes(
                    text(all, "timeline"),
                    list(all, "read", one -> Optional.of(event(one))),
                    list(all, "recent", one -> Optional.of(event(one))),
                    list(all, "bookmarks", NotesText::readBookmark),
                    list(all, "notes", NotesText::readNote),
                    list(all, "cards", one -> inner(one, "event").map(event -> new Card(event(event), reviews(one)))),
                    inner(all, "stay").map(NotesText::readStay));
        } catch (ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Card.Review> reviews(Map<String, Object> card) {
        return list(
                card,
                "answers",
                one -> Optional.of(new Card.Review(
                        LocalDate.parse(text(one, "day")),
                        Grade.valueOf(text(one, "grade").toUpperCase(Locale.ROOT)))));
    }

    private static EventRef event(Map<String, Object> one) {
        return new EventRef(new EventId(text(one, "id")), text(one, "title"), text(one, "date"), false);
    }

    private static Optional<Bookmark> readBookmark(Map<String, Object> one) {
        Optional<Bookmark> event = inner(one, "event").map(NotesText::event).map(Bookmark.OfEvent::new);
        return event.or(() -> one.containsKey("name")
                ? Optional.of(new Bookmark.OfView(text(one, "name"), span(one)))
                : Optional.empty());
    }

    private static Optional<Note> readNote(Map<String, Object> one) {
        Optional<Note.About> event = inner(one, "event").map(NotesText::event).map(Note.OfEvent::new);
        var about = event.or(() -> one.get("moment") instanceof Long moment
                ? Optional.of(new Note.OfMoment(new TimeSpan(
                        moment, one.get("until") instanceof Long until && until > moment ? until : moment + 1)))
                : Optional.empty());
        return about.map(a -> new Note(a, text(one, "text"), Instant.parse(text(one, "changed"))));
    }

    private static Stay readStay(Map<String, Object> one) {
        return new Stay(
                span(one),
                inner(one, "chosen").map(NotesText::event),
                Boolean.TRUE.equals(one.get("details")),
                text(one, "filter"));
    }

    private static TimeSpan span(Map<String, Object> one) {
        return new TimeSpan(number(one, "from"), number(one, "to"));
    }

    private static String text(Map<String, Object> from, String name) {
        return from.get(name) instanceof String text ? text : "";
    }

    private static long number(Map<String, Object> from, String name) {
        if (from.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("no number " + name);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Map<String, Object>> inner(Map<String, Object> from, String name) {
        return from.get(name) instanceof Map<?, ?> map ? Optional.of((Map<String, Object>) map) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(
            Map<String, Object> from, String name, Function<Map<String, Object>, Optional<T>> read) {
        var all = new ArrayList<T>();
        if (from.get(name) instanceof List<?> list) {
            for (var one : list) {
                read.apply((Map<String, Object>) one).ifPresent(all::add);
            }
        }
        return all;
    }
}
