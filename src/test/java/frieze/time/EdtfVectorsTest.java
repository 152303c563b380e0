package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The examples of the Library of Congress and the test vectors of two other implementations, read where they
/// lie beside the project. Where they say otherwise than the rules of this project (see `docs/dates.md`), each
/// text is named here with the rule that decides it.
class EdtfVectorsTest {
    private static final Path VECTORS = Path.of("..", "shared", "corpus", "edtf");

    private static final String FOUR_DIGITS = "rule 1: a plain year has exactly four digits";
    private static final String BLANKS = "rule 1: no blanks anywhere";
    private static final String REVERSED = "rule 3: the end's latest day lies before the start's earliest";
    private static final String NOT_REVERSED = "rule 3: the end's latest day does not lie before the start's earliest";
    private static final String MONTHS_ONLY = "rule 6: X in the month's place stands for months only";
    private static final String NO_DAY = "rule 6: X that gives no valid date at all is invalid";
    private static final String QUALIFIED = "rule 5: a qualifier may stand on every component";

    /// Text to rule: valid elsewhere, invalid here; or the other way round.
    private static final Map<String, String> DECIDED_OTHERWISE = Map.ofEntries(
            Map.entry("201", FOUR_DIGITS),
            Map.entry("19", FOUR_DIGITS),
            Map.entry("20", FOUR_DIGITS),
            Map.entry("21", FOUR_DIGITS),
            Map.entry("-201", FOUR_DIGITS),
            Map.entry("-19", FOUR_DIGITS),
            Map.entry("-20", FOUR_DIGITS),
            Map.entry("-21", FOUR_DIGITS),
            Map.entry("201?", FOUR_DIGITS),
            Map.entry("-201~", FOUR_DIGITS),
            Map.entry("20%", FOUR_DIGITS),
            Map.entry("-20?", FOUR_DIGITS),
            Map.entry("Y2020", "rule 1: Y only where the year has more than four digits"),
            Map.entry("1999/1980", REVERSED),
            Map.entry("1985-06/1985-04", REVERSED),
            Map.entry("1985-06-26/1985-04-12", REVERSED),
            Map.entry("[1667, 1668, 1670]", BLANKS),
            Map.entry("[1667, 1668, 1670..1672]", BLANKS),
            Map.entry("{2019-06, 2020-06}", BLANKS),
            Map.entry("[..2018, 2020..]", BLANKS),
            Map.entry("[2019-06, 2020-06]", BLANKS),
            Map.entry("[2019-06, 2020-06, 2021-06]", BLANKS),
            Map.entry("[2019-06, 2020-06, 2021-06..2021-07]", BLANKS),
            Map.entry("[..2018, 2020-06-10..]", BLANKS),
            Map.entry("{2019-06, 2020-06, 2021-06}", BLANKS),
            Map.entry("{2019-06, 2020-06, 2021-06..2021-07}", BLANKS),
            Map.entry("2020-02-3X", NO_DAY),
            Map.entry("1999-02-3X", NO_DAY),
            Map.entry("1999-2X", MONTHS_ONLY),
            Map.entry("2020-%06-25?", QUALIFIED),
            Map.entry("Y-61000/-2000", "rule 3: Y years are allowed in intervals"),
            Map.entry("0000-01-03/0000-01", NOT_REVERSED),
            Map.entry("0000-02/0000", NOT_REVERSED),
            Map.entry("2004-06-11%/2004-%06", NOT_REVERSED),
            Map.entry("2004-06-11%/2004-06~", NOT_REVERSED));

    /// Text to rule: valid on both sides, but of another level or with other bounds.
    private static final Map<String, String> OTHER_MEANING = Map.of(
            "2011-23~", "rule 5: a season with its qualifier at the right end is level 1",
            "2004-06-11%", "rule 5: the lowest level that admits it; one qualifier at the right end is level 1",
            "Y171010000S3", "rule 8: three significant digits of 171010000 are 171");

