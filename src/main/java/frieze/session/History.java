package frieze.session;

import frieze.document.EventId;
import frieze.layout.Viewport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where the reader has been, to go back and forward through. Scrolling by hand counts as one journey, however
/// long it takes.
final class History {
    /// @param selection the event that was chosen there
    record Place(Viewport view, Optional<EventId> selection) {}

    private static final int LONGEST = 100;

    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> forward = new ArrayDeque<>();
    private boolean byHand;

    /// The reader jumps away from `here`.
    void leave(Place here) {
        byHand = false;
        remember(here);
    }

    /// The reader moves away from `here` by hand.
    void wander(Place here) {
        if (!byHand) {
            remember(here);
        }
        byHand = true;
    }

    private void remember(Place here) {
        forward.clear();
        if (!back.isEmpty() && here.view().equals(back.peek().view())) {
            back.pop();
        }
        back.push(here);
        while (back.size() > LONGEST) {
            back.removeLast();
        }
    }

    Optional<Place> back(Place here) {
        return step(back, forward, here);
    }

    Optional<Place> forward(Place here) {
        return step(forward, back, here);
    }

    private Optional<Place> step(Deque<Place> from, Deque<Place> to, Place here) {
        byHand = false;
        while (!from.isEmpty()) {
            var there = from.pop();
            if (!there.view().equals(here.view())) {
                to.push(here);
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }
}
