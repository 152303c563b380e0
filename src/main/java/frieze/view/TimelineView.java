package frieze.view;

import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.layout.EraRows;
import frieze.layout.FoldMove;
import frieze.layout.Placed;
import frieze.layout.Viewport;
import frieze.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/// A timeline on the screen: lane headings on the left, eras on top, lanes, axis. It shows what it is
/// given and asks for changes through [TimelineActions]; it holds no state of its own beyond what the hand
/// is doing.
public final class TimelineView extends Control {
    static final Placed NOTHING = new Placed(
            new Viewport(0, 0, 1, 1, 1, 0),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Placed.Counts(0, 0, 0, 0, 0, 0, 0, 0, 0),
            0);
    private static final int ERAS_WITH_ROOM = 6;

    private final TimelineActions actions;
    private final ObjectProperty<Placed> placed = new SimpleObjectProperty<>(this, "placed", NOTHING);
    private final ObjectProperty<Optional<FoldMove.Frame>> folding =
            new SimpleObjectProperty<>(this, "folding", Optional.empty());
    private final ObjectProperty<Gaps> gaps = new SimpleObjectProperty<>(this, "gaps", Gaps.NONE);
    private final ObjectProperty<Timeline> timeline = new SimpleObjectProperty<>(this, "timeline", Timeline.EMPTY);
    private final ObjectProperty<List<Lane>> lanes = new SimpleObjectProperty<>(this, "lanes", List.of());
    private final ObjectProperty<Optional<EventId>> selection =
            new SimpleObjectProperty<>(this, "selection", Optional.empty());
    private final ObjectProperty<Optional<Placed.Cluster>> chosenCluster =
            new SimpleObjectProperty<>(this, "chosenCluster", Optional.empty());
    private final ObjectProperty<Optional<Slice>> slice = new SimpleObjectProperty<>(this, "slice", Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(this, "locale", Locale.ENGLISH);
    private final ObjectProperty<Function<EventId, Set<Badge>>> badges =
            new SimpleObjectProperty<>(this, "badges", _ -> Set.of());
    private final ObjectProperty<Lit> lit = new SimpleObjectProperty<>(this, "lit", Lit.ALL);
    private final ObjectProperty<Disclosure> disclosure =
            new SimpleObjectProperty<>(this, "disclosure", Disclosure.EVERYTHING);
    private final DoubleProperty magnification = new SimpleDoubleProperty(this, "magnification", 1);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty headings = new SimpleBooleanProperty(this, "headings", true);
    private final BooleanProperty barBeside = new SimpleBooleanProperty(this, "barBeside", false);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ReadOnlyDoubleWrapper gutterWidth = new ReadOnlyDoubleWrapper(this, "gutterWidth", Sizes.GUTTER_MIN);
    private final ReadOnlyDoubleWrapper headerHeight = new ReadOnlyDoubleWrapper(this, "headerHeight", 0);
    private final ReadOnlyDoubleWrapper timeAreaWidth = new ReadOnlyDoubleWrapper(this, "timeAreaWidth", 0);
    private final ReadOnlyDoubleWrapper lanesAreaHeight = new ReadOnlyDoubleWrapper(this, "lanesAreaHeight", 0);

    private Look look;
    private int eraRows;

    /// @param actions what the reader's gestures and keys call
    public TimelineView(TimelineActions actions) {
        this.actions = actions;
        this.look = new Look(Theme.LIGHT, new Fonts(1));
        getStyleClass().add("timeline-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        textScale.addListener((_, _, scale) -> {
            look = new Look(theme.get(), new Fonts(scale.doubleValue()));
            measureHeadings();
        });
        theme.addListener((_, _, next) -> look = look.with(next));
        timeline.addListener((_, _, next) -> {
            eraRows = EraRows.count(next.eras());
            measureHeadings();
        });
        lanes.addListener(_ -> measureHeadings());
        headings.addListener(_ -> measureHeadings());
        locale.addListener(_ -> measureHeadings());
        placed.addListener((_, _, next) -> growHeader(next));
        widthProperty().addListener(_ -> measureAreas());
        heightProperty().addListener(_ -> measureAreas());
        selection.addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
        measureHeadings();
    }

    private void measureHeadings() {
        var headed = lanes.get().isEmpty() ? timeline.get().lanes() : lanes.get();
        gutterWidth.set(
                headings.get()
                        ? GutterPainter.width(
                                headed,
                                timeline.get().events().size(),
                                look,
                                Messages.of(TimelineView.class, locale.get()))
                        : 0);
        headerHeight.set(Math.round(headerOf(timeline.get().eras().size()) * look.scale()));
        measureAreas();
    }

    /// px at 100 %
    private double headerOf(int eras) {
        if (eraRows > 1) {
            return 2 * Sizes.ERA_MARGIN + Math.min(eraRows, EraRows.MOST + 1) * Sizes.ERA_ROW;
        }
        return eras == 0 ? 0 : eras <= ERAS_WITH_ROOM ? Sizes.HEADER_TWO_LINES : Sizes.HEADER_ONE_LINE;
    }

