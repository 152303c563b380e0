package frieze.view;

import frieze.time.TimeSpan;
import java.util.Optional;

/// Says what may be folded or opened where; x in px of the time area.
public interface Gaps {
    /// A stretch of time without a stated date.
    ///
    /// @param left its edge, px; may lie out of view
    /// @param right its edge, px
    /// @param folded whether a tear stands for it
    record Gap(TimeSpan span, double left, double right, boolean folded) {}

    /// The stretch at a place. May take a while in a large timeline: for a menu, not for every move.
    Optional<Gap> at(double x);

    /// The same among the gaps that are known already.
    Optional<Gap> knownAt(double x);

    Gaps NONE = new Gaps() {
        @Override
        public Optional<Gap> at(double x) {
            return Optional.empty();
        }

        @Override
        public Optional<Gap> knownAt(double x) {
            return Optional.empty();
        }
    };
}
