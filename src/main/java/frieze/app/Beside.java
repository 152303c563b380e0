package frieze.app;

import frieze.session.Pane;
import frieze.session.Session;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The place beside the timeline. One pane at a time stands there: what an event says before what is chosen about a
/// table, which comes back after it.
final class Beside {
    private static final Duration SLIDE = Duration.millis(180);

    private final Session session;
    private final BorderPane frame;
    private final Region details;
    private final Surroundings surroundings;
    private final Runnable focusTimeline;
    private Optional<Region> choosing = Optional.empty();
    private Timeline slide = new Timeline();

    /// @param frame on whose right side the panes stand
    /// @param details follows [Session#pane()] by itself
    Beside(Session session, BorderPane frame, Region details, Surroundings surroundings, Runnable focusTimeline) {
        this.session = session;
        this.frame = frame;
        this.details = details;
        this.surroundings = surroundings;
        this.focusTimeline = focusTimeline;
        session.pane().addListener((_, before, now) -> {
            if (before instanceof Pane.Closed != now instanceof Pane.Closed) {
                fill();
            }
        });
    }

    /// Shows a pane until [#close()], whenever no event is read about.
    void show(Region pane) {
        choosing = Optional.of(pane);
        session.closePane();
        fill();
    }

    /// Whether the pane that was last shown is to be seen.
    boolean shows(Region pane) {
        return frame.getRight() == pane;
    }

    void close() {
        choosing = Optional.empty();
        fill();
    }

    private void fill() {
        boolean closed = session.pane().get() instanceof Pane.Closed;
        Region next = closed ? choosing.orElse(null) : details;
        var now = frame.getRight();
        if (now == next) {
            return;
        }
        slide.stop();
        if (now != null) {
            now.setTranslateX(0);
        }
        session.camera().keepSpan();
        frame.setRight(next);
        if (now == null && next != null) {
            slide(next);
        } else if (next == null) {
            // what had the focus in it is gone
            focusTimeline.run();
        }
    }

    private void slide(Region pane) {
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        pane.setTranslateX(0);
        if (!surroundings.reducedMotion()) {
            pane.setTranslateX(pane.getPrefWidth());
            slide = new Timeline(new KeyFrame(
                    SLIDE, new KeyValue(pane.translateXProperty(), 0, Interpolator.ofSpline(.2, 0, 0, 1))));
            slide.play();
        }
    }
}
