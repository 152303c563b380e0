package frieze.app;

import frieze.app.list.ListPlace;
import frieze.text.Messages;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// Where the list of the events stands.
final class ListMenu extends Menu {
    ListMenu(Messages texts, ObjectProperty<ListPlace> place) {
        super(texts.get("menu.list"));
        var group = new ToggleGroup();
        for (var choice : ListPlace.values()) {
            var item = new RadioMenuItem(texts.get("menu.list." + choice.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(place.get() == choice);
            item.setOnAction(_ -> place.set(choice));
            place.addListener((_, _, now) -> item.setSelected(now == choice));
            getItems().add(item);
        }
    }
}
