package frieze.time;

import frieze.text.Messages;
import java.util.Optional;

/// The names of single dates, "22 November 1963", "1960s", "18th century", "66 million years ago", in the form
/// that the sentence around them asks for.
final class DateNames {
    /// Where the name stands: a language may want an article, a case or a preposition there.
    enum Form {
        ALONE,
        /// After "since", "between", "before", "after".
        AFTER,
        /// The start of a stretch.
        FROM,
        /// The end of a stretch.
        TO,
        /// After "up to", "until", "by".
        UNTIL,
        /// Approximate, standing alone: the word for "about" is part of the form.
        ABOUT,
        /// A decade, century or millennium after "early", "mid" or "late".
        PART;

        private final String suffix = name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Years that are read as years ago, from here back.
    static final long AGES_AGO = 100_000;

    private final Messages texts;
    private final Numerals numerals;

    DateNames(Messages texts, Numerals numerals) {
        this.texts = texts;
        this.numerals = numerals;
    }

    /// A date with what qualifies it: "about 1970", "1994, uncertain".
    String qualified(EdtfDate date, Form form, CalendarSystem calendar) {
        boolean alone = form == Form.ALONE;
        var name = name(date, alone && date.approximate() ? Form.ABOUT : form, calendar);
        if (!alone && date.approximate()) {
            name = texts.get("qualified.about", name);
        }
        if (!date.uncertain()) {
            return name;
        }
        return alone ? texts.get("qualified.uncertain", name) : texts.get("qualified.uncertain-inside", name);
    }

    private String name(EdtfDate date, Form form, CalendarSystem calendar) {
        if (date.isSeason()) {
            return date.year().isMasked()
                    ? unknownYear(date, season(date.month().value()), form)
                    : inSeason(date, form);
        }
        if (!date.hasMonth()) {
            return year(date.year(), form);
        }
        if (!date.isMasked()) {
            return date.hasDay()
                    ? formed(
                            "day.",
                            form,
                            day(
                                    date.year().value(),
                                    date.month().value(),
                                    date.day().value()))
                    : formed(
                            "month.",
                            form,
                            month(date.year().value(), date.month().value()));
        }
        return masked(date, form, calendar);
    }

    /// `X` in a date that has a month: what is known, and which part is not.
    private String masked(EdtfDate date, Form form, CalendarSystem calendar) {
        boolean dayOpen = date.hasDay() && date.day().isUnspecified();
        if (!date.month().isMasked() && (!date.day().isMasked() || dayOpen)) {
            int month = date.month().value();
            if (!date.year().isMasked()) {
                return texts.get(
                        "masked.day", formed("month.", form, month(date.year().value(), month)));
            }
            var name = date.hasDay() && !dayOpen
                    ? texts.get("day.month", dayNumber(date.day().value()), monthName(month))
                    : monthName(month);
            return unknownYear(date, name, form);
        }
        if (!date.year().isMasked() && date.month().isUnspecified() && (!date.hasDay() || dayOpen)) {
            return texts.get(date.hasDay() ? "masked.month-and-day" : "masked.month", year(date.year(), form));
        }
        return between(date, form, calendar);
    }

    private String unknownYear(EdtfDate date, String known, Form form) {
        return date.year().mask() == 0b1111
                ? texts.get("masked.year", formed("month.", form, known))
                : texts.get("masked.year-in", formed("month.", form, known), year(date.year(), Form.ALONE));
    }

    private String between(EdtfDate date, Form form, CalendarSystem calendar) {
        var first = calendar.dateOf(date.firstDay(calendar));
        var last = calendar.dateOf(date.lastDay(calendar));
        var from = date.hasDay() ? day(first.year(), first.month(), first.day()) : month(first.year(), first.month());
        var to = date.hasDay() ? day(last.year(), last.month(), last.day()) : month(last.year(), last.month());
        var kind = date.hasDay() ? "day." : "month.";
        return aboutIf(form, texts.get("set.between", formed(kind, Form.AFTER, from), formed(kind, Form.AFTER, to)));
    }

    private String aboutIf(Form form, String name) {
        return form == Form.ABOUT ? texts.get("qualified.about", name) : name;
    }

    /// The year alone, in any notation: "1970", "1960s", "18th century", "2nd millennium", "between 1900 and
    /// 1999", "66 million years ago".
    String year(EdtfYear year, Form form) {
        long first = year.first();
        long last = year.last();
        if (last <= -AGES_AGO) {
            return ago(year, form);
        }
        if (first == last) {
            return formed("year.", form, numerals.year(first));
        }
        return switch (year.mask()) {
            case 0b1111 -> aboutIf(form, texts.get("masked.any-year"));
            case 0b0001 ->
                first > 0 || !year.negative() ? decade(year.magnitude(), form) : betweenYears(first, last, form);
            case 0b0011 ->
                inEra(
                        year.negative(),
                        formed("century.", form, numerals.ordinalOfAge((int) (year.magnitude() / 100) + 1)));
            case 0b0111 ->
                inEra(
                        year.negative(),
                        formed("millennium.", form, numerals.ordinalOfAge((int) (year.magnitude() / 1000) + 1)));
            default -> betweenYears(first, last, form);
        };
    }

