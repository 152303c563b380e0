package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A month that does not exist is left out and said; it makes no years ("1901-14" spoken is 1901 to 1914) and no
/// season (21 is spring in EDTF).
class NoSuchMonthTest {
    private static void isYearAlone(String name, String text, int line) throws IOException {
        var result = Format.readAny(ForeignFiles.text(name, text), Progress.NONE);
        assertThat(ForeignFiles.events(result)).as(text).containsExactly("1901 A");
        assertThat(ForeignFiles.problems(result)).as(text).containsOnlyOnce(line + " no-such-month");
        assertThat(result.errors()).as(text).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "14", "21", "30", "41", "99", "014", "1902"})
    void columnsOfParts(String month) throws IOException {
        isYearAlone("x.csv", "year,month,day,title\n1901,%s,,A\n".formatted(month), 2);
        isYearAlone("x.csv", "year,month,day,title\n1901,%s,5,A\n".formatted(month), 2);
        isYearAlone("x.json", """
                {"events": [{"text": {"headline": "A"}, "start_date":
                {"year": "1901", "month": "%s", "day": 3, "hour": 12}}]}""".formatted(month), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1901-14", "1901-21", "1901-30-01", "1901-99", "1901-00-02"})
    void datesInIso(String date) throws IOException {
        isYearAlone("x.json", "[{\"content\": \"A\", \"start\":\n\"%s\"}]".formatted(date), 2);
        isYearAlone("x.json", "{\"events\": [{\"title\": \"A\", \"start\":\n\"%s\"}]}".formatted(date), 2);
        isYearAlone("x.xml", "<data>\n<event title=\"A\" start=\"%s\"/></data>".formatted(date), 2);
    }

    @Test
    void theEndOfAStretch() throws IOException {
        var table = Format.readAny(
                ForeignFiles.text("x.csv", "year,month,end year,end month,title\n1901,3,1905,24,A\n"), Progress.NONE);
        assertThat(ForeignFiles.events(table)).containsExactly("1901-03/1905 A");
        assertThat(ForeignFiles.problems(table)).containsExactly("2 no-such-month");
        var items = Format.readAny(
                ForeignFiles.text("x.json", "[{\"content\": \"A\", \"start\": \"1901\", \"end\": \"1905-24\"}]"),
                Progress.NONE);
        assertThat(ForeignFiles.events(items)).containsExactly("1901/1905 A");
        assertThat(ForeignFiles.problems(items)).containsExactly("1 no-such-month");
    }

    @Test
    void resultsOfWikidata() throws IOException {
        isYearAlone("x.json", """
                [{"thing": "http://www.wikidata.org/entity/Q1", "thingLabel": "A", "datePrecision": "10",
                "date": "1901-14-01T00:00:00Z"}]""", 2);
    }
}
