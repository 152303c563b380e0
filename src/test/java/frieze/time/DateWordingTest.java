package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers see, word for word, in three languages.
class DateWordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1963-11-22            | 22 November 1963                 | 22. November 1963                      | 22 novembre 1963
    1886-05-01            | 1 May 1886                       | 1. Mai 1886                            | 1er mai 1886
    1963-11               | November 1963                    | November 1963                          | novembre 1963
    1968-21               | spring 1968                      | Frühling 1968                          | printemps 1968
    2010-34               | 2nd quarter of 2010              | 2. Quartal 2010                        | 2e trimestre 2010
    1970                  | 1970                             | 1970                                   | 1970
    196X                  | 1960s                            | 1960er Jahre                           | années 1960
    18XX                  | 19th century                     | 19. Jahrhundert                        | XIXe siècle
    00XX                  | 1st century                      | 1. Jahrhundert                         | Ier siècle
    11XX                  | 12th century                     | 12. Jahrhundert                        | XIIe siècle
    20XX                  | 21st century                     | 21. Jahrhundert                        | XXIe siècle
    1XXX                  | 2nd millennium                   | 2. Jahrtausend                         | IIe millénaire
    -04XX                 | 5th century BC                   | 5. Jahrhundert v. Chr.                 | Ve siècle av. J.-C.
    -048X | between 490 BC and 481 BC | zwischen 490 v. Chr. und 481 v. Chr. | entre 490 av. J.-C. et 481 av. J.-C.
    1970~                 | about 1970                       | um 1970                                | vers 1970
    196X~                 | about the 1960s                  | etwa 1960er Jahre                      | vers les années 1960
    1994?                 | 1994, uncertain                  | 1994, unsicher                         | 1994, incertain
    1970%                 | about 1970, uncertain            | um 1970, unsicher                      | vers 1970, incertain
    2004-06~-11           | about 11 June 2004               | etwa 11. Juni 2004                     | vers le 11 juin 2004
    [..2000]              | by 2000                          | spätestens 2000                        | au plus tard en 2000
    [..1760-12-03] | by 3 December 1760 | spätestens zum 3. Dezember 1760 | au plus tard au 3 décembre 1760
    [1994..]              | 1994 or later                    | 1994 oder später                       | 1994 ou plus tard
    [1970..1994]          | between 1970 and 1994            | zwischen 1970 und 1994                 | entre 1970 et 1994
    [1667..1668]          | between 1667 and 1668            | zwischen 1667 und 1668                 | entre 1667 et 1668
    197X/..               | since the 1970s                  | seit den 1970er Jahren                 | depuis les années 1970
    197X~/.. | since about the 1970s | seit etwa den 1970er Jahren | depuis les années 1970 environ
    1994?/..              | since 1994 (uncertain)           | seit 1994 (unsicher)                   | depuis 1994 (incertain)
    ../2023-04            | up to April 2023                 | bis April 2023                         | jusqu’en avril 2023
    1970/                 | from 1970, end unknown           | ab 1970, Ende unbekannt                | dès 1970, fin inconnue
    /1994                 | until 1994, start unknown        | bis 1994, Beginn unbekannt             | jusqu’en 1994, début inconnu
    ../..                 | without beginning or end         | ohne Anfang und Ende                   | sans début ni fin
    [1968,1970,1973]      | 1968, 1970 or 1973               | 1968, 1970 oder 1973                   | 1968, 1970 ou 1973
    {1968,1970,1973}      | 1968, 1970 and 1973              | 1968, 1970 und 1973                    | 1968, 1970 et 1973
    [1667,1670..1672]     | 1667 or 1670 to 1672             | 1667 oder 1670 bis 1672                | 1667 ou 1670 à 1672
    {..1984}              | 1984 and all earlier             | 1984 und alles davor                   | 1984 et tout ce qui précède
    [1667]                | 1667                             | 1667                                   | 1667
    1914-07-28/1918-11-11 | 28 July 1914 to 11 November 1918 | 28. Juli 1914 bis 11. November 1918 | du 28 juillet 1914 au 11 novembre 1918
    2009-07-13/2009-07-18 | 13 to 18 July 2009 | 13. bis 18. Juli 2009 | du 13 au 18 juillet 2009
    2009-06-01/2009-07-18 | 1 June to 18 July 2009 | 1. Juni bis 18. Juli 2009 | du 1er juin au 18 juillet 2009
    1848-03/1848-05 | March to May 1848 | März bis Mai 1848 | mars à mai 1848
    2009-07~/2009-09 | about July 2009 to September 2009 | etwa Juli 2009 bis September 2009 | juillet 2009 environ à septembre 2009
    -0043-03-13/-0043-03-15 | 13 to 15 March 44 BC | 13. bis 15. März 44 v. Chr. | du 13 au 15 mars 44 av. J.-C.
    196X/197X | 1960s to 1970s | 1960er Jahre bis 1970er Jahre | années 1960 aux années 1970
    196X/1993             | 1960s to 1993                    | 1960er Jahre bis 1993                  | années 1960 à 1993
    1914~/1918? | about 1914 to 1918 (uncertain) | etwa 1914 bis 1918 (unsicher) | 1914 environ à 1918 (incertain)
    -0043                 | 44 BC                            | 44 v. Chr.                             | 44 av. J.-C.
    0000                  | 1 BC                             | 1 v. Chr.                              | 1 av. J.-C.
    0476                  | AD 476                           | 476 n. Chr.                            | 476 apr. J.-C.
    -0026/0014            | 27 BC to AD 14                   | 27 v. Chr. bis 14 n. Chr.              | 27 av. J.-C. à 14 apr. J.-C.
    -0043-03-15           | 15 March 44 BC                   | 15. März 44 v. Chr.                    | 15 mars 44 av. J.-C.
    -9999                 | 10,000 BC                        | 10.000 v. Chr.                         | 10\u202f000 av. J.-C.
    Y17000                | AD 17,000                        | 17.000 n. Chr.                         | 17\u202f000 apr. J.-C.
    Y-66E6S2              | 66 million years ago             | vor 66 Millionen Jahren                | il y a 66 millions d’années
    Y-1E6S1               | 1 million years ago              | vor 1 Million Jahren                   | il y a 1 million d’années
    Y-138E8S3 | 13.8 billion years ago | vor 13,8 Milliarden Jahren | il y a 13,8 milliards d’années
    Y-66E6S2~ | about 66 million years ago | vor etwa 66 Millionen Jahren | il y a environ 66 millions d’années
    Y-170000002 | about 170 million years ago | vor etwa 170 Millionen Jahren | il y a environ 170 millions d’années
    Y-200E3S3             | 200,000 years ago                | vor 200.000 Jahren                     | il y a 200\u202f000 ans
    1950S2                | between 1900 and 1999            | zwischen 1900 und 1999                 | entre 1900 et 1999
    1985-04-XX            | April 1985, day unknown          | April 1985, Tag unbekannt              | avril 1985, jour inconnu
    2004-XX               | 2004, month unknown              | 2004, Monat unbekannt                  | 2004, mois inconnu
    1985-XX-XX            | 1985, month and day unknown      | 1985, Monat und Tag unbekannt          | 1985, mois et jour inconnus
    156X-12-25 | 25 December, year unknown (1560s) | 25. Dezember, Jahr unbekannt (1560er Jahre) | 25 décembre, année inconnue (années 1560)
    XXXX-12-XX            | December, year unknown           | Dezember, Jahr unbekannt               | décembre, année inconnue
    1984-1X | between October 1984 and December 1984 | zwischen Oktober 1984 und Dezember 1984 | entre octobre 1984 et décembre 1984
    1963-11-22T12:30:00-06 | 22 November 1963, 12:30         | 22. November 1963, 12:30               | 22 novembre 1963, 12:30
    early 18th century    | early 18th century               | Anfang des 18. Jahrhunderts            | début du XVIIIe siècle
    mid-1960s             | mid-1960s                        | Mitte der 1960er Jahre                 | milieu des années 1960
    late 5th century BC   | late 5th century BC              | Ende des 5. Jahrhunderts v. Chr.       | fin du Ve siècle av. J.-C.
    1st half of the 19th century | first half of the 19th century | 1. Hälfte des 19. Jahrhunderts  | première moitié du XIXe siècle
    2nd half of the 1960s | second half of the 1960s     | 2. Hälfte der 1960er Jahre             | seconde moitié des années 1960
    mid-1800s             | mid-19th century                 | Mitte des 19. Jahrhunderts             | milieu du XIXe siècle
    1st century BC        | 1st century BC                   | 1. Jahrhundert v. Chr.                 | Ier siècle av. J.-C.
    480s BC               | 480s BC                          | 480er Jahre v. Chr.                    | années 480 av. J.-C.
    before 2000           | before 2000                      | vor 2000                               | avant 2000
    after March 1994      | after March 1994                 | nach März 1994                         | après mars 1994
    before about 44 BC    | before about 44 BC               | vor etwa 44 v. Chr.                    | avant 44 av. J.-C. environ
    18th century          | 18th century                     | 18. Jahrhundert                        | XVIIIe siècle
    """)
    void saysShortly(String text, String english, String german, String french) {
        var when = when(text);
        assertThat(DateWording.of(Locale.ENGLISH).shortForm(when)).isEqualTo(english);
        assertThat(DateWording.of(Locale.GERMAN).shortForm(when)).isEqualTo(german);
        assertThat(DateWording.of(Locale.FRENCH).shortForm(when)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1994             | 1994
    [..2000]         | some time up to 2000
    [1994..]         | some time from 1994 on
    [1970..1994]     | some time between 1970 and 1994
    [1968,1970]      | one of these: 1968 or 1970
    {1968,1970}      | all of these: 1968 and 1970
    1968-29          | spring 1968 in the southern half of the world
    1950S2           | between 1900 and 1999, estimated 1950
    2004-06~-11      | about 11 June 2004 (month approximate, year approximate)
    1963-11-22T12:30:00-06 | 22 November 1963, 12:30:00 (UTC−06)
    1963-11-22T12:30:00Z | 22 November 1963, 12:30:00 (UTC)
    before 2000      | some time before 2000
    """)
    void saysAtLength(String text, String english) {
        assertThat(DateWording.of(Locale.ENGLISH).longForm(when(text))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1994        | a year: the source names no month
    1994~       | a year: the source names no month; approximate: it may lie somewhat beside
    196X        | a decade: the source names no year
    1963-11-22  | ''
    197X/..     | open end: it goes on
    [..2000]    | a limit: the source says only that it was no later
    """)
    void explainsThePrecision(String text, String english) {
        assertThat(DateWording.of(Locale.ENGLISH).precisionNote(when(text))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    197X/..     | going on, since the 1970s      | dauert an, seit den 1970er Jahren
    [..2000]    | possibly: some time up to 2000 | möglicherweise: irgendwann bis 2000
    ../2023-04  | open start, up to April 2023   | offener Beginn, bis April 2023
    1994        | 1994                           | 1994
    """)
    void saysHowADateReachesIntoAnother(String text, String english, String german) {
        assertThat(DateWording.of(Locale.ENGLISH).reach(when(text))).isEqualTo(english);
        assertThat(DateWording.of(Locale.GERMAN).reach(when(text))).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1970        | 1994        | about 24 years before
    1994        | 1970        | about 24 years after
    [..2000]    | 1994        | date not exact
    197X/..     | 1994        | date not exact
    1994~       | 1970        | date not exact
    1994        | 1994        | date not exact
    1994-03-01  | 1994-03-01  | at the same time
    1994-03-01  | 1994-03-12  | 11 days before
    1994-03-12  | 1994-03-01  | 11 days after
    1994-03     | 1994-12     | about 9 months before
    196X        | 1971        | date not exact
    1994        | 1995        | date not exact
    Y-66E6S2    | 2000        | about 66 million years before
    """)
    void saysHowFarApart(String from, String to, String english) {
        assertThat(DateWording.of(Locale.ENGLISH).distance(when(from), when(to)))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
    1917-10-25            | 25 October 1917 Julian, 7 November 1917
    1900-02-29            | 29 February 1900 Julian, 13 March 1900
    1917-10-25/1917-10-26 | 25 to 26 October 1917 Julian, 7 to 8 November 1917
    1917-10               | October 1917 Julian
    """)
    void saysJulianDatesInBothCalendars(String text, String english) {
        var when = ((When.Read) When.parse(text, CalendarSystem.JULIAN)).when();
        assertThat(DateWording.of(Locale.ENGLISH).shortForm(when)).isEqualTo(english);
    }

    @Test
    void saysWhatAJulianMonthIsInTheOtherCalendar() {
        var when = ((When.Read) When.parse("1917-10", CalendarSystem.JULIAN)).when();
        assertThat(DateWording.of(Locale.ENGLISH).longForm(when))
                .isEqualTo("October 1917 Julian (14 October 1917 to 13 November 1917 in today’s calendar)");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        var words = DateWording.of(Locale.ENGLISH);
        assertThat(words.message((DateError) When.parse("1985-13")))
                .startsWith("There is no month 13.")
                .endsWith("(at character 6)");
        assertThat(words.message((DateError) When.parse("03/04/1999")))
                .contains("1999-04-03", "1999-03-04", "two ways");
        assertThat(words.message((DateError) When.parse("bad\tdate"))).doesNotContain("\t");
    }

    @Test
    void cutsALongListAndSaysSo() {
        var text = "[" + "1970,".repeat(99) + "1970]";
        assertThat(DateWording.of(Locale.ENGLISH).shortForm(when(text))).endsWith("and 88 more");
    }

    private static When when(String text) {
        var result = When.parse(text);
        assertThat(result).as(text).isInstanceOf(When.Read.class);
        return ((When.Read) result).when();
    }
}
