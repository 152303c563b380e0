package frieze.app;

import frieze.session.Motion;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;

/// Moves things with the window's pulses.
///
/// @param asksForLess whether the reader's system asks for less movement
/// @param dissolver fades from what is drawn to what is drawn after a change
record FxMotion(BooleanSupplier asksForLess, Consumer<Runnable> dissolver) implements Motion {
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public Running start(Kind kind, double millis, DoubleConsumer frame) {
        if (reduced()) {
            frame.accept(1);
            return () -> {};
        }
        var curve = Interpolator.ofSpline(kind.x1, kind.y1, kind.x2, kind.y2);
        var timer = new AnimationTimer() {
            private long began;

            @Override
            public void handle(long now) {
                if (began == 0) {
                    // the first frame shows a little movement already, as if the move had begun one frame ago
                    began = now - 16_000_000;
                }
                double passed = Math.min(1, (now - began) / NANOS_PER_MILLI / millis);
                if (passed >= 1) {
                    stop();
                }
                frame.accept(passed >= 1 ? 1 : curve.interpolate(0.0, 1.0, passed));
            }
        };
        timer.start();
        return timer::stop;
    }

    @Override
    public void dissolve(Runnable change) {
        dissolver.accept(change);
    }

    @Override
    public boolean reduced() {
        return asksForLess.getAsBoolean();
    }
}
