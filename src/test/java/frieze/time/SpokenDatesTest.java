package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Spoken dates in three languages and the EDTF that they are normalised to.
class SpokenDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1960s                       | 196X
            the 1960s                   | 196X
            1960’s                      | 196X
            c. 1970                     | 1970~
            circa 1970                  | 1970~
            about 1970                  | 1970~
            c. 800                      | 0800~
            perhaps about 1970          | 1970%
            by 2000                     | [..2000]
            before 2000                 | [..1999]
            before May 1960             | [..1960-04]
            before 1 March 1960         | [..1960-02-29]
            before the 1960s            | [..1959]
            after 1994                  | [1995..]
            after December 1994         | [1995-01..]
            after 44 BC                 | [-0042..]
            before AD 1                 | [..0000]
            1994 or later               | [1994..]
            1994 or earlier             | [..1994]
            1939 or 1940                | [1939,1940]
            1994 (?)                    | 1994?
            44 BC, uncertain            | -0043?
            between 1970 and 1994       | [1970..1994]
            1914-1918                   | 1914/1918
            1914 – 1918                 | 1914/1918
            from 1914 to 1918           | 1914/1918
            1960s to 1993               | 196X/1993
            28 July 1914 to 11 November 1918 | 1914-07-28/1918-11-11
            Nov 1963                    | 1963-11
            Nov. 1963                   | 1963-11
            22 November 1963            | 1963-11-22
            22nd of November, 1963      | 1963-11-22
            November 22, 1963           | 1963-11-22
            November 22nd 1963          | 1963-11-22
            15 March 44 BC              | -0043-03-15
            22/11/1963                  | 1963-11-22
            11/22/1963                  | 1963-11-22
            4/4/1999                    | 1999-04-04
            11/1963                     | 1963-11
            18th century                | 17XX
            the 18th c.                 | 17XX
            early 18th century          | [1700..1733]
            mid-18th century            | [1734..1766]
            late 18th century           | [1767..1799]
            early 1960s                 | [1960..1963]
            mid-19th century            | [1834..1866]
            mid-1800s                   | [1834..1866]
            late 1700s                  | [1767..1799]
            first half of the 19th century | [1800..1849]
            the second half of the 5th century BC | [-0449..-0400]
            2nd half of the 1960s       | [1965..1969]
            1914-18                     | 1914/1918
            1939–45                     | 1939/1945
            winter 1944/45              | 1944-24
            winter 1999/2000            | 1999-24
            5th century BC              | -04XX
            1st century BC              | [-0099..0000]
            1st century AD              | 00XX
            480s BC                     | [-0488..-0479]
            2nd millennium BC           | -1XXX
            44 BC                       | -0043
            44 BCE                      | -0043
            44 B.C.                     | -0043
            1 BC                        | 0000
            AD 33                       | 0033
            33 AD                       | 0033
            10,000 BC                   | -9999
            12,000 BC                   | Y-11999
            500 BC - 27 BC              | -0499/-0026
            500-27 BC                   | -0499/-0026
            27 BC to AD 14              | -0026/0014
            65 million years ago        | Y-65E6S2
            13.8 billion years ago      | Y-138E8S3
            13.8 Ga                     | Y-138E8S3
            66 Ma                       | Y-66E6S2
            0.5 Ma                      | Y-5E5S1
            about 66 million years ago  | Y-66E6S2~
            200,000 years ago           | Y-200E3S3
            300 thousand years ago      | Y-300E3S3
            252 to 201 million years ago | Y-252E6S3/Y-201E6S3
            between 66 and 65 million years ago | [Y-66E6S2..Y-65E6S2]
            spring 1968                 | 1968-21
            the autumn of 1917          | 1917-23
            since the 1970s             | 197X/..
            since 2004-06-11            | 2004-06-11/..
            since early 18th century    | 17XX/..
            from 1994 on                | 1994/..
            1994 to present             | 1994/..
            until 2023                  | ../2023
            up to April 2023            | ../2023-04
            """)
    void readsEnglish(String text, String edtf) {
        check(text, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1960er                      | 196X
            1960er Jahre                | 196X
            die 1960er-Jahre            | 196X
            in den 1960ern              | 196X
            Anfang der 1960er Jahre     | [1960..1963]
            um 1970                     | 1970~
            ca. 1970                    | 1970~
            etwa 1970                   | 1970~
            vielleicht 1970             | 1970?
            im Jahr 1970                | 1970
            44 v. Chr.                  | -0043
            44 v.Chr.                   | -0043
            33 n. Chr.                  | 0033
            10.000 v. Chr.              | -9999
            18. Jahrhundert             | 17XX
            18. Jh.                     | 17XX
            frühes 18. Jahrhundert      | [1700..1733]
            Ende des 18. Jahrhunderts   | [1767..1799]
            1. Hälfte 19. Jahrhundert   | [1800..1849]
            in der zweiten Hälfte des 19. Jahrhunderts | [1850..1899]
            Winter 1944/45              | 1944-24
            5. Jahrhundert v. Chr.      | -04XX
            Frühling 1968               | 1968-21
            Herbst 1917                 | 1917-23
            vor 66 Millionen Jahren     | Y-66E6S2
            vor 13,8 Milliarden Jahren  | Y-138E8S3
            vor etwa 66 Mio. Jahren     | Y-66E6S2~
            vor 200.000 Jahren          | Y-200E3S3
            vor 2000                    | [..1999]
            nach 1994                   | [1995..]
            seit 1994                   | 1994/..
            seit den 1970ern            | 197X/..
            seit den 1970er Jahren      | 197X/..
            ab 1994                     | 1994/..
            bis 2000                    | ../2000
            bis spätestens 2000         | [..2000]
            spätestens 2000             | [..2000]
            bis April 2023              | ../2023-04
            zwischen 1970 und 1994      | [1970..1994]
            von 1914 bis 1918           | 1914/1918
            22. November 1963           | 1963-11-22
            22.11.1963                  | 1963-11-22
            22. 11. 1963                | 1963-11-22
            März 1848                   | 1848-03
            28. Juli 1914 bis 11. November 1918 | 1914-07-28/1918-11-11
            500 v. Chr. bis 27 v. Chr.  | -0499/-0026
            1994 oder später            | [1994..]
            1994 bis heute              | 1994/..
            """)
    void readsGerman(String text, String edtf) {
        check(text, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            années 1960                 | 196X
            les années 1960             | 196X
            début des années 1960       | [1960..1963]
            vers 1970                   | 1970~
            environ 1970                | 1970~
            peut-être 1970              | 1970?
            en 1970                     | 1970
            44 av. J.-C.                | -0043
            44 avant J.-C.              | -0043
            33 apr. J.-C.               | 0033
            10 000 av. J.-C.            | -9999
            XVIIIe siècle               | 17XX
            XVIIIᵉ siècle               | 17XX
            le XVIIIe siècle            | 17XX
            18e siècle                  | 17XX
            début du XVIIIe siècle      | [1700..1733]
            mi-XIXe siècle              | [1834..1866]
            première moitié du XIXe siècle | [1800..1849]
            la 2e moitié du XIXe siècle | [1850..1899]
            hiver 1944/45               | 1944-24
            Ier siècle av. J.-C.        | [-0099..0000]
            Ve siècle av. J.-C.         | -04XX
            printemps 1968              | 1968-21
            l’été 1936                  | 1936-22
            il y a 66 millions d’années | Y-66E6S2
            il y a 66 millions d'années | Y-66E6S2
            il y a environ 13,8 milliards d’années | Y-138E8S3~
            il y a 200 000 ans          | Y-200E3S3
            avant 2000                  | [..1999]
            après 1994                  | [1995..]
            depuis 1994                 | 1994/..
            depuis les années 1970      | 197X/..
            à partir de 1994            | 1994/..
            jusqu’en 2000               | ../2000
            jusqu’à avril 2023          | ../2023-04
            jusqu’au 11 novembre 1918   | ../1918-11-11
            au plus tard en 2000        | [..2000]
            entre 1970 et 1994          | [1970..1994]
            de 1914 à 1918              | 1914/1918
            du 28 juillet 1914 au 11 novembre 1918 | 1914-07-28/1918-11-11
            22 novembre 1963            | 1963-11-22
            1er mai 1886                | 1886-05-01
            août 1914                   | 1914-08
            1994 ou plus tard           | [1994..]
            """)
    void readsFrench(String text, String edtf) {
        check(text, edtf);
    }

    private static void check(String text, String edtf) {
        var result = When.parse(text);
        assertThat(result).as(text).isInstanceOf(When.Read.class);
        var when = ((When.Read) result).when();
        assertThat(when.edtf()).isEqualTo(edtf);
        assertThat(when.written()).isEqualTo(text);
        assertThat(when.isSpoken()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/1999     | date.day-or-month       | 1999-04-03 | 1999-03-04
            3-4-1999       | date.day-or-month       | 1999-04-03 | 1999-03-04
            by 03/04/1999  | date.day-or-month       | 1999-04-03 | 1999-03-04
            12/5/88        | date.day-or-month-short | 1988-05-12 | 1988-12-05
            22/11/63       | date.which-century      | 1963-11-22 | 2063-11-22
            1944/45        | date.short-end          | 1944/45    | 1944/1945
            1899/00        | date.short-end          | 1899/00    | 1899/1900
            early 1900s    | date.decade-or-century  | 190X       | 19XX
            60s            | date.which-century      | 196X       | 186X
            1900s          | date.decade-or-century  | 190X       | 19XX
            """)
    void refusesWhatMayBeReadInTwoWays(String text, String code, String one, String other) {
        var error = (DateError) When.parse(text);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.arguments()).contains(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "33",
                "201",
                "19",
                "20067890",
                "20040611",
                "1985-13",
                "1985-04-31",
                "+2006",
                "Y2006",
                "NONE/",
                "bad date!",
                "since",
                "by",
                "between 1970",
                "31 February 1963",
                "0 BC",
                "year 0 BC",
                "century",
                "5000th century",
                "10,000 years ago",
                "66 million",
                "November",
                "22 November",
                "Nov 63",
                "1918-14",
                "winter 1944/46",
                "1918-1914",
                " 1863-03-29",
                "1863-03-29 ",
                " 1960s",
                "[1667, 1668]",
                "1863- 03-29",
                "18 63-03-29",
                "2001-21^southernHemisphere",
                "c. 79",
                "99999999999999999999 - 44 BC",
                "13.8 - 44 BC",
                "0 - 44 BC",
                "\u0c4c\u0300",
                "Y-61000x",
                "\u0000",
                "\ud800",
                "ağustos 1999",
                "XLIXe",
                "xxxxx century"
            })
    void refuses(String text) {
        assertThat(When.parse(text)).as(text).isInstanceOf(DateError.class);
        assertThat(((DateError) When.parse(text)).position()).isBetween(0, text.length());
    }

    @Test
    void prefersEdtfWhereATextIsBoth() {
        assertThat(((When.Read) When.parse("1994?")).when().isSpoken()).isFalse();
        assertThat(((When.Read) When.parse("2001-05")).when().edtf()).isEqualTo("2001-05");
    }

    @Test
    void neverThrowsForWordsInAnyOrder() {
        var words = """
                the by before since bis um vor nach de du à il y a 66 1960 s er th 18 XVIII e siècle century Jahrhundert million
                years ago ago BC v. Chr. AD , - / ? ( ) ~ . ' early Anfang mid spring 44 0 10,000 13.8 1999 12 31 Nov mars or
                later and und et présent 2004-06-11 99999999999999999999""".split("\\s+");
        var random = new java.util.Random(20261123);
        for (int i = 0; i < 200_000; i++) {
            var text = new StringBuilder();
            for (int n = 1 + random.nextInt(7); n > 0; n--) {
                text.append(text.isEmpty() || random.nextInt(4) == 0 ? "" : " ")
                        .append(words[random.nextInt(words.length)]);
            }
            var written = text.toString();
            if (When.parse(written) instanceof When.Read(var when)) {
                assertThat(Edtf.parse(when.edtf(), CalendarSystem.GREGORIAN))
                        .as(written)
                        .isInstanceOf(Edtf.Parsed.class);
            }
        }
    }
}
