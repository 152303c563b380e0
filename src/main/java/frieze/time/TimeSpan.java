package frieze.time;

/// A stretch of the axis, in seconds since 1970 (see [Instants]): `start` inclusive, `end` exclusive, so that
/// 1970 is `[0, 31536000)`. Either end may be open.
///
/// @param start first second, or [Instants#OPEN_START]
/// @param end second after the last, or [Instants#OPEN_END]; at least `start`
public record TimeSpan(long start, long end) {
    public TimeSpan {
        if (end < start) {
            throw new IllegalArgumentException("a span cannot end (" + end + ") before it starts (" + start + ")");
        }
    }

    /// Whether the two spans share at least one second.
    public boolean overlaps(TimeSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(long instant) {
        return start <= instant && instant < end;
    }

    /// Seconds from start to end, saturated at [Long#MAX_VALUE]; infinite when an end is open.
    public double seconds() {
        return start == Instants.OPEN_START || end == Instants.OPEN_END
                ? Double.POSITIVE_INFINITY
                : (double) end - (double) start;
    }

    /// The smallest span that holds both.
    public TimeSpan union(TimeSpan other) {
        return new TimeSpan(Math.min(start, other.start), Math.max(end, other.end));
    }
}
