package frieze.view;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.layout.Placed;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The cards of a frame. An event keeps its node from frame to frame; nodes that are not needed rest in a
/// pool and stay in the scene.
final class CardLayer extends Pane {
    private final ArrayDeque<CardNode> pool = new ArrayDeque<>();
    private final BiFunction<Event, Lane, String> spoken;
    private final Consumer<EventId> open;
    private Map<EventId, CardNode> shown = new HashMap<>();
    private Map<EventId, CardNode> next = new HashMap<>();
    private Placed last = TimelineView.NOTHING;

    CardLayer(BiFunction<Event, Lane, String> spoken, Consumer<EventId> open) {
        this.spoken = spoken;
        this.open = open;
        setManaged(false);
        setPickOnBounds(false);
        setClip(new Rectangle());
    }

    /// Shows the cards of a frame. The layer covers the lanes area; its origin is that of the placed
    /// things.
    ///
    /// @param layers what is drawn in it
    /// @param lit which cards do not stand back
    /// @param fade how long a card takes to come up where a title or a dot stood before, ms; 0 for at once
    void show(
            Layers layers,
            Look look,
            Optional<EventId> selection,
            boolean ring,
            Function<EventId, Set<Badge>> badges,
            Lit lit,
            double fade) {
        show(layers.steady().placed(), 1, look, selection, ring, badges, lit, fade);
        for (var passing : layers.passing()) {
            if (passing.strength() > 0) {
                show(passing.frame().placed(), passing.strength(), look, selection, ring, badges, lit, 0);
            }
        }
        shown.values().forEach(node -> {
            node.rest();
            pool.push(node);
        });
        shown.clear();
        var empty = shown;
        shown = next;
        next = empty;
        last = layers.steady().placed();
    }

    private void show(
            Placed placed,
            double strength,
            Look look,
            Optional<EventId> selection,
            boolean ring,
            Function<EventId, Set<Badge>> badges,
            Lit lit,
            double fade) {
        for (var lane : placed.lanes()) {
            for (var item : lane.items()) {
                if (item.form() == Placed.Form.CARD) {
                    var id = item.event().id();
                    boolean isNew = !shown.containsKey(id);
                    var owner = lane.owner(item.event());
                    var node = take(item, owner, look);
                    boolean selected = selection.isPresent() && selection.get().equals(id);
                    node.show(item, owner, look, selected, selected && ring, badges.apply(id), 0, 0);
                    boolean isLit = lit.lights(item.event()) || selected;
                    node.strength(isLit ? strength : strength * Lit.DIM);
                    next.put(id, node);
                    if (isNew && isLit && fade > 0 && wasShown(id, lane.lane().id())) {
                        node.comeUp(fade);
                    }
                }
            }
        }
    }

    /// Whether the frame before had the event in view as a title or a dot, in this lane or, where it was not there,
    /// in any. Few cards are new in a frame: a look through the lane costs less than a table of all labels.
    private boolean wasShown(EventId id, String lane) {
        var name = id.value().getBytes(StandardCharsets.UTF_8);
        boolean isThere = false;
        for (var before : last.lanes()) {
            if (before.lane().id().equals(lane)) {
                isThere = true;
                if (hasSmall(before, name)) {
                    return true;
                }
            }
        }
        return !isThere && last.lanes().stream().anyMatch(before -> hasSmall(before, name));
    }

    private static boolean hasSmall(PlacedLane lane, byte[] name) {
        var items = lane.items();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.form() != Placed.Form.CARD && item.event().isNamed(name, name.length)) {
                return true;
            }
        }
        return false;
    }

    private CardNode take(Item item, Lane lane, Look look) {
        var node = shown.remove(item.event().id());
        if (node == null) {
            node = pool.poll();
        }
        if (node == null) {
            node = new CardNode(spoken, open, item, lane, look);
            getChildren().add(node);
        }
        return node;
    }

    Optional<CardNode> card(EventId id) {
        return Optional.ofNullable(shown.get(id));
    }

    void place(double x, double y, double width, double height) {
        resizeRelocate(x, y, width, height);
        var clip = (Rectangle) getClip();
        clip.setWidth(width);
        clip.setHeight(height);
    }

    /// All nodes ever made, those at rest included.
    int nodes() {
        return getChildren().size();
    }
}
