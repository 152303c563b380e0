package frieze.view;

import frieze.layout.Placed.PlacedLane;
import frieze.layout.TextMeasurer.TextStyle;
import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;

/// Counted clusters: pills whose tint grows with the square root of the count.
final class ClusterPainter {
    private static final double FAINTEST = 0.05;
    private static final double FULLEST = 0.32;

    private final Tints tints = new Tints();
    private final NumberFormat numbers;
    private final NumberFormat compact;

    ClusterPainter(Locale locale) {
        numbers = NumberFormat.getIntegerInstance(locale);
        compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
    }

    void paint(GraphicsContext gc, PlacedLane lane, Look look) {
        if (lane.clusters().isEmpty()) {
            return;
        }
        var colour = look.tokens().lane(lane.lane().colour());
        gc.setFont(look.fonts().style(TextStyle.COUNT));
        gc.setLineWidth(1);
        for (var cluster : lane.clusters()) {
            var box = cluster.box();
            double strength = FAINTEST + (FULLEST - FAINTEST) * Math.sqrt(Math.clamp(cluster.density(), 0, 1));
            double arc = box.height();
            gc.setFill(tints.of(colour, Math.round(strength * 50) / 50.0));
            gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
            gc.setStroke(tints.of(colour, 0.85));
            gc.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, arc - 1, arc - 1);
            var text = numbers.format(cluster.count());
            double room = box.width() - 4;
            if (look.width(text, TextStyle.COUNT) > room) {
                text = compact.format(cluster.count());
            }
            double width = look.width(text, TextStyle.COUNT);
            gc.setFill(look.tokens().ink());
            gc.fillText(text, box.x() + (box.width() - width) / 2, box.y() + box.height() / 2 + 4.7 * look.scale());
        }
    }
}
