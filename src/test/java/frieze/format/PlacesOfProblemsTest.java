package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Problem.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the format: what is wrong with a date is said with the line and the column where it is written. In
/// the files below `▶` stands before that place; it is taken out before reading.
class PlacesOfProblemsTest {
    private static final String MARK = "▶";

    /// Line and column, counted by hand.
    private record Place(long line, long column) {
        static Place of(String marked) {
            var before = marked.substring(0, marked.indexOf(MARK)).split("\r\n|\r|\n", -1);
            var last = before[before.length - 1];
            return new Place(before.length, last.codePointCount(0, last.length()) + 1L);
        }
    }

    private static Arguments file(String format, String name, String marked) {
        return Arguments.of(format, name, marked, StandardCharsets.UTF_8);
    }

    static Stream<Arguments> oneWrongDateEach() {
        return Stream.of(
                file("csv", "plain.csv", "date,title\n1066,Hastings\n▶31.2.1999,Nothing\n"),
                file("csv", "later.csv", "title,place,date\nHastings,Sussex,1066\nNothing,Nowhere,▶31.2.1999\n"),
                file(
                        "csv",
                        "quoted.csv",
                        "title,date\n\"Hastings, \"\"1066\"\"\",1066\n\"a, \"\"b\"\"\",\"▶31.2.1999\"\n"),
                file("csv", "lines.csv", "title,date\nHastings,1066\n\"a\nb\r\nc\",\" \n  ▶31.2.1999\"\n"),
                file("csv", "wide.csv", "title,date\nHastings,1066\n\uD83D\uDE00é,▶31.2.1999\n"),
                file("csv", "blanks.csv", "\ntitle;date\n\nHastings;1066\n\nNothing;  ▶31.2.1999\n"),
                file("csv", "end.csv", "title,from,to\nHastings,1066,\nNothing,1900,▶31.2.1999\n"),
                file("csv", "order.csv", "title,from,to\nHastings,1066,1067\nNothing,1900,▶1800\n"),
                file("csv", "missing.csv", "title,date,place\nHastings,1066,a\nNothing,▶,b\n"),
                file("csv", "returns.csv", "title,date\rHastings,1066\rNothing,▶31.2.1999\r"),
                file("csv", "open.csv", "title,date\nHastings,1066\nNothing,▶\"1999\nand so on\n"),
                file("csv", "open-first.csv", "title,date\nHastings,1066\n▶\"Nothing,1999\nand so on\n"),
                file("csv", "own.csv", "edtf,title,figures\n1066,Hastings,\n1999,a,\n▶1999-02-31,Nothing,\n"),
                file("csv", "mark.csv", "\uFEFFdate,title\n1066,Hastings\n▶31.2.1999,Nothing\n"),
                Arguments.of(
                        "csv",
                        "wide-16.csv",
                        "\uFEFFtitle\tdate\nHastings\t1066\nNöthing\t▶31.2.1999\n",
                        StandardCharsets.UTF_16LE),
                Arguments.of(
                        "csv", "latin.csv", "title;date\nHastings;1066\nÄÖ;▶31.2.1999\n", Charset.forName("cp1252")),
                file("csv", "table.tsv", "title\tplace\tdate\nHastings\t\t1066\nNothing\t\"a\tb\"\t▶31.2.1999\n"),
                file(
                        "timelinejs-csv",
                        "slides.csv",
                        "Year,Month,Day,Time,Headline,Text,Media\n1066,10,14,,Hastings,,\n1999,▶13,,,\"a\nb\",,\n"),
                file(
                        "timelinejs-csv",
                        "days.csv",
                        "Headline,Text,Media,Year,Month,Day\nHastings,,,1066,10,14\n\"a\nb\",,,▶1999,2,31\n"),
                file(
                        "wikidata-csv",
                        "query.csv",
                        "item,itemLabel,date\nhttp://www.wikidata.org/entity/Q1,\"a, b\",1066-10-14T00:00:00Z\n"
                                + "http://www.wikidata.org/entity/Q2,\"a\nb\",▶1999-02-31T00:00:00Z\n"),
                file("icalendar", "plain.ics", ics("SUMMARY:a\nDTSTART;VALUE=DATE:▶19990231\n")),
                file(
                        "icalendar",
                        "returns.ics",
                        ics("SUMMARY:a\nDTSTART:▶19990231\n").replace("\n", "\r\n")),
                file("icalendar", "folded.ics", ics("SUMMARY:a\n b\n\tc\nDTSTART;\n VALUE=DATE:▶19990231\n")),
                file("icalendar", "folded-after.ics", ics("DTSTART;VALUE=DATE:\n ▶19990231\nSUMMARY:a\n")),
                file("icalendar", "folded-empty.ics", ics("DTSTART;VALUE=DATE\n\n :▶1999\n 0231\nSUMMARY:a\n")),
                file(
                        "icalendar",
                        "list.ics",
                        ics("DTSTART:19990101\nRDATE:19990201,\n 19990210, ▶19990231\nSUMMARY:a\n")),
                file("icalendar", "end.ics", ics("DTSTART:19990101\nSUMMARY:a\nDTEND:▶19990231\n")),
                file("icalendar", "none.ics", "BEGIN:VCALENDAR\n▶BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\nEND:VCALENDAR\n"),
                file("icalendar", "line.ics", ics("DTSTART:19990101\nSUMMARY:a\n▶no property\n")),
                file("gedcom", "family.ged", "0 HEAD\n0 @I1@ INDI\n1 NAME A\n1 BIRT\n2 DATE ▶31 FEB 1999\n0 TRLR\n"),
                file("gedcom", "indented.ged", "0 HEAD\n0 @I1@ INDI\n1 BIRT\n  2 DATE  ▶31 FEB 1999\n0 TRLR\n"),
                file("markwhen", "project.mw", "title: A\n\n1066-10-14: Hastings\n  ▶1999-02-31: Nothing\n"),
                file(
                        "simile",
                        "attributes.xml",
                        "<data>\n <event start='1066' title='Hastings'/>\n <event title=\"a > b\"\n   start = \"▶31.2.1999\"/>"
                                + "\n</data>\n"),
                file(
                        "simile",
                        "events.json",
                        "{\"dateTimeFormat\": \"iso8601\", \"events\": [\n  {\"title\": \"a\",\n   \"start\": ▶\"1999-02-31\"}]}\n"),
                file(
                        "timeline-project",
                        "castle.timeline",
                        "<?xml version=\"1.0\"?>\n<timeline>\n<version>1.0.0</version>\n<events>\n<event>\n"
                                + "  ▶<start>1999-02-31 00:00:00</start>\n  <end>1999-03-01 00:00:00</end>\n"
                                + "  <text>a</text>\n</event>\n</events>\n</timeline>\n"),
                file(
                        "timeline-project",
                        "lines.timeline",
                        "# Written by Timeline 0.9.0\nCATEGORY:a;255,0,0\n"
                                + "EVENT:▶1999-2-31 0:0:0;1999-3-1 0:0:0;Nothing;a\n"),
                file(
                        "vis",
                        "items.json",
                        "[{\"id\": 1, \"content\": \"a\", \"start\": \"1066\"},\n {\"id\": 2, \"content\": \"b\","
                                + " \"start\": ▶\"1999-02-31\"}]\n"),
                file(
                        "vis",
                        "items.js",
                        "var items = new vis.DataSet([\n  {id: 1, content: 'a', start: '1066-10-14'},\n"
                                + "  {id: 2, content: 'b', start: ▶'1999-02-31'}\n]);\n"),
                file(
                        "timelinejs",
                        "bridges.json",
                        "{\"events\": [\n  {\"start_date\": ▶{\"year\": \"1999\", \"month\": \"13\"},\n"
                                + "   \"text\": {\"headline\": \"a\"}}]}\n"),
                file(
                        "timelinejs",
                        "days.json",
                        "{\"events\": [\n  {\"text\": {\"headline\": \"a\"},\n"
                                + "   \"start_date\": ▶{\"year\": \"1999\", \"month\": \"2\", \"day\": \"31\"}}]}\n"),
                file(
                        "wikidata",
                        "query.json",
                        "[{\"item\": \"http://www.wikidata.org/entity/Q1\", \"itemLabel\": \"a\",\n"
                                + "  \"date\": ▶\"1999-02-31T00:00:00Z\"}]\n"),
                file(
                        "frieze",
                        "own.json",
                        "{\"title\": \"x\", \"events\": [\n  {\"id\": \"a\", \"title\": \"a\", \"when\": ▶\"1999-02-31\"}]}\n"));
    }

