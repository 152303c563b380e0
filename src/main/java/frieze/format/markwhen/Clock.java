package frieze.format.markwhen;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what ranges mean, in the order of the file: a relative one counts from an event further up.
final class Clock {
    /// What a range means.
    sealed interface Meaning {}

    /// @param edtf the date, in EDTF
    /// @param stretch what it covers; of one that goes on, up to its start
    record Known(String edtf, Stretch stretch, boolean losesTimes) implements Meaning {}

    /// @param code of the problem
    record Wrong(String code) implements Meaning {}

    private static final class Puzzled extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;

        Puzzled(String code) {
            super(code, null, false, false);
            this.code = code;
        }
    }

    private final Map<String, Stretch> named = new HashMap<>();
    private Optional<Stretch> last = Optional.empty();
    private boolean dayFirst;

    /// `dateFormat: d/M/y`.
    void dayFirst() {
        dayFirst = true;
    }

    /// Whether an event of this id is known.
    boolean knows(String id) {
        return named.containsKey(id);
    }

    /// The event that was just read.
    void remember(Stretch stretch, String id) {
        last = Optional.of(stretch);
        if (!id.isEmpty()) {
            named.putIfAbsent(id, stretch);
        }
    }

    Meaning meaning(Range range) {
        try {
            return range.to().isEmpty()
                    ? single(range.from())
                    : both(range.from(), range.to().get());
        } catch (Puzzled puzzled) {
            return new Wrong(puzzled.code);
        } catch (DateTimeException | ArithmeticException _) {
            return new Wrong("problem.markwhen-date");
        }
    }

    private static Known known(Stretch stretch) {
        return new Known(stretch.edtf(), stretch, stretch.losesTimes());
    }

    private Known single(Point point) throws Puzzled {
        if (point instanceof Point.Relative relative) {
            var base = base(relative);
            var from = relative.before() ? move(base.from(), relative.amounts(), -1) : base.to();
            var to = relative.before() ? base.from() : move(base.to(), relative.amounts(), 1);
            return known(stretch(from, to, exactness(base.exact(), relative.amounts()), base.utc()));
        }
        return known(absolute(point));
    }

    private Known both(Point first, Point second) throws Puzzled {
        if (second instanceof Point.Now) {
            var start = start(first, second);
            var at = start.exact() == ChronoUnit.SECONDS
                    ? start.from().toLocalDate().toString()
                    : start.first();
            boolean losesTime = start.exact() == ChronoUnit.SECONDS;
            return new Known(
                    at + "/..", new Stretch(start.from(), start.from(), start.exact(), start.utc()), losesTime);
        }
        if (first instanceof Point.Relative(boolean before, var _, var _, var buffer)
                && before
                && second instanceof Point.Relative(var _, var _, var _, var length)) {
            var base = base((Point.Relative) first);
            var to = move(base.from(), buffer, -1);
            var exact = exactness(exactness(base.exact(), buffer), length);
            return known(stretch(move(to, length, -1), to, exact, base.utc()));
        }
        var start = start(first, second);
        if (second instanceof Point.Relative relative) {
            boolean named = !relative.id().isEmpty() || !relative.side().isEmpty();
            var base = named ? base(relative) : start;
            var from = named ? side(base, relative) : start.from();
            var exact = exactness(finer(start.exact(), base.exact()), relative.amounts());
            return known(stretch(start.from(), move(from, relative.amounts(), 1), exact, start.utc()));
        }
        if (second instanceof Point.TimeOnly(var time)) {
            var to = start.from().with(time);
            var end = to.isBefore(start.from()) ? to.plusDays(1) : to;
            return known(stretch(start.from(), end, ChronoUnit.SECONDS, start.utc()));
        }
        var end = absolute(second);
        boolean loses = start.exact() == ChronoUnit.SECONDS || end.exact() == ChronoUnit.SECONDS;
        var stretch = new Stretch(start.from(), end.to(), finer(start.exact(), end.exact()), start.utc());
        var from = start.first();
        var to = end.exact() == ChronoUnit.SECONDS ? end.last() : end.first();
        return new Known(from.equals(to) ? from : from + "/" + to, stretch, loses);
    }

    /// Where a range begins; `300-200 BC` says the era once for both.
    private Stretch start(Point first, Point second) throws Puzzled {
        if (first instanceof Point.Fixed(int year, int month, var _, var _, var _, boolean era)
                && !era
                && month == 0
                && second instanceof Point.Fixed(int later, var _, var _, var _, var _, boolean laterEra)
                && laterEra
                && later <= 0) {
            return years(1 - year);
        }
        if (first instanceof Point.Relative relative) {
            var base = base(relative);
            var from =
                    move(relative.before() ? base.from() : base.to(), relative.amounts(), relative.before() ? -1 : 1);
            return stretch(from, from, exactness(base.exact(), relative.amounts()), base.utc());
        }
        return absolute(first);
    }

    private Stretch absolute(Point point) throws Puzzled {
        return switch (point) {
            case Point.Fixed(int year, int month, int day, var time, boolean utc, var _) ->
                date(year, month, day, time, utc);
            case Point.Slashed(int first, int second, var third, var time) ->
                third.isEmpty()
                        ? date(second, month(first), 0, Optional.empty(), false)
                        : date(third.get(), month(dayFirst ? second : first), dayFirst ? first : second, time, false);
            case Point.Week(int year, int week, int day) -> week(year, week, day);
            case Point.TimeOnly(var time) -> {
                var before = last.orElseThrow(() -> new Puzzled("problem.markwhen-no-base"));
                var at = before.to().with(time);
                var next = at.isBefore(before.to()) ? at.plusDays(1) : at;
                yield new Stretch(next, next, ChronoUnit.SECONDS, before.utc());
            }
            case Point.Now _ -> throw new Puzzled("problem.markwhen-now");
            case Point.WithoutYear _ -> throw new Puzzled("problem.markwhen-no-year");
            case Point.Relative _ -> throw new IllegalArgumentException("not absolute: " + point);
        };
    }

    private int month(int written) throws Puzzled {
        if (written > 12) {
            throw new Puzzled("problem.markwhen-order");
        }
        return written;
    }

    private static Stretch years(int year) {
        var from = LocalDate.of(year, 1, 1).atStartOfDay();
        return new Stretch(from, from.plusYears(1), ChronoUnit.YEARS, false);
    }

    private static Stretch date(int year, int month, int day, Optional<LocalTime> time, boolean utc) throws Puzzled {
        if (month == 0) {
            return years(year);
        }
        var from = LocalDate.of(year, month, Math.max(1, day)).atStartOfDay();
        if (day == 0) {
            return new Stretch(from, from.plusMonths(1), ChronoUnit.MONTHS, false);
        }
        if (time.isPresent()) {
            var at = from.with(time.get());
            return new Stretch(at, at, ChronoUnit.SECONDS, utc);
        }
        return new Stretch(from, from.plusDays(1), ChronoUnit.DAYS, false);
    }

    private static Stretch week(int year, int week, int day) {
        var monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        var from = monday.plusDays(Math.max(0, day - 1)).atStartOfDay();
        return new Stretch(from, from.plusDays(day == 0 ? 7 : 1), ChronoUnit.DAYS, false);
    }

    /// The event that a relative date counts from.
    private Stretch base(Point.Relative relative) throws Puzzled {
        var byName = Optional.ofNullable(named.get(relative.id()));
        var base = byName.or(() -> last).orElseThrow(() -> new Puzzled("problem.markwhen-no-base"));
        return switch (relative.side()) {
            case "start" -> new Stretch(base.from(), base.from(), base.exact(), base.utc());
            case "end" -> new Stretch(base.to(), base.to(), base.exact(), base.utc());
            default -> base;
        };
    }

    private static LocalDateTime side(Stretch base, Point.Relative relative) {
        return relative.side().equals("start") ? base.from() : base.to();
    }

    /// @throws Puzzled where it would end before it starts
    private static Stretch stretch(LocalDateTime from, LocalDateTime to, ChronoUnit exact, boolean utc) throws Puzzled {
        if (to.isBefore(from)) {
            throw new Puzzled("problem.markwhen-reversed");
        }
        return new Stretch(from, to, exact, utc);
    }

    private static LocalDateTime move(LocalDateTime from, List<Amount> amounts, int sign) {
        var at = from;
        for (var amount : amounts) {
            at = amount.from(at, sign);
        }
        return at;
    }

    /// Years after a year are years, days after it are days.
    private static ChronoUnit exactness(ChronoUnit base, List<Amount> amounts) {
        var exact = base;
        for (var amount : amounts) {
            exact = finer(
                    exact,
                    switch (amount.unit()) {
                        case YEAR -> ChronoUnit.YEARS;
                        case MONTH -> ChronoUnit.MONTHS;
                        case WEEK, WEEKDAY, DAY -> ChronoUnit.DAYS;
                        case HOUR, MINUTE, SECOND, MILLISECOND -> ChronoUnit.SECONDS;
                    });
        }
        return exact;
    }

    private static ChronoUnit finer(ChronoUnit one, ChronoUnit other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
