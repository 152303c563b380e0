package frieze.app;

import frieze.session.Session;
import javafx.animation.AnimationTimer;

/// Ends the program after its first complete picture has been painted, where the system property
/// `frieze.exitAfterFirstPicture` asks for it: for measuring starts, and for the training run of the start-up cache.
record FirstPicture(Session session, Runnable quit) {
    static final String PROPERTY = "frieze.exitAfterFirstPicture";
    /// A pulse after the one that set the picture has painted it; one more for good measure.
    private static final int PULSES = 3;

    void await() {
        if (!Boolean.getBoolean(PROPERTY)) {
            return;
        }
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (session.placed().get().isPresent() && ++pulses >= PULSES) {
                    stop();
                    quit.run();
                }
            }
        }.start();
    }
}
