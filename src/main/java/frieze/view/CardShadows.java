package frieze.view;

import frieze.layout.Box;
import frieze.layout.Placed.Form;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The soft shadows under cards, painted in steps: an effect on every card would have to be blurred anew in
/// every frame that moves.
final class CardShadows {
    private static final double DOWN = 1.5;
    private static final double BLUR = 5;
    private static final int STEPS = 5;
    private static final double RADIUS = 7;

    private final Stamps stamps;
    private @Nullable SoftBox soft;
    private @Nullable Color softColour;

    /// @param stamps what lays small shapes down
    CardShadows(Stamps stamps) {
        this.stamps = stamps;
    }

    void paint(GraphicsContext gc, Frame frame, Look look) {
        var shadow = look.tokens().shadow();
        gc.setFill(Tints.fade(shadow, shadow.getOpacity() / STEPS));
        for (var lane : frame.placed().lanes()) {
            var items = lane.items();
            for (int i = 0; i < items.size(); i++) {
                var item = items.get(i);
                var box = item.label();
                if (item.form() != Form.CARD || box.right() < -BLUR || box.x() > frame.timeWidth() + BLUR) {
                    continue;
                }
                if (stamps.isUsed() && soft(shadow).fits(box.width(), box.height())) {
                    soft(shadow).draw(gc, box.x(), box.y() + DOWN, box.width(), box.height());
                } else {
                    steps(gc, box, shadow);
                }
            }
        }
    }

    /// How far a step lies outside the card, px.
    private static double reach(int step) {
        return BLUR * 1.1 * (STEPS - step) / STEPS - 1.4;
    }

    private static void steps(GraphicsContext gc, Box box, Color shadow) {
        gc.setFill(Tints.fade(shadow, shadow.getOpacity() / STEPS));
        for (int i = 0; i < STEPS; i++) {
            double reach = reach(i);
            double arc = 2 * (RADIUS + reach);
            gc.fillRoundRect(
                    box.x() - reach,
                    box.y() + DOWN - reach,
                    box.width() + 2 * reach,
                    box.height() + 2 * reach,
                    arc,
                    arc);
        }
    }

    private SoftBox soft(Color shadow) {
        if (soft == null || !shadow.equals(softColour)) {
            var reaches = new ArrayList<Double>();
            for (int i = 0; i < STEPS; i++) {
                reaches.add(reach(i));
            }
            soft = new SoftBox(List.copyOf(reaches), RADIUS, Tints.fade(shadow, shadow.getOpacity() / STEPS));
            softColour = shadow;
        }
        return soft;
    }
}
