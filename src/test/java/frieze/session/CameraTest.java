package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.layout.Grouping;
import frieze.layout.PlanSettings;
import frieze.layout.Viewport;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Flights that are under way, with a clock in the test's hand.
class CameraTest {
    private final ManualMotion motion = new ManualMotion();
    private final Camera camera = new Camera(motion);
    private FakePlan plan;

    /// Holds the last movement that was started.
    private static final class ManualMotion implements Motion {
        private Optional<DoubleConsumer> frame = Optional.empty();
        private int dissolved;

        @Override
        public Running start(Kind kind, double millis, DoubleConsumer next) {
            frame = Optional.of(next);
            return () -> frame = Optional.empty();
        }

        @Override
        public void dissolve(Runnable change) {
            dissolved++;
            change.run();
        }

        @Override
        public boolean reduced() {
            return false;
        }

        void at(double progress) {
            frame.ifPresent(f -> f.accept(progress));
        }
    }

    @BeforeEach
    void begin() {
        var timeline = Stories.of("one 1960 0", "two 1970 1", "three 1994 0", "four 2000 1", "five 2024 2");
        var settings = new PlanSettings(
                Choices.EVERYTHING.folds(FakePlan.PLANNER.gaps(timeline)),
                _ -> true,
                Choices.EVERYTHING.lanes(Grouping.byLane(timeline)),
                1);
        plan = new FakePlan(timeline, settings);
        camera.resize(1000, 400);
        camera.begin(plan);
    }

    private Viewport view() {
        return camera.viewport().get().orElseThrow();
    }

    @Test
    void stepsOfTheWheelAddUpWhileTheyFly() {
        double before = view().pxPerSecond();
        camera.zoomAt(300, 1.25, true);
        motion.at(0.5);
        camera.zoomAt(300, 1.25, true);
        motion.at(1);
        assertThat(view().pxPerSecond()).isCloseTo(before * 1.25 * 1.25, within(before * 1e-9));
    }

    @Test
    void aHandStopsAFlightWhereItIs() {
        camera.zoomTo(plan.timeline().events().get(2));
        motion.at(0.5);
        double halfway = view().pxPerSecond();
        camera.panBy(5, 0);
        motion.at(1);
        assertThat(view().pxPerSecond()).isEqualTo(halfway);
        assertThat(camera.target()).contains(view());
    }

    @Test
    void backLeavesAFlightFromWhereItWasHeading() {
        var first = view();
        camera.zoomTo(plan.timeline().events().get(2));
        motion.at(0.3);
        camera.back();
        motion.at(1);
        assertThat(view()).isEqualTo(first);
        camera.forward();
        motion.at(1);
        assertThat(view()).isEqualTo(plan.zoomTo(plan.timeline().events().get(2), first));
    }

    @Test
    void whatIsFarAwayIsNotFlownTo() {
        camera.zoomAt(0, 40, false);
        camera.reveal(plan.timeline().events().get(4));
        assertThat(motion.dissolved).isEqualTo(1);
        assertThat(motion.frame).isEmpty();
    }

    @Test
    void aGlideEndsWhereTheHandIsPutDown() {
        camera.zoomAt(500, 4, false);
        camera.glide(2_000, 0);
        motion.at(0.4);
        var there = view();
        camera.panBy(0, 0);
        motion.at(1);
        assertThat(view().second()).isEqualTo(there.second());
    }

    @Test
    void aPaneThatOpensLeavesInViewWhatWasInView() {
        camera.zoomAt(500, 3, false);
        var before = plan.scale(view()).visible();
        camera.keepSpan();
        camera.resize(700, 400);
        var after = plan.scale(view()).visible();
        assertThat((double) after.start()).isCloseTo(before.start(), within(5.0));
        assertThat((double) after.end()).isCloseTo(before.end(), within(5.0));
        double scale = view().pxPerSecond();
        camera.resize(900, 400);
        assertThat(view().pxPerSecond()).isEqualTo(scale);
    }

    @Test
    void revealingWhatIsInViewMovesNothing() {
        var before = view();
        camera.reveal(plan.timeline().events().get(1));
        assertThat(view()).isEqualTo(before);
        assertThat(motion.frame).isEmpty();
    }
}
