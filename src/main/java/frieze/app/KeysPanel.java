package frieze.app;

import frieze.text.Messages;
import frieze.view.Icons;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// All keys, over the window.
final class KeysPanel extends BorderPane {
    /// The sections, and the keys of each: `press.<name>` are the keys, `keys.<name>` what they do.
    private static final List<List<String>> SECTIONS = List.of(
            List.of(
                    "keys.choose",
                    "keys.time",
                    "keys.lane",
                    "keys.ends",
                    "keys.find",
                    "keys.palette",
                    "keys.filter",
                    "keys.list",
                    "keys.open",
                    "keys.clusters",
                    "keys.dismiss"),
            List.of(
                    "keys.move",
                    "keys.scroll",
                    "keys.lanes",
                    "keys.headings",
                    "keys.zoom",
                    "keys.fit",
                    "keys.fold",
                    "keys.wheel",
                    "keys.history"),
            List.of(
                    "keys.window",
                    "keys.file",
                    "keys.beside",
                    "keys.save",
                    "keys.reload",
                    "keys.problems",
                    "keys.columns",
                    "keys.tour",
                    "keys.lesson",
                    "keys.study",
                    "keys.bookmark",
                    "keys.marks",
                    "keys.moment",
                    "keys.present",
                    "keys.fullscreen",
                    "keys.help",
                    "keys.quit"));

    private final Button close = new Button("", Icons.CLOSE.node());

    KeysPanel(Messages texts, Runnable closed) {
        setId("keys");
        getStyleClass().add("keys-panel");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("keys.title"));
        var title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("panel-heading");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(texts.get("keys.close"));
        close.setOnAction(_ -> closed.run());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var bar = new HBox(title, room, close);
        bar.getStyleClass().add("panel-bar");
        setTop(bar);
        var all = new GridPane(24, 6);
        all.getStyleClass().add("keys-list");
        int row = 0;
        for (var section : SECTIONS) {
            row = section(section, all, row, texts);
        }
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// One grid for all sections: the column of the keys is as wide as the widest text in it.
    private static int section(List<String> keys, GridPane grid, int first, Messages texts) {
        var name = new Label(texts.get(keys.getFirst()));
        name.getStyleClass().add("section-heading");
        GridPane.setMargin(name, new Insets(first == 0 ? 0 : 12, 0, 0, 0));
        grid.add(name, 0, first, 2, 1);
        for (int i = 1; i < keys.size(); i++) {
            var key = new Label(texts.get("press." + keys.get(i).substring("keys.".length())));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            grid.add(key, 0, first + i);
            grid.add(new Label(texts.get(keys.get(i))), 1, first + i);
        }
        return first + keys.size();
    }

    void focus() {
        close.requestFocus();
    }
}
