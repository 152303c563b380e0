package frieze.app.study;

import frieze.session.Band;
import frieze.study.Question;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.view.NoActions;
import frieze.view.Slice;
import frieze.view.Theme;
import frieze.view.TimelineView;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The timeline below a question, with a pin on it where a place is asked for. Arrow keys move the pin by as much as
/// the source is precise, with Shift by ten times that, Home and End to the ends; the pointer puts it anywhere.
final class PinBoard extends Pane {
    private static final int LEAP = 10;
    /// px
    private static final double PIN_TOP = 28;
    private static final double PIN_FOOT = 10;

    private final Band band;
    private final DateWording wording;
    private final Messages texts;
    private final double scale;
    private final TimelineView view = new TimelineView(NoActions.NONE);
    private final Region pole = new Region();
    private final Label place = new Label();
    private final VBox flag;
    private Optional<Question.OnAxis> question = Optional.empty();
    private Optional<frieze.document.Event> explained = Optional.empty();
    private long instant;
    private boolean settled;

    /// @param scale of the text, 1 at 100 %
    PinBoard(Band band, DateWording wording, Messages texts, ObservableValue<Theme> theme, double scale) {
        this.band = band;
        this.wording = wording;
        this.texts = texts;
        this.scale = scale;
        getStyleClass().add("study-board");
        setId("study-board");
        setAccessibleRole(AccessibleRole.SLIDER);
        view.localeProperty().set(wording.locale());
        view.textScaleProperty().set(scale);
        view.themeProperty().bind(theme);
        view.setFocusTraversable(false);
        view.setMouseTransparent(true);
        view.reducedMotionProperty().set(true);
        var yours = new Label(texts.get("pin.yours"));
        flag = new VBox(place, yours);
        flag.getStyleClass().add("study-pin");
        place.getStyleClass().add("study-pin-place");
        pole.getStyleClass().add("study-pole");
        pole.setManaged(false);
        flag.setManaged(false);
        flag.setMouseTransparent(true);
        pole.setMouseTransparent(true);
        getChildren().addAll(view, pole, flag);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        band.placed().addListener(_ -> draw());
        view.timeAreaWidthProperty().addListener(_ -> measure());
        view.lanesAreaHeightProperty().addListener(_ -> measure());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        showPin(false);
    }

    /// The timeline itself, for its badges.
    TimelineView view() {
        return view;
    }

    void timeline(frieze.document.Timeline timeline) {
        view.timelineProperty().set(timeline);
    }

    private void measure() {
        band.resize(
                view.timeAreaWidthProperty().get(),
                view.lanesAreaHeightProperty().get(),
                scale);
    }

    /// Asks for a place; empty where something else is asked.
    void ask(Optional<Question.OnAxis> next) {
        question = next;
        settled = false;
        explained = Optional.empty();
        setFocusTraversable(next.isPresent());
        next.ifPresent(q -> instant = q.first() + (q.axis().end() - q.axis().start()) / 2 / q.step() * q.step());
        showPin(next.isPresent());
        draw();
    }

    /// Where the pin stands, seconds since 1970; empty where none is asked for.
    Optional<Long> pin() {
        return question.map(_ -> instant);
    }

    void settle() {
        settled = true;
        setFocusTraversable(false);
    }

    /// Shows the date of an event as the one that is meant.
    void explain(Optional<frieze.document.Event> event) {
        explained = event;
        draw();
    }

    private void showPin(boolean shown) {
        pole.setVisible(shown);
        flag.setVisible(shown);
    }

    private void pressed(KeyEvent key) {
        if (question.isEmpty() || settled) {
            return;
        }
        long step = question.get().step() * (key.isShiftDown() ? LEAP : 1);
        var axis = question.get().axis();
        switch (key.getCode()) {
            case LEFT, KP_LEFT -> move(instant - step);
            case RIGHT, KP_RIGHT -> move(instant + step);
            case HOME -> move(question.get().first());
            case END ->
                move(question.get().first()
                        + ((axis.end() - axis.start()) / question.get().step() - 1)
                                * question.get().step());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void point(MouseEvent mouse) {
        if (question.isEmpty() || settled) {
            return;
        }
        requestFocus();
        scale().ifPresent(at -> move(at.instant(mouse.getX())));
    }

    private void move(long to) {
        var axis = question.orElseThrow().axis();
        instant = Math.clamp(to, axis.start(), axis.end() - 1);
        draw();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private Optional<frieze.layout.TimeScale> scale() {
        return band.plan().flatMap(plan -> band.camera().viewport().get().map(plan::scale));
    }

    private void draw() {
        band.placed().get().ifPresent(placed -> {
            view.lanesProperty()
                    .set(placed.lanes().stream().map(lane -> lane.lane()).toList());
            view.selectionProperty().set(explained.map(frieze.document.Event::id));
            view.sliceProperty()
                    .set(explained
                            .flatMap(event ->
                                    scale().map(at -> Slice.of(event.when(), wording.shortForm(event.when()), at)))
                            .or(() -> settled ? Optional.empty() : here()));
            view.placedProperty().set(placed);
        });
        requestLayout();
    }

    /// The step on which the pin stands.
    private Optional<Slice> here() {
        return question.flatMap(q -> scale().map(at -> {
            var span = new TimeSpan(instant - q.step() / 2, instant + (q.step() + 1) / 2);
            return new Slice(at.x(span.start()), at.x(span.end()), said(q));
        }));
    }

    private String said(Question.OnAxis q) {
        return Places.say(instant, q.step(), wording);
    }

    @Override
    protected void layoutChildren() {
        // the names of lanes stay out of the picture: there is one lane
        double gutter = view.gutterWidthProperty().get();
        view.resizeRelocate(-gutter, 0, getWidth() + gutter, getHeight());
        question.flatMap(_ -> scale()).ifPresent(at -> {
            var q = question.get();
            place.setText(texts.get(settled ? "pin.was" : "pin.is", said(q)));
            double x = at.x(instant);
            flag.autosize();
            double header = view.headerHeightProperty().get();
            double bottom = header + view.lanesAreaHeightProperty().get();
            // after the answer the cards need the room above
            double top = settled ? bottom - flag.getHeight() - PIN_FOOT : header + PIN_TOP;
            double from = settled ? header : top + flag.getHeight();
            flag.relocate(Math.clamp(x - flag.getWidth() / 2, 0, Math.max(0, getWidth() - flag.getWidth())), top);
            pole.resizeRelocate(x - 1, from, 2, Math.max(0, bottom - from));
        });
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT) {
            return question.map(q -> texts.get("pin.spoken", said(q))).orElse(texts.get("pin.none"));
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
