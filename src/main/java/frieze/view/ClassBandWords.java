package frieze.view;

import frieze.layout.Placed.Tick;
import frieze.layout.Placed.TickRank;
import frieze.layout.TextMeasurer.TextStyle;
import frieze.time.DateWording;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;

/// The words of the band below a stop, as nodes that can be read out: labels of the axis, the date on its pill, and the
/// numbers of clusters. What has no room is left out, never smaller.
final class ClassBandWords extends Pane {
    static final TextStyle MAJOR = TextStyle.TITLE;
    private static final TextStyle MINOR = TextStyle.SMALL;
    /// Of the labels below the axis.
    private static final double BASELINE = 38;
    /// Between the date that the labels leave unsaid and the first of them.
    private static final double CONTEXT_GAP = 14;
    /// Between a label and the pill, or the edge.
    private static final double AIR = 6;

    private final DateWording wording;
    private final ClusterPainter counts;
    private int used;
    private double k;

    ClassBandWords(Locale reader) {
        wording = DateWording.of(reader);
        counts = new ClusterPainter(reader, new Stamps());
        setMouseTransparent(true);
    }

    /// @param magnification px that one px of the band's layout takes
    void show(Frame frame, Optional<Slice> slice, Look look, double magnification) {
        used = 0;
        k = magnification;
        var pill = slice.flatMap(shown -> ClassBandPainter.pill(shown, frame, look));
        double hiddenFrom = pill.map(place -> place[0] - AIR).orElse(Double.POSITIVE_INFINITY);
        double hiddenTo = pill.map(place -> place[0] + place[1] + AIR).orElse(Double.NEGATIVE_INFINITY);
        double baseline = frame.lanesBottom() + BASELINE;
        double free = context(frame, look, hiddenFrom, baseline);
        for (var tick : frame.placed().ticks()) {
            if (!tick.label().isEmpty()) {
                label(tick, frame, look, baseline, free, hiddenFrom, hiddenTo);
            }
        }
        pill.ifPresent(place -> say(
                slice.orElseThrow().label(),
                MAJOR,
                place[0] + place[1] / 2,
                baseline,
                look.tokens().onHighlight(),
                look));
        for (var lane : frame.placed().lanes()) {
            if (!lane.clusters().isEmpty()) {
                var form = counts.form(lane, look);
                for (var cluster : lane.clusters()) {
                    var box = cluster.box();
                    say(
                            form.format(cluster.count()),
                            TextStyle.COUNT,
                            box.x() + box.width() / 2,
                            box.y() + box.height() / 2 + 4.7 * look.scale(),
                            look.tokens().ink(),
                            look);
                }
            }
        }
        for (int i = used; i < getChildren().size(); i++) {
            getChildren().get(i).setVisible(false);
        }
    }

    /// What the labels leave unsaid, at the left edge; gives the place where labels may begin.
    private double context(Frame frame, Look look, double hiddenFrom, double baseline) {
        var text = AxisPainter.context(frame, wording);
        double width = look.width(text, MINOR);
        double left = AIR;
        for (var tear : frame.placed().tears()) {
            if (tear.x() < left + width + AIR && tear.x() + tear.width() > left - AIR) {
                left = tear.x() + tear.width() + AIR;
            }
        }
        if (text.isEmpty() || left + width > Math.min(hiddenFrom, frame.width())) {
            return 0;
        }
        say(text, MINOR, left + width / 2, baseline, look.tokens().inkMuted(), look);
        return left + width + CONTEXT_GAP;
    }

    private void label(
            Tick tick, Frame frame, Look look, double baseline, double free, double hiddenFrom, double hiddenTo) {
        boolean major = tick.rank() == TickRank.MAJOR;
        var style = major ? MAJOR : MINOR;
        double half = look.width(tick.label(), style) / 2;
        double left = tick.labelX() - half;
        double right = tick.labelX() + half;
        boolean covered = left < hiddenTo && right > hiddenFrom;
        if (!covered && left >= free && right <= frame.width()) {
            say(tick.label(), style, tick.labelX(), baseline, look.tokens().ink(), look);
        }
    }

    private void say(String words, TextStyle style, double middle, double baseline, Color colour, Look look) {
        var text = used < getChildren().size() ? text(getChildren().get(used)) : another();
        used++;
        var font = look.fonts().style(style);
        text.setVisible(true);
        text.setText(words);
        text.setFont(javafx.scene.text.Font.font(font.getFamily(), font.getSize() * k));
        text.setFill(colour);
        text.setX(middle * k - text.getLayoutBounds().getWidth() / 2);
        text.setY(baseline * k);
    }

    private Text another() {
        var text = new Text();
        text.setManaged(false);
        text.setTextOrigin(VPos.BASELINE);
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        getChildren().add(text);
        return text;
    }

    private static Text text(Node node) {
        return (Text) node;
    }
}
