package frieze.time;

import frieze.time.SpokenWords.Sense;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one spoken date: "c. 1970", "22 November 1963", "early 18th century", "44 BC", "66 million years ago".
final class SpokenDate {
    /// Ages below this are counted from a year that the words do not name.
    private static final long LEAST_AGE = 100_000;

    private static final int WINTER = 24;

    private static final Pattern YEAR = Pattern.compile("\\d{1,12}|\\d{1,3}([ .,]\\d{3}){1,3}");
    private static final Set<String> GERMAN_DECADE = Set.of("er", "ern", "erjahre", "erjahren");

    private final SpokenCursor in;
    private final boolean worded;

    SpokenDate(SpokenCursor in) {
        this.in = in;
        this.worded = in.worded();
    }

    /// Null where no date starts here; the cursor is then where it was.
    @Nullable
    Spoken read() {
        int place = in.place();
        var qualifier = Qualifier.NONE;
        for (boolean more = true; more; ) {
            if (in.skip(Sense.PERHAPS)) {
                in.skipSign("-");
                qualifier = qualifier.and(Qualifier.UNCERTAIN);
            } else if (in.skip(Sense.APPROXIMATELY) || in.skipSign("~")) {
                qualifier = qualifier.and(Qualifier.APPROXIMATE);
            } else {
                more = in.skip(Sense.FILLER) && !isAgo();
            }
        }
        var date = anyOf();
        if (date == null) {
            in.back(place);
            return null;
        }
        return date.qualified(qualifier.and(trailing()));
    }

    private boolean isAgo() {
        return in.peek().isWord("y");
    }

    private Qualifier trailing() {
        int place = in.place();
        if (in.skipSign("?")) {
            return Qualifier.UNCERTAIN;
        }
        if (in.skipSign("(") && in.skipSign("?") && in.skipSign(")")) {
            return Qualifier.UNCERTAIN;
        }
        in.back(place);
        if (in.skipSign(",") && in.skip(Sense.PERHAPS)) {
            return Qualifier.UNCERTAIN;
        }
        in.back(place);
        return Qualifier.NONE;
    }

    private @Nullable Spoken anyOf() {
        var found = age();
        found = found == null ? centuryOrDecade() : found;
        found = found == null ? new SpokenDay(in, this::year).read() : found;
        found = found == null ? season() : found;
        return found == null ? year() : found;
    }

    /// "66 million years ago", "vor 66 Millionen Jahren", "il y a 66 millions d'années", "66 Ma".
    private @Nullable Spoken age() {
        int place = in.place();
        boolean before =
                in.peek().isWord("vor") && (in.peek(1).isNumber() || SpokenWords.has(in.peek(1), Sense.APPROXIMATELY));
        var qualifier = Qualifier.NONE;
        if (before) {
            in.next();
        } else {
            before = in.skipAll("il y a") || in.skipAll("y a");
        }
        while (before && in.skip(Sense.APPROXIMATELY)) {
            qualifier = Qualifier.APPROXIMATE;
        }
        if (!in.peek().isNumber()) {
            in.back(place);
            return null;
        }
        var number = in.next().text();
        int scale = SpokenWords.scale(in.peek());
        boolean age = scale > 0 && SpokenWords.isAge(in.next());
        in.skipFillers();
        boolean years = in.skip(Sense.YEARS);
        boolean ago = before || in.skip(Sense.AGO) || in.skipAll("before present");
        if (!age && !(years && ago)) {
            in.back(place);
            return null;
        }
        var date = yearsAgo(number, scale);
        if (date == null) {
            in.back(place);
        }
        return date == null ? null : date.qualified(qualifier);
    }

