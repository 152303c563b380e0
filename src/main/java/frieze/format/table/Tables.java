package frieze.format.table;

import frieze.document.Problem;
import frieze.format.Beginning;
import frieze.format.Characters;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Origin;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.Spot;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tables as text, of any shape: CSV with commas, semicolons or bars, and TSV. What the columns hold is found by
/// their names, or by what stands in them.
public final class Tables implements Format {
    /// What a table is written in: with any delimiter but the tabulator, and with that.
    private static final List<String> NAMES = List.of("CSV", "TSV");

    private static final String NO_DATES = "problem.table-no-dates";

    /// Reaches the tables within archives and workspaces without their readers having to know of it.
    private static final ScopedValue<TableChoices> CHOICES = ScopedValue.newInstance();

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
        return TableBeginning.of(input, progress).guess();
    }

    /// Whether a file that was written in this was read as a table here, or one of several files was.
    public static boolean isOrigin(Origin origin) {
        return Arrays.stream(origin.toString().split(" \\+ ", -1)).anyMatch(NAMES::contains);
    }

    /// Whether a table cannot be read because no column of it is known to hold dates.
    public static boolean lacksDates(Problem problem) {
        return problem.code().equals(NO_DATES);
    }

    /// Whether the reader's own choice of columns was applied.
    public static boolean isChosen(ReadResult result) {
        return result.problems().stream().anyMatch(problem -> problem.code().equals(TableReader.CHOSEN));
    }

    static int fill(Reader reader, char[] block) throws IOException {
        int count = 0;
        int more;
        while (count < block.length && (more = reader.read(block, count, block.length - count)) > 0) {
            count += more;
        }
        return count;
    }

    /// Reads a file of any known format; the tables in it, wherever they are, as the reader has chosen.
    ///
    /// @throws IOException where it cannot be read at all
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    public static ReadResult readAny(Input input, TableChoices choices, Progress progress) throws IOException {
        return ScopedValue.where(CHOICES, choices).call(() -> Format.readAny(input, progress));
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var beginning = TableBeginning.of(input, progress);
        var chosen = CHOICES.orElse(TableChoices.NONE).shape(input.name(), beginning);
        var shape = chosen.orElseGet(beginning::guess);
        return look(input, shape, chosen.isPresent(), progress).reading();
    }

    /// Reads a table as `shape` says.
    ///
    /// @throws IOException where the file cannot be read
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    public static ReadResult read(Input input, TableShape shape, Progress progress) throws IOException {
        return look(input, shape, progress).reading();
    }

    /// The same, with a count of the rows that came to nothing.
    ///
    /// @throws IOException where the file cannot be read
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    public static TableLook look(Input input, TableShape shape, Progress progress) throws IOException {
        return look(input, shape, false, progress);
    }

    private static TableLook look(Input input, TableShape shape, boolean chosen, Progress progress) throws IOException {
        var way = new Way(shape, DateStyle.PLAIN, chosen);
        while (true) {
            var tried = way;
            var attempt =
                    Characters.read(input, progress, (reader, characters) -> attempt(input, tried, reader, characters));
            switch (attempt) {
                case Attempt.Done(var look) -> {
                    return look;
                }
                case Attempt.Again(var other) -> way = other;
            }
        }
    }

    /// A way of reading a table.
    private record Way(TableShape shape, DateStyle style, boolean chosen) {}

    private sealed interface Attempt {
        record Done(TableLook look) implements Attempt {}

        /// The whole table tells that it is to be read in another way: at most once with the month before the day,
        /// and once with dates in another style.
        record Again(Way other) implements Attempt {}
    }

    private static Attempt attempt(Input input, Way way, Reader reader, Characters characters) throws IOException {
        var shape = way.shape();
        var gathering = new Gathering(input);
        characters.report(gathering);
        var name = NAMES.get(shape.delimiter() == '\t' ? 1 : 0);
        if (shape.columns().isEmpty() && isBroken(new Rows(reader, shape.delimiter()), gathering)) {
            return new Attempt.Done(new TableLook(gathering.result(name, ""), 0));
        }
        if (shape.dates() < 0) {
            gathering.stop(Spot.FILE, isPage(input) ? "problem.table-page" : NO_DATES);
            return new Attempt.Done(new TableLook(gathering.result(name, ""), 0));
        }
        var order = shape.order() == DayOrder.MONTH_FIRST ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        var table = new TableReader(shape, order, way.style(), gathering);
        table.read(new Rows(reader, shape.delimiter()));
        var style = table.otherStyle();
        if (style.isPresent()) {
            return new Attempt.Again(new Way(shape, style.get(), way.chosen()));
        }
        if (table.mustStartOver()) {
            return new Attempt.Again(new Way(shape.with(DayOrder.MONTH_FIRST), way.style(), way.chosen()));
        }
        table.report(way.chosen());
        gathering.sayIfEmpty("problem.table-nothing", shape.name(shape.dates()));
        return new Attempt.Done(new TableLook(gathering.result(name, ""), table.leftOut()));
    }

    /// Whether not even the first row can be read, which is then reported.
    private static boolean isBroken(Rows rows, Gathering gathering) throws IOException {
        try {
            rows.next();
            return false;
        } catch (Rows.Broken broken) {
            gathering.stop(broken.spot(), broken.code(), broken.limit());
            return true;
        }
    }

    private static boolean isPage(Input input) throws IOException {
        return Characters.read(input, Progress.NONE, (reader, _) -> {
            var block = new char[200];
            var text = new String(block, 0, fill(reader, block)).stripLeading().toLowerCase(Locale.ROOT);
            return text.startsWith("<!doctype html") || text.startsWith("<html");
        });
    }
}
