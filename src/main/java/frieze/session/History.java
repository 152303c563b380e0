package frieze.session;

import frieze.layout.Viewport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where the reader has been, to go back and forward through. Scrolling by hand counts as one journey, however
/// long it takes.
final class History {
    private static final int LONGEST = 100;

    private final Deque<Viewport> back = new ArrayDeque<>();
    private final Deque<Viewport> forward = new ArrayDeque<>();
    private boolean byHand;

    /// The reader jumps away from `here`.
    void leave(Viewport here) {
        byHand = false;
        remember(here);
    }

    /// The reader moves away from `here` by hand.
    void wander(Viewport here) {
        if (!byHand) {
            remember(here);
        }
        byHand = true;
    }

    private void remember(Viewport here) {
        forward.clear();
        if (!here.equals(back.peek())) {
            back.push(here);
        }
        while (back.size() > LONGEST) {
            back.removeLast();
        }
    }

    Optional<Viewport> back(Viewport here) {
        return step(back, forward, here);
    }

    Optional<Viewport> forward(Viewport here) {
        return step(forward, back, here);
    }

    private Optional<Viewport> step(Deque<Viewport> from, Deque<Viewport> to, Viewport here) {
        byHand = false;
        while (!from.isEmpty()) {
            var there = from.pop();
            if (!there.equals(here)) {
                to.push(here);
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    void clear() {
        back.clear();
        forward.clear();
        byHand = false;
    }
}
