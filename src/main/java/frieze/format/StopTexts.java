package frieze.format;

import frieze.document.Stop;
import frieze.format.JsonBytes.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The stops of a tour as they stand in a file: the text of each, and the members in it that are not ours.
final class StopTexts {
    /// A stop that is there now.
    ///
    /// @param text without what stands around it
    /// @param foreign members that the format does not know: their names and the text of their values
    private record Old(Stop stop, String text, Map<String, String> foreign) {}

    private final List<Old> olds;

    private StopTexts(List<Old> olds) {
        this.olds = olds;
    }

    /// @param tours the members that hold the tour
    static StopTexts of(JsonBytes json, List<Member> tours) throws IOException {
        var olds = new ArrayList<Old>();
        for (var tour : tours) {
            for (var item : json.items(tour.value())) {
                var text = json.text(item.start(), item.end());
                var alone = ("{\"tour\":[" + text + "]}").getBytes(StandardCharsets.UTF_8);
                var stops = new TimelineJson()
                        .read(Input.of("", alone), Progress.NONE)
                        .timeline()
                        .tour();
                if (stops.size() == 1) {
                    var foreign = new LinkedHashMap<String, String>();
                    for (var member : json.members(item.start())) {
                        if (!Fields.STOP.names().contains(member.name())) {
                            foreign.putIfAbsent(member.name(), json.text(member.value(), member.end()));
                        }
                    }
                    olds.add(new Old(stops.getFirst(), text, foreign));
                }
            }
        }
        return new StopTexts(List.copyOf(olds));
    }

    /// The text of each stop of another tour that stands in the file already; empty for one that is new or was changed.
    List<Optional<String>> texts(List<Stop> tour) {
        return tour.stream()
                .map(stop -> olds.stream()
                        .filter(old -> old.stop().equals(stop))
                        .findFirst()
                        .map(Old::text))
                .toList();
    }

    /// What each stop of another tour is to keep of the members that are not ours: a stop that was changed, those of
    /// the one that it was, which is gone and shows the same events or stood in the same place.
    List<Map<String, String>> foreign(List<Stop> tour) {
        var gone = new ArrayList<>(olds);
        var stay = new HashSet<>(tour);
        gone.removeIf(old -> stay.contains(old.stop()));
        var there = olds.stream().map(Old::stop).toList();
        var changed = IntStream.range(0, tour.size())
                .filter(at -> !there.contains(tour.get(at)))
                .boxed()
                .toList();
        var foreign = new LinkedHashMap<Integer, Map<String, String>>();
        for (int at : changed) {
            take(gone, old -> old.stop().events().equals(tour.get(at).events()))
                    .ifPresent(old -> foreign.put(at, old.foreign()));
        }
        for (int at : changed) {
            if (!foreign.containsKey(at) && at < olds.size()) {
                take(gone, old -> old == olds.get(at)).ifPresent(old -> foreign.put(at, old.foreign()));
            }
        }
        return IntStream.range(0, tour.size())
                .mapToObj(at -> foreign.getOrDefault(at, Map.of()))
                .toList();
    }

    private static Optional<Old> take(List<Old> gone, Predicate<Old> which) {
        var taken = gone.stream().filter(which).findFirst();
        taken.ifPresent(gone::remove);
        return taken;
    }
}
