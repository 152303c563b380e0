package frieze.session;

import java.util.function.DoubleConsumer;

/// Moves things over time. The session says what moves and where to; whoever has a clock says when.
public interface Motion {
    /// How long and how: milliseconds and the control points of a cubic Bézier curve (as in CSS).
    enum Kind {
        WHEEL(160, .2, 0, 0, 1),
        FLIGHT(420, .4, 0, .2, 1),
        /// Gaps close or open.
        FOLD(320, .4, 0, .2, 1),
        /// Lets the hand's speed run out: the progress is that of the distance.
        GLIDE(300, 0, 0, .2, 1),
        /// From stop to stop before a class; how long it takes depends on the way.
        TOUR(1200, .4, 0, .2, 1);

        public final int millis;
        public final double x1;
        public final double y1;
        public final double x2;
        public final double y2;

        Kind(int millis, double x1, double y1, double x2, double y2) {
            this.millis = millis;
            this.x1 = x1;
            this.y1 = y1;
            this.x2 = x2;
            this.y2 = y2;
        }
    }

    /// A movement under way.
    interface Running {
        /// Leaves everything where it is. Does nothing once the movement has ended.
        void stop();
    }

    /// Calls `frame` once a pulse with the eased progress, in (0, 1], the last time with 1. With reduced motion
    /// only that last call is made, before this returns.
    default Running start(Kind kind, DoubleConsumer frame) {
        return start(kind, kind.millis, frame);
    }

    /// The same in another time.
    ///
    /// @param millis above 0
    Running start(Kind kind, double millis, DoubleConsumer frame);

    /// Makes a change that no flight can show, because it is too far or changes the axis itself: what was there
    /// fades into what is there after `change`, which runs before this returns.
    void dissolve(Runnable change);

    /// Whether the reader's system asks for less movement.
    boolean reduced();

    /// No movement at all: everything is where it belongs at once.
    Motion NONE = new Motion() {
        @Override
        public Running start(Kind kind, double millis, DoubleConsumer frame) {
            frame.accept(1);
            return () -> {};
        }

        @Override
        public void dissolve(Runnable change) {
            change.run();
        }

        @Override
        public boolean reduced() {
            return true;
        }
    };
}
