package frieze.view;

import frieze.document.EventId;
import frieze.layout.FoldMove;
import frieze.layout.Placed;
import frieze.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// The band below a stop, which a class sees from the back row: eras as shades, marks in rows, the axis with large
/// labels; no headings, no cards, no titles. It is laid out as if the screen were 540 px high, whatever it is, and
/// drawn
/// as much larger as the screen is.
public final class ClassBand extends Region {
    /// How high the whole screen is in the units of the band.
    public static final double SCREEN = 540;
    /// Of the marks.
    public static final double LANES = 145;
    /// Of the axis.
    public static final double AXIS = 63;
    /// The size of text at which the least letters are as large as a back row needs.
    public static final double TEXT_SCALE = SCREEN / 21.6 / 13;

    private final ObjectProperty<Placed> placed = new SimpleObjectProperty<>(this, "placed", TimelineView.NOTHING);
    private final ObjectProperty<Optional<FoldMove.Frame>> folding =
            new SimpleObjectProperty<>(this, "folding", Optional.empty());
    private final ObjectProperty<Optional<Slice>> slice = new SimpleObjectProperty<>(this, "slice", Optional.empty());
    private final ObjectProperty<Set<EventId>> chosen = new SimpleObjectProperty<>(this, "chosen", Set.of());
    private final ObjectProperty<Disclosure> disclosure =
            new SimpleObjectProperty<>(this, "disclosure", Disclosure.EVERYTHING);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);

    private final Canvas canvas = new Canvas();
    private final ClassBandPainter painter = new ClassBandPainter();
    private final ClassBandWords words;
    private final TearButtons tears;
    private final Scale magnified = new Scale();
    private final Messages texts;
    private final BandInput input;
    private Look look = new Look(Theme.LIGHT, new Fonts(TEXT_SCALE));

    /// @param reader whose language the axis and the counts speak
    public ClassBand(BandActions actions, Locale reader) {
        words = new ClassBandWords(reader);
        tears = new TearButtons(actions::unfold);
        tears.getTransforms().setAll(magnified);
        texts = Messages.of(TimelineView.class, reader);
        input = new BandInput(this, actions);
        getStyleClass().add("class-band");
        getChildren().setAll(canvas, words, tears);
        canvas.setManaged(false);
        words.setManaged(false);
        theme.addListener((_, _, next) -> look = look.with(next));
        for (Observable watched : List.of(placed, folding, slice, chosen, disclosure, theme)) {
            watched.addListener(_ -> requestLayout());
        }
    }

    /// How many px one px of the band's layout takes.
    public double magnification() {
        return getHeight() / (LANES + AXIS);
    }

    /// Width of the band's layout, px.
    public double logicalWidth() {
        return getHeight() == 0 ? 0 : getWidth() / magnification();
    }

    @Override
    protected void layoutChildren() {
        double k = magnification();
        if (!(k > 0)) {
            return;
        }
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var all = new Frame(logicalWidth(), LANES + AXIS, 0, 0, AXIS, placed.get());
        var layers = Layers.of(all, folding.get());
        var gc = canvas.getGraphicsContext2D();
        gc.save();
        gc.clearRect(0, 0, getWidth(), getHeight());
        gc.scale(k, k);
        painter.paint(gc, layers, slice.get(), chosen.get(), disclosure.get(), look);
        gc.restore();
        words.resizeRelocate(0, 0, getWidth(), getHeight());
        words.show(all, slice.get(), look, k);
        magnified.setX(k);
        magnified.setY(k);
        tears.show(all, look, texts);
    }

    /// What is to be seen, in px of [#logicalWidth] by [#LANES].
    public ObjectProperty<Placed> placedProperty() {
        return placed;
    }

    /// What is drawn instead while gaps close or open.
    public ObjectProperty<Optional<FoldMove.Frame>> foldingProperty() {
        return folding;
    }

    /// The stretch of the date that is shown large, with its pill on the axis; set together with `placed`.
    public ObjectProperty<Optional<Slice>> sliceProperty() {
        return slice;
    }

    /// The events that are shown large: their beads are larger.
    public ObjectProperty<Set<EventId>> chosenProperty() {
        return chosen;
    }

    /// How much of it the class may see.
    public ObjectProperty<Disclosure> disclosureProperty() {
        return disclosure;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Without glides.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// What lies at a point of this node, px.
    Hit hit(double x, double y) {
        double k = magnification();
        return Hit.at(disclosure.get().answering(placed.get()), x / k, y / k);
    }

    /// What unfolds the tears in view, by key or by hand.
    List<Button> unfoldButtons() {
        return tears.visible();
    }

    BandInput input() {
        return input;
    }
}
