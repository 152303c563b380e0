package frieze.view;

import frieze.layout.Placed;

/// One frame and the places of the window's parts, px from the control's top left.
///
/// @param gutter width of the lane headings
/// @param header height of the era header
/// @param axis height of the axis
/// @param eraRows on how many rows the eras of the whole timeline stand
record Frame(double width, double height, double gutter, double header, double axis, int eraRows, Placed placed) {
    /// With the eras on one row.
    Frame(double width, double height, double gutter, double header, double axis, Placed placed) {
        this(width, height, gutter, header, axis, 1, placed);
    }

    double timeWidth() {
        return Math.max(0, width - gutter);
    }

    double lanesBottom() {
        return height - axis;
    }

    double lanesHeight() {
        return Math.max(0, height - axis - header);
    }

    /// Other things in the same places.
    Frame with(Placed other) {
        return new Frame(width, height, gutter, header, axis, eraRows, other);
    }
}
