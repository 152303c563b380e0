package frieze.app.present;

import frieze.view.Fonts;
import frieze.view.Fonts.Cut;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures text in the measures of [ClassScale], whatever the screen. Words are kept. On the JavaFX thread.
final class Rulers {
    /// Measured at this size, px, so that rounding is the same on every screen.
    private static final double SIZE = 100;
    /// More words than this are forgotten together.
    private static final int MOST = 20_000;
    /// Letters on the screen may be a little wider than these, where the toolkit puts them on whole px.
    private static final double SURELY = 1.012;

    private record Word(String text, Cut cut) {}

    private final Map<Word, Double> known = new HashMap<>();
    private final Text node = new Text();

    /// A ruler for text of a size.
    LineBreaker.Ruler of(double size) {
        return (text, cut) -> width(text, cut) * size / SIZE * SURELY;
    }

    private double width(String text, Cut cut) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Word(text, cut), word -> {
            node.setFont(Font.font(Fonts.family(word.cut()), SIZE));
            node.setText(word.text());
            return node.getLayoutBounds().getWidth();
        });
    }
}
