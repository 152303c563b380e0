package frieze.view;

import frieze.layout.Placed.Cluster;
import frieze.layout.Placed.PlacedLane;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The ring that goes from cluster to cluster by keys: the one thing of all clusters that takes the focus.
///
/// Left and right: the cluster beside it in its lane; Home and End: the outermost ones in view; up and down: the
/// neighbouring lane that has any; Enter, Space: what a click does.
final class ClusterFocus extends Pane {
    /// How far outside the pill the ring lies, px.
    private static final double AROUND = 4;

    private record Place(PlacedLane lane, Cluster cluster) {
        double middle() {
            return cluster.box().x() + cluster.box().width() / 2;
        }

        /// How far the cluster is from an instant, s.
        double from(double instant) {
            return Math.max(
                    0,
                    Math.max(
                            cluster.span().start() - instant,
                            instant - cluster.span().end()));
        }

        double centre() {
            return (cluster.span().start() + (double) cluster.span().end()) / 2;
        }
    }

    private final TimelineView view;
    private final Region ring = new Region() {
        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE && current != null) {
                open(current);
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    };
    private Frame frame = new Frame(0, 0, 0, 0, 0, TimelineView.NOTHING);
    private Messages messages;
    private DateWording wording;
    private @Nullable Place current;
    private @Nullable Cluster said;
    private boolean saidChosen;

    ClusterFocus(TimelineView view, Messages messages, DateWording wording) {
        this.view = view;
        this.messages = messages;
        this.wording = wording;
        setManaged(false);
        setMouseTransparent(true);
        setClip(new Rectangle());
        ring.getStyleClass().add("cluster-ring");
        ring.setManaged(false);
        ring.setAccessibleRole(AccessibleRole.BUTTON);
        ring.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        ring.focusedProperty().addListener((_, _, has) -> {
            if (has) {
                begin(Optional.empty());
            } else {
                current = null;
            }
        });
        getChildren().add(ring);
    }

    /// Follows the frame: the ring stays with the cluster that holds the same time.
    void show(Frame next, Messages messages, DateWording wording) {
        if (this.messages != messages) {
            said = null;
        }
        this.frame = next;
        this.messages = messages;
        this.wording = wording;
        resizeRelocate(frame.gutter(), frame.header(), frame.timeWidth(), frame.lanesHeight());
        var clip = (Rectangle) getClip();
        clip.setWidth(frame.timeWidth());
        clip.setHeight(frame.lanesHeight());
        if (current == null) {
            ring.setFocusTraversable(hasPlaces());
            return;
        }
        var all = places();
        ring.setFocusTraversable(!all.isEmpty());
        var was = current;
        if (all.isEmpty()) {
            view.requestFocus();
            return;
        }
        go(all.stream()
                .min(Comparator.<Place>comparingInt(place -> place.lane()
                                        .lane()
                                        .id()
                                        .equals(was.lane().lane().id())
                                ? 0
                                : 1)
                        .thenComparingDouble(place -> place.from(was.centre()))
                        .thenComparingDouble(place -> Math.abs(place.centre() - was.centre())))
                .orElseThrow());
    }

    /// Gives the keys to the cluster nearest to the chosen date, in this lane where it has any, else in the lane
    /// of the chosen event; or back to the timeline.
    ///
    /// @param lane the id of the lane whose heading has the keys; empty for none
    void toggle(Optional<String> lane) {
        if (ring.isFocused()) {
            view.requestFocus();
        } else if (!places().isEmpty()) {
            ring.requestFocus();
            begin(lane);
        }
    }

    private void begin(Optional<String> wanted) {
        double near = view.sliceProperty()
                .get()
                .map(slice -> (slice.x1() + slice.x2()) / 2)
                .orElse(0.0);
        var lane = wanted.or(this::chosenLane).orElse("");
        places().stream()
                .min(Comparator.<Place>comparingInt(
                                place -> place.lane().lane().id().equals(lane) ? 0 : 1)
                        .thenComparingInt(place -> isSeen(place) ? 0 : 1)
                        .thenComparingDouble(place -> place.lane().y())
                        .thenComparingDouble(place -> Math.abs(place.middle() - near)))
                .ifPresentOrElse(this::reveal, view::requestFocus);
    }

