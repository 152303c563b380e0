package frieze.view;

import java.util.List;

/// A line of text as it is drawn: pieces side by side.
///
/// @param pieces from left to right; one where the whole line reads from left to right
/// @param width px
record Line(List<Piece> pieces, double width) {
    /// @param x where it begins, px from the line's left edge
    record Piece(String text, double x) {}
}
