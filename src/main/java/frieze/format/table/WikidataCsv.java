package frieze.format.table;

import frieze.format.Beginning;
import frieze.format.FileText;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Json;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.wikidata.Rows;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Results of the Wikidata query service as CSV: things named by their address, and dates with a time of day. Years
/// are astronomical, other than in the tables that people write.
public final class WikidataCsv implements Format {
    private static final Pattern THING =
            Pattern.compile("(?m)(?:^|[,\\t\"])https?://www\\.wikidata\\.org/entity/[QPL]\\d");
    private static final Pattern DATE =
            Pattern.compile("(?m)(?:^|[,\\t\"])[+-]?\\d{4,12}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    @Override
    public String id() {
        return "wikidata-csv";
    }

    @Override
    public String name() {
        return "Wikidata (CSV)";
    }

    @Override
    public List<String> extensions() {
        return List.of(".csv", ".tsv");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        return !text.startsWith("{")
                && !text.startsWith("[")
                && THING.matcher(text).find()
                && DATE.matcher(text).find();
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var file = FileText.of(input, progress, gathering);
        if (file.isPresent()) {
            var text = file.get().text();
            var shape = ShapeGuess.of(
                    text.substring(0, Math.min(text.length(), ShapeGuess.LOOK)), text.length() <= ShapeGuess.LOOK);
            new Rows(file.get(), gathering).read(rows(file.get(), shape, gathering));
        }
        return gathering.result("Wikidata", "CSV");
    }

    /// The rows below the names of the columns, as the service would give them as JSON.
    private static List<Json> rows(FileText file, TableShape shape, Gathering gathering) throws IOException {
        var found = new ArrayList<Json>();
        var offsets = new Offsets(file.text());
        var rows = new frieze.format.table.Rows(new StringReader(file.text()), shape.delimiter());
        try {
            boolean first = true;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!first && !row.isEmpty()) {
                    found.add(members(row, shape, offsets.of(row.line())));
                }
                first = false;
            }
        } catch (frieze.format.table.Rows.Broken broken) {
            gathering.stop(broken.spot(), broken.code(), broken.limit());
        }
        return found;
    }

    private static Json members(Row row, TableShape shape, int offset) {
        var members = new LinkedHashMap<String, Json>();
        var places = CellPlace.offsets(row);
        for (int i = 0; i < shape.headings().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                members.put(shape.headings().get(i), new Json.Text(offset + places[i], row.cell(i)));
            }
        }
        return new Json.Members(offset, members);
    }

    /// Where lines begin, asked for from the first to the last.
    private static final class Offsets {
        private final String text;
        private long line = 1;
        private int offset;

        Offsets(String text) {
            this.text = text;
        }

        int of(long wanted) {
            while (line < wanted && offset < text.length()) {
                char c = text.charAt(offset++);
                boolean ends = c == '\n' || c == '\r' && (offset == text.length() || text.charAt(offset) != '\n');
                line += ends ? 1 : 0;
            }
            return offset;
        }
    }
}
