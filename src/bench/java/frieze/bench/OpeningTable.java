package frieze.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How long it takes to open a table of 200,000 rows, as a ratio to a bare FastCSV reader that makes texts of all
/// cells of the same file in the same run. The two are measured in turn, and the median of the rounds is told.
public final class OpeningTable {
    private static final int ROWS = Figures.quick() ? 50_000 : 200_000;
    private static final int ROUNDS = Figures.quick() ? 5 : 15;
    private static final int WARM_UP = 5;
    private static final String[] WORDS =
            "king city war first great river people treaty army church trade printed built signed crossed opened ended"
                    .split(" ");

    private OpeningTable() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("frieze-table");
        var file = folder.resolve("table.csv");
        try {
            write(file);
            measure(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void measure(Path file) throws IOException {
        var bare = new double[ROUNDS];
        var opening = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            System.gc();
            long start = System.nanoTime();
            long cells = pass(file);
            long middle = System.nanoTime();
            System.gc();
            long again = System.nanoTime();
            var result = Format.readAny(Input.of(file), Progress.NONE);
            long end = System.nanoTime();
            if (result.timeline().events().size() != ROWS || !result.problems().isEmpty() || cells != 6L * (ROWS + 1)) {
                throw new IllegalStateException("not the table that was written: " + result.problems());
            }
            if (round >= 0) {
                bare[round] = (middle - start) / 1e6;
                opening[round] = (end - again) / 1e6;
            }
        }
        double passed = median(bare);
        double opened = median(opening);
        Figures.tell(List.of(new Figure(
                "opening a table",
                "%,d rows, %.0f MB: opening to a bare FastCSV pass over it, in turn"
                        .formatted(ROWS, Files.size(file) / 1e6),
                opened / passed,
                "x",
                2,
                Map.of("openingMs", opened, "bareMs", passed, "bytes", Files.size(file)))));
        System.out.printf(
                "bare FastCSV %8.0f ms%nopening      %8.0f ms%nratio        %8.2f%n", passed, opened, opened / passed);
    }

    private static long pass(Path file) throws IOException {
        long cells = 0;
        try (var rows = CsvReader.builder().ofCsvRecord(file)) {
            for (var row : rows) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void write(Path file) throws IOException {
        var random = new SplittableRandom(20_261_123);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Date,Title,Description,Category,Tags,Importance\n");
            for (int i = 0; i < ROWS; i++) {
                int year = 1400 + random.nextInt(620);
                out.write(Worlds.date(random, year) + "," + words(random, 4) + ",\"" + words(random, 9) + ", "
                        + words(random, 3) + ".\",Lane " + random.nextInt(5) + ",tag " + random.nextInt(40) + ","
                        + (1 + random.nextInt(5)) + "\n");
            }
        }
    }

    private static String words(SplittableRandom random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }
}
