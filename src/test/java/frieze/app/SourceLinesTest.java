package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLinesTest {
    @TempDir
    Path folder;

    private SourceLines around(byte[] bytes, long line, long column) throws IOException {
        return SourceLines.around(Files.write(folder.resolve("story.json"), bytes), line, column);
    }

    @Test
    void marksThePlaceAmongItsNeighbours() throws IOException {
        var text = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            text.append("line ").append(i).append("\r\n");
        }
        var lines = around(text.toString().getBytes(StandardCharsets.UTF_8), 50, 6);
        assertThat(lines.lines()).hasSize(2 * SourceLines.AROUND + 1);
        var marked = lines.lines().get(lines.marked());
        assertThat(marked).isEqualTo(new SourceLines.Line(50, "line 50", 5));
    }

    @Test
    void aLineEndsHoweverItEnds() throws IOException {
        var lines = around("one\ntwo\r\nthree\rfour\r\rsix".getBytes(StandardCharsets.UTF_8), 4, 2);
        assertThat(lines.lines())
                .extracting(SourceLines.Line::text)
                .containsExactly("one", "two", "three", "four", "", "six");
        assertThat(lines.marked()).isEqualTo(3);
    }

    @Test
    void showsAPieceOfAVeryLongLine() throws IOException {
        var text = "x".repeat(1_000_000) + "HERE" + "y".repeat(1_000_000);
        var line = around(text.getBytes(StandardCharsets.UTF_8), 1, 1_000_001)
                .lines()
                .getFirst();
        assertThat(line.text().length()).isLessThan(3 * SourceLines.WIDE);
        assertThat(line.text().substring(line.column())).startsWith("HERE");
        assertThat(line.text()).startsWith("…").endsWith("…");
    }

    @Test
    void readsByteOrderMarks() throws IOException {
        assertThat(around("\uFEFFone\ntwo".getBytes(StandardCharsets.UTF_16LE), 2, 1)
                        .lines()
                        .getLast()
                        .text())
                .isEqualTo("two");
        assertThat(around("\uFEFFone\ntwo".getBytes(StandardCharsets.UTF_8), 1, 1)
                        .lines()
                        .getFirst()
                        .text())
                .isEqualTo("one");
    }

    @Test
    void aLineBeyondTheEndIsNotMarked() throws IOException {
        assertThat(around("one\n".getBytes(StandardCharsets.UTF_8), 500, 1).marked())
                .isEqualTo(-1);
        assertThat(around(new byte[0], 1, 1).lines()).isEmpty();
    }
}
