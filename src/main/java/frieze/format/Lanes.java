package frieze.format;

import frieze.document.Lane;
import frieze.document.LaneShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lanes of a file. Events may name them before the file declares them, and may name some that it never
/// declares: until the end every lane has a preliminary number, in the order in which lanes were declared or
/// named.
final class Lanes {
    /// So many lanes are made of names that no list declares; what is beyond goes to the untitled lane.
    private static final int MADE = 200;

    private static final class Named {
        final String id;
        final int number;
        final long place;
        int events;
        int order;

        @Nullable
        Lane declared;

        Named(String id, int number, long place) {
            this.id = id;
            this.number = number;
            this.place = place;
        }
    }

    private final Map<String, Named> named = new LinkedHashMap<>();
    private final List<Named> numbers = new ArrayList<>();
    private final List<Lane> declared = new ArrayList<>();
    private boolean listed;

    /// The file has a list of lanes, however short.
    void list() {
        listed = true;
    }

    /// Whether this id is new.
    ///
    /// @param colour 0 where the file says nothing
    /// @param shape null where the file says nothing
    boolean declare(String id, String title, int colour, @Nullable LaneShape shape, long place) {
        var lane = named.computeIfAbsent(id, _ -> register(id, place));
        if (lane.declared != null) {
            return false;
        }
        int number = colour > 0 ? colour : shape != null ? shape.ordinal() + 1 : unused();
        var bead = shape != null ? shape : LaneShape.values()[number - 1];
        lane.order = declared.size();
        lane.declared = new Lane(id, title.isBlank() ? id : title, number, bead);
        declared.add(lane.declared);
        return true;
    }

    private int unused() {
        int count = LaneShape.values().length;
        for (int i = 0; i < count; i++) {
            int colour = (declared.size() + i) % count + 1;
            if (declared.stream().noneMatch(lane -> lane.colour() == colour)) {
                return colour;
            }
        }
        return declared.size() % count + 1;
    }

    private Named register(String id, long place) {
        var lane = new Named(id, numbers.size(), place);
        numbers.add(lane);
        return lane;
    }

    /// The preliminary number of the lane of an event.
    ///
    /// @param id empty where the event names none
    int number(String id, long place) {
        var lane = named.get(id);
        if (lane == null) {
            lane = register(id, place);
            named.put(id, lane);
        }
        lane.events++;
        return lane.number;
    }

    /// The lanes as they stand, in preliminary order, for a look at what has been read so far.
    List<Lane> preliminary() {
        return numbers.stream()
                .map(lane -> lane.declared != null ? lane.declared : made(lane.id, lane.number))
                .toList();
    }

    private static Lane made(String id, int index) {
        var shapes = LaneShape.values();
        int number = index % shapes.length;
        return new Lane(id, id, number + 1, shapes[number]);
    }

    /// The lanes of the whole file, and the number in them for each preliminary one.
    record Settled(List<Lane> lanes, int[] numbers) {
        boolean unchanged() {
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] != i) {
                    return false;
                }
            }
            return true;
        }
    }

    /// At the end of the file: declared lanes come first in their order, then lanes made of names (only where
    /// the file has no list at all), then an untitled lane for the rest. Reports each name that no list
    /// declares.
    Settled settle(Problems problems) {
        var lanes = new ArrayList<>(declared);
        int[] result = new int[numbers.size()];
        var untitled = new ArrayList<Integer>();
        named.forEach((id, lane) -> {
            if (lane.declared != null) {
                result[lane.number] = lane.order;
            } else if (id.isEmpty()) {
                untitled.add(lane.number);
            } else if (listed || lanes.size() >= MADE) {
                problems.error(lane.place, "problem.unknown-lane", Texts.cut(id, 60), lane.events);
                untitled.add(lane.number);
            } else {
                problems.warning(lane.place, "problem.undeclared-lane", Texts.cut(id, 60), lane.events);
                result[lane.number] = lanes.size();
                lanes.add(made(id, lanes.size()));
            }
        });
        if (!untitled.isEmpty()) {
            untitled.forEach(number -> result[number] = lanes.size());
            lanes.add(new Lane(
                    "",
                    "",
                    made("", lanes.size()).colour(),
                    made("", lanes.size()).shape()));
        }
        return new Settled(List.copyOf(lanes), result);
    }
}
