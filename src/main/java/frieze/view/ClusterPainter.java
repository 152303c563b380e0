package frieze.view;

import frieze.layout.Placed.Cluster;
import frieze.layout.Placed.PlacedLane;
import frieze.layout.TextMeasurer.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/// Counted clusters: pills whose tint grows with the square root of the count.
final class ClusterPainter {
    private static final double FAINTEST = 0.05;
    private static final double FULLEST = 0.32;

    /// The least room left and right of a number.
    private static final double ASIDE = 4;

    private final Tints tints = new Tints();
    private final Boxes boxes;
    /// The longest first.
    private final List<CountForm> forms;

    /// @param stamps what lays small shapes down
    ClusterPainter(Locale locale, Stamps stamps) {
        forms = CountForm.all(locale);
        boxes = new Boxes(stamps);
    }

    /// One form for a whole lane: short where the number of any of its clusters would touch the outline.
    CountForm form(PlacedLane lane, Look look) {
        for (var form : forms) {
            if (fits(form, lane, look)) {
                return form;
            }
        }
        return forms.getLast();
    }

    private static boolean fits(CountForm form, PlacedLane lane, Look look) {
        double aside = ASIDE * look.scale();
        for (var cluster : lane.clusters()) {
            double room = cluster.box().width() - 2 * aside;
            if (look.width(form.format(cluster.count()), TextStyle.COUNT) > room) {
                return false;
            }
        }
        return true;
    }

    /// @param chosen the cluster in which the chosen event stands: full of the highlight, outlined like a chosen
    /// card
    void paint(GraphicsContext gc, PlacedLane lane, Look look, Optional<Cluster> chosen) {
        if (lane.clusters().isEmpty()) {
            return;
        }
        var colour = look.tokens().lane(lane.lane().colour());
        var outline = tints.of(colour, 0.85);
        gc.setFont(look.fonts().style(TextStyle.COUNT));
        var form = form(lane, look);
        for (var cluster : lane.clusters()) {
            var box = cluster.box();
            double strength = FAINTEST + (FULLEST - FAINTEST) * Math.sqrt(Math.clamp(cluster.density(), 0, 1));
            boolean isChosen = chosen.isPresent() && chosen.get().equals(cluster);
            var fill = isChosen ? look.tokens().highlight() : tints.of(colour, Math.round(strength * 50) / 50.0);
            boxes.pill(gc, box, isChosen, fill, isChosen ? look.tokens().ink() : outline);
            var text = form.format(cluster.count());
            double width = look.width(text, TextStyle.COUNT);
            gc.setFill(isChosen ? look.tokens().onHighlight() : look.tokens().ink());
            gc.fillText(text, box.x() + (box.width() - width) / 2, box.y() + box.height() / 2 + 4.7 * look.scale());
        }
    }
}
