package frieze.app.list;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a line of the list says. Knows no toolkit.
record RowWords(DateWording wording, Messages texts) {
    /// What a reader has left on an event, in the order in which it is said.
    enum Left {
        BOOKMARK,
        NOTE,
        READ
    }

    /// As the source says it, in few words.
    String date(Event event) {
        return wording.shortForm(event.when());
    }

    static Lane lane(Event event, Timeline timeline) {
        return timeline.lanes().get(event.lane());
    }

    String lane(Lane lane) {
        return lane.title().isBlank() ? texts.get("lane.untitled") : lane.fullTitle();
    }

    static String tags(Event event) {
        return String.join(", ", event.tags());
    }

    String left(Set<Left> left) {
        return String.join(", ", words(left));
    }

    private List<String> words(Set<Left> left) {
        return left.stream()
                .sorted()
                .map(one -> texts.get(
                        switch (one) {
                            case BOOKMARK -> "left.bookmark";
                            case NOTE -> "left.note";
                            case READ -> "left.read";
                        }))
                .toList();
    }

    /// The whole line in one sentence, for those who hear it.
    ///
    /// @param hit whether a search has found it
    String spoken(Event event, Timeline timeline, Set<Left> left, boolean hit) {
        var parts = new ArrayList<String>();
        parts.add(wording.longForm(event.when()));
        parts.add(event.title());
        parts.add(lane(lane(event, timeline)));
        if (!event.tags().isEmpty()) {
            parts.add(tags(event));
        }
        parts.addAll(words(left));
        if (hit) {
            parts.add(texts.get("row.hit"));
        }
        return String.join(". ", parts);
    }

    /// How many there are, and what is left out.
    String summary(int listed, int left) {
        return left == 0 ? texts.get("list.all", listed) : texts.get("list.some", listed, listed + left, left);
    }
}
