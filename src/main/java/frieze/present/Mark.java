package frieze.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What has been drawn before a class.
public sealed interface Mark {
    /// Whether any of these surfaces shows it.
    boolean isOn(Set<Surface> surfaces);

    /// A line drawn by hand.
    ///
    /// @param colour from 1 to [#COLOURS]
    /// @param spots at least one, all of the kind that belongs to the surface
    record Stroke(Surface on, int colour, List<Spot> spots) implements Mark {
        public static final int COLOURS = 3;

        public Stroke {
            spots = List.copyOf(spots);
            if (spots.isEmpty() || colour < 1 || colour > COLOURS) {
                throw new IllegalArgumentException(spots.size() + " spots in colour " + colour);
            }
            boolean dated = on instanceof Surface.Timeline;
            if (spots.stream().anyMatch(spot -> spot instanceof Spot.Dated != dated)) {
                throw new IllegalArgumentException("spots of another kind than " + on);
            }
        }

        public Stroke to(Spot next) {
            var longer = new ArrayList<>(spots);
            longer.add(next);
            return new Stroke(on, colour, longer);
        }

        @Override
        public boolean isOn(Set<Surface> surfaces) {
            return surfaces.contains(on);
        }
    }

    /// A distance in time; it says the same on either form of the timeline.
    record Ruler(RulerEnd from, RulerEnd to) implements Mark {
        @Override
        public boolean isOn(Set<Surface> surfaces) {
            return surfaces.stream().anyMatch(Surface.Timeline.class::isInstance);
        }

        /// The end that is earlier.
        public RulerEnd first() {
            return isForward() ? from : to;
        }

        public RulerEnd last() {
            return isForward() ? to : from;
        }

        private boolean isForward() {
            return from.middle() <= to.middle();
        }
    }
}
