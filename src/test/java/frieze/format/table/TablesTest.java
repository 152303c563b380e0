package frieze.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Problem;
import frieze.format.ForeignFiles;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of any shape become timelines, and what was made of them is said.
class TablesTest {
    static ReadResult read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static ReadResult read(String text, Charset charset) throws IOException {
        return new Tables().read(Input.of("test.csv", text.getBytes(charset)), Progress.NONE);
    }

    private static TableShape guess(String text) throws IOException {
        return Tables.guess(Input.of("test.csv", text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    private static List<String> dates(ReadResult result) {
        return result.timeline().events().stream().map(e -> e.when().edtf()).toList();
    }

    private static List<String> titles(ReadResult result) {
        return result.timeline().events().stream().map(Event::title).toList();
    }

    private static List<String> codes(ReadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFound(String delimiter) throws IOException {
        var text = "Date,Title,Category\n1066,\"One, two; three | four\tfive\",A\n1067,Two,B\n".replace(",", delimiter);
        var quoted = text.replace("One" + delimiter + " two", "One, two");
        var result = read(quoted);
        assertThat(dates(result)).containsExactly("1066", "1067");
        assertThat(titles(result).getLast()).isEqualTo("Two");
        assertThat(result.timeline().lanes()).extracting(lane -> lane.title()).containsExactly("A", "B");
        assertThat(result.problems()).isEmpty();
        assertThat(guess(quoted).isSure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Start Date|end-date|Headline|Description|group",
        "Beginn|Ende|Überschrift|Beschreibung|Kategorie",
        "Début|Fin|Événement|Texte|Catégorie",
        "Fecha de inicio|Fecha de fin|Título|Descripción|Categoría",
        "FROM|TO|NAME|DETAILS|LANE"
    })
    void columnsAreKnownByNameInSeveralLanguages(String headings) throws IOException {
        var result = read(headings.replace('|', ';') + "\n1914;1918;War;Long;Europe\n");
        var event = result.timeline().events().getFirst();
        assertThat(event.when().edtf()).isEqualTo("1914/1918");
        assertThat(event.title()).isEqualTo("War");
        assertThat(event.text()).isEqualTo("Long");
        assertThat(result.timeline().lanes().getFirst().title()).isEqualTo("Europe");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1970,1970",
        "43,0043",
        "-500,-0499",
        "-0500,-0500",
        "500 BC,-0499",
        "1999.0,1999",
        "1999-12-31 00:00:00,1999-12-31",
        "1999-12-31 14:30,1999-12-31T14:30:00",
        "1999-12-31T14:30:05Z,1999-12-31T14:30:05Z",
        "1999-1-5,1999-01-05",
        "1999/12/31,1999-12-31",
        "31.12.1999,1999-12-31",
        "19991231,1999-12-31",
        "196X,196X",
        "c. 1970,1970~",
        "Between 47 and 50,[0047..0050]",
        "-44-03-15,-0043-03-15",
        "-65000000,Y-64999999",
        "1960s,196X",
        "12/1999,1999-12",
        "03.1848,1848-03",
        "3.1848,1848-03"
    })
    void datesAreReadAsPeopleWriteThem(String written, String edtf) throws IOException {
        assertThat(dates(read("date;title\n" + written + ";x\n"))).containsExactly(edtf);
    }

    @Test
    void oneDateDecidesForAllWhichNumberIsTheDay() throws IOException {
        assertThat(dates(read("date,title\n03/04/1999,a\n31/12/1999,b\n"))).containsExactly("1999-04-03", "1999-12-31");
        var american = read("date,title\n03/04/1999,a\n12/31/1999,b\n");
        assertThat(dates(american)).containsExactly("1999-03-04", "1999-12-31");
        assertThat(american.problems()).isEmpty();
        var open = read("date,title\n03/04/1999,a\n05/06/1999,b\n");
        assertThat(dates(open)).containsExactly("1999-04-03", "1999-06-05");
        assertThat(codes(open)).containsExactly("problem.table-day-order");
        assertThat(open.problems().getFirst().arguments()).containsExactly(2L);
        var mixed = read("date,title\n03/04/1999,a\n31/12/1999,b\n12/31/1999,c\n");
        assertThat(dates(mixed)).containsExactly("1999-04-03", "1999-12-31", "1999-12-31");
        assertThat(codes(mixed)).containsExactly("problem.table-mixed-order");
    }

    @Test
    void partsOfDatesStandInColumnsOfTheirOwn() throws IOException {
        var result = read("Year,Month,Day,Time,End Year,End Month,End Day,Event\n"
                + "1910,,,,,,,a\n1912,9,8,,,,,b\n1912,March,,,,,,c\n-44,3,15,,,,,d\n1999,12,31,5:30 PM,,,,e\n"
                + "1939,9,1,,1945,5,8,f\n1950,0,0,,,,,g\n");
        assertThat(dates(result))
                .containsExactly(
                        "1910",
                        "1912-09-08",
                        "1912-03",
                        "-0043-03-15",
                        "1999-12-31T17:30:00",
                        "1939-09-01/1945-05-08",
                        "1950");
    }

    @Test
    void rowsThatAreNotWholeAreReportedWithTheirLine() throws IOException {
        var result = read("date,title,text\n1066,\"a\nb\",c\n\n,,\n,no date,x\n1067,short\n1068,a,b,c\n1069,d,e,\n"
                + "30 February 1999,x,y\n1999,end,,\n");
        assertThat(titles(result)).containsExactly("a b", "short", "a", "d", "end");
        assertThat(result.problems())
                .extracting(p -> p.line() + " " + p.code())
                .containsExactly(
                        "6 problem.table-no-date",
                        "7 problem.table-too-few-cells",
                        "8 problem.table-too-many-cells",
                        "10 problem.date");
    }

    @Test
    void anEndBeforeTheStartIsReported() throws IOException {
        var result = read("start,end,title\n1918,1914,x\n,1914,y\n1914,,z\n");
        assertThat(dates(result)).containsExactly("1918", "/1914", "1914");
        assertThat(codes(result)).containsExactly("problem.table-end-before-start");
    }

    @Test
    void titleRowsMayStandAboveTheNames() throws IOException {
        var result = read("The Great War;;\nas of 2020;;\n;;\nDatum;Ereignis;Quelle\n1914;Beginn;https://a.example/\n");
        assertThat(result.timeline().title()).isEqualTo("The Great War");
        assertThat(titles(result)).containsExactly("Beginn");
        assertThat(result.timeline().events().getFirst().sources().getFirst().url())
                .isEqualTo("https://a.example/");
        assertThat(codes(result)).containsExactly("problem.table-above");
    }

    @Test
    void aTableWithoutNamesIsReadByWhatStandsInIt() throws IOException {
        var result = read("1914-07-28,The war begins\n1918-11-11,The war ends\n1919-06-28,A treaty is signed\n");
        assertThat(titles(result)).hasSize(3).contains("The war ends");
        assertThat(codes(result)).containsExactly("problem.table-unsure");
        assertThat(guess("1914,A\n1915,B\n").heading()).isZero();
    }

    @Test
    void theShapeCanBeChangedAndReadAgain() throws IOException {
        var text = "date,name,place\n1066,Hastings,England\n";
        var shape = guess(text);
        assertThat(shape.columns()).containsExactly(Meaning.DATE, Meaning.TITLE, Meaning.NONE);
        var input = Input.of("test.csv", text.getBytes(StandardCharsets.UTF_8));
        var again = Tables.read(input, shape.with(2, Meaning.LANE), Progress.NONE);
        assertThat(again.timeline().lanes().getFirst().title()).isEqualTo("England");
        assertThat(codes(read(text))).containsExactly("problem.table-unread");
    }

    @Test
    void severalValuesStandOneALine() throws IOException {
        var event = read("date,title,tags,image,image description,source,url\n"
                        + "1066,x,\"a, b\n\",\"a.png\nb.png\",\"\nsecond\",\"One\nTwo\",\"\nhttps://b.example/\"\n")
                .timeline()
                .events()
                .getFirst();
        assertThat(event.tags()).containsExactly("a, b");
        assertThat(event.media()).extracting(m -> m.src() + "=" + m.alt()).containsExactly("a.png=", "b.png=second");
        assertThat(event.sources())
                .extracting(s -> s.title() + "=" + s.url())
                .containsExactly("One=", "Two=https://b.example/");
        assertThat(read("date,title,tags\n1,x,a; b;c\n")
                        .timeline()
                        .events()
                        .getFirst()
                        .tags())
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void theEncodingIsFound(String charset) throws IOException {
        var mark = charset.equals("windows-1252") ? "" : "\uFEFF";
        var result = read(mark + "Datum;Titel\r1848;Märzrevolution\r1849;Größe\r", Charset.forName(charset));
        assertThat(titles(result)).containsExactly("Märzrevolution", "Größe");
        assertThat(result.warnings()).isEqualTo(mark.isEmpty() ? 1 : 0);
    }

    @Test
    void whatNoMemoryShouldHoldIsRefusedWithItsPlace() throws IOException {
        var head = "date,title\n1066,x\n";
        var wide = read(head + "1067" + ",".repeat(1_000_000) + "\n");
        var longRow = read(head + "1067," + "y".repeat(5_000_000) + "\n1068,z\n");
        var open = read(head + "1067,\"never closed\n1068,z\n");
        assertThat(List.of(wide, longRow, open)).allSatisfy(result -> {
            assertThat(titles(result)).containsExactly("x");
            assertThat(result.broken()).isTrue();
            assertThat(result.problems().getLast().line()).isEqualTo(3);
        });
        assertThat(codes(wide)).contains("problem.table-too-wide");
        assertThat(codes(longRow)).contains("problem.table-too-long");
        assertThat(codes(open)).contains("problem.table-open-quote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n\n", ",,,\n,,,\n", "\0\0\0\0", "<!DOCTYPE html><html><p>x, y</p></html>", "only words"})
    void whatIsNoTableIsSaidToBeNone(String text) throws IOException {
        var result = read(text);
        assertThat(result.timeline().events()).isEmpty();
        assertThat(codes(result))
                .last()
                .isEqualTo(text.startsWith("<") ? "problem.table-page" : "problem.table-no-dates");
    }

    @Test
    void tablesAreRecognisedByContentAndNothingElseIs() throws IOException {
        assertThat(recognised("x.txt", "date;title\n1066;x\n1067;y\n")).isEqualTo("csv");
        assertThat(recognised("x.csv", "")).isEqualTo("csv");
        assertThat(recognised("x.json", "{\"title\": \"a, b\",\n\"x\": \"c, d\"}"))
                .isEqualTo("frieze");
        assertThat(recognised("x.txt", "Well, this is a letter,\nand it goes on, for a while.\n"))
                .isEqualTo("frieze");
    }

    private static String recognised(String name, String text) throws IOException {
        return Format.of(Input.of(name, text.getBytes(StandardCharsets.UTF_8))).id();
    }

    @Test
    void noMutationThrows() throws IOException {
        ForeignFiles.survivesMutations(
                new Tables(),
                ForeignFiles.text(
                        "m.csv",
                        "Titel;;\nDatum;Ende;Titel;Tags\n31/12/1999;2.1.2000;\"a;b\nc\";x, y\n-500;44 BC;d;\n"),
                2_000);
    }

    @Test
    void realTablesHaveAnEventForEachRowWithADate() throws IOException {
        for (var file : ForeignFiles.corpus("csv-events")) {
            var result = ForeignFiles.read(Input.of(file), "csv");
            long rows = -1;
            try (var lines = Files.lines(file)) {
                rows += lines.filter(line -> !line.isBlank()).count();
            }
            assertThat(result.timeline().events().size() + result.errors())
                    .as(file.toString())
                    .isEqualTo(rows);
            assertThat(result.errors()).as("%s %s", file, result.problems()).isZero();
        }
    }
}
