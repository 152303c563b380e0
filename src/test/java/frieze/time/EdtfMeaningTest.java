package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The house rules for dates, one by one: level and bounds of what is valid, refusal of what is not.
class EdtfMeaningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000                      | 0 | 0000-01-01        | 0000-12-31
            -0043-03-15               | 1 | -0043-03-15       | -0043-03-15
            0000-02-29                | 0 | 0000-02-29        | 0000-02-29
            156X-12-25                | 2 | 1560-12-25        | 1569-12-25
            2004-XX-31                | 2 | 2004-01-31        | 2004-12-31
            -01XX                     | 1 | -0199-01-01       | -0100-12-31
            -00XX                     | 1 | -0099-01-01       | -0001-12-31
            -XX00                     | 2 | -9900-01-01       | -0100-12-31
            XXXX                      | 2 | 0000-01-01        | 9999-12-31
            19XX-02-29                | 2 | 1904-02-29        | 1996-02-29
            X100-02-2X                | 2 | 0100-02-20        | 9100-02-28
            2001-X1                   | 2 | 2001-01-01        | 2001-11-30
            2001-X2-30                | 2 | 2001-12-30        | 2001-12-30
            201X-21                   | 2 | 2010-03-01        | 2019-05-31
            201X-24                   | 2 | 2010-12-01        | 2020-02-29
            201X-XX                   | 2 | 2010-01-01        | 2019-12-31
            2010-24                   | 1 | 2010-12-01        | 2011-02-28
            2010-28                   | 2 | 2010-12-01        | 2011-02-28
            2010-29                   | 2 | 2010-09-01        | 2010-11-30
            2010-30                   | 2 | 2010-12-01        | 2011-02-28
            2010-36                   | 2 | 2010-10-01        | 2010-12-31
            2010-38                   | 2 | 2010-05-01        | 2010-08-31
            2010-41                   | 2 | 2010-07-01        | 2010-12-31
            1950S2                    | 2 | 1900-01-01        | 1999-12-31
            Y171010000S3              | 2 | +171000000-01-01  | +171999999-12-31
            -1950S2                   | 2 | -1999-01-01       | -1900-12-31
            0950S2                    | 2 | 0950-01-01        | 0959-12-31
            0000S2                    | 2 | 0000-01-01        | 0000-12-31
            -1859S5                   | 2 | -1859-01-01       | -1859-12-31
            Y-66E6S2                  | 2 | -66999999-01-01   | -66000000-12-31
            Y20E2                     | 2 | 2000-01-01        | 2000-12-31
            Y17E07                    | 2 | +170000000-01-01  | +170000000-12-31
            Y170000002                | 1 | +170000002-01-01  | +170000002-12-31
            Y0E0                      | 2 | 0000-01-01        | 0000-12-31
            Y292E9                    | 2 | +292000000000-01-01 | +292000000000-12-31
            2011-23~                  | 1 | 2011-09-01        | 2011-11-30
            ?2001-21                  | 2 | 2001-03-01        | 2001-05-31
            2001-?21                  | 2 | 2001-03-01        | 2001-05-31
            ?2004~                    | 2 | 2004-01-01        | 2004-12-31
            Y17E7~                    | 2 | +170000000-01-01  | +170000000-12-31
            Y17000~                   | 1 | +17000-01-01      | +17000-12-31
            1950S2?                   | 2 | 1900-01-01        | 1999-12-31
            2004-06-11/2004-06        | 0 | 2004-06-11        | 2004-06-30
            2004-06/2004-0X           | 2 | 2004-06-01        | 2004-09-30
            198X/1999                 | 2 | 1980-01-01        | 1999-12-31
            Y-66E6S2/2000             | 2 | -66999999-01-01   | 2000-12-31
            ../..                     | 1 | -inf              | +inf
            /..                       | 1 | unknown           | +inf
            ../                       | 1 | -inf              | unknown
            1970/                     | 1 | 1970-01-01        | unknown
            [1667]                    | 2 | 1667-01-01        | 1667-12-31
            [1667,1660..1661,1666-12] | 2 | 1660-01-01        | 1667-12-31
            [1984..1984]              | 2 | 1984-01-01        | 1984-12-31
            {..1984,1990..}           | 2 | -inf              | +inf
            [Y-17E7,2001-21,19XX?]    | 2 | -170000000-01-01  | 2001-05-31
            1985-04-12T23:20:30-04    | 0 | 1985-04-12T23:20:30-04 | 1985-04-12T23:20:30-04
            -1985-04-12T23:20:30Z     | 1 | -1985-04-12T23:20:30Z  | -1985-04-12T23:20:30Z
            2004-01-01T10:10:10+23:59 | 0 | 2004-01-01T10:10:10+23:59 | 2004-01-01T10:10:10+23:59
            """)
    void covers(String text, int level, String earliest, String latest) {
        var edtf = edtf(text);
        assertThat(edtf.level()).isEqualTo(level);
        assertThat(DateBounds.of(edtf, CalendarSystem.GREGORIAN)).isEqualTo(new DateBounds(earliest, latest));
        assertThat(edtf).hasToString(text.replace("E07", "E7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1985 ",
                "85",
                "985",
                "19850",
                "-0000",
                "-0000-01",
                "Y2000",
                "Y02000",
                "Y0",
                "Y-0E3",
                "Y170XX",
                "Y17000-05",
                "Y12E",
                "YE5",
                "y17000",
                "196x",
                "1950S",
                "1950S0",
                "1950S2-05",
                "195XS2",
                "1950s",
                "1900-02-29",
                "2001-00",
                "2001-13",
                "2001-20",
                "2001-42",
                "2001-2X",
                "2001-3X",
                "2001-1",
                "2001-01-1",
                "2001-01-00",
                "2001-02-30",
                "2001-02-3X",
                "XXX1-02-29",
                "X100-02-29",
                "2001-21-01",
                "2001-01-32",
                "2004??",
                "~?2004",
                "2004-06?~",
                "1985-04-12T24:00:00",
                "1985-04-12T23:60:00",
                "1985-04-12T23:00:60",
                "1985-04-12T23:20",
                "1985-04-12T23:20:30.5",
                "1985-04-12T23:20:30?",
                "1985-04-12T23:20:30-00:00",
                "1985-04-12T23:20:30-00",
                "1985-04-12T23:20:30+0430",
                "1985-04-12T23:20:30+24:00",
                "1985-04-12T23:20:30+04:60",
                "1985-04-12?T23:20:30",
                "1985-04-XXT23:20:30",
                "1985-04T23:20:30",
                "1985T10:00:00",
                "1985-04-12t23:20:30",
                "1985-04-12T23:20:30z",
                "/",
                ".",
                "..",
                "...",
                "1985/...",
                "1985/1984",
                "2004-06-11/2004-05",
                "1985//1986",
                "1985/1986/1987",
                "1985-04-12T23:20:30/..",
                "../1985-04-12T23:20:30",
                "[",
                "[]",
                "{}",
                "[..]",
                "[1985",
                "[1985}",
                "1985]",
                "[1985,]",
                "[,1985]",
                "[1985,,1986]",
                "[1985, 1986]",
                "[1985..1984]",
                "[..1984..]",
                "[1980..1981..1982]",
                "[1985..,1990]",
                "[1990,..1995]",
                "[1985-04-12T23:20:30]",
                "[1985/1986]",
                "[[1985]]",
                "[1985]?",
                "Y293E9",
                "Y1E12",
                "Y-99999999999999999999999",
                "Y1E99999999999999999999",
                "Y29E10S1"
            })
    void refuses(String text) {
        var result = Edtf.parse(text, CalendarSystem.GREGORIAN);
        assertThat(result).isInstanceOf(DateError.class);
        assertThat(((DateError) result).position()).isBetween(0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06~-11,APPROXIMATE,APPROXIMATE,NONE", "2004?-06-11,UNCERTAIN,NONE,NONE",
                "?2004-06-~11,UNCERTAIN,NONE,APPROXIMATE",
        "2004-%06-11,NONE,BOTH,NONE", "2004-06-11%,BOTH,BOTH,BOTH", "?2004-06~-11,BOTH,APPROXIMATE,NONE"
    })
    void keepsWhatQualifiesEachComponent(String text, Qualifier year, Qualifier month, Qualifier day) {
        var date = (EdtfDate) edtf(text);
        assertThat(date.yearQualifier()).isEqualTo(year);
        assertThat(date.monthQualifier()).isEqualTo(month);
        assertThat(date.dayQualifier()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "1963-11-22,DAY",
        "1963-11,MONTH",
        "1968-21,SEASON",
        "1970,YEAR",
        "196X,DECADE",
        "18XX,CENTURY",
        "1XXX,COARSE",
        "Y-66E6S2,COARSE",
        "1963-11-XX,MONTH",
        "1963-XX,YEAR",
        "156X-12-25,DECADE",
        "1963-1X,YEAR",
        "1950S4,YEAR"
    })
    void statesItsPrecision(String text, Precision precision) {
        assertThat(((EdtfDate) edtf(text)).precision()).isEqualTo(precision);
    }

    static Edtf edtf(String text) {
        var result = Edtf.parse(text, CalendarSystem.GREGORIAN);
        assertThat(result).as(text).isInstanceOf(Edtf.Parsed.class);
        return ((Edtf.Parsed) result).edtf();
    }
}
