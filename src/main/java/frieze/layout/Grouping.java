package frieze.layout;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which lane each event of a timeline stands in. Every event stands in exactly one, whatever the lanes
/// are made of, so that numbers always add up.
///
/// By tag, an event with several tags stands under the first of its tags that has a lane. The tags that
/// most events name first have lanes of their own, at most [#MOST_TAGS]; the others share one, and so do
/// events without a tag.
public final class Grouping {
    /// What lanes are made of.
    public enum By {
        /// The lanes of the document.
        LANE,
        /// One for each tag.
        TAG,
        /// One for all events.
        NONE
    }

    /// The most tags that have lanes of their own.
    public static final int MOST_TAGS = 20;
    /// Ids of lanes that are not the document's; those of tags begin with `#`.
    private static final String ALL = "all";
    private static final String OTHER = "other";
    private static final String UNTAGGED = "none";

    private final Timeline timeline;
    private final By by;
    private final List<Lane> lanes;
    /// By tag: the lane of each tag that has one.
    private final Map<String, Integer> ofTag;
    private final int other;
    private final int untagged;

    private Grouping(Timeline timeline, By by, List<Lane> lanes, Map<String, Integer> ofTag, int other, int untagged) {
        this.timeline = timeline;
        this.by = by;
        this.lanes = List.copyOf(lanes);
        this.ofTag = ofTag;
        this.other = other;
        this.untagged = untagged;
    }

    /// Looks once at every event where lanes are made of tags; else takes no time.
    ///
    /// @param locale of the names of lanes that are not the document's
    public static Grouping of(Timeline timeline, By by, Locale locale) {
        return switch (by) {
            case LANE -> byLane(timeline);
            case TAG -> byTag(timeline, Messages.of(Grouping.class, locale));
            case NONE -> {
                var title = Messages.of(Grouping.class, locale).get("group.all");
                yield new Grouping(timeline, by, List.of(neutral(ALL, title)), Map.of(), 0, 0);
            }
        };
    }

    /// The document's own lanes.
    public static Grouping byLane(Timeline timeline) {
        return new Grouping(timeline, By.LANE, timeline.lanes(), Map.of(), 0, 0);
    }

    private static Grouping byTag(Timeline timeline, Messages texts) {
        var counts = new HashMap<String, Integer>();
        for (var event : timeline.events()) {
            if (!event.tags().isEmpty()) {
                counts.merge(event.tags().getFirst(), 1, Integer::sum);
            }
        }
        var tags = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_TAGS)
                .map(Map.Entry::getKey)
                .toList();
        var lanes = new ArrayList<Lane>();
        var ofTag = new HashMap<String, Integer>();
        for (var tag : tags) {
            ofTag.put(tag, lanes.size());
            lanes.add(neutral("#" + tag, tag));
        }
        boolean someOther = false;
        boolean someUntagged = false;
        for (var event : timeline.events()) {
            someUntagged |= event.tags().isEmpty();
            someOther |= !event.tags().isEmpty() && first(event, ofTag, -1) < 0;
        }
        int other = lanes.size();
        if (someOther) {
            lanes.add(neutral(OTHER, texts.get("group.other", counts.size() - tags.size())));
        }
        int untagged = lanes.size();
        if (someUntagged) {
            lanes.add(neutral(UNTAGGED, texts.get("group.untagged")));
        }
        return new Grouping(timeline, By.TAG, lanes, Map.copyOf(ofTag), other, untagged);
    }

    /// A lane that is none of the document's has no colour of its own: its events keep theirs.
    private static Lane neutral(String id, String title) {
        return new Lane(id, title, Lane.NEUTRAL, LaneShape.CIRCLE);
    }

    private static int first(Event event, Map<String, Integer> ofTag, int otherwise) {
        for (var tag : event.tags()) {
            var lane = ofTag.get(tag);
            if (lane != null) {
                return lane;
            }
        }
        return otherwise;
    }

    public By by() {
        return by;
    }

    /// Whether this says where the events of this timeline stand.
    public boolean isOf(Timeline other, By by) {
        return timeline == other && this.by == by;
    }

    public List<Lane> lanes() {
        return lanes;
    }

    /// The lanes whose colours and shapes events show: the document's own, however they are grouped.
    public List<Lane> owners() {
        return timeline.lanes();
    }

    /// Index into [#lanes()] of the lane that an event stands in.
    public int laneOf(Event event) {
        return switch (by) {
            case LANE -> event.lane();
            case TAG -> event.tags().isEmpty() ? untagged : first(event, ofTag, other);
            case NONE -> 0;
        };
    }

    /// How many events stand in each lane, whatever is filtered out. Looks at every event.
    public int[] counts() {
        var counts = new int[lanes.size()];
        for (var event : timeline.events()) {
            counts[laneOf(event)]++;
        }
        return counts;
    }

    /// Whether a timeline has anything to be grouped by besides its lanes.
    public static boolean hasTags(Timeline timeline) {
        return timeline.events().stream().anyMatch(event -> !event.tags().isEmpty());
    }
}
