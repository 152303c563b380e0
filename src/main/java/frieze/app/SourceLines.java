package frieze.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Some lines of a file around a place in it. Reads no more than it must and keeps no more than it shows,
/// however long file and lines are.
///
/// @param lines in order
/// @param marked index of the wanted line among them, -1 where the file does not reach it
record SourceLines(List<Line> lines, int marked) {
    /// Lines before and after the wanted one.
    static final int AROUND = 12;
    /// Characters of a line, before and after the wanted column.
    static final int WIDE = 160;

    /// @param number from 1
    /// @param text a piece of the line where it is long, with an ellipsis where something is left out
    /// @param column of the wanted place within `text`, from 0; -1 where it is not in this line
    record Line(long number, String text, int column) {}

    /// @param column from 1; 0 where unknown
    static SourceLines around(Path file, long line, long column) throws IOException {
        try (var in = new PushbackInputStream(Files.newInputStream(file), 4)) {
            var reader = new BufferedReader(new InputStreamReader(in, charset(in)));
            return read(reader, line, column);
        }
    }

    /// By the byte order mark; UTF-8 where there is none.
    private static Charset charset(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(3);
        boolean big = start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        boolean little = start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        boolean eight =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!eight) {
            int skip = big || little ? 2 : 0;
            in.unread(start, skip, start.length - skip);
        }
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static SourceLines read(BufferedReader reader, long wanted, long column) throws IOException {
        var lines = new ArrayList<Line>();
        int marked = -1;
        long number = 1;
        while (number <= wanted + AROUND) {
            boolean kept = number >= wanted - AROUND;
            long from = Math.max(0, column - 1 - WIDE);
            var piece = new StringBuilder();
            long at = 0;
            int c;
            while ((c = reader.read()) >= 0 && c != '\n' && c != '\r') {
                if (kept && at >= from && piece.length() < 2 * WIDE) {
                    piece.append((char) c);
                }
                at++;
            }
            if (c == '\r') {
                skipLineFeed(reader);
            }
            if (c < 0 && at == 0) {
                break;
            }
            if (kept) {
                boolean here = number == wanted;
                if (here) {
                    marked = lines.size();
                }
                var before = from > 0 && !piece.isEmpty() ? "…" : "";
                var after = from + piece.length() + 1 < at ? "…" : "";
                int place = here && column > 0 ? (int) (column - 1 - from) + before.length() : -1;
                lines.add(new Line(number, before + piece.toString().replace('\t', ' ') + after, place));
            }
            if (c < 0) {
                break;
            }
            number++;
        }
        return new SourceLines(List.copyOf(lines), marked);
    }

    private static void skipLineFeed(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\n') {
            reader.reset();
        }
    }
}
