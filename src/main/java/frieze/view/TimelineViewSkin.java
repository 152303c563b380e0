package frieze.view;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.layout.Placed;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.SkinBase;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.transform.Scale;

/// Paints a frame: everything but cards and buttons on one canvas, once a pulse at most.
final class TimelineViewSkin extends SkinBase<TimelineView> {
    private final Canvas canvas = new Canvas();
    private final Scale reduced = new Scale();
    private final CardLayer cards;
    private final TearButtons tearButtons;
    private final EraCount eraCount;
    private final LaneHeadings headings;
    private final LaneScroll scroll;
    private final ClusterFocus clusterFocus;
    private final FoldOffer foldOffer;
    private final FoldMenu foldMenu;
    private final TimelineInput input;
    private final InvalidationListener repaint = _ -> getSkinnable().requestLayout();
    private final InvalidationListener reword = _ -> reword();
    private final List<Observable> watched;

    private final EraPainter eras = new EraPainter();
    private final Stamps stamps = new Stamps();
    private final ItemPainter items = new ItemPainter(stamps);
    private final PinnedChips chips = new PinnedChips(stamps);
    private final CardShadows shadows = new CardShadows(stamps);
    private final TearPainter tears = new TearPainter();
    private final AxisPainter axis = new AxisPainter();
    private final SlicePainter slices = new SlicePainter();
    private final GutterPainter gutter = new GutterPainter();
    private ClusterPainter clusters;
    private Messages messages;
    private DateWording wording;

    TimelineViewSkin(TimelineView view) {
        super(view);
        var locale = view.localeProperty().get();
        messages = Messages.of(TimelineView.class, locale);
        wording = DateWording.of(locale);
        clusters = new ClusterPainter(locale, stamps);
        cards = new CardLayer(this::spoken, id -> {
            view.actions().select(Optional.of(id));
            view.actions().open(id);
        });
        tearButtons = new TearButtons(view.actions()::unfold);
        eraCount = new EraCount(view.actions(), messages);
        headings = new LaneHeadings(view.actions());
        scroll = new LaneScroll(view.actions());
        clusterFocus = new ClusterFocus(view, messages, wording);
        canvas.setManaged(false);
        canvas.getTransforms().setAll(reduced);
        canvas.setMouseTransparent(true);
        foldOffer = new FoldOffer(view, () -> messages, () -> wording);
        foldMenu = new FoldMenu(view, () -> messages, () -> wording);
        getChildren().setAll(canvas, clusterFocus, cards, foldOffer, tearButtons, eraCount, headings, scroll);
        input = new TimelineInput(view, this::hint);
        watched = List.of(
                view.placedProperty(),
                view.foldingProperty(),
                view.timelineProperty(),
                view.lanesProperty(),
                view.selectionProperty(),
                view.sliceProperty(),
                view.chosenClusterProperty(),
                view.themeProperty(),
                view.badgesProperty(),
                view.litProperty(),
                view.disclosureProperty(),
                view.magnificationProperty(),
                view.textScaleProperty(),
                view.gutterWidthProperty(),
                view.headerHeightProperty(),
                view.focusVisibleProperty());
        watched.forEach(property -> property.addListener(repaint));
        view.localeProperty().addListener(reword);
    }

    private void reword() {
        var locale = getSkinnable().localeProperty().get();
        messages = Messages.of(TimelineView.class, locale);
        wording = DateWording.of(locale);
        clusters = new ClusterPainter(locale, stamps);
        getSkinnable().requestLayout();
    }

    @Override
    public void dispose() {
        var view = getSkinnable();
        if (view == null) {
            return;
        }
        watched.forEach(property -> property.removeListener(repaint));
        view.localeProperty().removeListener(reword);
        input.dispose();
        headings.dispose();
        foldOffer.dispose();
        foldMenu.dispose();
        getChildren().clear();
        super.dispose();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        var view = getSkinnable();
        var disclosure = view.disclosureProperty().get();
        var frame = new Frame(
                view.getWidth(),
                view.getHeight(),
                view.gutterWidthProperty().get(),
                view.headerHeightProperty().get(),
                view.axisHeight(),
                view.eraRows(),
                disclosure.shown(view.placedProperty().get()));
        var layers = Layers.of(frame, disclosure.shown(view.foldingProperty().get()));
        double k = view.magnificationProperty().get();
        stamps.use(Stamps.isSoftware() && k == 1 && isPxForPx());
        canvas.setWidth(frame.width() * k);
        canvas.setHeight(frame.height() * k);
        reduced.setX(1 / k);
        reduced.setY(1 / k);
        var gc = canvas.getGraphicsContext2D();
        gc.save();
        gc.scale(k, k);
        paint(gc, layers, view.look());
        gc.restore();
        cards.place(frame.gutter(), frame.header(), frame.timeWidth(), frame.lanesHeight());
        cards.show(
                layers,
                view.look(),
                view.selectionProperty().get(),
                view.isFocusVisible(),
                view.badgesProperty().get(),
                view.litProperty().get(),
                isOnScreen() && !layers.isMoving()
                        ? CameraMotion.FADE.millis(view.reducedMotionProperty().get())
                        : 0);
        tearButtons.show(layers.steady(), view.look(), messages);
        boolean headed = view.headingsProperty().get();
        eraCount.setVisible(headed);
        if (!layers.isMoving() && headed) {
            eraCount.show(frame, view.look(), messages, wording);
        }
        headings.setVisible(headed);
        if (headed) {
            headings.show(layers.steady(), view.look(), messages);
        }
        scroll.show(layers.steady(), view.barBesideProperty().get(), view.look(), messages);
        clusterFocus.show(layers.steady(), messages, wording);
        input.moved();
    }

