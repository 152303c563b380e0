package frieze.format;

import frieze.document.Event;
import frieze.document.EventId;
import java.util.ArrayList;
import java.util.List;

/// Makes events of what the file says of each, in the order of the file: gives them their names and lanes.
final class EventList {
    private final Problems problems;
    private final Lanes lanes;
    private final List<Event> events = new ArrayList<>();
    private final IdTable ids = new IdTable(events);
    private final References references = new References(ids);
    private int placeInFile;

    EventList(Problems problems, Lanes lanes) {
        this.problems = problems;
        this.lanes = lanes;
    }

    /// All events so far, which grows.
    List<Event> events() {
        return events;
    }

    IdTable ids() {
        return ids;
    }

    References references() {
        return references;
    }

    /// Takes the next item of the list, and adds it where it has a date.
    ///
    /// @param shift the offset at which the part of the file begins in which the draft counts its places
    void add(Draft draft, long shift) {
        placeInFile++;
        if (draft.when() == null) {
            return;
        }
        long place = draft.place() + shift;
        var name = name(draft, place);
        var title = draft.title();
        if (title.isBlank()) {
            if (draft.titleUnderstood()) {
                problems.error(place, "problem.no-title", name);
            }
            title = name;
        }
        int index = events.size();
        int number = lanes.number(draft.lane(), draft.lanePlace() + shift);
        events.add(new Event(
                new EventId(name),
                index,
                draft.when(),
                title,
                draft.text(),
                number,
                draft.importance(),
                draft.tags(),
                draft.media(),
                draft.sources(),
                draft.links(),
                draft.figures(),
                draft.notes()));
        ids.addLast(name.equals(draft.id()) ? draft.idHash() : ids.hash(name));
        for (int i = 0; i < draft.links().size(); i++) {
            references.link(index, draft.links().get(i).target().value(), draft.linkPlaces()[i] + shift);
        }
    }

    private String name(Draft draft, long place) {
        var id = draft.id();
        if (id.isBlank()) {
            if (draft.idStated()) {
                problems.error(place, "problem.empty-id");
            }
            return unused();
        }
        if (ids.find(id, draft.idHash()) < 0) {
            return id;
        }
        var other = unused();
        problems.error(place, "problem.duplicate-id", Texts.cut(id, 60), other);
        return other;
    }

    private String unused() {
        var name = "event-" + placeInFile;
        while (ids.find(name) >= 0) {
            name += "-";
        }
        return name;
    }
}
