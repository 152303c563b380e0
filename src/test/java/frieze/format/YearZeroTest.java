package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A year 0 is 1 BC, which is said where the format counts without one.
class YearZeroTest {
    private static void isSaid(String name, String text, int line) throws IOException {
        var result = Format.readAny(ForeignFiles.text(name, text), Progress.NONE);
        assertThat(ForeignFiles.events(result)).as(text).containsExactly("0000 A");
        assertThat(ForeignFiles.problems(result)).as(text).containsExactly(line + " year-zero");
        assertThat(result.warnings()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "0000"})
    void tables(String zero) throws IOException {
        isSaid("x.csv", "date,title\n%s,A\n".formatted(zero), 2);
        isSaid("x.csv", "year,month,title\n%s,,A\n".formatted(zero), 2);
    }

    @Test
    void theProgramsThatCountAsHistoriansDo() throws IOException {
        isSaid("x.csv", "Year,Month,Headline,Text,Media\n0,,A,,\n", 2);
        isSaid("x.json", "{\"events\": [{\"text\": {\"headline\": \"A\"},\"start_date\": {\"year\": 0}}]}", 1);
        for (var zero : new String[] {"0", "0000", "0 BC"}) {
            isSaid("x.json", "{\"events\": [\n{\"title\": \"A\", \"start\": \"%s\"}]}".formatted(zero), 2);
        }
    }

    @Test
    void whatCountsWithAYearZeroOrNamesAnother() throws IOException {
        for (var text : new String[] {
            "[{\"content\": \"A\", \"start\": \"0000\"}]",
            "{\"dateTimeFormat\": \"iso8601\", \"events\": [{\"title\": \"A\", \"start\": \"0000\"}]}",
            "{\"events\": [{\"title\": \"A\", \"start\": \"1 BC\"}]}",
            "{\"events\": [{\"title\": \"A\", \"start\": \"-1\"}]}"
        }) {
            var result = Format.readAny(ForeignFiles.text("x.json", text), Progress.NONE);
            assertThat(ForeignFiles.events(result)).as(text).containsExactly("0000 A");
            assertThat(result.problems()).as(text).isEmpty();
        }
    }
}
