package frieze.app;

import frieze.app.present.TourPane;
import frieze.app.save.Targets;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.session.TourEditing;
import frieze.session.TourShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The tour beside the timeline, where it is made and changed.
final class TourOffer implements AutoCloseable {
    private static final List<String> PACKED = List.of(".frieze", ".zip");

    private final Session session;
    private final TourEditing editing;
    private final Locale reader;
    private final Beside beside;
    private final double scale;
    private final Tasks tasks;
    private final Targets targets;
    /// Made when it is first needed.
    private Optional<TourPane> made = Optional.empty();
    private boolean open;

    /// @param targets asks where to write a packed timeline
    TourOffer(
            Session session,
            Tasks tasks,
            TourShelf shelf,
            Locale reader,
            Beside beside,
            double scale,
            Targets targets) {
        this.session = session;
        this.reader = reader;
        this.beside = beside;
        this.scale = scale;
        this.tasks = tasks;
        this.targets = targets;
        editing = new TourEditing(session, tasks, shelf, TourOffer::later);
    }

    private static void later(Runnable work, java.time.Duration pause) {
        var waiting = new PauseTransition(Duration.millis(pause.toMillis()));
        waiting.setOnFinished(_ -> work.run());
        waiting.play();
    }

    /// Shows the tour; closes it where it is shown already.
    void toggle() {
        if (dismiss() || !editing.isReady()) {
            return;
        }
        var pane = made.orElseGet(this::make);
        made = Optional.of(pane);
        open = true;
        beside.show(pane);
        pane.focus();
    }

    private TourPane make() {
        var pane = new TourPane(session, editing, tasks, reader, new TourPane.Outside(this::dismiss, this::target));
        pane.setPrefWidth(Math.round(TourPane.WIDTH * scale));
        pane.setMinWidth(Region.USE_PREF_SIZE);
        return pane;
    }

    private Optional<Path> target(String kind, String suggested) {
        return targets.pick(kind, PACKED, session.document().get().file(), suggested);
    }

    /// Says what would go wrong in the lesson.
    void check() {
        if (made.filter(beside::shows).isEmpty()) {
            toggle();
        }
        made.filter(beside::shows).ifPresent(TourPane::check);
    }

    /// Closes the pane where it is to be seen; says whether it was.
    boolean dismiss() {
        boolean seen = open && made.filter(beside::shows).isPresent();
        if (seen) {
            open = false;
            beside.close();
        }
        return seen;
    }

    /// Writes what is not written yet.
    @Override
    public void close() {
        editing.close();
    }
}
