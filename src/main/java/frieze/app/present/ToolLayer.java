package frieze.app.present;

import frieze.present.Mark;
import frieze.present.RulerEnd;
import frieze.present.Spot;
import frieze.present.Surface;
import frieze.present.Tool;
import frieze.session.Presentation;
import frieze.session.Tools;
import frieze.time.DateWording;
import frieze.view.Theme;
import frieze.view.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// What the speaker draws and points with, over what the class sees. Lies over the whole class view, as large as it;
/// takes the mouse, the finger and the stylus only while a tool is in hand. Several may show the same drawing, each at
/// its own size.
public final class ToolLayer extends Region {
    private static final double REFERENCE = 1080;
    /// From how near the ruler goes to a stated date, px at a height of 1080.
    private static final double NEAR = 30;
    /// How much less being above or below a mark counts than being beside it.
    private static final double BELOW = 0.2;
    private static final double WHEEL_ZOOM = 1.25;

    private final Presentation presentation;
    private final Tools tools;
    private final Supplier<Optional<BandArea>> band;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final Group strokes = new Group();
    private final RulerNode ruler;
    private final SpotlightNode light = new SpotlightNode();
    private final Rectangle frame = new Rectangle();
    /// Held here; the presentation knows it weakly, so that a closed view is forgotten.
    private final InvalidationListener changed = _ -> requestLayout();
    private Optional<RulerEnd> laid = Optional.empty();

    /// @param band where the timeline that the class sees stands in this node at the moment
    ToolLayer(Presentation presentation, DateWording wording, Supplier<Optional<BandArea>> band) {
        this.presentation = presentation;
        this.band = band;
        tools = presentation.tools();
        getStyleClass().add("tool-layer");
        ruler = new RulerNode(wording);
        getChildren().setAll(light, strokes, ruler);
        getChildren().forEach(child -> child.setManaged(false));
        strokes.setMouseTransparent(true);
        setClip(frame);
        var watched = new WeakInvalidationListener(changed);
        for (Observable seen : List.of(
                presentation.show(),
                presentation.strip().placed(),
                presentation.strip().folding(),
                presentation.wide().placed(),
                tools.tool(),
                tools.ink(),
                tools.drawing(),
                tools.lit())) {
            seen.addListener(watched);
        }
        theme.addListener(changed);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnScroll(this::scrolled);
        setMouseTransparent(true);
        setPickOnBounds(true);
    }