    /// On how many rows the eras of this timeline stand.
    int eraRows() {
        return eraRows;
    }

    /// Once a name needs two lines the header stays that high until another timeline is shown, so that
    /// nothing jumps.
    private void growHeader(Placed next) {
        double twoLines = Math.round(Sizes.HEADER_TWO_LINES * look.scale());
        if (headerHeight.get() < twoLines
                && next.eras().stream().anyMatch(era -> era.titleLines().size() > 1)) {
            headerHeight.set(twoLines);
            measureAreas();
        }
    }

    private void measureAreas() {
        timeAreaWidth.set(Math.max(0, getWidth() - gutterWidth.get()));
        lanesAreaHeight.set(Math.max(0, getHeight() - headerHeight.get() - axisHeight()));
    }

    double axisHeight() {
        return Math.round(Sizes.AXIS * look.scale());
    }

    Look look() {
        return look;
    }

    public TimelineActions actions() {
        return actions;
    }

    /// What is to be seen; in px of [#timeAreaWidthProperty()] by [#lanesAreaHeightProperty()].
    public ObjectProperty<Placed> placedProperty() {
        return placed;
    }

    /// What is drawn instead of [#placedProperty()] while gaps close or open.
    public ObjectProperty<Optional<FoldMove.Frame>> foldingProperty() {
        return folding;
    }

    /// What may be folded where.
    public ObjectProperty<Gaps> gapsProperty() {
        return gaps;
    }

    /// The timeline that is shown: its lanes and eras decide how much room headings take, whatever is in view.
    public ObjectProperty<Timeline> timelineProperty() {
        return timeline;
    }

    /// The lanes that events are put into, where they are not the timeline's own; empty where they are.
    public ObjectProperty<List<Lane>> lanesProperty() {
        return lanes;
    }

    /// The event that is selected: its card is outlined.
    public ObjectProperty<Optional<EventId>> selectionProperty() {
        return selection;
    }

    /// The cluster of this frame in which the selected event stands, if any: it is marked; set together with
    /// `placed`.
    public ObjectProperty<Optional<Placed.Cluster>> chosenClusterProperty() {
        return chosenCluster;
    }

    /// The stretch of the selected date in this frame, with its pill on the axis; set together with
    /// `placed`.
    public ObjectProperty<Optional<Slice>> sliceProperty() {
        return slice;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The reader's language, for spoken dates and counts.
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /// Bookmarks and notes that cards show.
    public ObjectProperty<Function<EventId, Set<Badge>>> badgesProperty() {
        return badges;
    }

    /// What stands out from the rest, while something is looked for.
    public ObjectProperty<Lit> litProperty() {
        return lit;
    }

    /// How much of it those may see who look at it.
    public ObjectProperty<Disclosure> disclosureProperty() {
        return disclosure;
    }

    /// How many px one px of this takes, where it stands enlarged: what is painted is as fine as that. Whoever enlarges
    /// it sets it.
    public DoubleProperty magnificationProperty() {
        return magnification;
    }

    /// 1 at 100 %.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /// Whether lanes have headings; without them all the width is for the time.
    public BooleanProperty headingsProperty() {
        return headings;
    }

    /// Whether the bar that scrolls the lanes stands right of the timeline, where nothing is under it, and not over
    /// its edge.
    public BooleanProperty barBesideProperty() {
        return barBeside;
    }

    /// Of the bar beside the timeline, px.
    public double barWidth() {
        return Math.round(LaneScroll.BESIDE * look.scale());
    }

    /// Without glides and fades.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// Width of the lane headings, px: where the time area begins.
    public ReadOnlyDoubleProperty gutterWidthProperty() {
        return gutterWidth.getReadOnlyProperty();
    }

    /// Height of the eras' names, px: where the lanes area begins.
    public ReadOnlyDoubleProperty headerHeightProperty() {
        return headerHeight.getReadOnlyProperty();
    }

    /// Width for a [Viewport], px.
    public ReadOnlyDoubleProperty timeAreaWidthProperty() {
        return timeAreaWidth.getReadOnlyProperty();
    }

    /// Height for a [Viewport], px.
    public ReadOnlyDoubleProperty lanesAreaHeightProperty() {
        return lanesAreaHeight.getReadOnlyProperty();
    }

    /// Gives the keys to the clusters, in the lane that has them or holds the chosen event; or, where a cluster
    /// has them, back to the timeline. Nothing happens where there is no cluster in view.
    public void goToClusters() {
        if (getSkin() instanceof TimelineViewSkin skin) {
            skin.clusterFocus().toggle(skin.headedLane());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineViewSkin(this);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (getSkin() instanceof TimelineViewSkin skin) {
            switch (attribute) {
                case TEXT -> {
                    return skin.spokenName();
                }
                case HELP -> {
                    return skin.spokenHelp();
                }
                case FOCUS_ITEM -> {
                    return skin.selectedCard().map(Object.class::cast).orElse(this);
                }
                case null, default -> {}
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
