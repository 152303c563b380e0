package frieze.bench;

import frieze.session.Pulse;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Runs work at the next pulse of a scene, before its layout, as the window does.
final class ScenePulse implements Pulse {
    private List<Runnable> waiting = new ArrayList<>();

    void follow(Scene scene) {
        scene.addPreLayoutPulseListener(this::run);
        Platform.requestNextPulse();
    }

    @Override
    public void request(Runnable work) {
        waiting.add(work);
        Platform.requestNextPulse();
    }

    /// Runs what waits, as the next pulse would.
    void run() {
        if (!waiting.isEmpty()) {
            var now = waiting;
            waiting = new ArrayList<>();
            now.forEach(Runnable::run);
        }
    }
}
