package frieze.layout;

/// One piece of the mark that stands for a date, ready to be drawn: x in px of the time area, already placed.
/// `y` is that of the mark's row (see [Placed.Item]). A mark is a list of these, drawn in order. Sizes as in
/// the design: bars 12 high, at least 3 wide.
public sealed interface MarkPart {
    /// The leftmost that it reaches, without its fading, px.
    default double left() {
        return switch (this) {
            case Tint t -> t.x1;
            case Solid s -> s.x1;
            case Day d -> d.x;
            case Arrow a -> Math.min(a.from, a.tip);
            case Bracket b -> b.x;
            case Fade f -> Math.min(f.from, f.to);
            case UnknownEnd u -> Math.min(u.from, u.to);
            case Ghost g -> g.x1;
            case Thread t -> t.x1;
            case Stop s -> s.x;
            case Cut c -> c.left;
        };
    }

    /// The rightmost that it reaches, without its fading, px.
    default double right() {
        return switch (this) {
            case Tint t -> t.x2;
            case Solid s -> s.x2;
            case Day d -> d.x;
            case Arrow a -> Math.max(a.from, a.tip);
            case Bracket b -> b.x;
            case Fade f -> Math.max(f.from, f.to);
            case UnknownEnd u -> Math.max(u.from, u.to);
            case Ghost g -> g.x2;
            case Thread t -> t.x2;
            case Stop s -> s.x;
            case Cut c -> c.right;
        };
    }

    /// "Somewhere in here": tint (26 %, dark 34 %) with an outline 1.5.
    ///
    /// @param approximate no side lines; fades out 13 to 29 px beyond either end
    /// @param uncertain outline dashed 4 on 3 off, fill 14 %
    record Tint(double x1, double x2, boolean approximate, boolean uncertain) implements MarkPart {}

    /// "All of it": solid, 12 high.
    record Solid(double x1, double x2) implements MarkPart {}

    /// A day or better: 3x18, solid, centred on `x`.
    record Day(double x, boolean approximate, boolean uncertain) implements MarkPart {}

    /// An open end: shaft 3, head 11x15 at `tip`.
    record Arrow(double from, double tip) implements MarkPart {}

    /// A limit: line 3, 19 high at `x`, arms 7 towards `inward` (-1 left, +1 right).
    record Bracket(double x, int inward) implements MarkPart {}

    /// The fading of "by" and "or later": from 39 % at `from` to 0 at `to` (132 px away).
    record Fade(double from, double to) implements MarkPart {}

    /// An unknown end: solid at `from`, fading to 0 at `to` (72 px away), then a "?" beyond.
    record UnknownEnd(double from, double to) implements MarkPart {}

    /// A member of a set. `all`: tint with outline as a bar; else a ghost at 10 %.
    record Ghost(double x1, double x2, boolean all) implements MarkPart {}

    /// The line through the members of a set: 1.5 (one of) or 2.5 (all of).
    record Thread(double x1, double x2, boolean all) implements MarkPart {}

    /// The short closing stroke of an open start at an exact end, 3x12 (`up to April 2023` zoomed out).
    record Stop(double x) implements MarkPart {}

    /// What follows is drawn from `left` to `right` alone, for beyond them its row has no room; where it goes on
    /// it ends in three dots. The first of its mark, if there is one.
    ///
    /// @param onLeft whether the mark goes on beyond `left`
    /// @param onRight whether it goes on beyond `right`
    record Cut(double left, double right, boolean onLeft, boolean onRight) implements MarkPart {}
}
