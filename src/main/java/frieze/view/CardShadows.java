package frieze.view;

import frieze.layout.Placed.Form;
import javafx.scene.canvas.GraphicsContext;

/// The soft shadows under cards, painted in steps: an effect on every card would have to be blurred anew in
/// every frame that moves.
final class CardShadows {
    private static final double DOWN = 1.5;
    private static final double BLUR = 5;
    private static final int STEPS = 5;

    void paint(GraphicsContext gc, Frame frame, Look look) {
        var shadow = look.tokens().shadow();
        gc.setFill(Tints.fade(shadow, shadow.getOpacity() / STEPS));
        for (var lane : frame.placed().lanes()) {
            for (var item : lane.items()) {
                var box = item.label();
                if (item.form() != Form.CARD || box.right() < -BLUR || box.x() > frame.timeWidth() + BLUR) {
                    continue;
                }
                for (int i = 0; i < STEPS; i++) {
                    double reach = BLUR * 1.1 * (STEPS - i) / STEPS - 1.4;
                    double arc = 2 * (7 + reach);
                    gc.fillRoundRect(
                            box.x() - reach,
                            box.y() + DOWN - reach,
                            box.width() + 2 * reach,
                            box.height() + 2 * reach,
                            arc,
                            arc);
                }
            }
        }
    }
}
