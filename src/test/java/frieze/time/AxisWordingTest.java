package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ticks, spans and durations, from seconds to the Big Bang.
class AxisWordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1970         | YEAR,10          | 1970       | 1970                 | 1970         | 1970
    -43          | YEAR,1           | 44 BC      | 44 BC                | 44 v. Chr.   | 44 av. J.-C.
    0            | YEAR,1           | 1 BC       | 1 BC                 | 1 v. Chr.    | 1 av. J.-C.
    476          | YEAR,1           | AD 476     | AD 476               | 476 n. Chr.  | 476 apr. J.-C.
    -9999        | YEAR,1000        | 10,000 BC  | 10,000 BC            | 10.000 v. Chr. | 10\u202f000 av. J.-C.
    -199999      | YEAR,100000      | 200,000 years ago | 200,000 years ago | vor 200.000 Jahren | il y a 200\u202f000 ans
    -65999999    | YEAR,1000000     | 66 million | 66 million years ago | 66 Mio.      | 66 millions
    20000000     | YEAR,10000000 | in 20 million | in 20 million        | in 20 Mio.   | dans 20 millions
    -2499999     | YEAR,500000      | 2.5 million | 2.5 million years ago | 2,5 Mio.   | 2,5 millions
    -13799999999 | YEAR,100000000   | 13.8 billion | 13.8 billion years ago | 13,8 Mrd. | 13,8 milliards
    """)
    void labelsYears(long year, String unit, String english, String whole, String german, String french) {
        long instant = CivilDate.startOfYear(year);
        assertThat(DateWording.of(Locale.ENGLISH).tick(instant, unit(unit), false))
                .isEqualTo(english);
        assertThat(DateWording.of(Locale.ENGLISH).tick(instant, unit(unit), true))
                .isEqualTo(whole);
        assertThat(DateWording.of(Locale.GERMAN).tick(instant, unit(unit), false))
                .isEqualTo(german);
        assertThat(DateWording.of(Locale.FRENCH).tick(instant, unit(unit), false))
                .isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1963-11-01T00:00:00 | MONTH,1  | Nov      | Nov 1963              | Nov.
    1964-01-01T00:00:00 | MONTH,1  | 1964     | Jan 1964              | 1964
    1963-11-22T00:00:00 | DAY,1    | 22 Nov   | 22 Nov 1963           | 22. Nov.
    1963-11-22T14:00:00 | HOUR,1   | 14:00    | 22 Nov 1963, 14:00    | 14:00
    1963-11-22T00:00:00 | HOUR,6   | 22 Nov   | 22 Nov 1963, 00:00    | 22. Nov.
    1963-11-22T14:05:00 | MINUTE,5 | 14:05    | 22 Nov 1963, 14:05    | 14:05
    1963-11-22T14:05:09 | SECOND,1 | 14:05:09 | 22 Nov 1963, 14:05:09 | 14:05:09
    """)
    void labelsFinerUnits(String time, String unit, String english, String whole, String german) {
        long instant = ((EdtfDateTime) EdtfMeaningTest.edtf(time)).instant(CalendarSystem.GREGORIAN);
        assertThat(DateWording.of(Locale.ENGLISH).tick(instant, unit(unit), false))
                .isEqualTo(english);
        assertThat(DateWording.of(Locale.ENGLISH).tick(instant, unit(unit), true))
                .isEqualTo(whole);
        assertThat(DateWording.of(Locale.GERMAN).tick(instant, unit(unit), false))
                .isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1980/1993             | 1980 to 1993                 | 1980 bis 1993                | 1980 à 1993
    1980                  | 1980                         | 1980                         | 1980
    -0043/0014            | 44 BC to AD 14               | 44 v. Chr. bis 14 n. Chr.    | 44 av. J.-C. à 14 apr. J.-C.
    1963-11/1964-02       | November 1963 to February 1964 | November 1963 bis Februar 1964 | novembre 1963 à février 1964
    1963-05-20/1963-05-25 | 20 May 1963 to 25 May 1963 | 20. Mai 1963 bis 25. Mai 1963 | du 20 mai 1963 au 25 mai 1963
    1990/..               | since 1990                   | seit 1990                    | depuis 1990
    ../1990               | up to 1990                   | bis 1990                     | jusqu’en 1990
    """)
    void saysSpans(String text, String english, String german, String french) {
        var span = EdtfMeaningTest.edtf(text).span(CalendarSystem.GREGORIAN);
        assertThat(DateWording.of(Locale.ENGLISH).span(span)).isEqualTo(english);
        assertThat(DateWording.of(Locale.GERMAN).span(span)).isEqualTo(german);
        assertThat(DateWording.of(Locale.FRENCH).span(span)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    en | -13800000000 | -66999000 | 13.8 billion years ago to 67 million years ago
    de | -13800000000 | -66999000 | vor 13,8 Milliarden Jahren bis vor 67 Millionen Jahren
    fr | -13800000000 | -66999000 | il y a 13,8 milliards d’années à il y a 67 millions d’années
    en | -13800000000 | -120000   | 13.8 billion years ago to 120,000 years ago
    de | -13800000000 | -120000   | vor 13,8 Milliarden Jahren bis vor 120.000 Jahren
    fr | -13800000000 | -120000   | il y a 13,8 milliards d’années à il y a 120\u202f000 ans
    en | -13800000000 | -999999   | 13.8 billion years ago to 1 million years ago
    de | -13800000000 | 2029      | vor 13,8 Milliarden Jahren bis 2029
    en | -66120000    | -65900000 | 66.12 million years ago to 65.9 million years ago
    fr | -66000000    | -4711     | il y a 66 millions d’années à 4700 av. J.-C.
    en | -20000000    | 3980480   | 20 million years ago to 4 million years from now
    de | -20000000    | 3980480   | vor 20 Millionen Jahren bis in 4 Millionen Jahren
    fr | -20000000    | 3980480   | il y a 20 millions d’années à dans 4 millions d’années
    """)
    void saysLongSpansAtThePrecisionOfEachEnd(String language, long from, long to, String said) {
        var span = new TimeSpan(CivilDate.startOfYear(from), CivilDate.startOfYear(to) + 40 * Instants.DAY);
        assertThat(DateWording.of(Locale.forLanguageTag(language)).span(span)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1                   | 1 second            | 1 Sekunde          | 1 seconde
    45                  | 45 seconds          | 45 Sekunden        | 45 secondes
    3600                | 60 minutes          | 60 Minuten         | 60 minutes
    7200                | 2 hours             | 2 Stunden          | 2 heures
    86400               | 1 day               | 1 Tag              | 1 jour
    950400              | 11 days             | 11 Tage            | 11 jours
    7889238             | 3 months            | 3 Monate           | 3 mois
    31556952            | 1 year              | 1 Jahr             | 1 an
    441797328           | 14 years            | 14 Jahre           | 14 ans
    473354280000        | 15,000 years        | 15.000 Jahre       | 15\u202f000 ans
    78892380000000      | 2.5 million years   | 2,5 Millionen Jahre | 2,5 millions d’années
    435485937600000000  | 14 billion years    | 14 Milliarden Jahre | 14 milliards d’années
    Infinity            | without end         | ohne Ende          | sans fin
    """)
    void saysDurations(double seconds, String english, String german, String french) {
        assertThat(DateWording.of(Locale.ENGLISH).duration(seconds)).isEqualTo(english);
        assertThat(DateWording.of(Locale.GERMAN).duration(seconds)).isEqualTo(german);
        assertThat(DateWording.of(Locale.FRENCH).duration(seconds)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1969-07-20 | MINUTE | 20 July 1969 | 20. Juli 1969   | 20 juillet 1969
    1969-07-20 | HOUR   | 20 July 1969 | 20. Juli 1969   | 20 juillet 1969
    1969-07-20 | DAY    | 1969         | 1969            | 1969
    -0043-03   | MONTH  | 44 BC        | 44 v. Chr.      | 44 av. J.-C.
    1969       | YEAR   | ''           | ''              | ''
    Y-20000000 | YEAR   | years ago    | Jahre vor heute | ans avant nos jours
    """)
    void saysWhatTicksLeaveUnsaid(String date, TickUnit.Unit unit, String english, String german, String french) {
        long instant = EdtfMeaningTest.edtf(date).span(CalendarSystem.GREGORIAN).start();
        assertThat(DateWording.of(Locale.ENGLISH).context(instant, unit)).isEqualTo(english);
        assertThat(DateWording.of(Locale.GERMAN).context(instant, unit)).isEqualTo(german);
        assertThat(DateWording.of(Locale.FRENCH).context(instant, unit)).isEqualTo(french);
    }

    private static TickUnit unit(String text) {
        var parts = text.split(",");
        return new TickUnit(TickUnit.Unit.valueOf(parts[0]), Long.parseLong(parts[1]));
    }
}