    /// "13.8" of scale 9 is `Y-138E8S3`: as many digits count as are written. Null where the number is none of
    /// years ago.
    @Nullable
    Spoken yearsAgo(String number, int scale) {
        if (scale == 0) {
            var digits = number.replaceAll("[ .,]", "");
            if (digits.length() > 12 || Long.parseLong(digits) < LEAST_AGE) {
                return in.refuse("date.years-ago", number);
            }
            return yearsAgo(digits.substring(0, digits.length() - 3), 3);
        }
        if (!number.matches("\\d{1,9}([.,]\\d{1,6})?")) {
            return null;
        }
        int point = Math.max(number.indexOf('.'), number.indexOf(','));
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        var digits = number.replaceAll("[.,]", "").replaceFirst("^0+", "");
        if (digits.isEmpty() || decimals > scale) {
            return null;
        }
        return Spoken.age("Y-" + digits + "E" + (scale - decimals) + "S" + digits.length(), scale);
    }

    private @Nullable Spoken centuryOrDecade() {
        int place = in.place();
        var part = in.skip(Sense.EARLY)
                ? Phrase.EARLY
                : in.skip(Sense.MIDDLE) ? Phrase.MIDDLE : in.skip(Sense.LATE) ? Phrase.LATE : half();
        if (part != Phrase.PLAIN) {
            in.skipSign("-");
            in.skipFillers();
        }
        var found = century(part);
        found = found == null ? decade(part) : found;
        if (found == null) {
            in.back(place);
        }
        return found;
    }

    /// "first half", "1. Hälfte", "première moitié"; plain where none is said.
    private Phrase half() {
        int place = in.place();
        var token = in.next();
        int number = SpokenWords.ordinal(token);
        if (token.isNumber() && (token.text().equals("1") || token.text().equals("2"))) {
            boolean ending = in.peek().glued() && in.skip(Sense.ORDINAL);
            number = ending || token.dotted() ? Integer.parseInt(token.text()) : 0;
        }
        if (number == 0 || !in.skip(Sense.HALF)) {
            in.back(place);
            return Phrase.PLAIN;
        }
        return number == 1 ? Phrase.FIRST_HALF : Phrase.SECOND_HALF;
    }

    private @Nullable Spoken century(Phrase part) {
        int place = in.place();
        var token = in.next();
        boolean plain = token.isNumber() && token.text().length() <= 2;
        int count = plain ? Integer.parseInt(token.text()) : SpokenWords.roman(token);
        if (count == 0 || plain && !in.skip(Sense.ORDINAL) && !token.dotted()) {
            in.back(place);
            return null;
        }
        in.skipSign("-");
        int years = in.skip(Sense.CENTURY) ? 100 : in.skip(Sense.MILLENNIUM) ? 1000 : 0;
        if (years == 0 || years == 1000 && count > 10) {
            in.back(place);
            return null;
        }
        boolean before = in.beforeChrist();
        if (!before) {
            in.afterChrist();
        }
        return stretch(before ? 1L - (long) count * years : (long) (count - 1) * years, years, part);
    }

    private @Nullable Spoken decade(Phrase part) {
        int place = in.place();
        boolean french = in.peek().isWord("annees") || in.peek().isWord("annee");
        if (french) {
            in.next();
        }
        var token = in.next();
        boolean english = in.peek().isWord("s") && in.peek().glued() && !french;
        boolean german = GERMAN_DECADE.contains(in.peek().text()) && in.peek().glued() && !french;
        boolean wholeDecade =
                token.isNumber() && token.text().endsWith("0") && token.text().length() <= 4;
        if (!wholeDecade
                || !(english || german || french)
                || token.text().contains(".")
                || token.text().contains(",")) {
            in.back(place);
            return null;
        }
        if (!french) {
            in.next();
            in.skipSign("-");
            in.skip(Sense.YEARS);
        }
        int decade = Integer.parseInt(token.text());
        boolean before = in.beforeChrist();
        if (!before && !in.afterChrist() && decade < 100) {
            return in.refuse(
                    "date.which-century",
                    token.text(),
                    "19" + token.text().charAt(0) + "X",
                    "18" + token.text().charAt(0) + "X");
        }
        if (english && !before && isCentury(decade, part)) {
            return stretch(decade, 100, part);
        }
        if (english && decade % 100 == 0) {
            var hundred = Spoken.year(decade);
            return in.refuse(
                    "date.decade-or-century",
                    token.text(),
                    hundred.substring(0, 3) + "X",
                    hundred.substring(0, 2) + "XX");
        }
        return stretch(before ? -decade - 8L : decade, 10, part);
    }

