package frieze.view;

import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.layout.Box;
import frieze.layout.Placed;
import frieze.text.Messages;
import frieze.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.FontSmoothingType;

/// How dates are drawn, for a popover: explains the signs that are in view, and no others.
public final class DateLegend extends VBox {
    private static final double SAMPLE_WIDTH = 84;
    private static final double SAMPLE_HEIGHT = 28;
    private static final TimeSpan ANY = new TimeSpan(0, 1);

    private final Look look;
    private final MarkPainter marks = new MarkPainter(new Stamps());

    /// @param placed the frame whose signs are to be explained
    /// @param textScale 1 at 100 %
    public DateLegend(Placed placed, Theme theme, Locale locale, double textScale) {
        super(8);
        look = new Look(theme, new Fonts(textScale));
        getStyleClass().add("date-legend");
        var messages = Messages.of(DateLegend.class, locale);
        var title = new Label(messages.get("legend.title"));
        title.getStyleClass().add("legend-title");
        getChildren().add(title);
        var kinds = MarkKind.in(placed);
        for (var kind : kinds) {
            getChildren().add(row(kind, messages));
        }
        if (kinds.isEmpty()) {
            getChildren().add(text(messages.get("legend.nothing"), "legend-meaning"));
        }
    }

    private Node row(MarkKind kind, Messages messages) {
        var name = messages.get(kind.key());
        var means = messages.get(kind.key() + ".means");
        var words = new VBox(text(name, "legend-name"), text(means, "legend-meaning"));
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(12, sample(kind, messages.locale()), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(name + ": " + means);
        return row;
    }

    private static Label text(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private Canvas sample(MarkKind kind, Locale locale) {
        double s = look.scale();
        var canvas = new Canvas(SAMPLE_WIDTH * s, SAMPLE_HEIGHT * s);
        var gc = canvas.getGraphicsContext2D();
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.scale(s, s);
        switch (kind) {
            case FOLD -> fold(gc);
            case CLUSTER -> cluster(gc, locale);
            case TINT, DAY, SOLID, APPROXIMATE, UNCERTAIN, LIMIT, OPEN, UNKNOWN, ONE_OF, ALL_OF, CUT ->
                marks.paint(
                        gc,
                        kind.sample(SAMPLE_WIDTH),
                        SAMPLE_HEIGHT / 2,
                        kind == MarkKind.CUT,
                        look.tokens().ink(),
                        look,
                        SAMPLE_WIDTH);
        }
        return canvas;
    }

    private void fold(GraphicsContext gc) {
        gc.translate(SAMPLE_WIDTH / 2 - 20, 0);
        new TearPainter().paper(gc, new Placed.Tear(0, 40, ANY, "", ""), SAMPLE_HEIGHT, look);
    }

    private void cluster(GraphicsContext gc, Locale locale) {
        var plain = new Look(look.tokens().theme(), new Fonts(1));
        var box = new Box(SAMPLE_WIDTH / 2 - 21, SAMPLE_HEIGHT / 2 - 9, 42, 18);
        var lane = new Lane("", "", 7, LaneShape.CIRCLE);
        new ClusterPainter(locale, new Stamps())
                .paint(
                        gc,
                        new Placed.PlacedLane(
                                lane,
                                0,
                                SAMPLE_HEIGHT,
                                0,
                                List.of(),
                                List.of(new Placed.Cluster(box, 12, ANY, true, 0.4))),
                        plain,
                        Optional.empty());
    }
}
