package frieze.app;

import frieze.app.browse.MarksPane;
import frieze.app.browse.MomentLine;
import frieze.app.browse.MomentPane;
import frieze.app.media.LinkOpener;
import frieze.session.MomentCursor;
import frieze.session.Notebook;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.time.TimeSpan;
import frieze.view.TimelineView;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Beside the timeline what was going on at a moment, or all that the reader has left on the timeline.
final class OwnPlaces {
    private final MomentCursor cursor;
    private final Session session;
    private final Beside beside;
    private final MomentPane moment;
    private final MarksPane marks;
    private final MomentLine line;
    private Optional<Region> open = Optional.empty();

    /// @param failed hears what went wrong inside the program
    OwnPlaces(
            Session session,
            Notebook notebook,
            Tasks tasks,
            Locale reader,
            LinkOpener links,
            TimelineView timeline,
            Beside beside,
            double scale,
            Consumer<Throwable> failed) {
        this.session = session;
        this.beside = beside;
        cursor = new MomentCursor(session, tasks, failed);
        moment = new MomentPane(session, cursor, notebook, reader, links, this::dismiss);
        marks = new MarksPane(session, notebook, reader, this::lookAt, this::dismiss);
        line = new MomentLine(session, cursor, notebook, timeline, reader, this::lookAt);
        fit(moment, MomentPane.WIDTH * scale);
        fit(marks, MarksPane.WIDTH * scale);
        cursor.moment().addListener((_, _, now) -> {
            if (now.isEmpty() && open.equals(Optional.of(moment))) {
                close();
            }
        });
    }

    private static void fit(Region pane, double width) {
        pane.setPrefWidth(Math.round(width));
        pane.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// What lies over the timeline.
    MomentLine line() {
        return line;
    }

    /// Says what was going on at the cursor, or closes it.
    void toggleMoment() {
        if (isShown(moment)) {
            dismiss();
        } else if (session.placed().get().isPresent()) {
            cursor.open();
            show(moment);
            moment.focus();
        }
    }

    /// Says what was going on in a stretch of time, and shows it.
    private void lookAt(TimeSpan stretch) {
        cursor.lookAt(stretch);
        cursor.bringIntoView();
        if (!isShown(moment)) {
            show(moment);
        }
        moment.focus();
    }

    /// Shows all marks, or closes them.
    void toggleMarks() {
        if (isShown(marks)) {
            dismiss();
        } else if (!session.timeline().events().isEmpty()) {
            cursor.close();
            show(marks);
            marks.focus();
        }
    }

    private boolean isShown(Region pane) {
        return open.equals(Optional.of(pane)) && beside.shows(pane);
    }

    private void show(Region pane) {
        open = Optional.of(pane);
        beside.show(pane);
    }

    /// Closes the pane where it is to be seen, or a note that is being written in it; says whether there was one.
    boolean dismiss() {
        if (open.filter(beside::shows).isEmpty()) {
            return false;
        }
        if (!moment.giveUpNote()) {
            close();
        }
        return true;
    }

    private void close() {
        open = Optional.empty();
        cursor.close();
        beside.close();
    }
}
