package frieze.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Problem;
import frieze.format.ReadResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates that do not tell for themselves are read only where the whole column tells.
class DateStyleTest {
    private static ReadResult read(String heading, String... rows) throws IOException {
        return TablesTest.read(heading + "\n" + String.join("\n", rows) + "\n");
    }

    private static List<String> dates(ReadResult result) {
        return result.timeline().events().stream().map(e -> e.when().edtf()).toList();
    }

    private static List<String> codes(ReadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    private static DateStyle style(int thisYear, String... cells) {
        var column = new WholeColumn(thisYear);
        List.of(cells).forEach(column::see);
        return column.style();
    }

    @Test
    void yearsOfTwoDigitsInTheOrderOfTimeAreThoseOfTheLastCentury() throws IOException {
        var result = read("Datum;Titel", "9.11.18;a", "30.1.33;b", "8.5.45;c", "9.11.89;d");
        assertThat(dates(result)).containsExactly("1918-11-09", "1933-01-30", "1945-05-08", "1989-11-09");
        assertThat(codes(result)).containsExactly("problem.table-short-years");
        assertThat(result.problems().getFirst().line()).isEqualTo(2);
        assertThat(result.problems().getFirst().arguments()).containsExactly(4L, "1918", "1989");
        var falling = read("Datum;Titel", "9.11.89;a", "8.5.45;b", "30.1.33;c");
        assertThat(dates(falling)).containsExactly("1989-11-09", "1945-05-08", "1933-01-30");
    }

    @Test
    void afterNinetyNineThisCenturyFollowsAlsoWithinARow() throws IOException {
        var result = read("Datum;Bis;Titel", "1.1.97;;a", "1.5.99;3.2.01;b", "4.4.00;;c", "5.5.05;6.6.06;d");
        assertThat(dates(result))
                .containsExactly("1997-01-01", "1999-05-01/2001-02-03", "2000-04-04", "2005-05-05/2006-06-06");
    }

    @Test
    void theOrderOfDayAndMonthIsFoundAsEver() throws IOException {
        var result = read("date,title", "3/4/68,a", "12/31/69,b", "1/2/70,c");
        assertThat(dates(result)).containsExactly("1968-03-04", "1969-12-31", "1970-01-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5.68 4.5.69|too few",
                "3.5.68 4.5.12 5.5.90 6.6.15|in no order",
                "3.5.12 4.5.18 5.5.20|of either century",
                "3.5.68 4.5.69 5.5.1970|mixed with whole years",
                "3.5.68 4.5.69 25569|mixed with numbers",
                "3.5.30 4.5.90 5.5.95 1.1.80|falling to what may be either",
            })
    void whatTheColumnDoesNotTellStaysOpen(String cells, String why) throws IOException {
        assertThat(style(2026, cells.split(" "))).as(why).isEqualTo(DateStyle.PLAIN);
    }

    @Test
    void aYearThatStaysOpenIsReportedInItsRow() throws IOException {
        var result = read("Datum;Titel", "3.5.68;a", "4.5.1969;b");
        assertThat(dates(result)).containsExactly("1969-05-04");
        assertThat(codes(result)).containsExactly("problem.table-short-year");
        assertThat(result.problems().getFirst().line()).isEqualTo(2);
    }

    @Test
    void whatLiesAheadDependsOnTheYear() {
        var cells = new String[] {"1.1.20", "1.1.30", "1.1.36"};
        assertThat(style(2026, cells)).isEqualTo(DateStyle.PLAIN);
        assertThat(style(2025, cells)).isEqualTo(DateStyle.SHORT_YEARS_RISING);
        assertThat(style(2026, "1.1.98", "1.1.99", "1.1.36")).isEqualTo(DateStyle.SHORT_YEARS_RISING);
        assertThat(style(2026, "1.1.98", "1.1.99", "1.1.37")).isEqualTo(DateStyle.PLAIN);
    }

    @Test
    void numbersOfDaysAreReadWhereAllDatesAreSuch() throws IOException {
        var result = read("Datum;Ende;Titel", "25569;25571;a", "45292,5;;b", "10000;;c", "25569.0;;d");
        assertThat(dates(result))
                .containsExactly("1970-01-01/1970-01-03", "2024-01-01T12:00:00", "1927-05-18", "1970-01-01");
        assertThat(codes(result)).containsExactly("problem.table-day-numbers");
        assertThat(result.problems().getFirst().arguments()).containsExactly(5L, "25569", "1970-01-01");
        var mixed = read("Datum;Titel", "25569;a", "1970;b");
        assertThat(dates(mixed)).containsExactly("1970");
        assertThat(codes(mixed)).containsExactly("problem.date");
        assertThat(dates(read("Jahr;Titel", "25569;a", "25570;b"))).isEmpty();
    }

    @Test
    void aColumnWithoutANameIsFoundByItsShortYears() throws IOException {
        var result = read("foo;bar", "3.5.68;Eins", "4.5.69;Zwei", "5.5.70;Drei");
        assertThat(dates(result)).containsExactly("1968-05-03", "1969-05-04", "1970-05-05");
        assertThat(codes(result)).contains("problem.table-unsure", "problem.table-short-years");
    }
}
