package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What holds for every date, tried on more than a million random ones.
class EdtfPropertiesTest {
    private static final int CASES = 1_000_000;
    private static final String ALPHABET = "0123456789XYEST?~%-/.,[]{}:+Z \u0000é\ud800";

    @Test
    void printingAndReadingAgainKeepsTheMeaning() {
        var texts = new RandomEdtf(20_190_204);
        int valid = 0;
        var levels = new int[3];
        for (int i = 0; i < CASES; i++) {
            var text = texts.next();
            if (Edtf.parse(text, CalendarSystem.GREGORIAN) instanceof Edtf.Parsed(var edtf)) {
                valid++;
                levels[edtf.level()]++;
                check(text, edtf);
            }
        }
        assertThat(valid).isGreaterThan(CASES / 2);
        assertThat(java.util.Arrays.stream(levels).min().orElse(0)).isGreaterThan(CASES / 200);
    }

    private static void check(String text, Edtf edtf) {
        var printed = edtf.toString();
        var again = Edtf.parse(printed, CalendarSystem.GREGORIAN);
        if (!(again instanceof Edtf.Parsed(var same))
                || !same.equals(edtf)
                || !same.toString().equals(printed)) {
            Assertions.fail(text + " is printed as " + printed + ", which is read as " + again);
        }
        // the zero of an exponent is all that printing leaves out
        if (!printed.equals(text) && !text.matches(".*E0\\d.*")) {
            Assertions.fail(text + " is printed as " + printed);
        }
        var span = edtf.span(CalendarSystem.GREGORIAN);
        if (span.start() >= span.end()) {
            Assertions.fail(text + " covers " + span);
        }
    }

    /// Every digit of a date in turn gives way to an `X`: what it covered before lies inside of what it covers
    /// then.
    @Test
    void aNarrowerDateLiesInsideTheWiderOne() {
        var texts = new RandomEdtf(1582);
        int compared = 0;
        for (int i = 0; i < CASES / 2; i++) {
            var text = texts.next();
            if (Edtf.parse(text, CalendarSystem.GREGORIAN) instanceof Edtf.Parsed(EdtfDate date)
                    && !date.year().lettered()) {
                // in the month's place X stands for months only, so that a season has none
                int end = date.isSeason() ? text.indexOf('-', 2) : text.length();
                compared += compareWider(text, end, date.span(CalendarSystem.GREGORIAN));
            }
        }
        assertThat(compared).isGreaterThan(CASES / 2);
    }

    private static int compareWider(String text, int end, TimeSpan narrow) {
        int compared = 0;
        for (int at = 0; at < end; at++) {
            if (Character.isDigit(text.charAt(at))) {
                var wider = text.substring(0, at) + "X" + text.substring(at + 1);
                if (Edtf.parse(wider, CalendarSystem.GREGORIAN) instanceof Edtf.Parsed(var edtf)) {
                    var wide = edtf.span(CalendarSystem.GREGORIAN);
                    compared++;
                    if (wide.start() > narrow.start() || wide.end() < narrow.end()) {
                        Assertions.fail(wider + " covers " + wide + ", but " + text + " covers " + narrow);
                    }
                }
            }
        }
        return compared;
    }

    /// The bounds of masked dates, against trying every day of the years that fit.
    @Test
    void aMaskCoversExactlyTheDaysThatFit() {
        var random = new Random(4);
        int valid = 0;
        for (int i = 0; i < 3_000; i++) {
            var text = (random.nextBoolean() ? "" : "-")
                    + masked(random, "19" + (random.nextBoolean() ? "0" : "9") + random.nextInt(10))
                    + "-" + masked(random, String.format("%02d", 1 + random.nextInt(12)))
                    + "-" + masked(random, String.format("%02d", 1 + random.nextInt(31)));
            if (text.indexOf('X') < 0 || text.indexOf('X') < 3) {
                continue;
            }
            var expected = bruteForce(text);
            var result = Edtf.parse(text, CalendarSystem.GREGORIAN);
            if (expected == null) {
                assertThat(result).as(text).isInstanceOf(DateError.class);
            } else {
                valid++;
                assertThat(((Edtf.Parsed) result).edtf().span(CalendarSystem.GREGORIAN))
                        .as(text)
                        .isEqualTo(expected);
            }
        }
        assertThat(valid).isGreaterThan(1_000);
    }

    private static String masked(Random random, String digits) {
        var out = new StringBuilder(digits);
        for (int i = 0; i < digits.length(); i++) {
            if (random.nextInt(3) == 0 && (digits.length() == 2 || i > 1)) {
                out.setCharAt(i, 'X');
            }
        }
        return out.toString();
    }