    private static String ics(String lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("oneWrongDateEach")
    void isWhereTheyAreWritten(String format, String name, String marked, Charset charset) throws IOException {
        var result = Format.named(format)
                .orElseThrow()
                .read(Input.of(name, marked.replace(MARK, "").getBytes(charset)), Progress.NONE);
        var found = result.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .filter(problem -> !problem.code().equals("problem.not-utf-8"))
                .toList();
        assertThat(found)
                .extracting(problem -> new Place(problem.line(), problem.column()))
                .as(found.toString())
                .containsExactly(Place.of(marked));
    }

    @Test
    void everyFormatIsAmongThem() {
        var tried = oneWrongDateEach().map(file -> file.get()[0]).toList();
        var without = List.of("zip", "workspace"); // they hold files of the others
        assertThat(Format.ALL)
                .allSatisfy(format -> assertThat(tried.contains(format.id()) || without.contains(format.id()))
                        .as(format.id())
                        .isTrue());
    }

    /// Against the text itself, whatever stands in the cells before.
    @Test
    void cellsAreFoundWhateverStandsBeforeThem() throws IOException {
        var random = new Random(7);
        var parts = List.of("a", "\"", ",", "\n", "\r\n", "\r", " ", "é", "\uD83D\uDE00", "\t", ";", "0");
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder("title,one,two,date\nHastings,a,b,1066\n");
            for (int cell = 0; cell < 3; cell++) {
                var content = new StringBuilder("x");
                for (int i = random.nextInt(6); i > 0; i--) {
                    content.append(parts.get(random.nextInt(parts.size())));
                }
                boolean quoted = random.nextBoolean() || content.toString().matches("(?s).*[\",\r\n].*");
                text.append(quoted ? "\"" + content.toString().replace("\"", "\"\"") + "\"" : content)
                        .append(',');
            }
            isWhereTheyAreWritten("csv", "random.csv", text + "▶31.2.1999\n", StandardCharsets.UTF_8);
        }
    }
}
