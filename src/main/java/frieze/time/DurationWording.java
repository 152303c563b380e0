package frieze.time;

import frieze.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Says how long something takes, or how far apart two dates are.
final class DurationWording {
    private static final double YEAR = 31_556_952;
    private static final double MONTH = YEAR / 12;
    private static final double DAY = Instants.DAY;
    /// How far what is said may be from what is meant without "about", as a part of it.
    private static final double ROUNDED = 0.015;
    /// How far a distance may be from its middle to be said as one figure, as a part of it.
    private static final double NARROW = 0.05;

    /// What durations are counted in.
    private enum Unit {
        AGES(1_000_000 * YEAR, ""),
        YEARS(YEAR, "duration.years"),
        MONTHS(MONTH, "duration.months"),
        DAYS(DAY, "duration.days"),
        HOURS(3600, "duration.hours"),
        MINUTES(60, "duration.minutes"),
        SECONDS(1, "duration.seconds");

        private final double seconds;
        private final String key;

        Unit(double seconds, String key) {
            this.seconds = seconds;
            this.key = key;
        }

        /// The largest that a duration fills.
        static Unit of(double seconds) {
            double years = seconds / YEAR;
            if (years >= 1.75) {
                return years >= 1_000_000 ? AGES : YEARS;
            }
            if (seconds >= 1.75 * MONTH) {
                return Math.abs(years - 1) < 0.01 ? YEARS : MONTHS;
            }
            if (seconds >= 1.75 * DAY || Math.round(seconds) == Instants.DAY) {
                return DAYS;
            }
            return seconds >= 5400 ? HOURS : seconds >= 90 ? MINUTES : SECONDS;
        }

        /// How many it is said to be, in units of this; of ages in years.
        long count(double seconds) {
            if (this == AGES) {
                return new BigDecimal(seconds / YEAR)
                        .round(new MathContext(2, RoundingMode.HALF_EVEN))
                        .longValue();
            }
            double count = seconds / this.seconds;
            long digits = this == YEARS && count >= 10_000 ? (long) Math.pow(10, Math.floor(Math.log10(count)) - 1) : 1;
            return Math.round(count / digits) * digits;
        }

        /// Whether the rounded count says another time.
        boolean isRounded(double seconds) {
            double said = count(seconds) * (this == AGES ? YEAR : this.seconds);
            return Math.abs(said - seconds) > ROUNDED * seconds;
        }
    }

    private final Messages texts;
    private final Numerals numerals;

    DurationWording(Messages texts, Numerals numerals) {
        this.texts = texts;
        this.numerals = numerals;
    }

    /// In the largest unit that it fills: whole numbers from ten of it, one decimal below, none of years under
    /// ten thousand.
    String duration(double seconds) {
        if (Double.isInfinite(seconds)) {
            return texts.get("duration.endless");
        }
        var unit = Unit.of(seconds);
        long count = unit.count(seconds);
        return unit == Unit.AGES
                ? numerals.amountOfYears("duration.", count)
                : texts.get(unit.key, numerals.whole(count), count);
    }

    String apart(TimeApart apart) {
        var length = apart.isSameDay() ? texts.get("length.same-day") : figure(apart);
        return apart.uncertain() ? texts.get("length.possibly", length) : length;
    }

    private String figure(TimeApart apart) {
        double most = apart.most();
        double least = apart.least();
        double middle = least + (most - least) / 2;
        if (least <= 0 && most > 0) {
            return texts.get("length.up-to", duration(most));
        }
        boolean said = duration(least).equals(duration(most));
        if (said || most - middle <= NARROW * middle) {
            boolean exact = most == least && apart.exact() && !Unit.of(middle).isRounded(middle);
            return exact && !apart.approximate() ? duration(middle) : texts.get("length.about", duration(middle));
        }
        var unit = Unit.of(most);
        var from = unit != Unit.AGES && unit == Unit.of(least) ? numerals.whole(unit.count(least)) : duration(least);
        var range = texts.get("length.range", from, duration(most));
        return apart.approximate() ? texts.get("length.about", range) : range;
    }

    String comparison(TimeApart apart) {
        if (apart.uncertain()) {
            return "";
        }
        if (isWithin(apart, 20, 35)) {
            return texts.get("length.generation");
        }
        return isWithin(apart, 70, 90) ? texts.get("length.life") : "";
    }

    private static boolean isWithin(TimeApart apart, double fromYears, double toYears) {
        return apart.least() >= fromYears * YEAR && apart.most() <= toYears * YEAR;
    }
}
