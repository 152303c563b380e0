package frieze.app.present;

import frieze.document.Event;
import frieze.layout.FoldMove;
import frieze.session.Presentation;
import frieze.time.DateWording;
import frieze.view.ClassBand;
import frieze.view.TimelineView;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// The timeline that fills the class's screen, laid out as if that were 540 px high, whatever it is, and drawn as much
/// larger: words are as large as a back row needs, and shapes are as large as they are below a stop.
final class WideTimeline extends Region implements AutoCloseable {
    private final Presentation presentation;
    private final TimelineView view;
    private final Scale magnified = new Scale();
    private final DateWording wording;
    private final ChangeListener<Object> draw = (_, _, _) -> draw();

    WideTimeline(Presentation presentation, Locale reader) {
        this.presentation = presentation;
        wording = DateWording.of(reader);
        view = new TimelineView(new WideActions(presentation));
        view.localeProperty().set(reader);
        view.headingsProperty().set(false);
        view.barBesideProperty().set(true);
        view.setFocusTraversable(false);
        view.textScaleProperty().set(ClassBand.TEXT_SCALE);
        view.getTransforms().setAll(magnified);
        view.timeAreaWidthProperty().addListener(_ -> measure());
        view.lanesAreaHeightProperty().addListener(_ -> measure());
        getChildren().setAll(view);
        presentation.wide().placed().addListener(draw);
        presentation.wide().folding().addListener(draw);
    }

    TimelineView view() {
        return view;
    }

    /// Where dates have their places, lanes and axis, in what this stands in.
    Bounds timeArea() {
        double k = magnification();
        double top = view.headerHeightProperty().get() * k;
        return new BoundingBox(
                getLayoutX(), getLayoutY() + top, view.timeAreaWidthProperty().get() * k, getHeight() - top);
    }

    /// @param screen height of the whole screen, px
    void scale(double screen) {
        double k = screen / ClassBand.SCREEN;
        magnified.setX(k);
        magnified.setY(k);
        view.magnificationProperty().set(k);
        requestLayout();
    }

    /// How many px one px of the timeline's layout takes.
    double magnification() {
        return magnified.getX();
    }

    private void measure() {
        double width = view.timeAreaWidthProperty().get();
        double height = view.lanesAreaHeightProperty().get();
        if (width > 0 && height > 0) {
            presentation.wide().resize(width, height, view.textScaleProperty().get());
        }
    }

    void draw() {
        // its eras decide on the room that is left, and so on what is placed
        view.timelineProperty().set(presentation.timeline());
        presentation.wide().placed().get().ifPresent(placed -> {
            var folding = presentation.wide().folding().get();
            var plan = presentation.wide().plan().orElseThrow();
            var time = folding.map(FoldMove.Frame::scale).orElseGet(() -> plan.scale(placed.viewport()));
            var main = HeldBack.dated(presentation);
            view.selectionProperty().set(main.map(Event::id));
            view.chosenClusterProperty().set(main.flatMap(event -> plan.holding(event, placed)));
            view.sliceProperty().set(HeldBack.slice(presentation, wording, time));
            view.disclosureProperty().set(HeldBack.of(presentation.show().get()));
            view.foldingProperty().set(folding);
            view.placedProperty().set(placed);
        });
    }

    @Override
    protected void layoutChildren() {
        double k = magnification();
        view.resizeRelocate(0, 0, Math.max(0, getWidth() / k - view.barWidth()), getHeight() / k);
    }

    @Override
    public void close() {
        presentation.wide().placed().removeListener(draw);
        presentation.wide().folding().removeListener(draw);
    }
}
