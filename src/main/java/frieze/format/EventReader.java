package frieze.format;

import frieze.document.EventLink;
import frieze.document.EventWords;
import frieze.document.Figure;
import frieze.document.Media;
import frieze.document.Source;
import frieze.time.CalendarSystem;
import frieze.time.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the items of the list of events, one by one.
final class EventReader {
    static final int USUAL_IMPORTANCE = 3;
    static final long[] NOWHERE = {};

    private final Cursor cursor;
    private final Problems problems;
    private final Dates dates;
    private final Details details;
    private final IdTable ids;

    // of the event that is being read
    private String id = "";
    private boolean idStated;
    private String when = "";
    private boolean whenUnderstood;
    private CalendarSystem calendar = CalendarSystem.GREGORIAN;
    private long whenPlace;
    private String title = "";
    private boolean titleUnderstood;
    private String text = "";
    private String lane = "";
    private long lanePlace;
    private int importance;
    private List<String> tags = List.of();
    private List<Media> media = List.of();
    private List<Source> sources = List.of();
    private List<EventLink> links = List.of();
    private final List<Long> linkPlaces = new ArrayList<>();
    private List<Figure> figures = List.of();
    private String notes = "";

    /// @param ids only says what the hash of an id is
    EventReader(Cursor cursor, Problems problems, Dates dates, Details details, IdTable ids) {
        this.cursor = cursor;
        this.problems = problems;
        this.dates = dates;
        this.details = details;
        this.ids = ids;
    }

    /// Reads the item at which the cursor stands.
    Draft read() throws IOException {
        long place = cursor.place();
        clear(place);
        if (!cursor.beginObject()) {
            return draft(place, null);
        }
        for (String name = cursor.next(Fields.EVENT); name != null; name = cursor.next(Fields.EVENT)) {
            field(name);
        }
        if (!cursor.had(Fields.EVENT, "when")) {
            problems.error(place, "problem.no-date");
            return draft(place, null);
        }
        return draft(
                place, whenUnderstood ? dates.read(when, calendar, whenPlace).orElse(null) : null);
    }

    private Draft draft(long place, @Nullable When date) {
        var words = EventWords.of(id, title, text, notes);
        return new Draft(
                place,
                words,
                ids.hash(words.utf8(), 0, words.idEnd()),
                idStated,
                date,
                titleUnderstood,
                lane,
                lanePlace,
                importance,
                tags,
                media,
                sources,
                links,
                links.isEmpty()
                        ? NOWHERE
                        : linkPlaces.stream().mapToLong(Long::longValue).toArray(),
                figures,
                problems.found().size());
    }

    private void clear(long place) {
        id = "";
        idStated = false;
        when = "";
        whenUnderstood = true;
        calendar = CalendarSystem.GREGORIAN;
        whenPlace = place;
        title = "";
        titleUnderstood = true;
        text = "";
        lane = "";
        lanePlace = place;
        importance = USUAL_IMPORTANCE;
        tags = List.of();
        media = List.of();
        sources = List.of();
        links = List.of();
        linkPlaces.clear();
        figures = List.of();
        notes = "";
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "id" -> {
                id = cursor.line();
                idStated = cursor.understood();
            }
            case "when" -> {
                whenPlace = cursor.place();
                when = cursor.line();
                whenUnderstood = cursor.understood();
            }
            case "calendar" -> calendar = details.calendar();
            case "title" -> {
                title = cursor.line();
                titleUnderstood = cursor.understood();
            }
            case "text" -> text = cursor.text();
            case "lane" -> {
                lanePlace = cursor.place();
                lane = details.share(cursor.line());
            }
            case "importance" -> importance = (int) cursor.number(1, 5).orElse(USUAL_IMPORTANCE);
            case "tags" -> tags = cursor.list(details::tag);
            case "media" -> media = cursor.objects(details::picture);
            case "sources" -> sources = cursor.objects(details::source);
            case "links" -> {
                linkPlaces.clear();
                links = cursor.objects(() -> details.link(linkPlaces));
            }
            case "figures" -> figures = cursor.objects(details::figure);
            case "notes" -> notes = cursor.text();
            default -> throw new IllegalStateException(name);
        }
    }
}
