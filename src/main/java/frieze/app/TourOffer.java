package frieze.app;

import frieze.app.present.TourPane;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.session.TourEditing;
import frieze.session.TourShelf;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The tour beside the timeline, where it is made and changed.
final class TourOffer implements AutoCloseable {
    private final Session session;
    private final TourEditing editing;
    private final Locale reader;
    private final Beside beside;
    private final double scale;
    private final Runnable check;
    private final Runnable pack;
    /// Made when it is first needed.
    private Optional<TourPane> made = Optional.empty();
    private boolean open;

    /// @param check says what would go wrong in the lesson
    /// @param pack writes all of it into one file
    TourOffer(
            Session session,
            Tasks tasks,
            TourShelf shelf,
            Locale reader,
            Beside beside,
            double scale,
            Runnable check,
            Runnable pack) {
        this.session = session;
        this.reader = reader;
        this.beside = beside;
        this.scale = scale;
        this.check = check;
        this.pack = pack;
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
        var pane = new TourPane(session, editing, reader, new TourPane.Outside(this::dismiss, check, pack));
        pane.setPrefWidth(Math.round(TourPane.WIDTH * scale));
        pane.setMinWidth(Region.USE_PREF_SIZE);
        return pane;
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
