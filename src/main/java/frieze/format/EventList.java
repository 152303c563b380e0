package frieze.format;

import frieze.document.Event;
import frieze.document.EventWords;
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
    private long looks;

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

    /// These are the next items of the list: to be told is not needed, but makes [#add] faster.
    void expect(List<Draft> drafts) {
        looks += ids.expect(drafts);
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
        var words = named(draft, place);
        if (words.isTitleBlank()) {
            var name = words.id();
            if (draft.titleUnderstood()) {
                problems.error(place, "problem.no-title", name);
            }
            words = EventWords.of(name, name, words.text(), words.notes());
        }
        int index = events.size();
        int number = lanes.number(draft.lane(), draft.lanePlace() + shift);
        events.add(new Event(
                words,
                index,
                draft.when(),
                number,
                draft.importance(),
                draft.tags(),
                draft.media(),
                draft.sources(),
                draft.links(),
                draft.figures()));
        ids.addLast(words == draft.words() ? draft.idHash() : ids.hash(words.utf8(), 0, words.idEnd()));
        for (int i = 0; i < draft.links().size(); i++) {
            references.link(index, draft.links().get(i).target().value(), draft.linkPlaces()[i] + shift);
        }
    }

    /// The words of a draft, with a name that no other event has.
    private EventWords named(Draft draft, long place) {
        var words = draft.words();
        if (words.isIdBlank()) {
            if (draft.idStated()) {
                problems.error(place, "problem.empty-id");
            }
            return words.withId(unused());
        }
        if (ids.find(words.utf8(), words.idEnd(), draft.idHash()) < 0) {
            return words;
        }
        var other = unused();
        problems.error(place, "problem.duplicate-id", Texts.cut(words.id(), 60), other);
        return words.withId(other);
    }

    private String unused() {
        var name = "event-" + placeInFile;
        while (ids.find(name) >= 0) {
            name += "-";
        }
        return name;
    }
}
