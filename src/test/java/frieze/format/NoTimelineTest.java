package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Problem;
import frieze.document.ProblemWording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no timeline are called what they are.
class NoTimelineTest {
    private static ReadResult read(String name, String text) throws IOException {
        return Format.readAny(ForeignFiles.text(name, text), Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.csv", "x.ics", "x.timeline", "x.zip", "x.mw", "x.ged", "x"})
    void anEmptyFileIsEmptyWhateverItsName(String name) throws IOException {
        var result = read(name, "");
        assertThat(ForeignFiles.problems(result)).containsExactly("1 empty-file");
        assertThat(result.broken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.csv", "x.ics", "x.timeline", "x"})
    void aPageOfTheWebIsNoTimelineWhateverItsName(String name) throws IOException {
        var page = "\n<!DOCTYPE html>\n<html><head><title>404</title></head><body>Not, found</body></html>";
        assertThat(ForeignFiles.problems(read(name, page))).containsExactly("1 web-page");
        assertThat(ForeignFiles.problems(read(name, "<?xml version=\"1.0\"?><HTML lang=\"de\"/>")))
                .containsExactly("1 web-page");
        assertThat(read(name, page).origin()).hasToString("HTML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello world\nthis is a letter", "\u0001\u0002\u007f\u0003 \u00e9", "[1, 2]", " \n"})
    void whatIsInNoFormatIsSaidToBeInNone(String text) throws IOException {
        var result = read("<stdin>", text);
        assertThat(ForeignFiles.problems(result)).containsExactly("1 unknown-format");
        assertThat(result.origin()).hasToString("–");
        assertThat(read("<stdin>", "").origin()).hasToString("–");
    }

    @Test
    void whatBeginsLikeJsonOrIsNamedSoIsReadAsThat() throws IOException {
        assertThat(ForeignFiles.codes(read("<stdin>", " {hello").problems())).doesNotContain("problem.unknown-format");
        assertThat(ForeignFiles.codes(read("x.json", "hello").problems())).containsExactly("problem.syntax-value");
    }

    @Test
    void whatOnlyBeginsLikeOneIsRead() throws IOException {
        assertThat(ForeignFiles.events(read("x.csv", "date,title\n1999,A page\n2000,<html>\n")))
                .hasSize(2);
        assertThat(ForeignFiles.codes(read("x.json", "<htmlike/>").problems())).doesNotContain("problem.web-page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '^',
            value = {
                "x.csv => date,title,place => table-nothing",
                "x.csv => year;title|;|; => table-nothing",
                "x.tsv => date\ttitle| => table-nothing",
                "x.csv => Year,Month,Day,Time,Headline,Text,Media => timelinejs-nothing",
                "x.json => {`events`: [], `title`: {`text`: {`headline`: `a`}}} => timelinejs-nothing",
                "x.ics => BEGIN:VCALENDAR|VERSION:2.0|END:VCALENDAR => ical-nothing",
                "x.ged => 0 HEAD|0 @I1@ INDI|1 NAME A|0 TRLR => gedcom-nothing",
                "x.mw => title: A => markwhen-nothing",
                "x.xml => <data></data> => simile-nothing",
                "x.timeline => <timeline><version>2.4.0</version><events/></timeline> => timeline-project-nothing"
            })
    void aFileWithoutEventsSaysWhatWasLookedFor(String name, String text, String code) throws IOException {
        var result = read(name, text.replace('|', '\n').replace('`', '"'));
        assertThat(result.problems())
                .filteredOn(problem -> problem.severity() == Problem.Severity.WARNING)
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .containsExactly("1:1 problem." + code);
        assertThat(result.errors()).isZero();
        var said = result.problems().stream()
                .filter(problem -> problem.code().endsWith("-nothing"))
                .findFirst()
                .orElseThrow();
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
            assertThat(ProblemWording.of(language).sentence(said)).endsWith(".").hasSizeGreaterThan(60);
        }
    }

    @Test
    void whatIsWrongInEveryRowIsSaidAndNothingMore() throws IOException {
        assertThat(ForeignFiles.codes(read("x.csv", "date,title\n31.2.1999,a\n").problems()))
                .containsExactly("problem.date");
        assertThat(read("x.json", "{\"title\": \"A\", \"events\": []}").problems())
                .isEmpty(); // one of the project's own, just begun
    }
}
