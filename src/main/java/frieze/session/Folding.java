package frieze.session;

import frieze.layout.FoldMove;
import frieze.layout.Placed;
import frieze.layout.Plan;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Shows how gaps close and open. What is placed is the last picture all the while; this is what is to be drawn
/// instead until it has been reached.
final class Folding {
    /// Things that go farther than this do not fly, they fade; in widths of the view.
    private static final double FARTHEST = 2;

    private final Motion motion;
    private final ReadOnlyObjectWrapper<Optional<FoldMove.Frame>> frame = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Motion.Running running = () -> {};

    Folding(Motion motion) {
        this.motion = motion;
    }

    ReadOnlyObjectProperty<Optional<FoldMove.Frame>> frame() {
        return frame.getReadOnlyProperty();
    }

    /// Moves from one picture to the other.
    ///
    /// @param arrive makes the last picture the one that is placed
    void move(Plan before, Placed first, Plan after, Placed last, Runnable arrive) {
        end();
        var move = FoldMove.between(before, first, after, last);
        if (move.isEmpty() || motion.reduced()) {
            arrive.run();
            return;
        }
        if (move.get().screens() > FARTHEST) {
            motion.dissolve(arrive);
            return;
        }
        frame.set(Optional.of(move.get().at(0)));
        arrive.run();
        running = motion.start(
                Motion.Kind.FOLD,
                progress -> frame.set(
                        progress >= 1
                                ? Optional.empty()
                                : Optional.of(move.get().at(progress))));
    }

    /// The last picture at once: something else moves now.
    void end() {
        running.stop();
        running = () -> {};
        frame.set(Optional.empty());
    }
}
