package frieze.format.gedcom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.document.ProblemWording;
import frieze.document.Source;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.time.CalendarSystem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GedcomTest {
    private static ReadResult read(byte[] bytes) throws IOException {
        return new Gedcom().read(Input.of("test.ged", bytes), Progress.NONE);
    }

    private static ReadResult read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] fixture() throws IOException {
        try (var in = GedcomTest.class.getResourceAsStream("family.ged")) {
            return in.readAllBytes();
        }
    }

    private static String person(String charset, String name, String date) {
        return "0 HEAD\n1 CHAR " + charset + "\n0 @I1@ INDI\n1 NAME " + name + "\n1 BIRT\n2 DATE " + date
                + "\n0 TRLR\n";
    }

    @Test
    void eventsOfPeopleAndFamiliesAreRead() throws Exception {
        var timeline = read(fixture()).timeline();
        assertThat(timeline.events())
                .extracting(Event::title, event -> event.when().written())
                .containsExactly(
                        tuple("Birth: Anna Müller", "1850-03-03"),
                        tuple("Christening: Anna Müller", "1850-03~"),
                        tuple("Death: Anna Müller", "[1900..1905]"),
                        tuple("Occupation: Anna Müller", "1870/1890"),
                        tuple("Journey: Anna Müller", "1871?"),
                        tuple("Birth: Jan Novák", "1840-10-25"),
                        tuple("Emigration: Jan Novák", "[..1880]"),
                        tuple("Immigration: Jan Novák", "[1879..]"),
                        tuple("Residence: Jan Novák", "1880/.."),
                        tuple("Will: Jan Novák", "1700-02-11"),
                        tuple("Census: Jan Novák", "-0043~"),
                        tuple("Marriage: Jan Novák and Anna Müller", "1869~"),
                        tuple("Divorce: Jan Novák and Anna Müller", "../1880"),
                        tuple("Marriage: (unknown) and (unknown)", "1900"));
        assertThat(timeline.lanes())
                .extracting(Lane::title)
                .containsExactly("Births", "Marriages", "Deaths", "Other events");
        var birth = timeline.events().getFirst();
        assertThat(birth.text()).isEqualTo("Wien, Österreich\n\nBorn \\*early\\*  \nin the morning");
        assertThat(birth.sources()).containsExactly(new Source("Parish register, 12", "The parish", "", ""));
        assertThat(birth.tags()).containsExactly("Müller");
        assertThat(birth.id().value()).isEqualTo("I1.BIRT");
        assertThat(timeline.events().get(5).when().calendar()).isEqualTo(CalendarSystem.JULIAN);
        assertThat(timeline.events().get(11).tags()).containsExactly("Novák", "Müller");
        assertThat(timeline.description()).isEqualTo("A family  \nmade up");
        assertThat(timeline.language()).contains(Locale.ENGLISH);
    }

    @Test
    void whateverIsNotShownIsSaidWithItsPlace() throws Exception {
        var result = read(fixture());
        assertThat(result.origin()).hasToString("GEDCOM 5.5.1");
        assertThat(result.problems())
                .extracting(Problem::severity, Problem::code, Problem::line)
                .containsExactlyInAnyOrder(
                        tuple(Severity.ERROR, "problem.gedcom-phrase", 27L),
                        tuple(Severity.NOTE, "problem.gedcom-interpreted", 32L),
                        tuple(Severity.ERROR, "problem.gedcom-calendar", 39L),
                        tuple(Severity.NOTE, "problem.gedcom-dual", 49L),
                        tuple(Severity.ERROR, "problem.date", 53L),
                        tuple(Severity.ERROR, "problem.date", 62L),
                        tuple(Severity.WARNING, "problem.gedcom-no-record", 65L),
                        tuple(Severity.NOTE, "problem.gedcom-no-date", 0L),
                        tuple(Severity.NOTE, "problem.gedcom-left-out", 0L));
        var wording = ProblemWording.of(Locale.ENGLISH);
        var sentences = result.problems().stream().map(wording::sentence).toList();
        assertThat(sentences.get(sentences.size() - 2)).contains("DEAT (1)");
        assertThat(sentences.getLast())
                .contains(
                        "DATE.TIME (1)", "INDI.SEX (1)", "FAM.CHIL (1)", "NAME.NICK (1)", "RESI.ADDR (1)", "HEAD.SOUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1850;1850",
                "MAR 1850;1850-03",
                "bet 1 jan 1850 and mar 1850;[1850-01-01..1850-03]",
                "ABT. 1850;1850~",
                "BEF @#DJULIAN@ 1500;[..1500]",
                "FROM @#DJULIAN@ 1 JAN 1500 TO 1501;1500-01-01/1501",
                "JULIAN 30 JAN 1649;1649-01-30",
                "@#DGREGORIAN@ 30 JAN 1649;1649-01-30",
                "5 MARCH 1850;1850-03-05",
                "850 BC;-0849",
                "1699/1700;1700",
                "circa 1850;circa 1850",
            })
    void datesMeanWhatTheStandardSays(String date, String expected) throws Exception {
        assertThat(read(person("UTF-8", "x", date)).timeline().events())
                .extracting(event -> event.when().written())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"@#DHEBREW@ 1 NSN 5000", "1699/05", "30 XYZ 1850", "BET 1860 AND 1850", "@#DROMAN@ 5", "32 JAN 1850"})
    void whatMakesNoSenseIsAnError(String date) throws Exception {
        var result = read(person("UTF-8", "x", date));
        assertThat(result.errors()).isEqualTo(1);
        assertThat(result.timeline().events()).isEmpty();
    }

    @Test
    void everyEncodingOfTheStandardIsRead() throws Exception {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var result = read(("\uFEFF" + person("UNICODE", "Zoë /Šo/", "1850")).getBytes(charset));
            assertThat(result.timeline().events()).extracting(Event::title).containsExactly("Birth: Zoë Šo");
            assertThat(result.problems()).isEmpty();
        }
        var ansi = read(person("ANSI", "Zoë", "1850").getBytes(Charset.forName("windows-1252")));
        assertThat(ansi.timeline().events()).extracting(Event::title).containsExactly("Birth: Zoë");
        assertThat(ansi.problems()).isEmpty();
        var ansel = person("ANSEL", "Zo\u00E8e /\u00E9So\u00B1/", "1850").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(ansel).timeline().events()).extracting(Event::title).containsExactly("Birth: Zoë Šoł");
        assertThat(read(ansel).problems()).extracting(Problem::code).containsExactly("problem.gedcom-ansel");
        var mac = read(person("MACINTOSH", "Zo\u0091", "1850").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(mac.problems()).extracting(Problem::code).containsExactly("problem.not-utf-8");
    }

    @Test
    void wordsAreInTheLanguageOfTheFile() throws Exception {
        for (var language : List.of("German", "de")) {
            var text = person("UTF-8", "Anna", "1850").replace("0 @I1@", "1 LANG " + language + "\n0 @I1@");
            var timeline = read(text).timeline();
            assertThat(timeline.events()).extracting(Event::title).containsExactly("Geburt: Anna");
            assertThat(timeline.lanes()).extracting(Lane::title).containsExactly("Geburten");
        }
    }

    @Test
    void brokenFilesAreReadAsFarAsTheyGo() throws Exception {
        var broken =
                "0 HEAD\n0 @I1@ INDI\n1 NAME A\n1 BIRT\n3 DATE 1850\nand more\n2 NOTE n\n4 CONT m\n1 DEAT\n2 DATE 19";
        var result = read(broken);
        assertThat(result.timeline().events()).extracting(Event::title).containsExactly("Birth: A", "Death: A");
        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "problem.gedcom-level", "problem.gedcom-line", "problem.gedcom-level", "problem.gedcom-end");
        assertThat(read("").problems())
                .extracting(Problem::code)
                .containsExactly("problem.gedcom-start", "problem.gedcom-end", "problem.gedcom-nothing");
    }

    @Test
    void onlyGedcomRecognisesIt() throws Exception {
        for (var name : List.of("family.ged", "unnamed", "notes.txt")) {
            assertThat(Format.of(Input.of(name, fixture())).id()).isEqualTo("gedcom");
        }
    }
}
