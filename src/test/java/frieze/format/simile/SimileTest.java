package frieze.format.simile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import frieze.document.Media;
import frieze.document.Source;
import frieze.format.ForeignFiles;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// SIMILE Timeline's XML and JSON as its own program means them.
class SimileTest {
    private static ReadResult read(String name) throws IOException {
        return ForeignFiles.read(ForeignFiles.beside(SimileTest.class, name), "simile");
    }

    private static ReadResult of(String text) throws IOException {
        return new Simile().read(ForeignFiles.text("test", text), Progress.NONE);
    }

    @Test
    void whatIsNotExactStaysSo() throws IOException {
        assertThat(ForeignFiles.events(read("painter.xml")))
                .containsExactly(
                        "1906-05-28T09:00:00Z A moment",
                        "1840-11-14 A day",
                        "[1845..1846] Some time between",
                        "-0199/0100 All the time",
                        "1880~/1900~ With soft edges",
                        "[1961-05-20..1961-06-01] Late start",
                        "-0499 Minus",
                        "1901 Backwards");
    }

    @Test
    void wordsPicturesAndLinksAreRead() throws IOException {
        var result = read("painter.xml");
        var moment = ForeignFiles.event(result, "A moment");
        assertThat(moment.text()).isEqualTo("Seen by **all**.");
        assertThat(moment.media()).containsExactly(new Media("moment.png", "", "", ""));
        assertThat(moment.sources()).containsExactly(new Source("", "", "http://example.org/a", ""));
        assertThat(ForeignFiles.event(result, "A day").text()).isEqualTo("Words in *bare* tags.");
        assertThat(ForeignFiles.problems(result))
                .containsExactlyInAnyOrder(
                        "3 field-left-out",
                        "3 field-left-out",
                        "4 field-left-out",
                        "9 simile-imprecise",
                        "11 simile-start-between",
                        "11 simile-end-between",
                        "11 field-left-out",
                        "14 date",
                        "15 no-start",
                        "16 simile-date",
                        "17 end-before-start");
    }

    @Test
    void htmlThatIsNotEscapedIsLetThroughAsTheEscapedIs() throws IOException {
        var bare = of("<data><event start='1963' title='T'>t <b>bold</b><script>alert(1)</script><br/>"
                + "<a href='https://a.example/?x=1&amp;y=2' onclick='x()'>there</a> <other>words</other>"
                + "<style/><iframe src='https://b.example/'>none</iframe></event></data>");
        assertThat(ForeignFiles.event(bare, "T").text())
                .isEqualTo("t **bold**  \n[there](https://a.example/?x=1&y=2) words");
        assertThat(bare.problems()).hasSize(1);
        assertThat(bare.problems().getFirst().code()).isEqualTo("problem.html-removed");
        assertThat(bare.problems().getFirst().arguments()).isEqualTo(List.of(4));
    }

    @Test
    void looseJsonIsRead() throws IOException {
        var result = read("loose.js");
        assertThat(ForeignFiles.events(result)).containsExactly("1924 One", "-0499/-0399-06 Two", "2006-06-28 Three");
        assertThat(ForeignFiles.event(result, "One").text()).isEqualTo("by *X*");
        assertThat(ForeignFiles.problems(result)).containsExactlyInAnyOrder("5 refused-address", "6 code");
    }

    @Test
    void hostileXmlIsRefusedInBoundedTime() throws IOException {
        var laughs = "<!DOCTYPE data [<!ENTITY a \"ha\">" + "<!ENTITY b \"&a;&a;\">".repeat(20)
                + "]><data><event start=\"1\" title=\"&b;\"/></data>";
        var outside = "<!DOCTYPE data SYSTEM \"file:///etc/passwd\"><data/>";
        for (var bad : List.of(laughs, outside)) {
            assertThat(ForeignFiles.codes(of(bad).problems())).containsExactly("problem.dtd");
            assertThat(of(bad).timeline().events()).isEmpty();
        }
        assertThat(ForeignFiles.events(
                        of("<data><event start='1970' title='a'>x</event><event start='1971' title='b'")))
                .containsExactly("1970 a");
        assertThat(of("<data>" + "<a>".repeat(100_000)).broken()).isTrue();
        for (var bad : List.of(
                "",
                "<data>",
                "{",
                "{\"events\": 5}",
                "{\"events\": [5, null, {}]}",
                "[]",
                "<data><event start='&x;'/></data>")) {
            assertThat(of(bad).errors()).as(bad).isPositive();
        }
        for (var hostile : List.of(
                "<data><event start='1' title='" + "x".repeat(3_000_000) + "'/></data>",
                "<data>" + "<event start='1' end='2' title='x'/>".repeat(50_000) + "</data>",
                "{events:[" + "{start:'1',end:'2',x:{},title:'x'},".repeat(50_000) + "]}")) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> of(hostile), hostile.substring(0, 20));
        }
    }

    /// What Java counts as entities is no limit to how much HTML a file may hold.
    @Test
    void longFilesOfEscapedTextAreReadWhole() throws IOException {
        var one = "<event start='1970' title='x'>" + "&lt;b&gt;y&lt;/b&gt; ".repeat(10) + "</event>";
        var result = of("<data>" + one.repeat(5_000) + "</data>");
        assertThat(result.timeline().events()).hasSize(5_000);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void changedFilesNeverThrow() throws IOException {
        for (var name : List.of("painter.xml", "loose.js")) {
            ForeignFiles.survivesMutations(new Simile(), ForeignFiles.beside(SimileTest.class, name), 400);
        }
    }

    @Test
    void realFilesAreReadWhole() throws IOException {
        for (var file : ForeignFiles.corpus("simile")) {
            var result = ForeignFiles.read(Input.of(file), "simile");
            long expected = Pattern.compile("<event\\b|['\"]start['\"]\\s*:")
                    .matcher(Files.readString(file).replaceAll("(?s)<!--.*?-->", ""))
                    .results()
                    .count();
            assertThat(result.timeline().events())
                    .as(file + " " + ForeignFiles.problems(result))
                    .hasSize((int) expected);
        }
    }
}
