package frieze.present;

import java.time.Duration;

/// A tour that plays by itself, in a loop: what is to be done when. Immutable; knows no clock, but is told the time, in
/// ms from any beginning.
///
/// @param since when the stop would have been come to, had it run without a pause
/// @param until when it goes on after somebody has touched it; what has passed already where nobody has
/// @param touched whether it waits for that
public record Kiosk(Times times, long since, long until, boolean touched) {
    /// @param stop how long a stop stands that does not say it itself
    /// @param page how long each of its pages stands at least, where it does not say it itself
    /// @param pause how long it waits after the last touch
    public record Times(Duration stop, Duration page, Duration pause) {
        public static final Times USUAL =
                new Times(Duration.ofSeconds(20), Duration.ofSeconds(8), Duration.ofSeconds(60));

        public Times {
            if (!isLong(stop) || !isLong(page) || pause.isNegative()) {
                throw new IllegalArgumentException("a kiosk cannot hurry so: " + stop + ", " + page + ", " + pause);
            }
        }

        private static boolean isLong(Duration time) {
            return time.toMillis() >= LEAST;
        }
    }

    /// What a kiosk does.
    public enum Act {
        /// Waits.
        WAIT,
        /// Comes back from wherever somebody has left it.
        COME_BACK,
        /// Uncovers what is covered, turns the page, or goes to the next stop.
        GO_ON,
        /// Goes to the first stop.
        BEGIN_AGAIN
    }

    /// @param next how it is afterwards
    public record Step(Kiosk next, Act act) {}

    /// No stop is shorter, ms: a tour whose stops say 0 s would not let itself be read, nor stopped.
    static final long LEAST = 1000;

    public static Kiosk begin(Times times, long now) {
        return new Kiosk(times, now, now, false);
    }

    /// Somebody has touched it: it waits.
    public Kiosk touchedAt(long now) {
        return new Kiosk(times, since, now + times.pause().toMillis(), true);
    }

    /// What is to be done now.
    public Step at(Show show, long now) {
        if (now < due(show)) {
            return new Step(this, Act.WAIT);
        }
        if (touched) {
            boolean away = show.isDetour() || show.curtain() != Show.Curtain.OPEN || show.question();
            // the page that it was left on stands as long as any
            var resumed = new Kiosk(times, now - pageBegins(show), now, false);
            return new Step(resumed, away ? Act.COME_BACK : Act.WAIT);
        }
        boolean within = !show.veiled().isEmpty() || show.page() + 1 < show.pages();
        if (within) {
            return new Step(this, Act.GO_ON);
        }
        boolean last = show.at() + 1 == show.tour().size();
        return new Step(new Kiosk(times, now, now, false), last ? Act.BEGIN_AGAIN : Act.GO_ON);
    }

    /// When there is something to do.
    public long due(Show show) {
        if (touched) {
            return until;
        }
        // what is covered is uncovered halfway through the page on which it stands
        return show.veiled().isEmpty()
                ? since + pageBegins(show) + page(show)
                : since + pageBegins(show) + page(show) / 2;
    }

    private long pageBegins(Show show) {
        return page(show) * show.page();
    }

    /// How long a page of the stop stands, ms.
    private long page(Show show) {
        long pages = show.pages();
        long stop = show.stop()
                .stop()
                .loop()
                .map(own -> Math.max(LEAST, own.toMillis()))
                .orElseGet(() -> Math.max(times.stop().toMillis(), times.page().toMillis() * pages));
        return Math.max(1, stop / pages);
    }
}
