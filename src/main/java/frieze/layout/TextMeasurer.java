package frieze.layout;

/// Says how wide a text is. An interface, so that the layout needs no toolkit.
public interface TextMeasurer {
    /// Width of one line in px at the text scale in use.
    double width(String text, TextStyle style);

    /// The cuts that the layout measures; the view has the fonts (sizes in px at 100 %).
    enum TextStyle {
        /// 13 Regular: dates on cards, minor tick labels.
        SMALL,
        /// 13 Medium: titles beside their beads.
        LABEL,
        /// 13 Semi Bold: numbers on clusters.
        COUNT,
        /// 14 Semi Bold: era names.
        ERA,
        /// 15 Semi Bold: card titles, major ticks, lane names.
        TITLE
    }
}