    /// The "mid-1800s" are a century; the "early 1900s" and all of the 2000s are as often a decade.
    private static boolean isCentury(int decade, Phrase part) {
        return decade % 100 == 0 && part != Phrase.PLAIN && (decade <= 1800 || decade == 1900 && part == Phrase.MIDDLE);
    }

    /// A decade, century or millennium from its first year, or a third of it; one with a mask has it as its
    /// EDTF.
    private static Spoken stretch(long first, int years, Phrase part) {
        long last = first + years - 1;
        boolean masked = first >= 0 || last % years == 0 && last < 0;
        var digits = first > -years && first < 0 ? "-0000" : Spoken.year(first / years * years);
        int x = Integer.toString(years).length() - 1;
        var mask = digits.substring(0, digits.length() - x) + "X".repeat(x);
        return switch (part) {
            case EARLY -> Spoken.range(first, first + years / 3, mask, part);
            case MIDDLE -> Spoken.range(first + years / 3 + 1, first + 2 * years / 3, mask, part);
            case LATE -> Spoken.range(first + 2 * years / 3 + 1, last, mask, part);
            case FIRST_HALF -> Spoken.range(first, first + years / 2 - 1, mask, part);
            case SECOND_HALF -> Spoken.range(first + years / 2, last, mask, part);
            default -> masked ? Spoken.date(mask) : Spoken.range(first, last, mask, Phrase.ROUND);
        };
    }

    private @Nullable Spoken season() {
        int place = in.place();
        int code = SpokenWords.season(in.next());
        if (code > 0) {
            in.skipSign(",");
            in.skipFillers();
            var year = year();
            if (year != null) {
                skipNextYear(year, code);
                return Spoken.date(year.edtf() + "-" + code);
            }
        }
        in.back(place);
        return null;
    }

    /// A winter lies in two years, and is named after both: "winter 1944/45" is the winter of 1944.
    private void skipNextYear(Spoken year, int code) {
        int place = in.place();
        boolean joined = code == WINTER && (in.skipSign("/") || in.skipSign("-"));
        if (!joined
                || !in.peek().isNumber()
                || !Spoken.endOf(year.number(), in.peek().text()).equals(Spoken.nextYear(year.number()))) {
            in.back(place);
            return;
        }
        in.next();
    }

    /// A number to which a later word has given its era; null where it is no year.
    static @Nullable Spoken yearBeforeChrist(String number) {
        if (!YEAR.matcher(number).matches()) {
            return null;
        }
        long year = Long.parseLong(number.replaceAll("[ .,]", ""));
        return year == 0 ? null : Spoken.date(Spoken.year(1 - year)).inEra(true);
    }

    /// "1963", "44 BC", "AD 33", "c. 800"; a year with fewer than four digits needs an era or words beside it.
    @Nullable
    Spoken year() {
        int place = in.place();
        while (in.skip(Sense.YEARS) || in.skip(Sense.FILLER)) {
            // "the year", "l'an", "im Jahr"
        }
        boolean after = in.afterChrist();
        var token = in.next();
        if (!token.isNumber() || !YEAR.matcher(token.text()).matches()) {
            in.back(place);
            return null;
        }
        boolean before = !after && in.beforeChrist();
        after |= !before && in.afterChrist();
        int length = token.text().length();
        long year = Long.parseLong(length <= 4 ? token.text() : token.text().replaceAll("[ .,]", ""));
        if (year == 0 && (before || after)) {
            in.back(place);
            return in.refuse("date.no-year-zero");
        }
        if (!before && !after && length != 4 && !(worded && length == 3)) {
            in.back(place);
            return null;
        }
        var edtf = Spoken.year(before ? 1 - year : year);
        return before || after ? Spoken.date(edtf).inEra(before) : Spoken.bare(edtf, token.text());
    }
}
