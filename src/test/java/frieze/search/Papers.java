package frieze.search;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.time.DateError;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small timelines to search in.
final class Papers {
    private final List<Event> events = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();

    static When when(String text) {
        return switch (When.parse(text)) {
            case When.Read(var when) -> when;
            case DateError error -> throw new IllegalArgumentException(text + ": " + error);
        };
    }

    Papers lane(String id, String title) {
        lanes.add(new Lane(id, title, 1, LaneShape.CIRCLE));
        return this;
    }

    /// In the last lane, of importance 3.
    Papers event(String when, String title, String text, String... tags) {
        return event(3, when, title, text, tags);
    }

    Papers event(int importance, String when, String title, String text, String... tags) {
        if (lanes.isEmpty()) {
            lane("a", "");
        }
        int index = events.size();
        events.add(new Event(
                new EventId("e" + index),
                index,
                when(when),
                title,
                text,
                lanes.size() - 1,
                importance,
                List.of(tags),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ""));
        return this;
    }

    Timeline timeline() {
        return new Timeline("", "", Optional.empty(), lanes, List.of(), events, List.of(), Optional.empty(), List.of());
    }

    /// The titles of all hits, best first.
    List<String> find(String query) {
        var hits = SearchIndex.of(timeline()).find(Query.of(query));
        return hits.list(0, hits.total()).stream().map(Event::title).toList();
    }
}
