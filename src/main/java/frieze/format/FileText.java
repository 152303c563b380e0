package frieze.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;

/// The whole text of a file of a format that is read in one piece, and where its lines are. Line breaks are as
/// in the file: `\n`, `\r\n` or `\r` alone.
public final class FileText {
    /// Longer texts are refused, characters: formats that are kept in one piece are written by hand or exported
    /// for a screen.
    public static final int LONGEST = 256 << 20;

    private static final int EXCERPT = 60;
    /// Characters between two counts.
    private static final int BLOCK = 1024;

    /// A file is longer than [#LONGEST].
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("more than " + LONGEST + " characters");
        }
    }

    private final String text;
    private final String encoding;
    private final boolean doubtful;
    private final boolean damaged;
    private final int[] lines;
    /// How many characters (pairs of surrogates are one) stand before each block, so that a place in a long line
    /// costs no walk along it.
    private final int[] before;

    private FileText(String text, String encoding, boolean doubtful, boolean damaged) {
        this.text = text;
        this.encoding = encoding;
        this.doubtful = doubtful;
        this.damaged = damaged;
        this.lines = lines(text);
        this.before = before(text);
    }

    /// Decodes a file: by its byte order mark, as UTF-8, or as what Windows calls ANSI.
    ///
    /// @throws IOException where it cannot be read, or is longer than [#LONGEST]
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    public static FileText of(Input input, Progress progress) throws IOException {
        Encoding encoding;
        try (var in = input.open()) {
            encoding = Encoding.of(in.readNBytes(4));
        }
        while (true) {
            try (var reader = encoding.reader(new WatchedStream(input.open(), input.size(), progress), input.size())) {
                return new FileText(all(reader), encoding.charset().name(), encoding.isFallback(), !encoding.strict());
            } catch (CharacterCodingException e) {
                encoding = encoding.next().orElseThrow(() -> e);
            }
        }
    }

    /// As [#of(Input, Progress)], and says what is doubtful about the encoding; empty, and reported, where the
    /// file is longer than [#LONGEST].
    public static Optional<FileText> of(Input input, Progress progress, Gathering gathering) throws IOException {
        try {
            var file = of(input, progress);
            file.report(gathering);
            return Optional.of(file);
        } catch (TooLong _) {
            gathering.stop(Spot.FILE, "problem.file-too-long", LONGEST >> 20);
            return Optional.empty();
        }
    }

    private static String all(Reader reader) throws IOException {
        var text = new StringBuilder();
        var block = new char[1 << 16];
        for (int count = reader.read(block); count >= 0; count = reader.read(block)) {
            if (text.length() + count > LONGEST) {
                throw new TooLong();
            }
            text.append(block, 0, count);
        }
        return text.toString();
    }

    private static int[] lines(String text) {
        var starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /// All of it.
    public String text() {
        return text;
    }

    /// Whether the bytes were no UTF-8, and so were taken for Windows-1252.
    public boolean isGuessed() {
        return doubtful;
    }

    /// Says what is doubtful about the encoding, if anything is.
    public void report(Gathering gathering) {
        if (doubtful) {
            gathering.warning(spot(0), "problem.not-utf-8");
        } else if (damaged) {
            gathering.warning(spot(0), "problem.damaged-encoding", encoding);
        }
    }

    /// How many lines there are; an empty last one counts.
    public int lineCount() {
        return lines.length;
    }

    /// A line without its end.
    ///
    /// @param number from 1
    public String line(int number) {
        int start = lines[number - 1];
        int end = number < lines.length ? lines[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /// The place of a character.
    ///
    /// @param offset characters from the beginning, 0 to the length of the text
    public Spot spot(int offset) {
        int at = Arrays.binarySearch(lines, offset);
        int line = at >= 0 ? at : -at - 2;
        int column = characters(offset) - characters(lines[line]) + 1;
        return new Spot(line + 1L, column, excerpt(line, offset));
    }

    private static int[] before(String text) {
        var before = new int[text.length() / BLOCK + 1];
        for (int block = 1; block < before.length; block++) {
            before[block] = before[block - 1] + whole(text, (block - 1) * BLOCK, block * BLOCK);
        }
        return before;
    }

    private int characters(int offset) {
        int block = offset / BLOCK;
        return before[block] + whole(text, block * BLOCK, offset);
    }

    /// How many characters begin in a part of a text.
    private static int whole(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean second =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            count += second ? 0 : 1;
        }
        return count;
    }

    private String excerpt(int line, int offset) {
        int start = lines[line];
        int end = line + 1 < lines.length ? lines[line + 1] : text.length();
        int from = Math.max(start, offset - EXCERPT);
        int to = Math.min(end, offset + EXCERPT);
        if (from > start && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < end && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        var cut = text.substring(from, Math.max(from, to))
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        boolean more = text.substring(to, Math.min(end, to + 2)).chars().anyMatch(c -> c != '\n' && c != '\r');
        return (from > start ? "…" : "") + cut + (more ? "…" : "");
    }
}
