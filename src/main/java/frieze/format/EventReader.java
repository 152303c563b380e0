package frieze.format;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.EventLink;
import frieze.document.Figure;
import frieze.document.Media;
import frieze.document.Source;
import frieze.time.CalendarSystem;
import frieze.time.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the events of a file, one by one.
final class EventReader {
    static final int USUAL_IMPORTANCE = 3;

    private final Cursor cursor;
    private final Problems problems;
    private final Dates dates;
    private final Lanes lanes;
    private final Details details;
    private final List<Event> events = new ArrayList<>();
    private final IdTable ids = new IdTable(events);
    private final References references = new References(ids);
    private int placeInFile;

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

    EventReader(Cursor cursor, Problems problems, Dates dates, Lanes lanes, Details details) {
        this.cursor = cursor;
        this.problems = problems;
        this.dates = dates;
        this.lanes = lanes;
        this.details = details;
    }

    /// All events so far, which grows.
    List<Event> events() {
        return events;
    }

    References references() {
        return references;
    }

    /// Reads the event at which the cursor stands, and adds it where it has a date.
    void read() throws IOException {
        placeInFile++;
        long place = cursor.place();
        if (!cursor.beginObject()) {
            return;
        }
        clear(place);
        for (String name = cursor.next(Fields.EVENT); name != null; name = cursor.next(Fields.EVENT)) {
            field(name);
        }
        if (!cursor.had(Fields.EVENT, "when")) {
            problems.error(place, "problem.no-date");
            return;
        }
        if (!whenUnderstood) {
            return;
        }
        var date = dates.read(when, calendar, whenPlace);
        if (date.isPresent()) {
            add(date.get(), place);
        }
    }

    private void add(When date, long place) {
        var name = name(place);
        if (title.isBlank()) {
            if (titleUnderstood) {
                problems.error(place, "problem.no-title", name.value());
            }
            title = name.value();
        }
        int index = events.size();
        int number = lanes.number(lane, lanePlace);
        events.add(new Event(
                name, index, date, title, text, number, importance, tags, media, sources, links, figures, notes));
        ids.addLast();
        for (int i = 0; i < links.size(); i++) {
            references.link(index, links.get(i).target().value(), linkPlaces.get(i));
        }
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

    private EventId name(long place) {
        if (id.isBlank()) {
            if (idStated) {
                problems.error(place, "problem.empty-id");
            }
            return unused();
        }
        if (ids.find(id) < 0) {
            return new EventId(id);
        }
        var other = unused();
        problems.error(place, "problem.duplicate-id", Texts.cut(id, 60), other.value());
        return other;
    }

    private EventId unused() {
        var name = "event-" + placeInFile;
        while (ids.find(name) >= 0) {
            name += "-";
        }
        return new EventId(name);
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