    private static @Nullable TimeSpan bruteForce(String mask) {
        int sign = mask.startsWith("-") ? -1 : 1;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int year = 1900; year < 2000; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= CalendarSystem.GREGORIAN.lengthOfMonth((long) sign * year, month); day++) {
                    if (fits(mask, (sign < 0 ? "-" : "") + year, month, day)) {
                        long epochDay = new CivilDate((long) sign * year, month, day).epochDay();
                        first = Math.min(first, epochDay);
                        last = Math.max(last, epochDay);
                    }
                }
            }
        }
        return first > last ? null : new TimeSpan(first * Instants.DAY, (last + 1) * Instants.DAY);
    }

    private static boolean fits(String mask, String year, int month, int day) {
        int at = year.length();
        for (int i = 0; i < at; i++) {
            if (mask.charAt(i) != 'X' && mask.charAt(i) != year.charAt(i)) {
                return false;
            }
        }
        return fits(mask, at + 1, month) && fits(mask, at + 4, day);
    }

    private static boolean fits(String mask, int at, int number) {
        return (mask.charAt(at) == 'X' || mask.charAt(at) == '0' + number / 10)
                && (mask.charAt(at + 1) == 'X' || mask.charAt(at + 1) == '0' + number % 10);
    }

    @Test
    void noTextMakesItThrow() {
        var random = new Random(1973);
        var texts = new RandomEdtf(1973);
        for (int i = 0; i < CASES / 4; i++) {
            var text = i % 2 == 0 ? mutated(texts.next(), random) : noise(random);
            switch (When.parse(text)) {
                case When.Read(var when) -> {
                    assertThat(when.shape()).isNotNull();
                    DateBounds.of(when);
                }
                case DateError error -> {
                    if (error.position() < 0 || error.position() > text.length()) {
                        Assertions.fail(text + ": " + error);
                    }
                }
            }
        }
    }

    /// Whatever is read can be said, and whatever is wrong can be explained.
    @Test
    void everythingCanBeWorded() {
        var random = new Random(476);
        var texts = new RandomEdtf(476);
        var words = new java.util.ArrayList<DateWording>();
        for (var language : new String[] {"en", "de", "fr"}) {
            words.add(DateWording.of(java.util.Locale.of(language)));
        }
        for (int i = 0; i < 30_000; i++) {
            var text = i % 4 == 0 ? mutated(texts.next(), random) : texts.next();
            for (var wording : words) {
                switch (When.parse(text, i % 3 == 0 ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN)) {
                    case When.Read(var when) -> {
                        assertThat(wording.shortForm(when))
                                .as(text)
                                .isNotBlank()
                                .doesNotContain("{", "null");
                        assertThat(wording.longForm(when)).as(text).isNotBlank().doesNotContain("{", "null");
                        assertThat(wording.reach(when)).isNotBlank();
                        assertThat(wording.precisionNote(when)).isNotNull();
                        assertThat(wording.distance(when, when)).isNotBlank();
                        assertThat(wording.span(when.span())).isNotBlank();
                        assertThat(wording.duration(when.span().seconds())).isNotBlank();
                    }
                    case DateError error ->
                        assertThat(wording.message(error)).as(text).isNotBlank();
                }
            }
        }
    }

    private static String mutated(String text, Random random) {
        var out = new StringBuilder(text);
        for (int n = 1 + random.nextInt(3); n > 0 && !out.isEmpty(); n--) {
            int at = random.nextInt(out.length());
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(3)) {
                case 0 -> out.setCharAt(at, c);
                case 1 -> out.insert(at, c);
                default -> out.deleteCharAt(at);
            }
        }
        return out.toString();
    }

    private static String noise(Random random) {
        var bytes = new byte[random.nextInt(24)];
        random.nextBytes(bytes);
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
    }

    @Test
    void megabytesTakeNoLonger() {
        int n = 2_000_000;
        var hostile = new String[] {
            "1".repeat(n),
            "Y" + "1".repeat(n),
            "Y1E" + "9".repeat(n),
            "1950S" + "9".repeat(n),
            "[".repeat(n),
            "[" + "1970,".repeat(n / 5) + "x",
            "[" + "1970..".repeat(n / 6) + "]",
            "/".repeat(n),
            ".".repeat(n),
            "?".repeat(n),
            "X".repeat(n),
            "-".repeat(n),
            " ".repeat(n),
            "{" + "XXX4-02-29,".repeat(n / 11) + "2000}",
            "before ".repeat(n / 7),
            "\ud800".repeat(n),
            "1960s " + "a".repeat(n)
        };
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (var text : hostile) {
                When.parse(text);
            }
        });
    }
}
