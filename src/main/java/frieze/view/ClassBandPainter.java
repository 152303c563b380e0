package frieze.view;

import frieze.document.EventId;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedLane;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws all of the band below a stop but its words.
final class ClassBandPainter {
    private static final double PILL_TOP = 12;
    private static final double PILL_HEIGHT = 35;
    private static final double PILL_ROUND = 10;
    private static final double CHOSEN_BEAD = 1.55;
    private static final double FAINTEST = 0.05;
    private static final double FULLEST = 0.2;
    private static final double LEAST_SLICE = 3;
    /// Between the pill and torn paper.
    private static final double TEAR_AIR = 3;

    private final EraPainter eras = new EraPainter();
    private final MarkPainter marks = new MarkPainter(new Stamps());
    private final Beads beads = new Beads(new Stamps());
    private final TearPainter tears = new TearPainter();
    private final Tints tints = new Tints();

    /// Where the pill of a date stands on the axis: its left edge and width, px of the band's layout; empty where the
    /// date is out of view, or too long for it.
    static Optional<double[]> pill(Slice slice, Frame frame, Look look) {
        double width = look.width(slice.label(), ClassBandWords.MAJOR) + 16;
        if (slice.x2() < 0 || slice.x1() > frame.width() || slice.label().isEmpty() || width > frame.width() - 8) {
            return Optional.empty();
        }
        double middle = (Math.max(0, slice.x1()) + Math.min(frame.width(), slice.x2())) / 2;
        double x = Math.clamp(middle - width / 2, 4, frame.width() - width - 4);
        return Optional.of(new double[] {besideTears(x, width, frame), width});
    }

    /// Aside from torn paper, where there is room as near as that.
    private static double besideTears(double x, double width, Frame frame) {
        for (var tear : frame.placed().tears()) {
            double left = tear.x() - width - TEAR_AIR;
            double right = tear.x() + tear.width() + TEAR_AIR;
            if (x < right && x > left) {
                double aside = x - left < right - x ? left : right;
                boolean fits = aside >= 0 && aside + width <= frame.width();
                return fits && Math.abs(aside - x) < width ? aside : x;
            }
        }
        return x;
    }

    /// @param gc in the units of the band's layout
    void paint(
            GraphicsContext gc,
            Layers layers,
            Optional<Slice> slice,
            Set<EventId> chosen,
            Disclosure disclosure,
            Look look) {
        var frame = layers.steady();
        var shown = frame.with(disclosure.shown(frame.placed()));
        gc.setFill(look.tokens().surface());
        gc.fillRect(0, 0, frame.width(), frame.height());
        Clip.to(gc, 0, 0, frame.width(), frame.height());
        eras.grounds(gc, shown, look);
        slice.ifPresent(dated -> slice(gc, dated, frame, look));
        gc.setFill(look.tokens().line());
        gc.fillRect(0, 0, frame.width(), 1);
        marks(gc, frame, chosen, disclosure, look);
        gc.setFill(look.tokens().ink());
        gc.fillRect(0, frame.lanesBottom() - 0.5, frame.width(), 1.5);
        frame.placed().ticks().forEach(tick -> AxisPainter.stroke(gc, tick, frame.lanesBottom(), look));
        tears.unnamed(gc, frame.placed().tears(), shown, look);
        for (var passing : layers.passing()) {
            gc.setGlobalAlpha(passing.strength());
            marks(gc, passing.frame(), chosen, disclosure, look);
            gc.setGlobalAlpha(passing.tearStrength());
            tears.unnamed(gc, passing.tears(), shown, look);
            gc.setGlobalAlpha(1);
        }
        slice.flatMap(dated -> pill(dated, frame, look)).ifPresent(place -> {
            gc.setFill(look.tokens().highlight());
            gc.fillRoundRect(place[0], frame.lanesBottom() + PILL_TOP, place[1], PILL_HEIGHT, PILL_ROUND, PILL_ROUND);
        });
        gc.restore();
    }

    private static void slice(GraphicsContext gc, Slice slice, Frame frame, Look look) {
        double left = Math.max(0, slice.x1());
        double right = Math.min(frame.width(), Math.max(slice.x2(), slice.x1() + LEAST_SLICE));
        if (right > left) {
            gc.setFill(
                    Tints.fade(look.tokens().highlight(), look.tokens().theme().slice()));
            gc.fillRect(left, 0, right - left, frame.lanesBottom() + PILL_TOP + 2);
        }
    }

    private void marks(GraphicsContext gc, Frame frame, Set<EventId> chosen, Disclosure disclosure, Look look) {
        BlankPainter.paint(gc, disclosure.blank(frame.placed()), frame.width(), look);
        for (var lane : disclosure.shown(frame.placed()).lanes()) {
            for (var item : lane.items()) {
                marks.paint(gc, item.mark(), item.markY(), item.slim(), colour(lane, item, look), look, frame.width());
            }
            for (var item : lane.items()) {
                bead(gc, lane, item, chosen.contains(item.event().id()), look);
            }
            clusters(gc, lane, look);
        }
    }

    private void bead(GraphicsContext gc, PlacedLane lane, Item item, boolean chosen, Look look) {
        var shape = lane.owner(item.event()).shape();
        double size = chosen ? CHOSEN_BEAD : Sizes.BEAD;
        double middle = item.label().y() + item.label().height() / 2 - (chosen ? 2 : 0);
        double y = Math.max(middle, 6 * size);
        beads.halo(gc, shape, item.anchorX(), y, size, look.tokens().surface());
        beads.fill(gc, shape, item.anchorX(), y, size, colour(lane, item, look));
    }

    private void clusters(GraphicsContext gc, PlacedLane lane, Look look) {
        var colour = look.tokens().lane(lane.lane().colour());
        for (var cluster : lane.clusters()) {
            var box = cluster.box();
            double strength = FAINTEST + (FULLEST - FAINTEST) * Math.sqrt(Math.clamp(cluster.density(), 0, 1));
            // on paper of its own: its number must be read on the slice, too
            gc.setFill(look.tokens().surface());
            gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
            gc.setFill(tints.of(colour, Math.round(strength * 50) / 50.0));
            gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
            gc.setLineWidth(1);
            gc.setStroke(tints.of(colour, 0.85));
            gc.strokeRoundRect(
                    box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, box.height(), box.height());
        }
    }

    private static Color colour(PlacedLane lane, Item item, Look look) {
        return look.tokens().lane(lane.owner(item.event()).colour());
    }
}
