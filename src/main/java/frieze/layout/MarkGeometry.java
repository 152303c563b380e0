package frieze.layout;

import frieze.time.DateShape;
import frieze.time.DateShape.Interval;
import frieze.time.DateShape.Known;
import frieze.time.DateShape.Member;
import frieze.time.DateShape.Members;
import frieze.time.DateShape.Open;
import frieze.time.DateShape.Single;
import frieze.time.DateShape.Unknown;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.Precision;
import frieze.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What of a mark does not depend on the viewport.
///
/// @param anchor where the pole stands: the middle of the mark; the limit for "by" and "or later"; the stated
/// end of an open interval
/// @param start first second that the mark covers, or [Instants#OPEN_START]
/// @param end second after the last, or [Instants#OPEN_END]
/// @param leftPx room that the mark needs left of `start` whatever the scale (fading, heads, brackets)
/// @param rightPx the same right of `end`
/// @param duration a true duration: its label may slide along it
record MarkGeometry(long anchor, long start, long end, double leftPx, double rightPx, boolean duration) {
    /// How far an approximate bar fades beyond its ends, px.
    static final double APPROXIMATE_FADE = 29;
    /// How far "by" and "or later" fade, px.
    static final double LIMIT_FADE = 132;
    /// How far a solid bar fades towards an unknown end, px; the question mark stands beyond.
    static final double UNKNOWN_FADE = 72;

    private static final double QUESTION_MARK = 18;
    private static final double BRACKET_ARM = 7;

    static MarkGeometry of(DateShape shape) {
        return switch (shape) {
            case Single(Extent e) -> single(e);
            case Interval(Known(Extent a), Known(Extent b)) ->
                new MarkGeometry(
                        middle(a.span().start(), b.span().end()),
                        a.span().start(),
                        Math.max(a.span().end(), b.span().end()),
                        fade(a),
                        fade(b),
                        true);
            case Interval(Known(Extent a), Open _) ->
                new MarkGeometry(middle(a), a.span().start(), Instants.OPEN_END, fade(a), 0, true);
            case Interval(Open _, Known(Extent b)) ->
                new MarkGeometry(middle(b), Instants.OPEN_START, b.span().end(), 0, fade(b), true);
            case Interval(Known(Extent a), Unknown _) ->
                new MarkGeometry(
                        middle(a), a.span().start(), a.span().end(), fade(a), UNKNOWN_FADE + QUESTION_MARK, false);
            case Interval(Unknown _, Known(Extent b)) ->
                new MarkGeometry(
                        middle(b), b.span().start(), b.span().end(), UNKNOWN_FADE + QUESTION_MARK, fade(b), false);
            case Interval _ -> new MarkGeometry(0, Instants.OPEN_START, Instants.OPEN_END, 0, 0, true);
            case Members(boolean _, var members) -> members(members);
        };
    }

    private static MarkGeometry single(Extent e) {
        return new MarkGeometry(middle(e), e.span().start(), e.span().end(), fade(e), fade(e), false);
    }

    private static MarkGeometry members(java.util.List<Member> members) {
        long start = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        double left = 1;
        double right = 1;
        for (var member : members) {
            if (span(member) instanceof TimeSpan s) {
                start = Math.min(start, s.start());
                end = Math.max(end, s.end());
            }
            left = Math.max(left, member.first() instanceof Open ? LIMIT_FADE : BRACKET_ARM);
            right = Math.max(right, member.last() instanceof Open ? LIMIT_FADE : BRACKET_ARM);
        }
        var first = members.getFirst();
        if (start > end) {
            return new MarkGeometry(0, Instants.OPEN_START, Instants.OPEN_END, 0, 0, false);
        }
        long anchor;
        if (members.size() == 1 && first.first() instanceof Open) {
            anchor = end;
        } else if (members.size() == 1 && first.last() instanceof Open) {
            anchor = start;
        } else if (span(first) instanceof TimeSpan s) {
            anchor = middle(s.start(), s.end());
        } else {
            anchor = middle(start, end);
        }
        return new MarkGeometry(anchor, start, end, left, right, false);
    }

    /// What a member states, without its open side; null where both sides are open.
    static @Nullable TimeSpan span(Member member) {
        return switch (member) {
            case Member(Known(Extent a), Known(Extent b)) ->
                new TimeSpan(a.span().start(), Math.max(a.span().end(), b.span().end()));
            case Member(Known(Extent a), DateShape.End _) -> a.span();
            case Member(DateShape.End _, Known(Extent b)) -> b.span();
            case Member _ -> null;
        };
    }

    private static double fade(Extent e) {
        return e.approximate() ? APPROXIMATE_FADE : 1.5;
    }

    static boolean isThin(Extent e) {
        return e.precision() == Precision.SECOND || e.precision() == Precision.DAY;
    }

    private static long middle(Extent e) {
        return e.precision() == Precision.SECOND
                ? e.span().start()
                : middle(e.span().start(), e.span().end());
    }

    static long middle(long a, long b) {
        return (a & b) + ((a ^ b) >> 1);
    }
}