    private String decade(long decade, Form form) {
        var name = formed("decade.", form, Long.toString(decade));
        return decade < 1000 ? texts.get("year.ad", name) : name;
    }

    /// A stretch before Christ that is round in the count of people, not in EDTF's: 489 to 480 BC, 100 to 1 BC,
    /// 1000 to 1 BC.
    String roundBeforeChrist(long first, long last) {
        long years = last - first + 1;
        return inEra(
                true,
                switch ((int) years) {
                    case 10 -> formed("decade.", Form.ALONE, Long.toString(-last + 1));
                    case 100 -> formed("century.", Form.ALONE, numerals.ordinalOfAge((int) (1 - last / 100)));
                    default -> formed("millennium.", Form.ALONE, numerals.ordinalOfAge((int) (1 - last / 1000)));
                });
    }

    /// The decade, century or millennium that a third of it, starting in `first`, lies in.
    ///
    /// @param years 10, 100 or 1000
    String stretchAround(long first, int years) {
        boolean before = first < 0;
        long people = before ? 1 - first : first;
        if (years == 10) {
            var name = formed("decade.", Form.PART, Long.toString(people / 10 * 10));
            return before ? inEra(true, name) : decade(people / 10 * 10, Form.PART);
        }
        long count = before ? (people - 1) / years + 1 : people / years + 1;
        return inEra(before, formed(years == 100 ? "century." : "millennium.", Form.PART, numerals.ordinalOfAge((int)
                count)));
    }

    private String inEra(boolean beforeChrist, String name) {
        return beforeChrist ? texts.get("year.bc", name) : name;
    }

    private String betweenYears(long first, long last, Form form) {
        return aboutIf(
                form,
                texts.get(
                        "set.between",
                        formed("year.", Form.AFTER, numerals.year(first)),
                        formed("year.", Form.AFTER, numerals.year(last))));
    }

    /// Years ago, in as many digits as are stated; an exact year is rounded to thousands and said to be
    /// "about".
    private String ago(EdtfYear year, Form form) {
        long unit = year.significantUnit();
        long years = Math.abs(year.value()) / unit * unit;
        boolean round = years % 1000 == 0;
        long shown = round ? years : (years + 500) / 1000 * 1000;
        var form1 = !round && form == Form.ALONE ? Form.ABOUT : form;
        return formed("ago.", form1, numerals.amountOfYears("amount.", shown));
    }

    /// The first of two dates without what the second says again: the "13" of "13 to 18 July 2009". Empty where
    /// they do not share their year, or where one of them says more than numbers.
    Optional<String> sharing(EdtfDate first, EdtfDate last) {
        boolean plain = isPlain(first) && isPlain(last) && first.hasDay() == last.hasDay();
        if (!plain || first.equals(last) || first.year().value() != last.year().value()) {
            return Optional.empty();
        }
        var month = monthName(first.month().value());
        if (!first.hasDay()) {
            return Optional.of(formed("month.", Form.FROM, month));
        }
        var day = dayNumber(first.day().value());
        boolean sameMonth = first.month().value() == last.month().value();
        return Optional.of(formed(
                "day.", Form.FROM, sameMonth ? texts.get("day.number", day) : texts.get("day.month", day, month)));
    }

    private static boolean isPlain(EdtfDate date) {
        return date.hasMonth()
                && !date.isSeason()
                && !date.isMasked()
                && !date.approximate()
                && !date.uncertain()
                && date.year().first() == date.year().last();
    }

    String day(long year, int month, int day) {
        return texts.get("day.text", dayNumber(day), monthName(month), numerals.year(year));
    }

    private String dayNumber(int day) {
        return day == 1 ? texts.get("day.first") : Integer.toString(day);
    }

    String month(long year, int month) {
        return texts.get("month.text", monthName(month), numerals.year(year));
    }

    String monthName(int month) {
        return texts.get("month-name." + month);
    }

    /// "Nov", for the axis.
    String shortMonth(int month) {
        return texts.get("month-short." + month);
    }

    private String inSeason(EdtfDate date, Form form) {
        int code = date.month().value();
        var year = year(date.year(), Form.ALONE);
        if (code <= 32) {
            var season = new String[] {"spring.", "summer.", "autumn.", "winter."}[(code - Season.FIRST_CODE) % 4];
            return formed(season, form, year);
        }
        var part = code <= 36 ? "quarter." : code <= 39 ? "third." : "half.";
        return texts.get(part + form.suffix, numerals.ordinal(partNumber(code)), year);
    }

    private static int partNumber(int code) {
        return code <= 36 ? code - 32 : code <= 39 ? code - 36 : code - 39;
    }

    private String season(int code) {
        return texts.get("season-name." + (code <= 32 ? (code - Season.FIRST_CODE) % 4 + Season.FIRST_CODE : code));
    }

    /// `kind` ends in a full stop.
    String formed(String kind, Form form, String name) {
        return texts.get(kind + form.suffix, name);
    }
}
