package frieze.view;

import frieze.layout.TextMeasurer.TextStyle;

/// Colours and type, as painters use them.
record Look(Tokens tokens, Fonts fonts, FxTextMeasurer measurer) {
    Look(Theme theme, Fonts fonts) {
        this(Tokens.of(theme), fonts, new FxTextMeasurer(fonts));
    }

    Look with(Theme theme) {
        return new Look(Tokens.of(theme), fonts, measurer);
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

    double scale() {
        return fonts.scale();
    }
}
