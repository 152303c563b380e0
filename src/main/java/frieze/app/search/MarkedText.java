package frieze.app.search;

import frieze.search.Mark;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text in which the places that were looked for are marked: by the highlighter behind them, and by weight.
final class MarkedText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Path ground = new Path();
    private List<Mark> marks = List.of();

    /// @param style class of the texts in it
    MarkedText(String style) {
        getStyleClass().addAll("marked-text", style);
        ground.getStyleClass().add("mark-ground");
        ground.setManaged(false);
        getChildren().addAll(ground, flow);
    }

    void set(String text, List<Mark> places) {
        marks = places;
        var parts = new ArrayList<Text>();
        int at = 0;
        for (var mark : places) {
            add(parts, text.substring(at, mark.start()), "plain");
            add(parts, text.substring(mark.start(), mark.end()), "hit");
            at = mark.end();
        }
        add(parts, text.substring(at), "plain");
        flow.getChildren().setAll(parts);
        requestLayout();
    }

    private static void add(List<Text> parts, String text, String style) {
        if (!text.isEmpty()) {
            var part = new Text(text);
            part.getStyleClass().addAll("text", style);
            parts.add(part);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        ground.getElements().clear();
        for (var mark : marks) {
            ground.getElements().addAll(List.of(flow.getRangeShape(mark.start(), mark.end(), false)));
        }
    }
}
