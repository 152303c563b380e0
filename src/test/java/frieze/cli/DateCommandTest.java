package frieze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateCommandTest {
    @Test
    void saysWhatDatesMeanInTheReadersLanguage() {
        var in = new ByteArrayInputStream("196X\nrubbish\n".getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        int code = Commands.run(
                new String[] {"date"},
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                Locale.GERMAN);
        assertThat(code).isEqualTo(Commands.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .satisfies(
                        lines -> assertThat(lines.get(0)).isEqualTo("196X\t1\t1960-01-01\t1969-12-31\t\t1960er Jahre"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("rubbish\tINVALID\t\t\t\t„rubbish“"));
    }
}
