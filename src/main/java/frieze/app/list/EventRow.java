package frieze.app.list;

import frieze.document.Event;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/// A line of the list: says all of itself at once to those who hear it, and whether a search has found it.
final class EventRow extends TableRow<Event> {
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
    private static final PseudoClass UNLIT = PseudoClass.getPseudoClass("unlit");
    private static final int TWICE = 2;

    private final EventTable list;

    EventRow(EventTable list) {
        this.list = list;
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == TWICE && getItem() != null) {
                list.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Event event, boolean empty) {
        super.updateItem(event, empty);
        var lit = list.lit();
        boolean something = !empty && event != null;
        boolean hit =
                something && lit.filter(found -> found.hits().contains(event)).isPresent();
        pseudoClassStateChanged(HIT, hit);
        pseudoClassStateChanged(UNLIT, something && lit.isPresent() && !hit);
        setAccessibleText(something ? list.words().spoken(event, list.timeline(), list.left(event), hit) : "");
    }
}
