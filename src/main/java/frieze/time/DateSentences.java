package frieze.time;

import frieze.text.Messages;
import frieze.time.DateNames.Form;
import java.util.List;

/// Says a whole expression, short ("by 2000") or long ("some time up to 2000").
final class DateSentences {
    /// A set with more members than this is cut, and says so.
    private static final int LISTED = 12;

    private final Messages texts;
    private final DateNames names;
    private final Numerals numerals;

    DateSentences(Messages texts, DateNames names, Numerals numerals) {
        this.texts = texts;
        this.names = names;
        this.numerals = numerals;
    }

    String say(When when, boolean detailed) {
        if (when.calendar() == CalendarSystem.JULIAN) {
            return julian(when, detailed);
        }
        return say(when.expression(), when.phrase(), when.calendar(), detailed);
    }

    private String julian(When when, boolean detailed) {
        var own = say(when.expression(), when.phrase(), CalendarSystem.JULIAN, false);
        var gregorian = GregorianDays.of(when.expression());
        if (gregorian.isPresent()) {
            return texts.get("julian.both", own, say(gregorian.get(), when.phrase(), CalendarSystem.GREGORIAN, false));
        }
        var bounds = when.span();
        if (!detailed || Instants.isOpen(bounds.start()) || Instants.isOpen(bounds.end())) {
            return texts.get("julian.only", own);
        }
        return texts.get("julian.bounds", own, dayOf(bounds.start()), dayOf(bounds.end() - 1));
    }

    private String dayOf(long instant) {
        var date = CivilDate.at(instant);
        return names.day(date.year(), date.month(), date.day());
    }

    private String say(Edtf edtf, Phrase phrase, CalendarSystem calendar, boolean detailed) {
        return switch (edtf) {
            case EdtfDate date -> date(date, calendar, detailed);
            case EdtfDateTime time -> time(time, calendar, detailed);
            case EdtfInterval interval -> interval(interval, calendar);
            case EdtfSet set -> set(set, phrase, calendar, detailed);
        };
    }

    private String date(EdtfDate date, CalendarSystem calendar, boolean detailed) {
        var name = names.qualified(date, Form.ALONE, calendar);
        if (!detailed) {
            return name;
        }
        if (date.isSeason() && date.month().value() > 24 && date.month().value() <= 32) {
            name = texts.get(date.month().value() <= 28 ? "season.northern" : "season.southern", name);
        }
        if (date.year().significant() > 0
                && date.year().first() > -DateNames.AGES_AGO
                && date.year().first() != date.year().last()) {
            name = texts.get("estimate.long", name, numerals.year(date.year().value()));
        }
        var parts = qualifiedParts(date);
        return parts.isEmpty() ? name : texts.get("qualified.parts", name, parts);
    }

    /// Which components are meant, where not all of them are: "month and year approximate".
    private String qualifiedParts(EdtfDate date) {
        boolean sameOfDay = !date.hasDay() || date.yearQualifier() == date.dayQualifier();
        if (!date.hasMonth() || date.yearQualifier() == date.monthQualifier() && sameOfDay) {
            return "";
        }
        var parts = new StringBuilder();
        addPart(parts, "day", date.dayQualifier());
        addPart(parts, date.isSeason() ? "season" : "month", date.monthQualifier());
        addPart(parts, "year", date.yearQualifier());
        return parts.toString();
    }

    private void addPart(StringBuilder parts, String name, Qualifier qualifier) {
        if (qualifier != Qualifier.NONE) {
            var how = switch (qualifier) {
                case UNCERTAIN -> texts.get("part.uncertain", texts.get("part." + name));
                case APPROXIMATE -> texts.get("part.approximate", texts.get("part." + name));
                default -> texts.get("part.both", texts.get("part." + name));
            };
            parts.append(parts.isEmpty() ? "" : ", ").append(how);
        }
    }

    private String time(EdtfDateTime time, CalendarSystem calendar, boolean detailed) {
        var day = names.qualified(time.date(), Form.ALONE, calendar);
        int second = time.secondOfDay();
        var clock = clock(second, detailed || second % 60 != 0);
        if (!detailed || time.zone() == EdtfDateTime.LOCAL) {
            return texts.get("time.local", day, clock);
        }
        var shift = time.zone() == EdtfDateTime.UTC ? "" : time.zoneText().replace('-', '\u2212');
        return texts.get("time.zone", day, clock, "UTC" + shift);
    }

