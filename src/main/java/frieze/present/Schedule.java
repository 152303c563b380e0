package frieze.present;

import frieze.document.EventId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How long each stop of a tour is to take: as planned, or as it took the last time.
///
/// @param stops their names, in the tour's order
/// @param times of each of them
public record Schedule(List<String> stops, List<Duration> times) {
    /// A lesson in which the stops took less than this on average was no more than leafed through.
    static final Duration LEAFED = Duration.ofSeconds(5);

    public Schedule {
        if (stops.size() != times.size()) {
            throw new IllegalArgumentException(times.size() + " times for " + stops.size() + " stops");
        }
        stops = List.copyOf(stops);
        times = List.copyOf(times);
    }

    /// Names of the stops of a tour, by which they are known again where it has been edited: by their events; by
    /// their title where they have none. Each is there once.
    public static List<String> names(Tour tour) {
        var seen = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var stop : tour.stops()) {
            var name = stop.stop().events().isEmpty()
                    ? "\"" + stop.stop().title() + "\""
                    : stop.stop().events().stream().map(EventId::value).collect(Collectors.joining(" "));
            int time = seen.merge(name, 1, Integer::sum);
            names.add(time == 1 ? name : name + " #" + time);
        }
        return List.copyOf(names);
    }

    /// As the tour's author has planned it; empty where a stop has no planned time.
    public static Optional<Schedule> planned(Tour tour) {
        var times = tour.stops().stream()
                .flatMap(stop -> stop.stop().planned().stream())
                .toList();
        return times.size() == tour.size() ? Optional.of(new Schedule(names(tour), times)) : Optional.empty();
    }

    /// As it took the last time; empty where it has not been at each of the stops.
    ///
    /// @param spent at each stop, by name
    public static Optional<Schedule> rehearsed(Tour tour, Map<String, Duration> spent) {
        var names = names(tour);
        if (!spent.keySet().containsAll(names)) {
            return Optional.empty();
        }
        return Optional.of(new Schedule(names, names.stream().map(spent::get).toList()));
    }

    /// Whether a lesson is worth remembering as a rehearsal: it has been at every stop, and not just leafed through.
    public static boolean isRehearsal(Tour tour, Map<String, Duration> spent) {
        return rehearsed(tour, spent)
                .filter(run -> run.whole().compareTo(LEAFED.multipliedBy(tour.size())) >= 0)
                .isPresent();
    }

    /// All stops together.
    public Duration whole() {
        return times.stream().reduce(Duration.ZERO, Duration::plus);
    }

    /// How far of the whole a lesson has come: what is left, taken from the whole. What lies before the present stop
    /// counts as done, and so does what has been visited behind it.
    public Duration reached(Pace pace, Instant now) {
        var left = Duration.ZERO;
        int here = stops.indexOf(pace.at());
        var visited = pace.visited();
        for (int stop = Math.max(0, here); stop < stops.size(); stop++) {
            if (stop == here) {
                var more = times.get(stop).minus(pace.at(pace.at(), now));
                left = left.plus(more.isNegative() ? Duration.ZERO : more);
            } else if (!visited.contains(stops.get(stop))) {
                left = left.plus(times.get(stop));
            }
        }
        return whole().minus(left);
    }

    /// How much earlier the lesson will end than this schedule says, if all that is left takes its time; negative
    /// where it will end later.
    public Duration ahead(Pace pace, Instant now) {
        return reached(pace, now).minus(pace.elapsed(now));
    }
}
