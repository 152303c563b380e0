package frieze.view;

import frieze.layout.FoldMove;
import frieze.layout.Placed.Tear;
import java.util.List;
import java.util.Optional;

/// What is drawn in one frame: mostly one picture; while gaps close or open also what leaves it and what arrives,
/// fainter.
///
/// @param steady the picture itself
/// @param passing what comes and goes
record Layers(Frame steady, List<Passing> passing) {
    /// Things that are on their way out or in.
    ///
    /// @param strength 0 to 1
    /// @param tearStrength that of its tears, 0 to 1
    record Passing(Frame frame, double strength, double tearStrength) {
        List<Tear> tears() {
            return frame.placed().tears();
        }
    }

    static Layers of(Frame frame, Optional<FoldMove.Frame> folding) {
        return folding.map(move -> new Layers(
                        frame.with(move.steady()),
                        List.of(
                                new Passing(
                                        frame.with(move.leaving()), move.leavingStrength(), move.tearStrength(false)),
                                new Passing(
                                        frame.with(move.arriving()),
                                        move.arrivingStrength(),
                                        move.tearStrength(true)))))
                .orElseGet(() -> new Layers(frame, List.of()));
    }

    boolean isMoving() {
        return !passing.isEmpty();
    }
}