    private Optional<String> chosenLane() {
        var chosen = view.selectionProperty().get();
        return frame.placed().lanes().stream()
                .filter(lane -> lane.items().stream()
                        .anyMatch(item -> chosen.equals(Optional.of(item.event().id()))))
                .map(lane -> lane.lane().id())
                .findFirst();
    }

    /// Whether there is a cluster between the view's left and right edge; asked in every frame.
    private boolean hasPlaces() {
        for (var lane : frame.placed().lanes()) {
            for (var cluster : lane.clusters()) {
                double middle = cluster.box().x() + cluster.box().width() / 2;
                if (middle >= 0 && middle < frame.timeWidth()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The clusters between the view's left and right edge.
    private List<Place> places() {
        return frame.placed().lanes().stream()
                .flatMap(lane -> lane.clusters().stream().map(cluster -> new Place(lane, cluster)))
                .filter(place -> place.middle() >= 0 && place.middle() < frame.timeWidth())
                .toList();
    }

    private boolean isSeen(Place place) {
        var box = place.cluster().box();
        return box.y() >= 0 && box.bottom() <= frame.lanesHeight();
    }

    private void reveal(Place place) {
        go(place);
        if (!isSeen(place) && frame.lanesHeight() > 0) {
            double lane = place.lane().y() + place.lane().height() / 2;
            view.actions().scroll((lane - frame.lanesHeight() / 2) / frame.lanesHeight());
        }
    }

    private void go(Place place) {
        current = place;
        var box = place.cluster().box();
        ring.resizeRelocate(box.x() - AROUND, box.y() - AROUND, box.width() + 2 * AROUND, box.height() + 2 * AROUND);
        boolean chosen = view.chosenClusterProperty().get().equals(Optional.of(place.cluster()));
        if (!place.cluster().equals(said) || saidChosen != chosen) {
            said = place.cluster();
            saidChosen = chosen;
            ring.setAccessibleText(ClusterName.of(place.cluster(), place.lane(), chosen, messages, wording));
            ring.setAccessibleHelp(messages.get("cluster.help"));
        }
    }

    private void key(KeyEvent key) {
        var here = current;
        if (here == null || key.isShortcutDown() || key.isControlDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        switch (key.getCode()) {
            case LEFT, KP_LEFT -> along(here, -1);
            case RIGHT, KP_RIGHT -> along(here, 1);
            case UP, KP_UP -> across(here, -1);
            case DOWN, KP_DOWN -> across(here, 1);
            case HOME -> beside(here).stream().findFirst().ifPresent(this::reveal);
            case END -> beside(here).reversed().stream().findFirst().ifPresent(this::reveal);
            case ENTER, SPACE -> open(here);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void open(Place here) {
        view.actions().openCluster(here.cluster(), here.lane());
    }

    /// The clusters of the same lane, from left to right.
    private List<Place> beside(Place here) {
        return places().stream()
                .filter(place ->
                        place.lane().lane().id().equals(here.lane().lane().id()))
                .sorted(Comparator.comparingDouble(Place::middle))
                .toList();
    }

    private void along(Place here, int step) {
        beside(here).stream()
                .filter(place -> (place.middle() - here.middle()) * step > 0)
                .min(Comparator.comparingDouble(place -> Math.abs(place.middle() - here.middle())))
                .ifPresent(this::reveal);
    }

    private void across(Place here, int step) {
        places().stream()
                .filter(place -> (place.lane().y() - here.lane().y()) * step > 0)
                .min(Comparator.<Place>comparingDouble(
                                place -> Math.abs(place.lane().y() - here.lane().y()))
                        .thenComparingDouble(place -> Math.abs(place.middle() - here.middle())))
                .ifPresent(this::reveal);
    }

    Region ring() {
        return ring;
    }
}
