package frieze.time;

/// How far apart two dates are, as exactly as they are known.
///
/// @param least seconds, at least 0
/// @param most seconds, at least `least`
/// @param exact whether both dates lie as a source states them, not as a hand points at them
/// @param approximate whether a source says "about"
/// @param uncertain whether a source doubts it
public record TimeApart(double least, double most, boolean exact, boolean approximate, boolean uncertain) {
    public TimeApart {
        if (!(least >= 0) || !(most >= least)) {
            throw new IllegalArgumentException("from " + least + " to " + most + " s");
        }
    }

    /// Between two stretches in which the dates lie, whichever is first. Two days are as far apart as their
    /// beginnings.
    public static TimeApart between(TimeSpan one, TimeSpan other, boolean exact) {
        var first = one.start() <= other.start() ? one : other;
        var last = first == one ? other : one;
        if (first.seconds() <= Instants.DAY && last.seconds() <= Instants.DAY) {
            double seconds = (double) last.start() - first.start();
            return new TimeApart(seconds, seconds, exact, false, false);
        }
        double least = Math.max(0, (double) last.start() - Math.max(first.start(), first.end() - 1));
        double most = Math.max((double) last(last) - first.start(), (double) last(first) - last.start());
        return new TimeApart(least, Math.max(least, most), exact, false, false);
    }

    private static long last(TimeSpan span) {
        return Math.max(span.start(), span.end() - 1);
    }

    /// With what the sources say of their own doubts.
    public TimeApart stated(boolean approximately, boolean doubted) {
        return new TimeApart(least, most, exact, approximately, doubted);
    }

    boolean isSameDay() {
        return most == 0;
    }
}
