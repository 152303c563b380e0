package frieze.layout;

import frieze.layout.MarkPart.Arrow;
import frieze.layout.MarkPart.Bracket;
import frieze.layout.MarkPart.Cut;
import frieze.layout.MarkPart.Day;
import frieze.layout.MarkPart.Fade;
import frieze.layout.MarkPart.Ghost;
import frieze.layout.MarkPart.Solid;
import frieze.layout.MarkPart.Stop;
import frieze.layout.MarkPart.Thread;
import frieze.layout.MarkPart.Tint;
import frieze.layout.MarkPart.UnknownEnd;
import frieze.time.DateShape;
import frieze.time.DateShape.Interval;
import frieze.time.DateShape.Known;
import frieze.time.DateShape.Member;
import frieze.time.DateShape.Members;
import frieze.time.DateShape.Open;
import frieze.time.DateShape.Single;
import frieze.time.DateShape.Unknown;
import frieze.time.Extent;
import java.util.ArrayList;
import java.util.List;

/// Turns a date into the parts of its mark, in px. A mark never claims more than its date: what is inexact is
/// tinted, what is certain throughout is solid, what is open leaves the view.
final class Marks {
    /// Below this a stretch is too short to be seen as one, px.
    private static final double VISIBLE = 1.5;
    /// The tip of an arrow stops this far from the edge of the view, px.
    private static final double TIP = 6;

    private Marks() {}

    /// @param width of the view, px: arrows end at its edges
    static List<MarkPart> place(DateShape shape, TimeScale scale, double width) {
        return switch (shape) {
            case Single(Extent e) -> List.of(date(e, scale));
            case Interval(Known(Extent a), Known(Extent b)) -> duration(a, b, scale);
            case Interval(Known(Extent a), Open _) -> {
                double from = MarkGeometry.isThin(a)
                        ? scale.x(a.span().start())
                        : scale.x(a.span().end());
                yield List.of(date(a, scale), new Arrow(Math.max(from, -20), Math.max(width - TIP, from + 20)));
            }
            case Interval(Open _, Known(Extent b)) -> {
                double to = scale.x(b.span().start());
                double wide = scale.x(b.span().end()) - to;
                MarkPart end = wide < 3 || MarkGeometry.isThin(b)
                        ? new Stop(scale.x(b.span().end()))
                        : date(b, scale);
                double from = wide < 3 ? scale.x(b.span().end()) : to;
                yield List.of(new Arrow(Math.min(from, width + 20), Math.min(TIP, from - 20)), end);
            }
            case Interval(Known(Extent a), Unknown _) -> {
                double from = scale.x(a.span().end());
                yield List.of(date(a, scale), new UnknownEnd(from, from + MarkGeometry.UNKNOWN_FADE));
            }
            case Interval(Unknown _, Known(Extent b)) -> {
                double from = scale.x(b.span().start());
                yield List.of(new UnknownEnd(from, from - MarkGeometry.UNKNOWN_FADE), date(b, scale));
            }
            case Interval _ -> List.of(new Arrow(width / 2, TIP), new Arrow(width / 2, width - TIP));
            case Members(boolean all, var members) -> members(all, members, scale);
        };
    }

    /// A mark as far as there is room for it.
    static List<MarkPart> cut(List<MarkPart> parts, RowRoom.Room room) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < parts.size(); k++) {
            left = Math.min(left, parts.get(k).left());
            right = Math.max(right, parts.get(k).right());
        }
        if (left >= room.left() && right <= room.right()) {
            return parts;
        }
        var cut = new ArrayList<MarkPart>(parts.size() + 1);
        cut.add(new Cut(
                Math.max(left, room.left()), Math.min(right, room.right()), left < room.left(), right > room.right()));
        cut.addAll(parts);
        return List.copyOf(cut);
    }

    private static MarkPart date(Extent e, TimeScale scale) {
        double x1 = scale.x(e.span().start());
        double x2 = scale.x(e.span().end());
        if (MarkGeometry.isThin(e) && x2 - x1 < 12) {
            return new Day((x1 + x2) / 2, e.approximate(), e.uncertain());
        }
        return new Tint(x1, atLeast(x1, x2), e.approximate(), e.uncertain());
    }

    private static double atLeast(double x1, double x2) {
        return Math.max(x2, x1 + 3);
    }

    private static List<MarkPart> duration(Extent a, Extent b, TimeScale scale) {
        double start = scale.x(a.span().start());
        double certain = scale.x(a.span().end());
        double uncertainAgain = scale.x(b.span().start());
        double end = scale.x(b.span().end());
        boolean startThin = exact(a) || certain - start < VISIBLE && !a.approximate();
        boolean endThin = exact(b) || end - uncertainAgain < VISIBLE && !b.approximate();
        var parts = new ArrayList<MarkPart>(3);
        double from = startThin ? start : certain;
        double to = endThin ? end : uncertainAgain;
        if (!startThin) {
            parts.add(new Tint(start, atLeast(start, certain), a.approximate(), a.uncertain()));
        }
        if (to > from) {
            parts.add(new Solid(from, atLeast(from, to)));
        }
        if (!endThin && end > uncertainAgain) {
            parts.add(new Tint(uncertainAgain, atLeast(uncertainAgain, end), b.approximate(), b.uncertain()));
        }
        if (parts.isEmpty()) {
            parts.add(new Solid(start, atLeast(start, end)));
        }
        return List.copyOf(parts);
    }

    /// Exact enough that an end needs no tint of its own: a day or better, and nothing said against it.
    private static boolean exact(Extent e) {
        return MarkGeometry.isThin(e) && !e.approximate() && !e.uncertain();
    }

    private static List<MarkPart> members(boolean all, List<Member> members, TimeScale scale) {
        if (members.size() == 1 && members.getFirst().isRange()) {
            return limits(members.getFirst(), scale);
        }
        var parts = new ArrayList<MarkPart>(members.size() + 1);
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (var member : members) {
            if (MarkGeometry.span(member) instanceof frieze.time.TimeSpan s) {
                left = Math.min(left, scale.x(s.start()));
                right = Math.max(right, scale.x(s.end()));
            }
        }
        if (right > left) {
            parts.add(new Thread(left, right, all));
        }
        for (var member : members) {
            if (member.isRange() && (member.first() instanceof Open || member.last() instanceof Open)) {
                parts.addAll(limits(member, scale));
            } else if (MarkGeometry.span(member) instanceof frieze.time.TimeSpan s) {
                double x1 = scale.x(s.start());
                parts.add(new Ghost(x1, atLeast(x1, scale.x(s.end())), all));
            }
        }
        return List.copyOf(parts);
    }

    /// "By", "or later" and "between".
    private static List<MarkPart> limits(Member member, TimeScale scale) {
        return switch (member) {
            case Member(Known(Extent a), Known(Extent b)) -> {
                double x1 = scale.x(a.span().start());
                double x2 = atLeast(x1, scale.x(b.span().end()));
                yield List.of(
                        new Tint(x1, x2, a.approximate() || b.approximate(), a.uncertain() || b.uncertain()),
                        new Bracket(x1, 1),
                        new Bracket(x2, -1));
            }
            case Member(Known(Extent a), DateShape.End _) -> {
                double x = scale.x(a.span().start());
                yield List.of(new Fade(x, x + MarkGeometry.LIMIT_FADE), new Bracket(x, 1));
            }
            case Member(DateShape.End _, Known(Extent b)) -> {
                double x = scale.x(b.span().end());
                yield List.of(new Fade(x, x - MarkGeometry.LIMIT_FADE), new Bracket(x, -1));
            }
            case Member _ -> List.of();
        };
    }
}
