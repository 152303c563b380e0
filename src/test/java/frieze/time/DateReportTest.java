package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateReportTest {
    private final DateReport report = new DateReport(DateWording.of(Locale.ENGLISH));

    @Test
    void saysWhatEachLineMeans() throws IOException {
        assertThat(report("""
                1985-04-12
                -0043-03-15
                Y170000002
                1985-04-12T23:20:30-04
                197X/..
                /1994?
                [..2000]
                1970%
                c. 1970
                13.8 Ga
                """)).isEqualTo("""
                1985-04-12\t0\t1985-04-12\t1985-04-12\t\t12 April 1985
                -0043-03-15\t1\t-0043-03-15\t-0043-03-15\t\t15 March 44 BC
                Y170000002\t1\t+170000002-01-01\t+170000002-12-31\t\tAD 170,000,002
                1985-04-12T23:20:30-04\t0\t1985-04-12T23:20:30-04\t1985-04-12T23:20:30-04\t\t12 April 1985, 23:20:30
                197X/..\t2\t1970-01-01\t+inf\t\tsince the 1970s
                /1994?\t1\tunknown\t1994-12-31\tuncertain\tuntil 1994 (uncertain), start unknown
                [..2000]\t2\t-inf\t2000-12-31\t\tby 2000
                1970%\t1\t1970-01-01\t1970-12-31\tapproximate,uncertain\tabout 1970, uncertain
                c. 1970\tSPOKEN\t1970-01-01\t1970-12-31\tapproximate\tabout 1970
                13.8 Ga\tSPOKEN\t-13899999999-01-01\t-13800000000-12-31\t\t13.8 billion years ago
                """);
    }

    @Test
    void goesOnAfterWhatIsNoDate() throws IOException {
        var lines = report("1985-13\n\n19\t85\r\n a\rb\n1985").split("\n");
        assertThat(lines).hasSize(5);
        assertThat(lines[0])
                .isEqualTo(
                        "1985-13\tINVALID\t\t\t\tThere is no month 13. Months are 01 to 12; 21 to 41 are seasons and parts "
                                + "of a year. (at character 6)");
        assertThat(lines[1]).startsWith("\tINVALID\t\t\t\t");
        assertThat(lines[2]).startsWith("19\\t85\tINVALID\t\t\t\t");
        assertThat(lines[3]).startsWith(" a\\rb\tINVALID\t\t\t\t");
        assertThat(lines[4]).isEqualTo("1985\t0\t1985-01-01\t1985-12-31\t\t1985");
        assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        var lines = report("\ufeff1985\n\ufeff1985\n").split("\n");
        assertThat(lines[0]).isEqualTo("\ufeff1985\t0\t1985-01-01\t1985-12-31\t\t1985");
        assertThat(lines[1]).contains("\tINVALID\t");
    }

    @Test
    void readsAnyBytes() throws IOException {
        var bytes = new byte[1 << 16];
        new java.util.Random(7).nextBytes(bytes);
        var out = new ByteArrayOutputStream();
        report.report(new ByteArrayInputStream(bytes), out);
        long lines = new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '\n')
                .count();
        var text = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(text.chars().filter(c -> c == '\n').count())
                .isEqualTo(bytes[bytes.length - 1] == '\n' ? lines : lines + 1);
        assertThat(text.split("\n"))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
    }

    @Test
    void readsALineOfAnyLength() throws IOException {
        long length = 3L * DateReport.LONGEST_LINE;
        var counted = new long[1];
        report.report(new Endless(length), new OutputStream() {
            @Override
            public void write(int b) {
                counted[0]++;
            }
        });
        assertThat(counted[0]).isBetween(length + 10, length + 200);
    }

    @Test
    void readsASetOfAMillionYears() throws IOException {
        var text = "[" + "1970,".repeat(1_000_000) + "1971]";
        assertThat(report(text))
                .endsWith("\t2\t1970-01-01\t1971-12-31\t\t" + "1970, ".repeat(11) + "1970 and 999,989 more\n");
    }

    private String report(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        report.report(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// So many digits, and no end of line.
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? '1' : -1;
        }
    }
}
