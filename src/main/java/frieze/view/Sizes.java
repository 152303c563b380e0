package frieze.view;

/// The measures of the window's parts, px at 100 %.
final class Sizes {
    static final double HEADER_ONE_LINE = 34;
    static final double HEADER_TWO_LINES = 50;
    /// Where eras stand on several rows: a row, and the margin above the first and below the last.
    static final double ERA_ROW = 24;

    static final double ERA_MARGIN = 4;
    static final double AXIS = 42;
    static final double GUTTER_MIN = 116;
    static final double GUTTER_MAX = 164;
    static final double OVERVIEW = 84;
    static final double BAR = 12;
    static final double POLE = 3;
    static final double BEAD_ABOVE_MARK = 13;
    static final double POLE_ENDS_ABOVE_MARK = 14;
    static final double BEAD = 1.1;
    static final double DOT = 0.66;
    static final double UNFOLD_BUTTON = 28;

    private Sizes() {}
}