    /// Whether a px of the canvas is one of the screen, or of a picture.
    private boolean isPxForPx() {
        var scene = getSkinnable().getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null || window.getRenderScaleX() == 1 && window.getRenderScaleY() == 1;
    }

    private boolean isOnScreen() {
        var scene = getSkinnable().getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private void paint(GraphicsContext gc, Layers layers, Look look) {
        var frame = layers.steady();
        var slice = getSkinnable().sliceProperty().get();
        gc.clearRect(0, 0, frame.width(), frame.height());
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setFill(look.tokens().surface());
        gc.fillRect(0, 0, frame.width(), frame.height());

        inTimeArea(gc, frame, 0, frame.height());
        eras.grounds(gc, frame, look);
        each(gc, layers, layer -> axis.grid(gc, layer, look));
        gc.restore();
        gutter.lines(gc, frame, look);
        inTimeArea(gc, frame, 0, frame.height());
        slice.ifPresent(s -> slices.slice(gc, s, frame, look));
        each(gc, layers, layer -> eras.names(gc, layer, look));
        gc.restore();

        inTimeArea(gc, frame, frame.header(), frame.lanesHeight());
        gc.translate(0, frame.header());
        blank(gc, frame, look);
        each(gc, layers, layer -> byLight(gc, layer, part -> marks(gc, part, look)));
        gc.restore();

        borders(gc, frame, look);
        gc.save();
        gc.translate(frame.gutter(), 0);
        var pill = slice.map(s -> slices.pill(s, frame, look)).orElse(new double[0]);
        boolean hasPill = pill.length > 0;
        double covered = hasPill ? pill[0] - 3 : Double.POSITIVE_INFINITY;
        double uncovered = hasPill ? pill[0] + pill[1] + 3 : Double.NEGATIVE_INFINITY;
        axis.ticks(gc, frame, look, wording, covered, uncovered);
        gc.restore();
        inTimeArea(gc, frame, 0, frame.height());
        eachPassing(gc, layers, layer -> axis.passing(gc, layer, look, covered, uncovered));
        tears.paint(gc, frame.placed().tears(), frame, look);
        for (var passing : layers.passing()) {
            gc.setGlobalAlpha(passing.tearStrength());
            tears.paint(gc, passing.tears(), frame, look);
            gc.setGlobalAlpha(1);
        }
        gc.restore();
        inTimeArea(gc, frame, frame.header(), frame.lanesHeight());
        gc.translate(0, frame.header());
        each(gc, layers, layer -> byLight(gc, layer, part -> chips(gc, part, look)));
        gc.restore();
        inTimeArea(gc, frame, 0, frame.height());
        if (hasPill) {
            slices.pill(gc, slice.orElseThrow(), pill, frame, look);
        }
        gc.restore();
        if (getSkinnable().headingsProperty().get()) {
            gutter.headings(gc, frame, look, messages);
        }
    }

    /// Events that are held back, in this picture or in those while gaps close or open.
    private void blank(GraphicsContext gc, Frame frame, Look look) {
        var disclosure = getSkinnable().disclosureProperty().get();
        if (disclosure == Disclosure.EVERYTHING) {
            return;
        }
        var all = frame.with(getSkinnable().placedProperty().get());
        var layers = Layers.of(all, getSkinnable().foldingProperty().get());
        each(gc, layers, layer -> BlankPainter.paint(gc, disclosure.blank(layer.placed()), layer.timeWidth(), look));
    }

    /// Paints what stands back faintly, and then what is lit.
    private void byLight(GraphicsContext gc, Frame frame, Consumer<Frame> painter) {
        var lit = getSkinnable().litProperty().get();
        if (lit == Lit.ALL) {
            painter.accept(frame);
            return;
        }
        var chosen = getSkinnable().selectionProperty().get();
        double strength = gc.getGlobalAlpha();
        gc.setGlobalAlpha(strength * Lit.DIM);
        painter.accept(Lit.part(frame, lit, chosen, false));
        gc.setGlobalAlpha(strength);
        painter.accept(Lit.part(frame, lit, chosen, true));
    }

    private void chips(GraphicsContext gc, Frame frame, Look look) {
        for (var lane : frame.placed().lanes()) {
            chips.paint(
                    gc, lane, frame, look, getSkinnable().selectionProperty().get());
        }
    }

    private void marks(GraphicsContext gc, Frame frame, Look look) {
        for (var lane : frame.placed().lanes()) {
            if (lane.y() < frame.lanesHeight() && lane.y() + lane.height() > 0) {
                items.paint(
                        gc,
                        lane,
                        frame,
                        look,
                        getSkinnable().selectionProperty().get());
                clusters.paint(
                        gc, lane, look, getSkinnable().chosenClusterProperty().get());
            }
        }
        shadows.paint(gc, frame, look);
    }

    /// Paints what stays, and then as faintly as they are what comes and goes.
    private static void each(GraphicsContext gc, Layers layers, Consumer<Frame> painter) {
        painter.accept(layers.steady());
        eachPassing(gc, layers, painter);
    }

    private static void eachPassing(GraphicsContext gc, Layers layers, Consumer<Frame> painter) {
        for (var passing : layers.passing()) {
            if (passing.strength() > 0) {
                gc.setGlobalAlpha(passing.strength());
                painter.accept(passing.frame());
                gc.setGlobalAlpha(1);
            }
        }
    }

    /// Moves the context to the time area and cuts at its edges; to be followed by `restore`.
    private static void inTimeArea(GraphicsContext gc, Frame frame, double top, double height) {
        Clip.to(gc, frame.gutter(), top, frame.timeWidth(), height);
        gc.translate(frame.gutter(), 0);
    }

    private static void borders(GraphicsContext gc, Frame frame, Look look) {
        gc.setFill(look.tokens().line());
        gc.fillRect(frame.gutter(), 0, frame.gutter() > 0 ? 1 : 0, frame.height());
        if (frame.header() > 0) {
            gc.fillRect(0, frame.header() - 0.0, frame.width(), 1);
        }
        gc.setFill(look.tokens().lineStrong());
        gc.fillRect(0, frame.lanesBottom() - 0.5, frame.width(), 1.5);
    }

    private String spoken(Event event, Lane lane) {
        boolean titled = getSkinnable().disclosureProperty().get().answers(event);
        var title = titled ? event.title() : messages.get("card.covered");
        return messages.get("card.name", wording.longForm(event.when()), title);
    }

    String spokenName() {
        var title = getSkinnable().timelineProperty().get().title();
        return title.isEmpty() ? messages.get("view.name") : title;
    }

    String spokenHelp() {
        return messages.get("view.help");
    }

    Optional<CardNode> selectedCard() {
        return getSkinnable().selectionProperty().get().flatMap(cards::card);
    }

    /// The hover text; empty where the card says it all.
    private String hint(Hit hit) {
        return switch (hit) {
            case Hit.OnEvent(var item, var lane) ->
                switch (item.form()) {
                    case CARD -> "";
                    case TITLE, DOT -> spoken(item.event(), lane);
                };
            case Hit.OnCluster(var cluster, var lane) ->
                ClusterName.of(cluster, lane, isChosen(cluster), messages, wording)
                        + "\n"
                        + messages.get(cluster.opens() ? "cluster.opens" : "cluster.lists");
            case Hit.OnTear(var tear) -> tear.label() + "\n" + tear.detail();
            case Hit.OnEras(var under) ->
                under.stream()
                        .map(era -> messages.get(
                                "era.name",
                                era.era().title(),
                                wording.shortForm(era.era().when())))
                        .collect(Collectors.joining("\n"));
            case Hit.Nothing() -> "";
        };
    }

    private boolean isChosen(Placed.Cluster cluster) {
        return getSkinnable().chosenClusterProperty().get().equals(Optional.of(cluster));
    }

    /// The headings that can be pressed, in no order.
    List<LaneHeading> headings() {
        return headings.visible();
    }

    /// Where keys go from cluster to cluster.
    ClusterFocus clusterFocus() {
        return clusterFocus;
    }

    /// The id of the lane whose heading has the keys.
    Optional<String> headedLane() {
        return headings.visible().stream()
                .filter(LaneHeading::isFocused)
                .map(heading -> heading.lane().id())
                .findFirst();
    }

    TimelineInput input() {
        return input;
    }

    LaneScroll scroll() {
        return scroll;
    }

    Button eraCount() {
        return eraCount;
    }

    /// How many card nodes exist.
    int cardNodes() {
        return cards.nodes();
    }

    List<Button> unfoldButtons() {
        return new ArrayList<>(tearButtons.visible());
    }
}
