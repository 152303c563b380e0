package frieze.session;

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

/// Small timelines for tests.
final class Stories {
    private Stories() {}

    static When when(String text) {
        return switch (When.parse(text)) {
            case When.Read(var when) -> when;
            case DateError error -> throw new IllegalArgumentException(text + ": " + error);
        };
    }

    /// Events `id when lane`, in three lanes.
    static Timeline of(String... events) {
        var list = new ArrayList<Event>();
        for (var line : events) {
            var parts = line.split(" ");
            list.add(event(list.size(), parts[0], parts[1], Integer.parseInt(parts[2])));
        }
        return timeline(list, List.of());
    }

    static Timeline timeline(List<Event> events, List<When> folds) {
        var lanes = List.of(
                new Lane("a", "A", 1, LaneShape.CIRCLE),
                new Lane("b", "B", 2, LaneShape.SQUARE),
                new Lane("c", "C", 3, LaneShape.CROSS));
        return new Timeline(
                "Story", "", Optional.empty(), lanes, List.of(), events, List.of(), Optional.empty(), folds);
    }

    static Event event(int index, String id, String when, int lane) {
        return new Event(
                new EventId(id),
                index,
                when(when),
                "Title of " + id,
                "",
                lane,
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
