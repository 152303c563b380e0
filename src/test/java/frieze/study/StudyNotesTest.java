package frieze.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyNotesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// Events `id|title|date`.
    private static Timeline timeline(String... events) {
        var all = new ArrayList<Event>();
        for (var line : events) {
            var parts = line.split("\\|");
            all.add(new Event(
                    new EventId(parts[0]),
                    all.size(),
                    ((When.Read) When.parse(parts[2])).when(),
                    parts[1],
                    "",
                    0,
                    3,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    ""));
        }
        return new Timeline(
                "Story",
                "",
                Optional.empty(),
                List.of(new Lane("l", "", 1, LaneShape.CIRCLE)),
                List.of(),
                all,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static StudyNotes of(Timeline timeline) {
        var notes = StudyNotes.NONE.matchedTo(timeline);
        for (var event : timeline.events()) {
            notes = notes.seen(event)
                    .bookmarked(event, true)
                    .noted(event, "about " + event.title(), NOW)
                    .answered(event, new Card.Review(TODAY, Grade.GOOD));
        }
        return notes.bookmarked("the middle", new TimeSpan(0, 100))
                .noted(new TimeSpan(42, 43), "at a moment", NOW)
                .staying(new Stay(
                        new TimeSpan(-5, Long.MAX_VALUE),
                        Optional.of(EventRef.of(timeline.events().getFirst())),
                        true,
                        "tag:war"));
    }

    @Test
    void whatIsWrittenAsPlainValuesIsReadAgain() {
        var timeline = timeline("a|One|1970", "b|Two|c. 1980", "event-3|\"Three\"\n|../1990");
        var notes = of(timeline);
        var read = NotesText.read(NotesText.of(notes, "story.json"));
        assertThat(read.matchedTo(timeline)).isEqualTo(notes);
        assertThat(read).as("nothing counts before it is matched").isNotEqualTo(notes);
        assertThat(read.isBookmarked(new EventId("a"))).isFalse();
    }

    @Test
    void aLaterVersionsAdditionsArePassedOverAndOtherFilesAreRefused() {
        Map<String, Object> later = new HashMap<>(NotesText.of(of(timeline("a|One|1970")), ""));
        later.put("drawings", List.of(1L));
        later.put("bookmarks", List.of(Map.of("shape", "star")));
        later.put("notes", List.of(Map.of("lane", "x", "text", "y")));
        assertThat(NotesText.read(later).cards()).hasSize(1);
        assertThat(NotesText.read(later).bookmarks()).isEmpty();
        assertThatThrownBy(() -> NotesText.read(Map.of())).isInstanceOf(IllegalArgumentException.class);
        later.put("cards", List.of("none"));
        assertThatThrownBy(() -> NotesText.read(later)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewVersionIsMatchedByIdThenByTitleAndDate() {
        var notes = of(timeline("a|One|1970", "b|Two|1980", "c|Three|1990", "d|Four|2000"));
        var next = notes.matchedTo(timeline("a|One, renamed|1971", "x|Two|1980", "y|Three|1991"));
        assertThat(next.note(new EventId("a")).orElseThrow().text()).isEqualTo("about One");
        assertThat(next.note(new EventId("x")).orElseThrow().text()).isEqualTo("about Two");
        assertThat(next.note(new EventId("y"))).as("another date").isEmpty();
        assertThat(next.notes()).as("what has no event waits").hasSize(5);
        var back = next.matchedTo(timeline("a|One|1970", "b|Two|1980", "c|Three|1990", "d|Four|2000"));
        for (var id : List.of("a", "b", "c", "d")) {
            assertThat(back.note(new EventId(id))).as(id).isPresent();
            assertThat(back.isBookmarked(new EventId(id))).as(id).isTrue();
            assertThat(back.isRead(new EventId(id))).as(id).isTrue();
            assertThat(back.card(new EventId(id))).as(id).isPresent();
        }
    }

    @Test
    void idsThatWereOnlyCountedDoNotMoveANoteToAnotherEvent() {
        var notes = of(timeline("event-1|One|1970", "event-2|Two|1980", "event-3|Two|1985"));
        var next = notes.matchedTo(
                timeline("event-1|Zero|1960", "event-2|One|1970", "event-3|Two|1980", "event-4|Two|1985"));
        assertThat(next.note(new EventId("event-1"))).isEmpty();
        assertThat(next.note(new EventId("event-2")).orElseThrow().text()).isEqualTo("about One");
        assertThat(next.card(new EventId("event-4"))).isPresent();
        var corrected = of(timeline("event-1|One|1970")).matchedTo(timeline("event-1|One|1971"));
        assertThat(corrected.note(new EventId("event-1")))
                .as("a date was corrected")
                .isPresent();
    }

    @Test
    void notesChangeAndGo() {
        var timeline = timeline("a|One|1970");
        var event = timeline.events().getFirst();
        var notes = StudyNotes.NONE.matchedTo(timeline);
        assertThat(notes.isWorthKeeping()).isFalse();
        var one = notes.noted(event, "first", NOW).noted(event, "second", NOW);
        assertThat(one.notes()).hasSize(1);
        assertThat(one.isWorthKeeping()).isTrue();
        assertThat(one.noted(event, "second", NOW.plusSeconds(9))).isSameAs(one);
        assertThat(one.noted(event, " \n", NOW)).isEqualTo(notes);
        assertThat(notes.bookmarked(event, true).bookmarked(event, false)).isEqualTo(notes);
        assertThat(notes.bookmarked("v", new TimeSpan(0, 1))
                        .bookmarked("v", new TimeSpan(0, 2))
                        .bookmarks())
                .containsExactly(new Bookmark.OfView("v", new TimeSpan(0, 2)));
        assertThat(notes.bookmarked("v", new TimeSpan(0, 1)).without("v")).isEqualTo(notes);
    }

    @Test
    void theLastThirtyAreRecentTheNewestFirst() {
        var lines = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> "e" + i + "|T" + i + "|1970")
                .toArray(String[]::new);
        var timeline = timeline(lines);
        var notes = StudyNotes.NONE.matchedTo(timeline);
        for (var event : timeline.events()) {
            notes = notes.seen(event);
        }
        notes = notes.seen(timeline.events().get(20));
        assertThat(notes.recent()).hasSize(StudyNotes.MOST_RECENT).doesNotHaveDuplicates();
        assertThat(notes.recent().getFirst().id()).isEqualTo(new EventId("e20"));
        assertThat(notes.read()).hasSize(40);
    }
}
