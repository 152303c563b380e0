package frieze.app.present;

import frieze.view.Fonts;
import javafx.scene.text.Font;

/// Measures of what a class sees, given for a screen 1080 px high and larger or smaller with the screen, so that from
/// the back row everything looks the same on any of them.
///
/// @param width of the screen, px
/// @param height of the screen, px
record ClassScale(double width, double height) {
    /// The height for which measures are given, px.
    static final double REFERENCE = 1080;
    /// No text is smaller: its capitals are a thirtieth of the screen's height.
    static final double LEAST = 50;

    static final double DATE = 64;
    /// Where the band begins.
    static final double BAND = 652;
    /// How high the strip at the foot is that shows how far the tour has come.
    static final double PROGRESS = 12;

    /// How far down the stop's own things may reach.
    static final double FOOT = BAND - 24;

    static final double TOP = 78;
    /// Between the two columns.
    static final double GUTTER = 50;
    /// Screens narrower than this, as a part of their height, have one column.
    private static final double TWO_COLUMNS = 1.2;
    /// Screens narrower than this have narrower margins.
    private static final double ROOMY = 1.6;

    /// px of this screen.
    double px(double measure) {
        return measure * height / REFERENCE;
    }

    Font font(Fonts.Cut cut, double size) {
        return Font.font(Fonts.family(cut), px(size));
    }

    /// The width of this screen in the measures of the reference.
    double across() {
        return height > 0 ? width * REFERENCE / height : 0;
    }

    double margin() {
        return across() >= ROOMY * REFERENCE ? 111 : 76;
    }

    /// What there is room for between the margins.
    double room() {
        return Math.max(100, across() - 2 * margin());
    }

    boolean hasTwoColumns() {
        return across() >= TWO_COLUMNS * REFERENCE;
    }
}
