package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.text.Messages;
import frieze.view.Fonts;
import frieze.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts of every language have room in the panels.
class PanelRoomTest extends OpenWindow {
    private static Messages texts(String language) {
        return Messages.of(MainWindow.class, Locale.forLanguageTag(language));
    }

    private static void layOut(Parent panel) {
        Fonts.ready();
        var scene = new Scene(new StackPane(panel), 1200, 1400);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        scene.getStylesheets().add(MainWindow.class.getResource("app.css").toExternalForm());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
    }

    private static <T extends Labeled> List<T> all(Parent root, Class<T> kind) {
        var found = new ArrayList<T>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            } else if (node instanceof Parent parent) {
                found.addAll(all(parent, kind));
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void noKeyLiesOverWhatItDoes(String language) throws Exception {
        var faults = onWindow(() -> {
            var panel = new KeysPanel(texts(language), () -> {});
            layOut(panel);
            var labels = all(panel, Label.class);
            assertThat(labels).hasSizeGreaterThan(30);
            var wrong = new ArrayList<String>();
            for (var one : labels) {
                var box = one.localToScene(one.getLayoutBounds());
                for (var other : labels) {
                    var there = other.localToScene(other.getLayoutBounds());
                    if (one != other && box.getMinX() < there.getMinX() && box.intersects(there)) {
                        wrong.add(one.getText() + " | " + other.getText());
                    }
                }
            }
            return wrong;
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void theChoiceOfLanesIsNotCut(String language) throws Exception {
        var cut = onWindow(() -> {
            var texts = texts(language);
            var chooser = new LaneGrouping(session, texts, new LaneList(session, texts, () -> {}), () -> {});
            layOut(chooser);
            var buttons = all(chooser, RadioButton.class);
            assertThat(buttons).hasSize(3);
            return buttons.stream()
                    .filter(button -> button.getWidth() < button.prefWidth(-1) - 0.5
                            || button.getBoundsInParent().getMaxX()
                                    > button.getParent().getLayoutBounds().getWidth() + 0.5)
                    .map(Labeled::getText)
                    .toList();
        });
        assertThat(cut).isEmpty();
    }
}
