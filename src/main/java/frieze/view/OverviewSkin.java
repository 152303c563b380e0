package frieze.view;

import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Placed.Tick;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.Viewport;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TickUnit;
import frieze.time.TimeSpan;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.FontSmoothingType;
import org.jspecify.annotations.Nullable;

/// Paints the strip and lays three handles over it: the window and its two grips.
final class OverviewSkin extends SkinBase<Overview> {
    private static final double TRAILING = 18;
    private static final double AFTER_HEADING = 22;
    private static final double HIT = 24;
    private static final double DAY = 86_400;

    private final Canvas canvas = new Canvas();
    private final OverviewPainter painter = new OverviewPainter();
    private final OverviewHandle windowHandle;
    private final OverviewHandle startHandle;
    private final OverviewHandle endHandle;
    private final InvalidationListener repaint = _ -> getSkinnable().requestLayout();
    private final InvalidationListener rewording = _ -> reword();
    private final List<Observable> watched;
    private final EventHandler<MouseEvent> clicked = this::clicked;
    private Look look;
    private Messages messages;
    private DateWording wording;
    private Plan axis;
    private OverviewScale scale;
    private @Nullable OverviewScale tickedAt;
    private List<Tick> ticks = List.of();

    OverviewSkin(Overview overview) {
        super(overview);
        scale = OverviewScale.of(OverviewContent.NOTHING, 0, 1);
        windowHandle = new OverviewHandle(this, OverviewHandle.Part.WINDOW, Cursor.OPEN_HAND);
        startHandle = new OverviewHandle(this, OverviewHandle.Part.START, Cursor.H_RESIZE);
        endHandle = new OverviewHandle(this, OverviewHandle.Part.END, Cursor.H_RESIZE);
        reword();
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().setAll(canvas, startHandle, windowHandle, endHandle);
        startHandle.setViewOrder(-1);
        endHandle.setViewOrder(-1);
        watched = List.of(
                overview.contentProperty(),
                overview.windowProperty(),
                overview.leadingProperty(),
                overview.ticksProperty());
        watched.forEach(property -> property.addListener(repaint));
        for (var property : wordings(overview)) {
            property.addListener(rewording);
        }
        overview.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
    }

    private static List<Observable> wordings(Overview overview) {
        return List.of(overview.themeProperty(), overview.localeProperty(), overview.textScaleProperty());
    }

    private void reword() {
        var overview = getSkinnable();
        var locale = overview.localeProperty().get();
        look = new Look(
                overview.themeProperty().get(),
                new Fonts(overview.textScaleProperty().get()));
        messages = Messages.of(Overview.class, locale);
        wording = DateWording.of(locale);
        // A plan without events: it gives the ticks of any stretch.
        axis = Plan.of(
                Timeline.EMPTY,
                new PlanSettings(Folds.NONE, _ -> true, List.of(), look.scale()),
                look.measurer(),
                wording);
        tickedAt = null;
        overview.requestLayout();
    }

    @Override
    public void dispose() {
        var overview = getSkinnable();
        if (overview == null) {
            return;
        }
        watched.forEach(property -> property.removeListener(repaint));
        for (var property : wordings(overview)) {
            property.removeListener(rewording);
        }
        overview.removeEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        getChildren().clear();
        super.dispose();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        var overview = getSkinnable();
        double leading = overview.leadingProperty().get();
        double from = leading + AFTER_HEADING * look.scale();
        scale = OverviewScale.of(overview.contentProperty().get(), from, width - from - TRAILING);
        var window = OverviewPainter.Window.of(overview.windowProperty().get(), scale);
        canvas.setWidth(width);
        canvas.setHeight(height);
        var gc = canvas.getGraphicsContext2D();
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        painter.paint(gc, width, height, overview.contentProperty().get(), scale, window, ticks(), look, messages);
        double top = OverviewPainter.TOP * look.scale();
        HitTicks.paint(gc, overview.ticksProperty().get(), scale, top, look);
        double tall = (OverviewPainter.BASE - OverviewPainter.TOP) * look.scale();
        windowHandle.resizeRelocate(window.left(), top, window.right() - window.left(), tall);
        startHandle.resizeRelocate(window.left() - HIT / 2, top, HIT, tall);
        endHandle.resizeRelocate(window.right() - HIT / 2, top, HIT, tall);
    }

    /// The ticks of the strip: the same for as long as its scale and wording are, however the window moves.
    private List<Tick> ticks() {
        if (!scale.equals(tickedAt)) {
            tickedAt = scale;
            ticks = axis.place(new Viewport(scale.range().start(), 0, scale.pxPerSecond(), scale.width(), 0, 0))
                    .ticks();
        }
        return ticks;
    }

    /// Beside the window: brings that place into its middle.
    private void clicked(MouseEvent event) {
        double x = event.getX();
        boolean onHandle = event.getTarget() instanceof OverviewHandle;
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || x < scale.from() || onHandle) {
            return;
        }
        var window = window();
        long half = (window.end() - window.start()) / 2;
        long middle = scale.instant(x);
        getSkinnable().actions().show(new TimeSpan(middle - half, middle + half), true);
    }

    TimeSpan window() {
        return getSkinnable().windowProperty().get();
    }

    OverviewScale scale() {
        return scale;
    }

    void show(TimeSpan span) {
        getSkinnable().actions().show(span, false);
    }

    /// What a handle says of itself.
    String spoken(OverviewHandle.Part part) {
        var window = window();
        return switch (part) {
            case WINDOW -> messages.get("overview.window", wording.span(window));
            case START -> messages.get("overview.start", wording.tick(window.start(), unit(window), true));
            case END -> messages.get("overview.end", wording.tick(window.end(), unit(window), true));
        };
    }

    private static TickUnit unit(TimeSpan window) {
        double days = window.seconds() / DAY;
        if (days > 800) {
            return new TickUnit(TickUnit.Unit.YEAR, 1);
        }
        return new TickUnit(days > 60 ? TickUnit.Unit.MONTH : days > 2 ? TickUnit.Unit.DAY : TickUnit.Unit.MINUTE, 1);
    }
}
