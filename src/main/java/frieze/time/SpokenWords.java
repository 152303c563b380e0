package frieze.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the words of spoken dates mean, in English, German and French at once: lower case, without accents.
final class SpokenWords {
    enum Sense {
        APPROXIMATELY,
        PERHAPS,
        BY,
        BEFORE,
        AFTER,
        SINCE,
        UNTIL,
        BETWEEN,
        AND,
        FROM,
        TO,
        OR,
        LATER,
        EARLIER,
        EARLY,
        MIDDLE,
        LATE,
        HALF,
        CENTURY,
        MILLENNIUM,
        YEARS,
        AGO,
        PRESENT,
        ORDINAL,
        /// Says nothing here: an article, a preposition.
        FILLER
    }

    private static final Pattern ROMAN = Pattern.compile("((?:xl|x{0,3})(?:ix|iv|v?i{0,3}))(?:e|er|eme|ieme)?");
    private static final Map<String, Integer> SENSES = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> SEASONS = new HashMap<>();
    private static final Map<String, Integer> SCALES = new HashMap<>();

    static {
        put(Sense.APPROXIMATELY, "c ca circa about around approximately approx roughly");
        put(Sense.APPROXIMATELY, "um etwa ungefahr gegen rund zirka vers environ autour env");
        put(Sense.PERHAPS, "perhaps possibly probably maybe uncertain peut etre probablement incertain incertaine");
        put(Sense.PERHAPS, "vielleicht vermutlich wohl moglicherweise wahrscheinlich unsicher");
        put(Sense.BY, "by spatestens");
        put(Sense.BEFORE, "before vor avant");
        put(Sense.AFTER, "after nach apres");
        put(Sense.SINCE, "since seit depuis ab");
        put(Sense.UNTIL, "until till to bis jusqu jusque");
        put(Sense.BETWEEN, "between zwischen entre");
        put(Sense.AND, "and und et");
        put(Sense.FROM, "from von vom de du des");
        put(Sense.TO, "to until till through bis a au aux jusqu jusque");
        put(Sense.OR, "or oder ou");
        put(Sense.LATER, "later after spater danach tard apres");
        put(Sense.EARLIER, "earlier before fruher davor tot avant");
        put(Sense.EARLY, "early fruhes fruhen beginning start anfang beginn debut");
        put(Sense.MIDDLE, "mid mi middle mittleres mitte milieu");
        put(Sense.LATE, "late end spates spaten ende fin");
        put(Sense.HALF, "half halfte moitie");
        put(Sense.CENTURY, "century centuries cent c jahrhundert jahrhunderts jahrhunderte jh jhdt siecle siecles s");
        put(Sense.MILLENNIUM, "millennium millenium jahrtausend jahrtausends jt millenaire");
        put(Sense.YEARS, "year years yr yrs jahr jahre jahren an ans annee annees");
        put(Sense.AGO, "ago bp");
        put(Sense.PRESENT, "present now today heute jours aujourd hui");
        put(Sense.ORDINAL, "st nd rd th e er re ere de eme ieme");
        put(
                Sense.FILLER,
                "the in of on at der die das den dem des im am zu zum zur le la les l du de d en au aux a plus nos");
        number(MONTHS, 1, "january jan januar janner janvier janv");
        number(MONTHS, 2, "february feb februar feber fevrier fevr fev");
        number(MONTHS, 3, "march mar marz maerz mrz mars");
        number(MONTHS, 4, "april apr avril avr");
        number(MONTHS, 5, "may mai");
        number(MONTHS, 6, "june jun juni juin");
        number(MONTHS, 7, "july jul juli juillet juil");
        number(MONTHS, 8, "august aug aout");
        number(MONTHS, 9, "september sep sept septembre");
        number(MONTHS, 10, "october oct oktober okt octobre");
        number(MONTHS, 11, "november nov novembre");
        number(MONTHS, 12, "december dec dezember dez decembre");
        number(SEASONS, 21, "spring fruhling fruhjahr printemps");
        number(SEASONS, 22, "summer sommer ete");
        number(SEASONS, 23, "autumn fall herbst automne");
        number(SEASONS, 24, "winter hiver");
        number(SCALES, 3, "thousand tausend mille ka kya");
        number(SCALES, 6, "million millions millionen mio ma mya myr");
        number(SCALES, 9, "billion billions milliarde milliarden milliard milliards mrd ga bya gya");
    }

    private SpokenWords() {}

    private static void put(Sense sense, String words) {
        for (var word : words.split(" ")) {
            SENSES.merge(word, 1 << sense.ordinal(), (a, b) -> a | b);
        }
    }

    private static void number(Map<String, Integer> map, int number, String words) {
        for (var word : words.split(" ")) {
            map.put(word, number);
        }
    }

    /// All senses of a word, the bit of each at its ordinal.
    static int senses(String word) {
        return SENSES.getOrDefault(word, 0);
    }

    static boolean has(SpokenToken token, Sense sense) {
        return (token.senses() >> sense.ordinal() & 1) == 1;
    }

    /// 1 to 12, or 0.
    static int month(SpokenToken token) {
        return MONTHS.getOrDefault(token.text(), 0);
    }

    /// 1 of "first", 2 of "second", or 0.
    static int ordinal(SpokenToken token) {
        return switch (token.text()) {
            case "first", "erste", "ersten", "premiere" -> 1;
            case "second", "zweite", "zweiten", "seconde", "deuxieme" -> 2;
            default -> 0;
        };
    }

    /// 21 to 24, or 0.
    static int season(SpokenToken token) {
        return SEASONS.getOrDefault(token.text(), 0);
    }

    /// The power of ten of "million", "Ma"...: 3, 6 or 9; or 0.
    static int scale(SpokenToken token) {
        return SCALES.getOrDefault(token.text(), 0);
    }

    /// "Ma" and its like hold the "years ago" in themselves.
    static boolean isAge(SpokenToken token) {
        return Set.of("ka", "kya", "ma", "mya", "ga", "bya", "gya").contains(token.text());
    }

    /// A Roman number from 1 to 49, with or without its French ending (`xviiie`); or 0.
    static int roman(SpokenToken token) {
        if (token.kind() != SpokenToken.Kind.WORD
                || token.text().isEmpty()
                || "ivxl".indexOf(token.text().charAt(0)) < 0) {
            return 0;
        }
        var found = ROMAN.matcher(token.text());
        if (!found.matches()) {
            return 0;
        }
        var text = found.group(1);
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int worth = worth(text.charAt(i));
            sum += i + 1 < text.length() && worth(text.charAt(i + 1)) > worth ? -worth : worth;
        }
        return sum;
    }

    private static int worth(char digit) {
        return switch (digit) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
        };
    }
}
