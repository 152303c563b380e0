package frieze.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Several timelines as one.
public final class Timelines {
    private Timelines() {}

    /// A timeline and what its file is called.
    ///
    /// @param name stands for the title where the timeline has none
    public record Named(String name, Timeline timeline) {
        String title() {
            return timeline.title().isBlank() ? name : timeline.title();
        }
    }

    /// Puts timelines on one axis, each in its own group of lanes: those of the first one first. The first keeps
    /// its ids and colours; in the others an id that is taken gets the number of the timeline before it (`2/moon`),
    /// and a lane whose colour is taken gets the next free one. A lane says whose it is where its own title does
    /// not tell. What the authors say about the first view and about folds is about one of them alone, and left
    /// out. A single timeline stays as it is.
    public static Timeline together(List<Named> parts) {
        if (parts.size() <= 1) {
            return parts.isEmpty() ? Timeline.EMPTY : parts.getFirst().timeline();
        }
        return new Together(parts).timeline();
    }

    private static final class Together {
        private final List<Named> parts;
        private final List<String> names;
        private final Set<String> ambiguous;
        private final Set<String> laneIds = new HashSet<>();
        private final Set<String> eventIds = new HashSet<>();
        /// How many lanes have each colour.
        private final int[] colours = new int[LaneShape.values().length + 1];

        private final List<Lane> lanes = new ArrayList<>();
        private final List<Era> eras = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final List<Stop> tour = new ArrayList<>();

        Together(List<Named> parts) {
            this.parts = parts;
            this.names = names(parts);
            this.ambiguous = ambiguous(parts);
        }

        /// Titles, with a number where two are the same.
        private static List<String> names(List<Named> parts) {
            var taken = new HashMap<String, Integer>();
            return parts.stream()
                    .map(part -> {
                        int times = taken.merge(part.title(), 1, Integer::sum);
                        return times == 1 ? part.title() : part.title() + " (" + times + ")";
                    })
                    .toList();
        }

        /// The titles of lanes that more than one timeline has.
        private static Set<String> ambiguous(List<Named> parts) {
            var owners = new HashMap<String, Set<Integer>>();
            for (int i = 0; i < parts.size(); i++) {
                for (var lane : parts.get(i).timeline().lanes()) {
                    owners.computeIfAbsent(fold(lane.title()), _ -> new HashSet<>())
                            .add(i);
                }
            }
            return owners.entrySet().stream()
                    .filter(entry -> entry.getValue().size() > 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private static String fold(String title) {
            return title.strip().toLowerCase(Locale.ROOT);
        }

        Timeline timeline() {
            for (int i = 0; i < parts.size(); i++) {
                add(i, parts.get(i).timeline());
            }
            var languages = parts.stream()
                    .map(part -> part.timeline().language())
                    .distinct()
                    .toList();
            return new Timeline(
                    String.join(" · ", names),
                    parts.stream()
                            .map(part -> part.timeline().description())
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining("\n\n")),
                    languages.size() == 1 ? languages.getFirst() : Optional.empty(),
                    List.copyOf(lanes),
                    List.copyOf(eras),
                    List.copyOf(events),
                    List.copyOf(tour),
                    Optional.empty(),
                    List.of());
        }

        private void add(int number, Timeline timeline) {
            int first = lanes.size();
            var laneNames = new HashMap<String, String>();
            for (var lane : timeline.lanes()) {
                var taken = lane(number, lane);
                laneNames.putIfAbsent(lane.id(), taken.id());
                lanes.add(taken);
            }
            var ids = new HashMap<EventId, EventId>();
            var own = new ArrayList<EventId>(timeline.events().size());
            for (var event : timeline.events()) {
                var id = new EventId(free(number, event.id().value(), eventIds));
                own.add(id);
                ids.putIfAbsent(event.id(), id);
            }
            for (int i = 0; i < own.size(); i++) {
                var event = timeline.events().get(i);
                var links = event.links().stream()
                        .map(link -> new EventLink(ids.getOrDefault(link.target(), link.target()), link.label()))
                        .toList();
                events.add(event.as(own.get(i), events.size(), first + event.lane(), links));
            }
            for (var stop : timeline.tour()) {
                tour.add(stop.withEvents(stop.events().stream()
                                .map(id -> ids.getOrDefault(id, id))
                                .toList())
                        .withLanes(stop.lanes().stream()
                                .map(id -> laneNames.getOrDefault(id, id))
                                .toList()));
            }
            eras.addAll(timeline.eras());
        }

        private Lane lane(int number, Lane lane) {
            var name = names.get(number);
            var title = lane.title().isBlank()
                    ? name
                    : ambiguous.contains(fold(lane.title())) ? lane.title() + " (" + name + ")" : lane.title();
            int colour = number == 0 ? lane.colour() : free(lane.colour());
            if (colour != Lane.NEUTRAL) {
                colours[colour]++;
            }
            return new Lane(
                    free(number, lane.id(), laneIds),
                    title,
                    colour,
                    colour == lane.colour() ? lane.shape() : LaneShape.values()[colour - 1],
                    name);
        }

        /// The colour itself where no lane has it yet, else the next one that the fewest lanes have.
        private int free(int colour) {
            if (colour == Lane.NEUTRAL || colours[colour] == 0) {
                return colour;
            }
            int best = 1;
            for (int other = 2; other < colours.length; other++) {
                if (colours[other] < colours[best]) {
                    best = other;
                }
            }
            return best;
        }

        private static String free(int number, String id, Set<String> taken) {
            var name = id;
            while (!taken.add(name)) {
                name = number + 1 + "/" + name;
            }
            return name;
        }
    }
}
