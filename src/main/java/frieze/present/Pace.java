package frieze.present;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How long a lesson has been at each stop of its tour. Immutable; the clock stands outside.
///
/// @param began when the lesson began
/// @param at the stop where it is, by [Schedule#names]
/// @param since when it came there
/// @param spent at the stops, without the present stay there
public record Pace(Instant began, String at, Instant since, Map<String, Duration> spent) {
    public Pace {
        spent = Map.copyOf(spent);
    }

    public static Pace begin(String stop, Instant now) {
        return new Pace(now, stop, now, Map.of());
    }

    /// At another stop from now on. Nothing changes where it is there already.
    public Pace arrive(String stop, Instant now) {
        if (stop.equals(at)) {
            return this;
        }
        return new Pace(began, stop, now, until(now));
    }

    /// The time at each stop that has been visited.
    public Map<String, Duration> until(Instant now) {
        var all = new HashMap<>(spent);
        all.merge(at, between(since, now), Duration::plus);
        return Map.copyOf(all);
    }

    /// The time at a stop, all stays together.
    public Duration at(String stop, Instant now) {
        var before = spent.getOrDefault(stop, Duration.ZERO);
        return stop.equals(at) ? before.plus(between(since, now)) : before;
    }

    /// Since the lesson began.
    public Duration elapsed(Instant now) {
        return between(began, now);
    }

    /// The stops where it has been.
    public Set<String> visited() {
        var all = new HashSet<>(spent.keySet());
        all.add(at);
        return Set.copyOf(all);
    }

    /// Nothing where the clock has been set back meanwhile.
    private static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }
}
