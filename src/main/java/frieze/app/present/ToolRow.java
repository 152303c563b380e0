package frieze.app.present;

import frieze.present.Tool;
import frieze.text.Messages;
import frieze.view.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// What can be done before the class, each with its key: as many beside each other as there is room for, all of one
/// width.
final class ToolRow extends Pane {
    private static final double GAP = 10;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Map<Tool, Button> held = new EnumMap<>(Tool.class);
    private final Button blank;
    private final Button wide;

    /// @param press does what a key does
    ToolRow(Messages texts, Consumer<String> press) {
        getStyleClass().add("tools");
        blank = tool("tool-blank", texts.get("tool.blank"), "B", Icons.BLANK, press);
        wide = tool("tool-wide", texts.get("tool.wide"), "T", Icons.UNFOLD, press);
        held.put(Tool.SPOTLIGHT, tool("tool-spotlight", texts.get("tool.spotlight"), "S", Icons.POINTER, press));
        held.put(Tool.PEN, tool("tool-pen", texts.get("tool.pen"), "P", Icons.PEN, press));
        held.put(Tool.RULER, tool("tool-ruler", texts.get("tool.ruler"), "R", Icons.RULER, press));
        getChildren()
                .setAll(
                        held.get(Tool.SPOTLIGHT),
                        held.get(Tool.PEN),
                        held.get(Tool.RULER),
                        blank,
                        tool("tool-find", texts.get("tool.find"), "/", Icons.SEARCH, press),
                        wide);
    }

    private static Button tool(String id, String text, String key, Icons icon, Consumer<String> press) {
        var name = Parts.label("button-name", text);
        name.setMinWidth(USE_PREF_SIZE);
        var cap = Parts.label("tool-key", key);
        cap.setMinWidth(USE_PREF_SIZE);
        var words = new HBox(name, cap);
        words.getStyleClass().add("tool-words");
        words.setAlignment(Pos.CENTER);
        var content = new VBox(Parts.icon(icon, 20), words);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("tool-content");
        var button = Parts.button(id, text, key, content, () -> press.accept(key.toLowerCase(java.util.Locale.ROOT)));
        button.getStyleClass().add("tool");
        return button;
    }

    /// @param closed whether the class sees black or white
    /// @param fills whether the timeline fills its screen
    void show(boolean closed, boolean fills, Tool inHand) {
        held.forEach((tool, button) -> button.pseudoClassStateChanged(ON, tool == inHand));
        blank.pseudoClassStateChanged(ON, closed);
        wide.pseudoClassStateChanged(ON, fills);
    }

    private double widest() {
        return getChildren().stream()
                .mapToDouble(child -> Math.ceil(child.prefWidth(-1)))
                .max()
                .orElse(0);
    }

    private double tallest() {
        return getChildren().stream()
                .mapToDouble(child -> Math.ceil(child.prefHeight(-1)))
                .max()
                .orElse(0);
    }

    private int columns(double width) {
        int most = getChildren().size();
        for (int columns : new int[] {most, (most + 1) / 2, (most + 2) / 3}) {
            if (columns * (widest() + GAP) - GAP <= width) {
                return columns;
            }
        }
        return 1;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width < 0 ? getWidth() : width);
        int rows = (getChildren().size() + columns - 1) / columns;
        return rows * (tallest() + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest();
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = Math.floor((getWidth() - (columns - 1) * GAP) / columns);
        double height = tallest();
        for (int at = 0; at < getChildren().size(); at++) {
            getChildren()
                    .get(at)
                    .resizeRelocate(at % columns * (width + GAP), at / columns * (height + GAP), width, height);
        }
    }
}
