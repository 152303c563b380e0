package frieze.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bars below the toolbar: calm sentences about what the reader should know, each with what can be done
/// about it. One bar for each matter; a newer one takes the place of the older.
final class Notices extends VBox {
    /// @param id of the button
    record Action(String id, String text, Runnable run) {}

    private final Map<String, Node> shown = new HashMap<>();
    private final String close;

    /// @param close what the button that closes a bar says to a screen reader
    Notices(String close) {
        this.close = close;
        getStyleClass().add("notices");
    }

    /// @param matter what it is about: `trouble`, `pictures`...; becomes the id of the bar
    /// @param bad whether something is wrong
    void show(String matter, String text, boolean bad, List<Action> actions, Runnable closed) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var bar = new HBox(label);
        actions.forEach(action -> bar.getChildren().add(button(action)));
        var dismiss = new Button("", frieze.view.Icons.CLOSE.node(16));
        dismiss.getStyleClass().add("icon-button");
        dismiss.setAccessibleText(close);
        dismiss.setOnAction(_ -> {
            remove(matter);
            closed.run();
        });
        bar.getChildren().add(dismiss);
        put(matter, bar, text);
        bar.getStyleClass().add(bad ? "bad" : "plain");
    }

    /// How far something is that takes its time, with a way to end it.
    ///
    /// @param fraction 0 to 1
    void progress(String matter, String text, double fraction, Action cancel) {
        if (shown.get(matter) instanceof HBox bar && bar.getChildren().getFirst() instanceof ProgressBar known) {
            known.setProgress(fraction);
            ((Label) bar.getChildren().get(1)).setText(text);
            return;
        }
        var progress = new ProgressBar(fraction);
        progress.setAccessibleText(text);
        var label = new Label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        put(matter, new HBox(progress, label, button(cancel)), text);
    }

    private static Button button(Action action) {
        var button = new Button(action.text());
        button.setId(action.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run().run());
        return button;
    }

    private void put(String matter, HBox bar, String text) {
        remove(matter);
        bar.setId("notice-" + matter);
        bar.getStyleClass().add("notice");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(text);
        shown.put(matter, bar);
        getChildren().add(bar);
    }

    /// Whether there is a bar about it.
    boolean shows(String matter) {
        return shown.containsKey(matter);
    }

    void remove(String matter) {
        var bar = shown.remove(matter);
        if (bar != null) {
            getChildren().remove(bar);
        }
    }
}
