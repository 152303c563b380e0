package frieze.app;

import frieze.session.Pulse;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Runs work at the next pulse of a scene, after its animations and before its layout, so that a change is
/// drawn in the same frame.
final class FxPulse implements Pulse {
    private List<Runnable> waiting = new ArrayList<>();

    /// Starts to follow the pulses of a scene; until then work is only kept.
    void follow(Scene scene) {
        scene.addPreLayoutPulseListener(this::run);
        Platform.requestNextPulse();
    }

    @Override
    public void request(Runnable work) {
        waiting.add(work);
        Platform.requestNextPulse();
    }

    /// Runs what waits; what that asks for waits for the next pulse.
    void run() {
        if (!waiting.isEmpty()) {
            var now = waiting;
            waiting = new ArrayList<>();
            now.forEach(Runnable::run);
        }
    }
}