    /// "14:00", or "14:00:05".
    static String clock(int secondOfDay, boolean seconds) {
        var text = two(secondOfDay / 3600) + ":" + two(secondOfDay / 60 % 60);
        return seconds ? text + ":" + two(secondOfDay % 60) : text;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String interval(EdtfInterval interval, CalendarSystem calendar) {
        return switch (interval.start()) {
            case EdtfDate start ->
                switch (interval.end()) {
                    case EdtfDate end -> range(start, end, calendar);
                    case EdtfEnd.Open _ -> texts.get("ends.since", names.qualified(start, Form.AFTER, calendar));
                    case EdtfEnd.Unknown _ ->
                        texts.get("ends.end-unknown", names.qualified(start, Form.AFTER, calendar));
                };
            case EdtfEnd.Open _ ->
                switch (interval.end()) {
                    case EdtfDate end -> texts.get("ends.up-to", names.qualified(end, Form.UNTIL, calendar));
                    case EdtfEnd.Open _ -> texts.get("ends.open-open");
                    case EdtfEnd.Unknown _ -> texts.get("ends.open-unknown");
                };
            case EdtfEnd.Unknown _ ->
                switch (interval.end()) {
                    case EdtfDate end -> texts.get("ends.start-unknown", names.qualified(end, Form.UNTIL, calendar));
                    case EdtfEnd.Open _, EdtfEnd.Unknown _ -> texts.get("ends.unknown-open");
                };
        };
    }

    private String range(EdtfDate first, EdtfDate last, CalendarSystem calendar) {
        var from = names.sharing(first, last).orElseGet(() -> names.qualified(first, Form.FROM, calendar));
        return texts.get("range.text", from, names.qualified(last, Form.TO, calendar));
    }

    private String set(EdtfSet set, Phrase phrase, CalendarSystem calendar, boolean detailed) {
        var only = set.members().getFirst();
        if (set.members().size() > 1) {
            var list = list(set, calendar);
            return detailed ? texts.get(set.all() ? "set.all.long" : "set.one.long", list) : list;
        }
        if (!only.isRange()) {
            return only.first() instanceof EdtfDate date ? date(date, calendar, detailed) : "";
        }
        if (set.all()) {
            var text = member(only, true, calendar);
            return detailed ? texts.get("set.all.long", text) : text;
        }
        return oneOfRange(only, phrase, calendar, detailed);
    }

    /// A limit, or both: "by 2000", "1994 or later", "between 1970 and 1994".
    private String oneOfRange(EdtfSet.Member range, Phrase phrase, CalendarSystem calendar, boolean detailed) {
        if (!(range.first() instanceof EdtfDate first)) {
            var last = (EdtfDate) range.last();
            if (phrase == Phrase.BEFORE) {
                var limit = names.qualified(next(last, 1, calendar), Form.AFTER, calendar);
                return texts.get(detailed ? "set.before.long" : "set.before", limit);
            }
            return texts.get(detailed ? "set.by.long" : "set.by", names.qualified(last, Form.UNTIL, calendar));
        }
        if (!(range.last() instanceof EdtfDate last)) {
            if (phrase == Phrase.AFTER) {
                var limit = names.qualified(next(first, -1, calendar), Form.AFTER, calendar);
                return texts.get(detailed ? "set.after.long" : "set.after", limit);
            }
            return detailed
                    ? texts.get("set.from.long", names.qualified(first, Form.AFTER, calendar))
                    : texts.get("set.or-later", names.qualified(first, Form.ALONE, calendar));
        }
        long from = first.year().first();
        long years = last.year().last() - from + 1;
        var part = switch (phrase) {
            case EARLY -> texts.get("stretch.early", names.stretchAround(from, whole(years)));
            case MIDDLE -> texts.get("stretch.middle", names.stretchAround(from, whole(years)));
            case LATE -> texts.get("stretch.late", names.stretchAround(from, whole(years)));
            case FIRST_HALF -> texts.get("stretch.first-half", names.stretchAround(from, whole(years)));
            case SECOND_HALF -> texts.get("stretch.second-half", names.stretchAround(from, whole(years)));
            case ROUND -> names.roundBeforeChrist(from, last.year().last());
            default -> "";
        };
        if (!part.isEmpty()) {
            var about = first.approximate() ? texts.get("qualified.about", part) : part;
            return first.uncertain() ? texts.get("qualified.uncertain", about) : about;
        }
        return texts.get(
                detailed ? "set.between.long" : "set.between",
                names.qualified(first, Form.AFTER, calendar),
                names.qualified(last, Form.AFTER, calendar));
    }

    /// A third has 3 or 4 years of a decade, 33 or 34 of a century.
    private static int whole(long years) {
        return years < 10 ? 10 : years < 100 ? 100 : 1000;
    }

    /// The next (1) or previous (-1) date in the unit of `date`, which is a year, a month or a day without `X`,
    /// with the same qualifiers.
    private static EdtfDate next(EdtfDate date, int step, CalendarSystem calendar) {
        long day = step > 0 ? date.lastDay(calendar) + 1 : date.firstDay(calendar) - 1;
        var there = calendar.dateOf(day);
        var text = new StringBuilder(Spoken.year(there.year()));
        if (date.hasMonth()) {
            text.append(there.month() < 10 ? "-0" : "-").append(there.month());
        }
        if (date.hasDay()) {
            text.append(there.day() < 10 ? "-0" : "-").append(there.day());
        }
        text.append(date.yearQualifier().sign());
        return Edtf.parse(text.toString(), calendar) instanceof Edtf.Parsed(EdtfDate found) ? found : date;
    }

    private String list(EdtfSet set, CalendarSystem calendar) {
        var members = set.members();
        if (members.size() > LISTED) {
            return texts.get(
                    "list.more",
                    joined(members.subList(0, LISTED), set.all(), calendar),
                    numerals.whole(members.size() - LISTED));
        }
        var last = member(members.getLast(), set.all(), calendar);
        return texts.get(
                set.all() ? "list.and" : "list.or",
                joined(members.subList(0, members.size() - 1), set.all(), calendar),
                last);
    }

    private String joined(List<EdtfSet.Member> members, boolean all, CalendarSystem calendar) {
        return String.join(
                ", ",
                members.stream().map(member -> member(member, all, calendar)).toList());
    }

    private String member(EdtfSet.Member member, boolean all, CalendarSystem calendar) {
        if (member.first() instanceof EdtfDate first) {
            if (!member.isRange()) {
                return names.qualified(first, Form.ALONE, calendar);
            }
            return member.last() instanceof EdtfDate last
                    ? range(first, last, calendar)
                    : texts.get(all ? "set.and-later" : "set.or-later", names.qualified(first, Form.ALONE, calendar));
        }
        return member.last() instanceof EdtfDate last
                ? texts.get(all ? "set.and-earlier" : "set.or-earlier", names.qualified(last, Form.ALONE, calendar))
                : "";
    }
}
