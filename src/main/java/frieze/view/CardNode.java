package frieze.view;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.layout.Placed.Item;
import frieze.layout.TextMeasurer.TextStyle;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// A card: a flag on its pole. Reused for one event after another; only what changes is touched.
final class CardNode extends Region {
    private static final PseudoClass LEFTWARD = PseudoClass.getPseudoClass("leftward");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass RING = PseudoClass.getPseudoClass("ring");
    private static final double FROM_POLE = 14;
    private static final double FROM_EDGE = 12;
    private static final double[] BASELINES = {23, 43, 62};
    private static final double ICON = 16;
    /// How far it reaches above the line.
    private static final double VEIL = 11;

    private final Text date = new Text();
    private final LineNode firstLine = new LineNode("card-title");
    private final LineNode secondLine = new LineNode("card-title");
    private final SVGPath bead = new SVGPath();
    private final Rectangle pole = new Rectangle();
    /// Over a title that is held back.
    private final Rectangle veil = new Rectangle();
    private final SVGPath bookmark = Icons.BOOKMARK.node(ICON);
    private final SVGPath note = Icons.NOTE.node(ICON);
    private final BiFunction<Event, Lane, String> spoken;
    private final Consumer<EventId> open;

    private final FadeTransition fade = new FadeTransition();
    private Item item;
    private Lane lane;
    private Look look;
    /// Nothing has been shown yet.
    private boolean blank = true;
    private boolean isSelected;
    private boolean hasRing;

    /// @param spoken what a screen reader says of an event
    /// @param open what happens when assistive technology presses the card
    CardNode(BiFunction<Event, Lane, String> spoken, Consumer<EventId> open, Item item, Lane lane, Look look) {
        this.spoken = spoken;
        this.open = open;
        this.item = item;
        this.lane = lane;
        this.look = look;
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("event-card");
        date.getStyleClass().add("card-date");
        bookmark.getStyleClass().add("card-bookmark");
        note.getStyleClass().add("card-note");
        bead.setFillRule(FillRule.EVEN_ODD);
        pole.setWidth(Sizes.POLE);
        for (var child : new javafx.scene.Node[] {date, firstLine, secondLine, bead, bookmark, note, pole, veil}) {
            child.setManaged(false);
            child.setMouseTransparent(true);
            getChildren().add(child);
        }
    }

    Item item() {
        return item;
    }

    /// Takes the place and the face of an event.
    ///
    /// @param x left edge of the time area within the card layer, px
    /// @param y top of the lanes area within the card layer, px
    void show(
            Item next,
            Lane nextLane,
            Look nextLook,
            boolean selected,
            boolean ring,
            Set<Badge> badges,
            double x,
            double y) {
        boolean sameLook = nextLook.equals(look);
        boolean sameText = !blank
                && sameLook
                && next.event() == item.event()
                && next.titleLines().equals(item.titleLines())
                && next.dateText().equals(item.dateText());
        boolean sameShape = sameText
                && nextLane == lane
                && next.leftward() == item.leftward()
                && next.label().width() == item.label().width()
                && next.label().height() == item.label().height();
        blank = false;
        item = next;
        lane = nextLane;
        look = nextLook;
        if (!sameText) {
            texts();
        }
        if (!sameShape) {
            shape();
        }
        boolean sameState = sameShape && isSelected == selected && hasRing == ring;
        isSelected = selected;
        hasRing = ring;
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(RING, ring);
        badges(badges);
        double box = next.label().x();
        pole.setX(next.anchorX() - box - Sizes.POLE / 2);
        relocate(x + box, y + next.label().y());
        setVisible(true);
        if (!sameState) {
            // Frames are made during layout, after the pass that styles: without this the card would stand
            // there unstyled for a frame.
            applyCss();
        }
    }

    /// Comes up softly, where the event was there before in a lesser form.
    void comeUp(double millis) {
        fade.stop();
        fade.setNode(this);
        fade.setDuration(Duration.millis(millis));
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.playFromStart();
    }

    /// How much of it is to be seen, 0 to 1, unless it is coming up by itself.
    void strength(double strength) {
        if (fade.getStatus() != Animation.Status.RUNNING) {
            setOpacity(strength);
        }
    }

    /// Goes back to the pool.
    void rest() {
        fade.stop();
        setOpacity(1);
        setVisible(false);
    }

    private void texts() {
        date.setText(item.dateText());
        date.setFont(look.fonts().style(TextStyle.SMALL));
        var title = item.event().title();
        var lines = item.titleLines();
        firstLine.set(lines.isEmpty() ? "" : lines.getFirst(), title, TextStyle.TITLE, look);
        secondLine.set(lines.size() > 1 ? lines.get(1) : "", title, TextStyle.TITLE, look);
        veil.setVisible(lines.isEmpty() && !title.isBlank());
        veil.setFill(look.tokens().line());
    }

    private void shape() {
        double s = look.scale();
        double width = item.label().width();
        resize(width, item.label().height());
        pseudoClassStateChanged(LEFTWARD, item.leftward());
        pseudoClassStateChanged(PINNED, item.pinned());
        pole.setVisible(!item.pinned());
        pole.setHeight(item.label().height());
        var colour = look.tokens().lane(lane.colour());
        pole.setFill(colour);
        bead.setFill(colour);
        bead.setContent(Icons.bead(lane.shape()));
        double left = item.leftward() || item.pinned() ? FROM_EDGE * s : FROM_POLE * s;
        bead.setScaleX(s);
        bead.setScaleY(s);
        bead.relocate(
                left + (s - 1) * bead.getLayoutBounds().getWidth() / 2,
                (BASELINES[0] - 4.7) * s - bead.getLayoutBounds().getHeight() / 2);
        date.setX(left + 17 * s);
        date.setY(BASELINES[0] * s);
        firstLine.place(left, BASELINES[1] * s);
        secondLine.place(left, BASELINES[2] * s);
        veil.relocate(left, (BASELINES[1] - VEIL) * s);
        veil.setWidth(Math.max(0, width - left - FROM_EDGE * s));
        veil.setHeight((VEIL + 2) * s);
    }

    /// Icons take the room that the date leaves: a date that is cut would say something else.
    private void badges(Set<Badge> badges) {
        double right = item.label().width() - (item.leftward() ? FROM_POLE : FROM_EDGE) * look.scale() - ICON;
        double end = date.getX() + look.width(item.dateText(), TextStyle.SMALL) + 4;
        bookmark.setVisible(badges.contains(Badge.BOOKMARK) && right >= end);
        double second = bookmark.isVisible() ? right - ICON - 4 : right;
        note.setVisible(badges.contains(Badge.NOTE) && second >= end);
        icon(bookmark, right);
        icon(note, second);
    }

    private static void icon(SVGPath icon, double x) {
        // The outline is drawn on a grid of 20 and scaled about its middle.
        icon.setLayoutX(x - 2);
        icon.setLayoutY(8);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && item != null
                ? spoken.apply(item.event(), lane)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE && item != null) {
            open.accept(item.event().id());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
