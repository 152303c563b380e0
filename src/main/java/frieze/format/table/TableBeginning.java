package frieze.format.table;

import frieze.format.Characters;
import frieze.format.Input;
import frieze.format.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The first rows of a table, from which it is seen how it may be meant.
public final class TableBeginning {
    private static final int SAMPLE = 60;

    private final String text;
    private final boolean whole;

    private TableBeginning(String text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    /// @throws IOException where the file cannot be read
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    public static TableBeginning of(Input input, Progress progress) throws IOException {
        return Characters.read(input, progress, (reader, _) -> {
            var block = new char[ShapeGuess.LOOK];
            int count = Tables.fill(reader, block);
            return new TableBeginning(new String(block, 0, count), count < block.length);
        });
    }

    /// Whether this is all that the table holds.
    public boolean isWhole() {
        return whole;
    }

    /// What may stand between cells.
    public static List<Character> delimiters() {
        var all = new ArrayList<Character>();
        for (char delimiter : ShapeGuess.DELIMITERS) {
            all.add(delimiter);
        }
        return List.copyOf(all);
    }

    /// How the table is most likely meant.
    public TableShape guess() {
        return ShapeGuess.of(text, whole);
    }

    /// How it is most likely meant with this between its cells.
    public TableShape guess(char delimiter) {
        var rows = ShapeGuess.rows(text, delimiter, whole);
        return guess(delimiter, ShapeGuess.heading(rows));
    }

    /// How it is most likely meant with this between its cells and the names of the columns in this row.
    ///
    /// @param heading from 1, counted without empty rows; 0 where no row names them
    public TableShape guess(char delimiter, int heading) {
        return ShapeGuess.of(text, whole, delimiter, heading);
    }

    /// The rows that may name the columns, each in one line of text.
    public List<String> firstRows(char delimiter) {
        return ShapeGuess.rows(text, delimiter, whole).stream()
                .limit(ShapeGuess.HEAD)
                .map(row -> row.spot().excerpt())
                .toList();
    }

    /// For each column of a shape the first cell of it that says something, cut where it is long; empty where
    /// none does.
    public List<String> samples(TableShape shape) {
        var samples = new String[shape.columns().size()];
        Arrays.fill(samples, "");
        ShapeGuess.rows(text, shape.delimiter(), whole).stream()
                .skip(shape.heading())
                .limit(ShapeGuess.TRIED)
                .forEach(row -> {
                    for (int i = 0; i < samples.length; i++) {
                        samples[i] = samples[i].isEmpty() ? sample(row.cell(i)) : samples[i];
                    }
                });
        return List.of(samples);
    }

    private static String sample(String cell) {
        var line = cell.length() > SAMPLE ? cell.substring(0, SAMPLE - 1) + "…" : cell;
        return line.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
    }

    /// The first rows as a file of their own; its last row may be cut off.
    public Input input() {
        return Input.of("", text.getBytes(StandardCharsets.UTF_8));
    }

    /// How a reader has chosen to read tables with the heading of this one, whatever stands between its cells and
    /// above it.
    ///
    /// @param known gives what was chosen for a heading
    public Optional<TableShape> shape(Function<List<String>, Optional<TableMapping>> known) {
        for (char delimiter : ShapeGuess.DELIMITERS) {
            if (text.indexOf(delimiter) < 0) {
                continue;
            }
            var rows = ShapeGuess.rows(text, delimiter, whole);
            for (int i = 0; i < Math.min(ShapeGuess.HEAD, rows.size()); i++) {
                var names = names(rows.get(i));
                var mapping = names.size() > TableMapping.WIDEST
                        ? Optional.<TableMapping>empty()
                        : known.apply(TableMapping.heading(names));
                if (mapping.isPresent()) {
                    var chosen = mapping.get();
                    return Optional.of(new TableShape(delimiter, i + 1, names, chosen.columns(), chosen.order(), 1));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> names(Row row) {
        var names = new ArrayList<String>();
        for (int i = 0; i < row.cells().length; i++) {
            names.add(row.cell(i));
        }
        return names;
    }
}