    @Test
    void readsWhatTheLibraryOfCongressWrites() throws IOException {
        check("loc-spec-2019.tsv", 55);
    }

    @Test
    void agreesWithTheVectorsOfEdtfValidate() throws IOException {
        check("edtf-validate.tsv", 250);
    }

    @Test
    void agreesWithTheVectorsOfEdtfEx() throws IOException {
        check("edtf_ex.tsv", 220);
    }

    @Test
    void knowsEverySeasonCode() throws IOException {
        var rows = rows("loc-spec-2019-season-codes.tsv");
        assertThat(rows).hasSize(21);
        for (var row : rows) {
            assertThat(Edtf.parse("2001-" + row[0], CalendarSystem.GREGORIAN))
                    .as(row[1])
                    .isInstanceOf(Edtf.Parsed.class);
        }
    }

    private static void check(String file, int atLeast) throws IOException {
        var wrong = new ArrayList<String>();
        var exceptions = new TreeMap<String, String>();
        var rows = rows(file);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(atLeast);
        for (var row : rows) {
            checkRow(row, wrong, exceptions);
        }
        assertThat(wrong).isEmpty();
        var needed = new HashSet<>(exceptions.keySet());
        assertThat(DECIDED_OTHERWISE.keySet()).containsAll(needed);
    }

    private static void checkRow(String[] row, List<String> wrong, Map<String, String> exceptions) {
        var text = row[0];
        var verdict = row[1];
        boolean valid = !verdict.equals("INVALID");
        var result = Edtf.parse(text, CalendarSystem.GREGORIAN);
        if (DECIDED_OTHERWISE.containsKey(text)) {
            exceptions.put(text, DECIDED_OTHERWISE.get(text));
            if (valid == result instanceof Edtf.Parsed) {
                wrong.add(text + " is listed as decided otherwise, but is not");
            }
            return;
        }
        switch (result) {
            case DateError error -> {
                if (valid) {
                    wrong.add(text + ": " + error);
                }
            }
            case Edtf.Parsed(var edtf) -> {
                if (!valid) {
                    wrong.add(text + " should be invalid");
                } else {
                    checkMeaning(row, edtf, wrong);
                }
            }
        }
    }

    private static void checkMeaning(String[] row, Edtf edtf, List<String> wrong) {
        var text = row[0];
        if (OTHER_MEANING.containsKey(text)) {
            return;
        }
        if (Character.isDigit(row[1].charAt(0)) && !row[1].equals(String.valueOf(edtf.level()))) {
            wrong.add(text + " is level " + row[1] + ", not " + edtf.level());
        }
        var bounds = DateBounds.of(edtf, CalendarSystem.GREGORIAN);
        compare(text, row[2], bounds.earliest(), false, wrong);
        compare(text, row[3], bounds.latest(), true, wrong);
        if (!edtf.toString().equals(text) && !text.contains("S02")) {
            wrong.add(text + " prints as " + edtf);
        }
    }

    private static void compare(String text, String stated, String found, boolean latest, List<String> wrong) {
        if (stated.isEmpty() || stated.equals(found)) {
            return;
        }
        var bare = stated.startsWith("Y") ? stated.substring(1) : stated;
        boolean year = bare.indexOf('-', 1) < 0 && !bare.contains("inf") && !bare.equals("unknown");
        boolean month = bare.matches("-?\\d{4}-\\d\\d");
        var full = year ? bare + (latest ? "-12-31" : "-01-01") : month ? found : bare;
        var shown = found.startsWith("+") && !stated.startsWith("+") ? found.substring(1) : found;
        if (!full.equals(shown) || month && !found.startsWith(bare)) {
            wrong.add(text + ": " + (latest ? "latest" : "earliest") + " is " + stated + ", not " + found);
        }
    }

    static List<String[]> rows(String file) throws IOException {
        var path = VECTORS.resolve(file);
        assumeTrue(Files.exists(path), "the vectors are not beside the project: " + path);
        return Files.readAllLines(path).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
