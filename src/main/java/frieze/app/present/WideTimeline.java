package frieze.app.present;

import frieze.document.Event;
import frieze.layout.FoldMove;
import frieze.session.Presentation;
import frieze.time.DateWording;
import frieze.view.TimelineView;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// The timeline that fills the class's screen, with cards whose words are as large as a back row needs.
final class WideTimeline extends Region implements AutoCloseable {
    /// The size of the least text, px at 100 %.
    private static final double SMALL = 13;

    private final Presentation presentation;
    private final TimelineView view;
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
        double left = view.gutterWidthProperty().get();
        double top = view.headerHeightProperty().get();
        return new BoundingBox(
                getLayoutX() + left,
                getLayoutY() + top,
                view.timeAreaWidthProperty().get(),
                getHeight() - top);
    }

    /// @param screen height of the whole screen, px
    void scale(double screen) {
        view.textScaleProperty().set(screen / (ClassScale.REFERENCE / ClassScale.LEAST) / SMALL);
        requestLayout();
        measure();
    }

    private void measure() {
        double width = view.timeAreaWidthProperty().get();
        double height = view.lanesAreaHeightProperty().get();
        if (width > 0 && height > 0) {
            presentation.wide().resize(width, height, view.textScaleProperty().get());
        }
    }

    void draw() {
        presentation.wide().placed().get().ifPresent(placed -> {
            var folding = presentation.wide().folding().get();
            var plan = presentation.wide().plan().orElseThrow();
            var time = folding.map(FoldMove.Frame::scale).orElseGet(() -> plan.scale(placed.viewport()));
            var main = HeldBack.dated(presentation);
            view.timelineProperty().set(presentation.timeline());
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
        view.resizeRelocate(0, 0, Math.max(0, getWidth() - view.barWidth()), getHeight());
    }

    @Override
    public void close() {
        presentation.wide().placed().removeListener(draw);
        presentation.wide().folding().removeListener(draw);
    }
}
