package frieze.app;

import frieze.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// Where a class is to see what is presented: the screens that there are, looked for each time the menu opens.
final class ScreenMenu extends Menu {
    private final Messages texts;
    private final StringProperty choice;

    /// @param choice see [ClassScreen]
    ScreenMenu(Messages texts, StringProperty choice) {
        super(texts.get("menu.screen"));
        this.texts = texts;
        this.choice = choice;
        setId("class-screen");
        fill(List.of());
        setOnShowing(_ -> fill(ClassRoom.screens()));
    }

    private void fill(List<WindowBounds> screens) {
        var group = new ToggleGroup();
        var items = new ArrayList<RadioMenuItem>();
        items.add(item(ClassScreen.AUTO, texts.get("menu.screen.auto")));
        for (int number = 1; number <= screens.size() && screens.size() > 1; number++) {
            var screen = screens.get(number - 1);
            var size = "%.0f × %.0f".formatted(screen.width(), screen.height());
            items.add(item(String.valueOf(number), texts.get("menu.screen.number", number, size)));
        }
        items.add(item(ClassScreen.SAME, texts.get("menu.screen.same")));
        items.add(item(ClassScreen.RIGHT, texts.get("menu.screen.right")));
        group.getToggles().addAll(items);
        getItems().setAll(items);
    }

    private RadioMenuItem item(String value, String text) {
        var item = new RadioMenuItem(text);
        item.setSelected(value.equals(choice.get()));
        item.setOnAction(_ -> choice.set(value));
        return item;
    }
}