    /// The colours of what is drawn.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    private double px() {
        return getHeight() / REFERENCE;
    }

    @Override
    protected void layoutChildren() {
        var tool = tools.tool().get();
        setMouseTransparent(tool == Tool.NONE);
        setCursor(tool == Tool.NONE ? Cursor.DEFAULT : Cursor.CROSSHAIR);
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        var area = band.get();
        var tokens = Tokens.of(theme.get());
        var marks = tools.seen();
        strokes.getChildren()
                .setAll(marks.stream()
                        .filter(Mark.Stroke.class::isInstance)
                        .map(mark -> StrokeNode.of((Mark.Stroke) mark, this::point, px(), tokens))
                        .toList());
        var measured = marks.stream().filter(Mark.Ruler.class::isInstance).findFirst();
        ruler.setVisible(measured.isPresent() && area.isPresent());
        if (measured.isPresent() && area.isPresent()) {
            ruler.show((Mark.Ruler) measured.get(), area.get(), px(), getWidth(), tokens);
        }
        light.setVisible(tool == Tool.SPOTLIGHT);
        if (tool == Tool.SPOTLIGHT) {
            light.show(lit(area), px(), getWidth(), getHeight());
        }
    }

    /// Where something is fastened in this node.
    private Point2D point(Spot spot) {
        return switch (spot) {
            case Spot.Dated dated ->
                band.get().map(area -> area.point(dated)).orElse(new Point2D(-getWidth(), -getHeight()));
            case Spot.OnSheet(double x, double y) -> new Point2D(x * getWidth(), y * getHeight());
        };
    }

    private Point2D lit(Optional<BandArea> area) {
        return tools.lit()
                .get()
                .map(this::point)
                .or(() -> area.flatMap(this::mark))
                .orElse(new Point2D(getWidth() / 2, getHeight() / 3));
    }

    /// The place of the event before the class on the band.
    private Optional<Point2D> mark(BandArea area) {
        if (!tools.showsPlace()) {
            return Optional.empty();
        }
        return presentation
                .main()
                .flatMap(event -> presentation.band().item(event.id()))
                .map(item -> new Point2D(area.toX(item.anchorX()), area.y(item.markY())));
    }

    // -- by hand

    private void pressed(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        switch (tools.tool().get()) {
            case PEN -> {
                var on = surface(press.getX(), press.getY());
                spot(on, press.getX(), press.getY()).ifPresent(spot -> tools.draw(on, spot));
            }
            case SPOTLIGHT -> light(press.getX(), press.getY());
            case RULER -> {
                tools.keep();
                laid = end(press.getX(), press.getY());
            }
            case NONE -> {}
        }
        press.consume();
    }

    private void dragged(MouseEvent drag) {
        if (!drag.isPrimaryButtonDown()) {
            return;
        }
        switch (tools.tool().get()) {
            case PEN ->
                tools.drawing()
                        .get()
                        .filter(Mark.Stroke.class::isInstance)
                        .map(mark -> ((Mark.Stroke) mark).on())
                        .flatMap(on -> spot(on, drag.getX(), drag.getY()))
                        .ifPresent(tools::drawTo);
            case SPOTLIGHT -> light(drag.getX(), drag.getY());
            case RULER ->
                laid.ifPresent(from -> end(drag.getX(), drag.getY()).ifPresent(to -> tools.measure(from, to)));
            case NONE -> {}
        }
        drag.consume();
    }

    private void released(MouseEvent release) {
        tools.keep();
        laid = Optional.empty();
        release.consume();
    }

    private void scrolled(ScrollEvent wheel) {
        band.get().ifPresent(area -> {
            double turned = wheel.getDeltaY() + wheel.getDeltaX();
            if (wheel.isShortcutDown() && turned != 0) {
                double x = (wheel.getX() - area.place().getMinX()) / area.magnification();
                presentation.zoomAt(x, turned > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, true);
            } else {
                presentation.pan(-turned / area.magnification(), 0);
            }
        });
        wheel.consume();
    }

    private Surface surface(double x, double y) {
        var show = presentation.show().get();
        boolean dated =
                show.wide() || band.get().filter(area -> area.contains(x, y)).isPresent();
        return dated ? Surface.band(show) : Surface.sheet(show);
    }

    private Optional<Spot> spot(Surface on, double x, double y) {
        return switch (on) {
            case Surface.Timeline _ -> band.get().map(area -> area.spot(x, y));
            case Surface.Sheet _ -> Optional.of(new Spot.OnSheet(x / getWidth(), y / getHeight()));
        };
    }

    private void light(double x, double y) {
        spot(surface(x, y), x, y).ifPresent(tools::light);
    }

    /// Moves the light by keys.
    ///
    /// @param dx parts of the width to the right
    /// @param dy parts of the height down
    void moveLight(double dx, double dy) {
        var from = lit(band.get());
        light(
                Math.clamp(from.getX() + dx * getWidth(), 0, getWidth()),
                Math.clamp(from.getY() + dy * getHeight(), 0, getHeight()));
    }

    /// The stated date that is nearest to a point, or the point itself.
    private Optional<RulerEnd> end(double x, double y) {
        var told = presentation.told();
        return band.get().map(area -> {
            var nearest = RulerEnd.at(area.instant(x));
            double best = NEAR * px();
            var items = presentation.band().placed().get().stream()
                    .flatMap(placed -> placed.lanes().stream())
                    .flatMap(lane -> lane.items().stream())
                    .filter(item -> told.test(item.event()))
                    .toList();
            for (var item : items) {
                double aside = Math.abs(area.y(item.markY()) - y) * BELOW;
                for (var end : RulerEnd.all(item.event())) {
                    double near = aside + distance(area, end, x);
                    if (near < best) {
                        best = near;
                        nearest = end;
                    }
                }
            }
            return nearest;
        });
    }

    /// How far a place is from where a date may lie, px.
    private static double distance(BandArea area, RulerEnd end, double x) {
        double left = area.x(end.within().start()) - x;
        double right = x - area.x(end.within().end());
        return Math.max(0, Math.max(left, right));
    }
}
