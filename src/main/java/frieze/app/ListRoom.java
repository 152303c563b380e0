package frieze.app;

import frieze.app.list.EventTable;
import frieze.app.list.ListPlace;
import frieze.session.Session;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/// The picture, the list, or both side by side. The picture keeps its size below a list that stands alone, so that it
/// is there at once when it is wanted again.
final class ListRoom extends StackPane {
    private static final double PART = 0.4;

    private final Session session;
    private final ObjectProperty<ListPlace> place;
    private final EventTable list;
    private final Node picture;
    private final Node timeline;
    private final SplitPane split = new SplitPane();
    private final BooleanBinding alone;

    /// @param place where the list is wanted
    /// @param picture the timeline and what belongs to it
    /// @param timeline has the keys where the picture has them
    ListRoom(Session session, ObjectProperty<ListPlace> place, EventTable list, Node picture, Node timeline) {
        this.session = session;
        this.place = place;
        this.list = list;
        this.picture = picture;
        this.timeline = timeline;
        alone = Bindings.createBooleanBinding(this::isAlone, place, session.document());
        split.getStyleClass().add("list-split");
        SplitPane.setResizableWithParent(list, false);
        setMinSize(0, 0);
        place.addListener((_, before, now) -> arrange(before, now));
        alone.addListener(_ -> show());
        show();
    }

    /// Whether the list stands instead of the picture. Where there is no event, there is nothing to list either, and
    /// the picture says why.
    BooleanBinding alone() {
        return alone;
    }

    private boolean isAlone() {
        return place.get() == ListPlace.ALONE && !session.timeline().events().isEmpty();
    }

    private void arrange(ListPlace before, ListPlace now) {
        show();
        if (now == ListPlace.NONE) {
            timeline.requestFocus();
        } else if (before == ListPlace.NONE || now == ListPlace.ALONE) {
            list.focusList();
        }
    }

    private void show() {
        split.getItems().clear();
        getChildren().clear();
        picture.setVisible(!alone.get());
        if (alone.get()) {
            getChildren().setAll(picture, list);
        } else if (place.get() == ListPlace.NONE) {
            getChildren().setAll(picture);
        } else {
            split.getItems().setAll(list, picture);
            split.setDividerPositions(PART);
            getChildren().setAll(split);
            // a split pane has nothing in it before its skin is there, and what is nowhere cannot take the keys
            split.applyCss();
        }
    }

    /// Opens the list beside the picture, or gives it the keys; closes it where it has them.
    void toggle() {
        if (place.get() == ListPlace.NONE) {
            place.set(ListPlace.BESIDE);
        } else if (list.hasKeys()) {
            place.set(ListPlace.NONE);
        } else {
            list.focusList();
        }
    }

    /// Gives the keys to the picture, or to the list where that stands alone or has them already.
    void focusMain() {
        if (alone.get() || list.hasKeys()) {
            list.focusList();
        } else {
            timeline.requestFocus();
        }
    }

    /// Whether a node belongs to the list.
    boolean lists(Object node) {
        for (var at = node instanceof Node inside ? inside : null; at != null; at = at.getParent()) {
            if (at == list) {
                return true;
            }
        }
        return false;
    }
}
