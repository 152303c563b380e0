package frieze.app.browse;

import frieze.layout.FoldMove;
import frieze.layout.TimeScale;
import frieze.session.MomentCursor;
import frieze.session.Notebook;
import frieze.session.Session;
import frieze.study.Note;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.view.Icons;
import frieze.view.TimelineView;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Over the timeline: the cursor at the moment that is looked at, which a hand can drag, and a small mark where the
/// reader has left a note at a moment. Only what is in view is drawn.
public final class MomentLine extends Region {
    private static final double LEAST = 4;
    private static final double GRIP = 14;
    private static final double MARK = 26;

    private final Session session;
    private final MomentCursor cursor;
    private final Notebook notebook;
    private final TimelineView timeline;
    private final Messages texts;
    private final DateWording wording;
    private final Consumer<TimeSpan> open;
    private final Rectangle slice = new Rectangle();
    private final Rectangle grip = new Rectangle();

    /// @param open looks at a moment that has a note
    public MomentLine(
            Session session,
            MomentCursor cursor,
            Notebook notebook,
            TimelineView timeline,
            Locale reader,
            Consumer<TimeSpan> open) {
        this.session = session;
        this.cursor = cursor;
        this.notebook = notebook;
        this.timeline = timeline;
        this.open = open;
        texts = Messages.of(MomentLine.class, reader);
        wording = DateWording.of(reader);
        setPickOnBounds(false);
        setMinSize(0, 0);
        slice.getStyleClass().add("moment-slice");
        slice.setMouseTransparent(true);
        slice.setManaged(false);
        grip.getStyleClass().add("moment-grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setManaged(false);
        grip.setOnMouseDragged(mouse -> {
            double x = sceneToLocal(mouse.getSceneX(), 0).getX();
            scale().ifPresent(scale -> cursor.lookAt(scale.instant(x - left())));
            mouse.consume();
        });
        InvalidationListener changed = _ -> requestLayout();
        cursor.moment().addListener(changed);
        notebook.notes().addListener(changed);
        session.placed().addListener(changed);
        session.folding().addListener(changed);
        timeline.gutterWidthProperty().addListener(changed);
        timeline.headerHeightProperty().addListener(changed);
    }

    private double left() {
        return timeline.gutterWidthProperty().get();
    }

    private Optional<TimeScale> scale() {
        return session.placed()
                .get()
                .flatMap(placed -> session.folding()
                        .get()
                        .map(FoldMove.Frame::scale)
                        .or(() -> session.plan().map(plan -> plan.scale(placed.viewport()))));
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        scale().ifPresent(scale -> {
            cursor.moment().get().ifPresent(moment -> mark(moment, scale));
            notebook.notes().get().notes().forEach(note -> {
                if (note.about() instanceof Note.OfMoment(var stretch)
                        && scale.visible().overlaps(stretch)) {
                    flag(stretch, note.text(), scale);
                }
            });
        });
    }

    private void mark(TimeSpan moment, TimeScale scale) {
        double end = timeline.timeAreaWidthProperty().get();
        double from = Math.clamp(scale.x(moment.start()), 0, end);
        double to = Math.clamp(scale.x(moment.end()), 0, end);
        if (to <= 0 || from >= end) {
            return;
        }
        double width = Math.max(LEAST, to - from);
        place(slice, left() + from, width);
        double wide = Math.max(GRIP, width);
        place(grip, left() + (from + to) / 2 - wide / 2, wide);
        getChildren().addAll(slice, grip);
    }

    private void place(Rectangle what, double x, double width) {
        what.setX(x);
        what.setY(0);
        what.setWidth(width);
        what.setHeight(getHeight());
    }

    private void flag(TimeSpan stretch, String text, TimeScale scale) {
        var mark = new Button("", Icons.NOTE.node(14));
        mark.getStyleClass().addAll("flat", "moment-flag");
        var says = texts.get(
                "moment.flag", wording.moment(stretch), text.lines().findFirst().orElse(""));
        mark.setAccessibleText(says);
        mark.setTooltip(new Tooltip(says));
        mark.setFocusTraversable(false);
        mark.setOnAction(_ -> open.accept(stretch));
        mark.setManaged(false);
        double x = (scale.x(stretch.start()) + scale.x(stretch.end())) / 2;
        double last = Math.max(0, timeline.timeAreaWidthProperty().get() - MARK);
        double y = Math.max(0, timeline.headerHeightProperty().get() - MARK);
        mark.resizeRelocate(left() + Math.clamp(x - MARK / 2, 0, last), y, MARK, MARK);
        getChildren().add(mark);
    }
}
