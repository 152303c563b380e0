package frieze.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// All that has been drawn in a lesson, and how to take it back. Immutable; every change gives another one.
///
/// @param steps what was done, in order
public record Ink(List<Step> steps) {
    public static final Ink NONE = new Ink(List.of());
    /// Drawing more than this forgets the first step.
    private static final int MOST = 2000;

    /// Something done that can be taken back.
    public sealed interface Step {
        record Drawn(Mark mark) implements Step {}

        /// All that these surfaces showed went away.
        record Cleared(Set<Surface> surfaces) implements Step {
            public Cleared {
                surfaces = Set.copyOf(surfaces);
            }
        }
    }

    public Ink {
        steps = List.copyOf(steps);
    }

    /// With one more stroke or ruler. A new ruler takes the place of the last one: two would cover each other.
    public Ink with(Mark mark) {
        var more = new ArrayList<>(steps.size() < MOST ? steps : steps.subList(1, steps.size()));
        more.add(new Step.Drawn(mark));
        return new Ink(more);
    }

    /// What is there to be seen on these surfaces, the latest last.
    public List<Mark> on(Set<Surface> surfaces) {
        var found = new ArrayList<Mark>();
        for (var step : steps) {
            switch (step) {
                case Step.Drawn(Mark mark) -> {
                    if (mark instanceof Mark.Ruler) {
                        found.removeIf(Mark.Ruler.class::isInstance);
                    }
                    found.add(mark);
                }
                case Step.Cleared(var cleared) -> found.removeIf(mark -> mark.isOn(cleared));
            }
        }
        found.removeIf(mark -> !mark.isOn(surfaces));
        return found;
    }

    /// Without what these surfaces show.
    public Ink clear(Set<Surface> surfaces) {
        if (on(surfaces).isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(steps);
        more.add(new Step.Cleared(surfaces));
        return new Ink(more);
    }

    /// As it was before the last thing that was drawn or cleared on these surfaces: what is elsewhere stays.
    public Ink undo(Set<Surface> surfaces) {
        for (int last = steps.size() - 1; last >= 0; last--) {
            boolean theirs = switch (steps.get(last)) {
                case Step.Drawn(Mark mark) -> mark.isOn(surfaces);
                case Step.Cleared(var cleared) -> cleared.stream().anyMatch(surfaces::contains);
            };
            if (theirs) {
                var fewer = new ArrayList<>(steps);
                fewer.remove(last);
                return new Ink(fewer);
            }
        }
        return this;
    }
}
