package frieze.view;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.jspecify.annotations.Nullable;

/// Lane colours at the strengths that marks need, made once each.
final class Tints {
    /// Strengths of a colour that are told apart, but for none.
    private static final int STRENGTHS = 100;

    private record Key(Color colour, double from, double to) {}

    private final Map<Key, LinearGradient> gradients = new HashMap<>();
    private final Map<Color, @Nullable Color[]> colours = new HashMap<>();

    private @Nullable Color lastColour;
    private @Nullable Color[] last = new Color[0];

    /// The colour at this strength, 0 to 1, to a hundredth.
    Color of(Color colour, double alpha) {
        if (colour != lastColour) {
            last = colours.computeIfAbsent(colour, _ -> new @Nullable Color[STRENGTHS + 1]);
            lastColour = colour;
        }
        var strengths = last;
        int at = (int) Math.round(Math.clamp(alpha, 0, 1) * STRENGTHS);
        var known = strengths[at];
        if (known == null) {
            known = fade(colour, (double) at / STRENGTHS);
            strengths[at] = known;
        }
        return known;
    }

    /// From left to right over whatever is filled.
    LinearGradient across(Color colour, double from, double to) {
        return gradients.computeIfAbsent(
                new Key(colour, from, to),
                k -> new LinearGradient(
                        0,
                        0,
                        1,
                        0,
                        true,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, fade(k.colour(), k.from())),
                        new Stop(1, fade(k.colour(), k.to()))));
    }

    static Color fade(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
