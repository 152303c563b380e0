package frieze.format.table;

import frieze.time.When;
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
                if (!cell.isEmpty() && (cell.matches("[-+]?[\\d.,:/-]+") || isDate(cell))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isDate(String cell) {
            return DateStyle.isShort(cell)
                    || cell.length() < 60 && new CellDates(DayOrder.DAY_FIRST).read(cell) instanceof When.Read;
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
            settle(names, meanings);
            double confidence = rows.size() > (heading < 0 ? 0 : 1) ? 1 : 0.8;
            confidence *= fill(meanings);
            int row = heading < 0 ? 0 : heading + 1;
            return new TableShape(delimiter, row, names, meanings, DayOrder.BY_CONTENT, confidence);
        }

        /// Names that mean one thing beside some columns and another beside others.
        private static void settle(List<String> names, List<Meaning> meanings) {
            boolean text = meanings.contains(Meaning.TEXT) || meanings.contains(Meaning.MARKDOWN);
            if (!text && meanings.contains(Meaning.NOTES)) {
                int notes = meanings.indexOf(Meaning.NOTES);
                if (!Headings.key(names.get(notes)).startsWith("speakernotes")) {
                    meanings.set(notes, Meaning.TEXT);
                }
            }
            for (int i = 0; i < names.size(); i++) {
                boolean german = meanings.contains(Meaning.YEAR) && meanings.contains(Meaning.MONTH);
                if (german
                        && !meanings.contains(Meaning.DAY)
                        && Headings.key(names.get(i)).equals("tag")) {
                    meanings.set(i, Meaning.DAY);
                }
            }
            if (meanings.stream().noneMatch(Meaning::isStart) && meanings.contains(Meaning.TIME)) {
                meanings.set(meanings.indexOf(Meaning.TIME), Meaning.DATE);
            }
            if (!meanings.contains(Meaning.TITLE) && meanings.contains(Meaning.TEXT)) {
                meanings.set(meanings.indexOf(Meaning.TEXT), Meaning.TITLE);
            }
        }

        /// Finds columns by what stands in them, where no name says what is needed.
        ///
        /// @return how much that lowers the confidence, as a factor
        private double fill(List<Meaning> meanings) {
            double factor = 1;
            if (meanings.stream().noneMatch(Meaning::isStart)) {
                factor *= 0.6;
                int date = mostDates(meanings);
                if (date < 0) {
                    return 0;
                }
                meanings.set(date, Meaning.DATE);
                int end = meanings.contains(Meaning.END) ? -1 : date + 1;
                if (heading < 0 && end > 0 && end < meanings.size() && dates(end) > 0.5) {
                    meanings.set(end, Meaning.END);
                }
            }
            if (!meanings.contains(Meaning.TITLE)) {
                factor *= 0.7;
                int title = nextWords(meanings);
                if (title >= 0) {
                    meanings.set(title, Meaning.TITLE);
                    int text = heading < 0 ? nextWords(meanings) : -1;
                    if (text >= 0) {
                        meanings.set(text, Meaning.TEXT);
                    }
                }
            }
            return factor;
        }

        private List<String> cells(int column) {
            return rows.stream()
                    .skip(heading + 1L)
                    .map(row -> row.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .limit(TRIED)
                    .toList();
        }

        /// The share of cells that are dates.
        private double dates(int column) {
            var cells = cells(column);
            return cells.isEmpty()
                    ? 0
                    : (double) cells.stream().filter(Candidate::isDate).count() / cells.size();
        }

        private int mostDates(List<Meaning> meanings) {
            int best = -1;
            double most = 0.3;
            for (int i = 0; i < meanings.size(); i++) {
                double share = meanings.get(i) == Meaning.NONE ? dates(i) : 0;
                if (share > most) {
                    best = i;
                    most = share;
                }
            }
            return best;
        }

        /// The column without a meaning that tells the rows apart best: most filled, in most words; -1 where
        /// none holds words.
        private int nextWords(List<Meaning> meanings) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < meanings.size(); i++) {
                double words = meanings.get(i) == Meaning.NONE ? words(i) : 0;
                if (words > 1.2 * most) {
                    best = i;
                    most = words;
                }
            }
            return best;
        }

        private double words(int column) {
            var all = rows.stream().skip(heading + 1L).limit(TRIED).toList();
            var cells = all.stream()
                    .map(row -> row.cell(column))
                    .filter(cell -> cell.chars().filter(Character::isLetter).count() > 1)
                    .toList();
            double length = cells.stream().mapToInt(String::length).average().orElse(0);
            return cells.size() * 3 < all.size()
                    ? 0
                    : Math.min(length, 30) * cells.stream().distinct().count() / all.size();
        }
    }
}
