package frieze.format.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds out how a table is meant, by its first rows.
final class ShapeGuess {
    /// Characters that are looked at.
    static final int LOOK = 1 << 16;

    static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int ROWS = 200;
    /// The names of the columns stand in one of the first rows.
    static final int HEAD = 15;
    /// Dates that are looked at in a column without a name.
    static final int TRIED = 40;

    private ShapeGuess() {}

    /// @param beginning of the file; its last row may be cut off
    /// @param whole whether nothing follows
    static TableShape of(String beginning, boolean whole) {
        @Nullable Candidate best = null;
        for (char delimiter : DELIMITERS) {
            if (beginning.indexOf(delimiter) >= 0) {
                var candidate = new Candidate(delimiter, rows(beginning, delimiter, whole));
                if (best == null || candidate.score() > best.score()) {
                    best = candidate;
                }
            }
        }
        if (best == null) {
            best = new Candidate(',', rows(beginning, ',', whole));
        }
        return best.shape();
    }

    /// How a table is meant of which the reader has said what stands between its cells, and which row names its
    /// columns.
    ///
    /// @param heading from 1, counted without empty rows; 0 where none does
    static TableShape of(String beginning, boolean whole, char delimiter, int heading) {
        var rows = rows(beginning, delimiter, whole);
        int named = Math.min(heading, rows.size()) - 1;
        return new Candidate(delimiter, rows, named, 0, Candidate.width(rows)).shape();
    }

    /// Which of these rows names the columns, from 1; 0 where none does.
    static int heading(List<Row> rows) {
        return Candidate.heading(rows) + 1;
    }

    /// The first rows that are not empty.
    static List<Row> rows(String text, char delimiter, boolean whole) {
        var rows = new ArrayList<Row>();
        boolean complete = whole;
        try {
            var source = new Rows(new StringReader(text), delimiter);
            for (var row = source.next(); row != null && rows.size() < ROWS; row = source.next()) {
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
            complete |= rows.size() == ROWS;
        } catch (Rows.Broken _) {
            complete = true; // the rows before it tell enough; whoever reads the table reports it
        } catch (IOException e) {
            throw new IllegalStateException(e); // a text in memory
        }
        if (!complete && rows.size() > 1) {
            rows.removeLast();
        }
        return rows;
    }

    /// A table as it looks with one delimiter.
    private record Candidate(char delimiter, List<Row> rows, int heading, int named, int width) {
        Candidate(char delimiter, List<Row> rows) {
            this(delimiter, rows, heading(rows), 0, width(rows));
        }

        Candidate {
            named = heading < 0 ? 0 : named(rows.get(heading));
        }

        private static int width(List<Row> rows) {
            var counts =
                    rows.stream().mapToInt(row -> row.cells().length).sorted().toArray();
            return counts.length == 0 ? 0 : counts[counts.length / 2];
        }

        private static int named(Row row) {
            var found = EnumSet.noneOf(Meaning.class);
            for (int i = 0; i < row.cells().length; i++) {
                found.add(Headings.meaning(row.cell(i)));
            }
            found.remove(Meaning.NONE);
            return found.size();
        }

        /// The row that names the most columns, of several the first; where none names any, the first that is
        /// as wide as the table and holds neither date nor number; -1 where there is none.
        private static int heading(List<Row> rows) {
            int best = -1;
            int most = 0;
            int last = Math.min(HEAD, rows.size());
            for (int i = 0; i < last; i++) {
                int named = named(rows.get(i));
                if (named > most && (named > 1 || !holdsData(rows.get(i)) && filled(rows.get(i)) > 1)) {
                    best = i;
                    most = named;
                }
            }
            int width = width(rows);
            for (int i = 0; i < last && best < 0 && rows.size() > i + 1; i++) {
                var row = rows.get(i);
                if (filled(row) >= Math.max(2, width - 1)) {
                    return holdsData(row) ? -1 : i;
                }
            }
            return best;
        }

        private static long filled(Row row) {
            return Arrays.stream(row.cells()).filter(cell -> !cell.isBlank()).count();
        }

        private static boolean holdsData(Row row) {
            for (int i = 0; i < row.cells().length; i++) {
                var cell = row.cell(i);
                if (!cell.isEmpty() && (cell.matches("[-+]?[\\d.,:/-]+") || ColumnGuess.isDate(cell))) {
                    return true;
                }
            }
            return false;
        }

        /// The share of rows that are as wide as most are, and what the names say.
        double score() {
            if (rows.isEmpty() || width < 2) {
                return 0;
            }
            long alike =
                    rows.stream().filter(row -> row.cells().length == width).count();
            return 0.5 * alike / rows.size() + named + (heading >= 0 ? 0.2 : 0) + Math.min(width, 20) * 0.01;
        }

        TableShape shape() {
            int columns = heading >= 0 ? rows.get(heading).cells().length : width;
            var meanings = new ArrayList<Meaning>();
            var headings = new ArrayList<String>();
            for (int i = 0; i < columns; i++) {
                var name = heading < 0 ? "" : rows.get(heading).cell(i);
                headings.add(name);
                meanings.add(Headings.meaning(name));
            }
            var names = heading < 0 ? List.<String>of() : headings;
            double confidence = rows.size() > (heading < 0 ? 0 : 1) ? 1 : 0.8;
            confidence *=
                    new ColumnGuess(rows.subList(Math.max(0, heading + 1), rows.size()), names, meanings).settle();
            int row = heading < 0 ? 0 : heading + 1;
            return new TableShape(delimiter, row, names, meanings, DayOrder.BY_CONTENT, confidence);
        }
    }
}
