package frieze.time;

import frieze.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// What stands on the axis and tells of stretches: ticks, spans, durations.
final class AxisWording {
    private static final double YEAR = 31_556_952;
    private static final double MONTH = YEAR / 12;

    private final Messages texts;
    private final DateNames names;
    private final Numerals numerals;

    AxisWording(Messages texts, DateNames names, Numerals numerals) {
        this.texts = texts;
        this.names = names;
        this.numerals = numerals;
    }

    String tick(long instant, TickUnit unit, boolean whole, boolean eras) {
        var date = CivilDate.at(instant);
        return switch (unit.unit()) {
            case YEAR -> year(date.year(), whole, eras);
            case MONTH ->
                whole
                        ? texts.get("axis.month", names.shortMonth(date.month()), numerals.year(date.year()))
                        : date.month() == 1 ? year(date.year(), false, eras) : names.shortMonth(date.month());
            case DAY -> day(date, whole);
            case HOUR, MINUTE, SECOND -> {
                int second = (int) Math.floorMod(instant, Instants.DAY);
                var clock = DateSentences.clock(second, unit.unit() == TickUnit.Unit.SECOND);
                yield whole ? texts.get("time.local", day(date, true), clock) : second == 0 ? day(date, false) : clock;
            }
        };
    }

    private String day(CivilDate date, boolean whole) {
        var day = texts.get("axis.day", Integer.toString(date.day()), names.shortMonth(date.month()));
        return whole ? texts.get("axis.month", day, numerals.year(date.year())) : day;
    }

    /// The era of a year after Christ stands only where the axis holds years of both eras; one before Christ is
    /// always said.
    private String year(long year, boolean whole, boolean eras) {
        long before = 1 - year;
        if (before >= DateNames.AGES_AGO) {
            var amount = numerals.amountOfYears("amount.", rounded(before));
            return whole || before < 1_000_000 ? texts.get("ago.alone", amount) : shortAge(rounded(before));
        }
        if (year <= 0) {
            return numerals.year(year);
        }
        if (year >= 1_000_000) {
            return texts.get("axis.ahead", shortAge(rounded(year)));
        }
        return eras ? texts.get("year.ad", numerals.whole(year)) : numerals.whole(year);
    }

    String context(long instant, TickUnit.Unit unit) {
        var date = CivilDate.at(instant);
        return switch (unit) {
            case HOUR, MINUTE, SECOND -> names.day(date.year(), date.month(), date.day());
            case DAY, MONTH -> numerals.year(date.year());
            case YEAR -> date.year() <= -999_999 ? texts.get("axis.ago") : "";
        };
    }

    /// Ticks stand at round years of the count before Christ; the year 66,000,001 BC is no closer to the truth.
    private static long rounded(long years) {
        return years < 1_000_000
                ? years
                : new BigDecimal(years)
                        .round(new MathContext(9, RoundingMode.HALF_EVEN))
                        .longValue();
    }

    private String shortAge(long years) {
        boolean billions = years >= 1_000_000_000;
        var number = BigDecimal.valueOf(years, billions ? 9 : 6);
        return texts.get(billions ? "axis.billion" : "axis.million", numerals.decimal(number, 6), number.doubleValue());
    }

    /// Both ends in the unit that the length asks for; the end is said as the last unit that it holds.
    String span(TimeSpan span) {
        if (Instants.isOpen(span.start())) {
            return Instants.isOpen(span.end())
                    ? texts.get("ends.open-open")
                    : texts.get("ends.up-to", end(span.end() - 1, 10 * YEAR, DateNames.Form.UNTIL));
        }
        if (Instants.isOpen(span.end())) {
            return texts.get("ends.since", end(span.start(), 10 * YEAR, DateNames.Form.AFTER));
        }
        long last = Math.max(span.start(), span.end() - 1);
        double length = wholeYears(span) ? 10 * YEAR : span.seconds();
        var from = end(span.start(), length, DateNames.Form.ALONE);
        return from.equals(end(last, length, DateNames.Form.ALONE))
                ? from
                : texts.get(
                        "range.text",
                        end(span.start(), length, DateNames.Form.FROM),
                        end(last, length, DateNames.Form.TO));
    }

    private static boolean wholeYears(TimeSpan span) {
        var start = CivilDate.at(span.start());
        var end = CivilDate.at(span.end());
        return start.month() == 1
                && start.day() == 1
                && start.instant() == span.start()
                && end.month() == 1
                && end.day() == 1
                && end.instant() == span.end();
    }

    private String end(long instant, double length, DateNames.Form form) {
        var date = CivilDate.at(instant);
        if (1 - date.year() >= DateNames.AGES_AGO) {
            long years = roundedFor(length / YEAR, 1 - date.year());
            return names.formed("ago.", form, numerals.amountOfYears("amount.", years));
        }
        if (date.year() >= DateNames.AGES_AGO) {
            long years = roundedFor(length / YEAR, date.year());
            return names.formed("ahead.", form, numerals.amountOfYears("amount.", years));
        }
        if (length > 3 * YEAR) {
            long before = 1 - date.year();
            boolean coarse = length >= DateNames.AGES_AGO * YEAR && before >= 100;
            return names.formed(
                    "year.", form, numerals.year(coarse ? 1 - roundedTo(unitOf(before), before) : date.year()));
        }
        if (length > 3 * MONTH) {
            return names.formed("month.", form, names.month(date.year(), date.month()));
        }
        var day = names.day(date.year(), date.month(), date.day());
        int second = (int) Math.floorMod(instant, Instants.DAY);
        return length > 2.0 * Instants.DAY
                ? names.formed("day.", form, day)
                : names.formed("day.", form, texts.get("time.local", day, DateSentences.clock(second, length < 120)));
    }

    /// An age, rounded to what the length of the stretch and its own size allow, whichever is finer; to
    /// thousands at the finest, and never to nothing.
    private static long roundedFor(double length, long years) {
        double ofLength = Math.pow(10, Math.floor(Math.log10(Math.max(1, length))) - 1);
        return roundedTo((long) Math.max(1000, Math.min(ofLength, unitOf(years))), years);
    }

    /// The unit that leaves about two digits of a number: 100 million of 13.8 billion, a million of 67 million.
    private static long unitOf(long years) {
        return (long) Math.pow(10, Math.max(0, Math.floor(Math.log10(years / 2.0)) - 1));
    }

    private static long roundedTo(long unit, long years) {
        return Math.round((double) years / unit) * unit;
    }
}
