package frieze.app.present;

import frieze.view.Icons;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Small parts that the speaker's window is made of.
final class Parts {
    private Parts() {}

    static Label label(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// A label that takes as many lines as it needs.
    static Label wrapped(String style, String text) {
        var label = label(style, text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Region room() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    /// The key that does what a button does.
    static Label keyCap(String key) {
        var cap = label("key-cap", key);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        cap.setMinHeight(Region.USE_PREF_SIZE);
        return cap;
    }

    /// A button with its key.
    static Button keyed(String id, String text, String key, Runnable does) {
        var name = label("button-name", text);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(name, keyCap(key));
        content.getStyleClass().add("keyed");
        content.setAlignment(Pos.CENTER);
        return button(id, text, key, content, does);
    }

    static Button button(String id, String text, String key, Node content, Runnable does) {
        var button = new Button("", content);
        button.setId(id);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(text + ", " + key);
        button.setOnAction(_ -> does.run());
        return button;
    }

    static Node icon(Icons icon, double size) {
        var room = new StackPane(icon.node(size));
        room.setMinSize(size, size);
        room.setMaxSize(size, size);
        return room;
    }

    static void show(Node node, boolean shown) {
        node.setManaged(shown);
        node.setVisible(shown);
    }
}
