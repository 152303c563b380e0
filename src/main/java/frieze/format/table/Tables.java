package frieze.format.table;

import frieze.format.Beginning;
import frieze.format.Characters;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.Spot;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tables as text, of any shape: CSV with commas, semicolons or bars, and TSV. What the columns hold is found by
/// their names, or by what stands in them.
public final class Tables implements Format {
    private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".tab");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public Optional<Writing> writing() {
        return Optional.of(new TableWriter());
    }

    /// By its name, unless it is something else; without such a name, where rows are alike and hold dates.
    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text().stripLeading();
        if (text.startsWith("{") || text.startsWith("[") || beginning.isNamed(".json")) {
            return false;
        }
        if (EXTENSIONS.stream().anyMatch(beginning::isNamed)) {
            return true;
        }
        if (text.isEmpty() || text.startsWith("<") || text.indexOf('\0') >= 0) {
            return false;
        }
        var shape = ShapeGuess.of(beginning.text(), beginning.bytes().length < Beginning.LENGTH);
        return shape.columns().size() > 1 && shape.confidence() >= 0.4;
    }

    /// How a table is most likely meant.
    ///
    /// @throws IOException where the file cannot be read
    public static TableShape guess(Input input, Progress progress) throws IOException {
        return Characters.read(input, progress, (reader, _) -> {
            var block = new char[ShapeGuess.LOOK];
            int count = fill(reader, block);
            return ShapeGuess.of(new String(block, 0, count), count < block.length);
        });
    }

    private static int fill(Reader reader, char[] block) throws IOException {
        int count = 0;
        int more;
        while (count < block.length && (more = reader.read(block, count, block.length - count)) > 0) {
            count += more;
        }
        return count;
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        return read(input, guess(input, progress), progress);
    }

    /// Reads a table as `shape` says.
    ///
    /// @throws IOException where the file cannot be read
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    public static ReadResult read(Input input, TableShape shape, Progress progress) throws IOException {
        return Characters.read(
                input, progress, (reader, characters) -> read(input, shape, reader, characters, progress));
    }

    private static ReadResult read(
            Input input, TableShape shape, Reader reader, Characters characters, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        characters.report(gathering);
        var name = shape.delimiter() == '\t' ? "TSV" : "CSV";
        if (shape.dates() < 0) {
            gathering.stop(Spot.FILE, isPage(input) ? "problem.table-page" : "problem.table-no-dates");
            return gathering.result(name, "");
        }
        var order = shape.order() == DayOrder.MONTH_FIRST ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        var table = new TableReader(shape, order, gathering);
        table.read(new Rows(reader, shape.delimiter()));
        if (table.mustStartOver()) {
            return read(input, shape.with(DayOrder.MONTH_FIRST), progress);
        }
        table.report();
        return gathering.result(name, "");
    }

    private static boolean isPage(Input input) throws IOException {
        return Characters.read(input, Progress.NONE, (reader, _) -> {
            var block = new char[200];
            var text = new String(block, 0, fill(reader, block)).stripLeading().toLowerCase(Locale.ROOT);
            return text.startsWith("<!doctype html") || text.startsWith("<html");
        });
    }
}
