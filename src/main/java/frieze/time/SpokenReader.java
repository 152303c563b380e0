package frieze.time;

import frieze.time.SpokenWords.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a spoken date, in English, German or French, and normalises it to EDTF.
///
/// A range of which only the end names the era or the unit gives it to both: "500-27 BC", "252 to 201 million
/// years ago". "Early", "middle" and "late" are thirds; where an end of an interval would need one, the whole
/// century or decade stands for it.
final class SpokenReader {
    /// No spoken date is longer; what is longer is not looked at.
    private static final int LONGEST = 160;

    private final String text;
    private final CalendarSystem calendar;
    private final SpokenCursor in;
    private final SpokenDate dates;
    private Phrase phrase = Phrase.PLAIN;

    sealed interface Reading permits Understood, DateError {}

    /// What a spoken date means, or the [DateError] that explains best why it is none.
    record Understood(Edtf edtf, Phrase phrase) implements Reading {}

    private SpokenReader(String text, CalendarSystem calendar) {
        this.text = text;
        this.calendar = calendar;
        this.in = new SpokenCursor(SpokenToken.of(text));
        this.dates = new SpokenDate(in);
    }

    /// @param asEdtf why it is not EDTF either
    static Reading read(String text, CalendarSystem calendar, DateError asEdtf) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return asEdtf;
        }
        if (SpokenToken.isBlank(text.charAt(0)) || SpokenToken.isBlank(text.charAt(text.length() - 1))) {
            boolean atStart = SpokenToken.isBlank(text.charAt(0));
            return new DateError("date.blank-outside", List.of(), atStart ? 0 : text.length() - 1);
        }
        return text.chars().anyMatch(c -> "[]{}<>^_\\".indexOf(c) >= 0)
                ? asEdtf
                : new SpokenReader(text, calendar).read(asEdtf);
    }

    private Reading read(DateError asEdtf) {
        var edtf = expression();
        if (edtf == null || !in.atEnd()) {
            var refusal = in.refusal();
            if (refusal != null) {
                return refusal;
            }
            boolean looksLikeEdtf = text.chars().allMatch(c -> "0123456789-/.:,?~%XYEST+Z".indexOf(c) >= 0);
            return looksLikeEdtf
                    ? asEdtf
                    : new DateError("date.not-understood", List.of(shown()), in.furthestPosition(text.length()));
        }
        return switch (Edtf.parse(edtf, calendar)) {
            case Edtf.Parsed(var tree) -> new Understood(tree, phrase);
            case DateError error -> new DateError(error.code(), error.arguments(), 0);
        };
    }

    /// The text, fit for a sentence.
    private String shown() {
        var out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        ? '\ufffd'
                        : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private @Nullable String expression() {
        int place = in.place();
        if (in.skip(Sense.BETWEEN)) {
            var range = range(Sense.AND);
            return range == null ? null : "[" + range.from.first() + ".." + range.to.last() + "]";
        }
        if (in.skip(Sense.FROM)) {
            var since = sinceOrRange();
            if (since != null && in.atEnd()) {
                return since;
            }
            in.back(place);
        }
        var date = dates.read();
        int after = in.place();
        var range = range(date, Sense.TO);
        if (range != null && in.atEnd()) {
            return range.from.wide() + "/" + range.to.wide();
        }
        in.back(after);
        var single = date == null ? null : single(date);
        if (single != null && in.atEnd()) {
            return single;
        }
        in.back(place);
        phrase = Phrase.PLAIN;
        return prefixed();
    }

    /// What follows "from": a range, or "on" as the last word.
    private @Nullable String sinceOrRange() {
        int place = in.place();
        var range = range(Sense.TO);
        if (range != null) {
            return range.from.wide() + "/" + range.to.wide();
        }
        in.back(place);
        var from = dates.read();
        if (from == null) {
            return null;
        }
        boolean on = in.skipAll("on") || in.skipAll("onwards") || in.skipAll("onward") || in.skipAll("an");
        return on ? from.wide() + "/.." : null;
    }

    private record Range(Spoken from, Spoken to) {}

    /// Two dates with a dash or a word between them.
    private @Nullable Range range(Sense between) {
        return range(dates.read(), between);
    }

    /// What follows the first date, or a number that is none by itself.
    private @Nullable Range range(@Nullable Spoken first, Sense between) {
        var from = first;
        if (from == null && in.peek().isNumber()) {
            from = Spoken.bare("", in.next().text());
        }
        if (from == null || !(in.skip(between) || between == Sense.TO && in.skipSign("-"))) {
            return null;
        }
        var to = dates.read();
        if (to == null) {
            to = shortEnd(from);
        }
        if (to == null) {
            return null;
        }
        if (from.isOnlyNumber() && to.scale() > 0) {
            from = dates.yearsAgo(from.number(), to.scale());
        } else if (from.isOnlyNumber() && to.beforeChrist()) {
            from = SpokenDate.yearBeforeChrist(from.number());
        }
        return from == null || from.edtf().isEmpty() ? null : new Range(from, to);
    }

    /// The second year of "1914-18", which must be a later one of the same century.
    private @Nullable Spoken shortEnd(Spoken from) {
        var end = in.peek();
        boolean isShort = end.isNumber() && end.text().matches("\\d{2}");
        var year = isShort ? Spoken.endOf(from.number(), end.text()) : "";
        if (year.isEmpty() || !year.startsWith(from.number().substring(0, 2))) {
            return null;
        }
        in.next();
        return Spoken.bare(year, year);
    }

    /// One date, alone or with "or later", "onwards", "to the present".
    private @Nullable String single(Spoken date) {
        if (in.atEnd()) {
            phrase = date.phrase();
            // digits alone are EDTF or nothing
            return date.edtf().equals(date.number()) && !in.worded() ? null : date.edtf();
        }
        int place = in.place();
        if (in.skip(Sense.OR)) {
            return or(date);
        }
        if (in.skipAll("onwards") || in.skipAll("onward")) {
            return date.wide() + "/..";
        }
        boolean dash = in.skipSign("-") || in.skip(Sense.TO);
        in.skipFillers();
        if (dash && in.skip(Sense.PRESENT)) {
            return date.wide() + "/..";
        }
        in.back(place);
        return null;
    }

    /// What follows "or": "later", "earlier", or another date.
    private @Nullable String or(Spoken date) {
        int place = in.place();
        in.skipFillers();
        if (in.skip(Sense.LATER)) {
            return "[" + date.first() + "..]";
        }
        if (in.skip(Sense.EARLIER)) {
            return "[.." + date.last() + "]";
        }
        in.back(place);
        var other = dates.read();
        if (other == null) {
            return null;
        }
        boolean both = !date.edtf().startsWith("[") && !other.edtf().startsWith("[");
        return both ? "[" + date.edtf() + "," + other.edtf() + "]" : null;
    }

    private @Nullable String prefixed() {
        if (in.skip(Sense.BY)
                || in.skipAll("no later than")
                || in.skipAll("not later than")
                || in.skipAll("bis spatestens")
                || in.skipAll("au plus tard")
                || in.skipAll("d ici")) {
            var date = dates.read();
            return date == null ? null : "[.." + date.last() + "]";
        }
        if (in.skip(Sense.BEFORE)) {
            phrase = Phrase.BEFORE;
            return beyond(dates.read(), true);
        }
        if (in.skip(Sense.AFTER)) {
            phrase = Phrase.AFTER;
            return beyond(dates.read(), false);
        }
        if (in.skip(Sense.SINCE) || in.skipAll("a partir")) {
            var date = dates.read();
            return date == null ? null : date.wide() + "/..";
        }
        if (in.skipAll("up to") || in.skip(Sense.UNTIL)) {
            in.skip(Sense.UNTIL);
            var date = dates.read();
            return date == null ? null : "../" + date.wide();
        }
        return null;
    }

    /// The range that ends just before a date, or starts just after it, in the unit of the date: days, months
    /// or years.
    private @Nullable String beyond(@Nullable Spoken date, boolean before) {
        if (date == null || !(Edtf.parse(date.edtf(), calendar) instanceof Edtf.Parsed(var edtf))) {
            return null;
        }
        var span = edtf.span(calendar);
        long day = before ? Math.floorDiv(span.start(), Instants.DAY) - 1 : Math.floorDiv(span.end(), Instants.DAY);
        var limit = calendar.dateOf(day);
        var text = new StringBuilder(Spoken.year(limit.year()));
        if (edtf instanceof EdtfDate named && named.hasMonth()) {
            text.append(limit.month() < 10 ? "-0" : "-").append(limit.month());
            if (named.hasDay()) {
                text.append(limit.day() < 10 ? "-0" : "-").append(limit.day());
            }
        }
        text.append(Qualifier.values()[(edtf.uncertain() ? 1 : 0) + (edtf.approximate() ? 2 : 0)].sign());
        return before ? "[.." + text + "]" : "[" + text + "..]";
    }
}
