package frieze.app;

import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// Which kinds of problems are listed: a button each, with how many there are. Where all are of one kind there is
/// nothing to choose.
final class ProblemKinds extends HBox {
    private final Messages texts;
    private final Map<Severity, ToggleButton> buttons = new EnumMap<>(Severity.class);

    ProblemKinds(Messages texts, Runnable changed) {
        super(6);
        this.texts = texts;
        getStyleClass().add("problem-kinds");
        for (var kind : Severity.values()) {
            var button = new ToggleButton();
            button.setId("problems-" + name(kind));
            button.setSelected(true);
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
            button.setOnAction(_ -> changed.run());
            buttons.put(kind, button);
            getChildren().add(button);
        }
    }

    private static String name(Severity kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    void count(List<Problem> problems) {
        buttons.forEach((kind, button) -> {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == kind)
                    .count();
            button.setText(texts.get("problems.kind." + name(kind), count));
            show(button, count > 0);
        });
        boolean several =
                buttons.values().stream().filter(ToggleButton::isManaged).count() > 1;
        buttons.values().forEach(button -> show(button, several && button.isManaged()));
        if (!several) {
            // nobody could choose otherwise
            buttons.values().forEach(button -> button.setSelected(true));
        }
    }

    private static void show(ToggleButton button, boolean shown) {
        button.setManaged(shown);
        button.setVisible(shown);
    }

    boolean shows(Severity kind) {
        var button = buttons.get(kind);
        return button != null && button.isSelected();
    }
}
