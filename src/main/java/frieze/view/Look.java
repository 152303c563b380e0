package frieze.view;

import frieze.layout.TextMeasurer.TextStyle;
import java.util.List;

/// Colours and type, as painters use them.
record Look(Tokens tokens, Fonts fonts, FxTextMeasurer measurer, Lines lines) {
    Look(Theme theme, Fonts fonts) {
        this(Tokens.of(theme), fonts, new FxTextMeasurer(fonts));
    }

    private Look(Tokens tokens, Fonts fonts, FxTextMeasurer measurer) {
        this(tokens, fonts, measurer, new Lines(measurer));
    }

    Look with(Theme theme) {
        return new Look(Tokens.of(theme), fonts, measurer, lines);
    }

    double width(String text, TextStyle style) {
        return measurer.width(text, style);
    }

    /// The text, or as much of it as fits with an ellipsis.
    String fit(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).stripTrailing() + "…", style) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
    }

    /// The text in at most two lines, broken between words; the last ends in an ellipsis where something is
    /// cut.
    List<String> lines(String text, TextStyle style, double room, int most) {
        if (most < 2 || width(text, style) <= room) {
            return List.of(fit(text, style, room));
        }
        int end = -1;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (width(text.substring(0, space), style) <= room) {
                end = space;
            }
        }
        return end < 0
                ? List.of(fit(text, style, room))
                : List.of(text.substring(0, end), fit(text.substring(end + 1), style, room));
    }

    double scale() {
        return fonts.scale();
    }
}
