package frieze.app;

import frieze.session.Session;
import javafx.animation.AnimationTimer;

/// Ends the program after its first complete picture, or the page that says why there is none, has been
/// painted, where the system property `frieze.exitAfterFirstPicture` asks for it: for measuring starts, and for
/// the training run of the start-up cache. Says so in a line of standard output, which the benchmark of starts
/// waits for.
record FirstPicture(Session session, Runnable quit) {
    static final String PROPERTY = "frieze.exitAfterFirstPicture";
    private static final String LINE = "first picture";
    /// The pulse after the one that has the picture begins when it has been painted.
    private static final int PULSES = 2;

    void await() {
        if (!Boolean.getBoolean(PROPERTY)) {
            return;
        }
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                boolean done = session.placed().get().isPresent()
                        || session.document().get().trouble().isPresent();
                if (done && ++pulses >= PULSES) {
                    stop();
                    System.out.println(LINE);
                    quit.run();
                }
            }
        }.start();
    }
}
